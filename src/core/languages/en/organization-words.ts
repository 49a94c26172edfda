/** Words that make a capitalised name the name of an organization in English-language news. Compiled for this project, MIT. */

/** A name that ends in one of these, or begins with one and goes on with “of”, is an organization. */
const HEADS = `
academy
accountants
accounting
administration
advertiser
advisers
advisors
advisory
aerospace
afc
affairs
agency
airline
airlines
airways
albion
alliance
analytics
annals
anzeiger
apparel
aquarium
archdiocese
architects
archive
archives
argus
army
array
assembly
associates
association
associations
assurance
athletic
athletics
authority
automotive
aviation
avionics
bakeries
bakers
bakery
ballet
banco
bancorp
bancshares
bank
banque
battalion
beverages
biologics
biopharma
biosciences
biotech
bistro
bloc
board
boerse
boutique
brands
brasserie
breweries
brewers
brewery
brewing
brigade
brigades
broadcaster
broadcasting
brotherhood
brothers
builders
bulletin
bundesbank
bundestag
bureau
butchers
cabinet
cadets
cafe
café
capital
carriers
cartel
casino
caterers
catering
caucus
cement
center
centers
centre
centres
ceramics
chamber
chambers
channel
charities
charity
chemicals
choir
chronicle
church
cinema
cinemas
clinic
clinics
club
co-operative
coalition
coatings
collaboration
collective
college
comics
command
commissariat
commission
committee
committees
commons
communications
community
companies
company
confederation
conference-board
congregation
congress
conservancy
conservatoire
conservatory
consortium
constabulary
construction
consulate
consultants
consulting
contractors
convention-bureau
cooperative
corporation
corps
corriere
cosmetics
council
courier
couriers
court
courts
creamery
credit-union
cruises
daily
dairies
dairy
dal
delegation
dental
department
dept
detachment
developments
diagnostics
diario
diocese
directorate
dispatch
distillers
distillery
distilling
distributors
division
dockyard
drilling
duma
dynamics
echo
electric
electronics
elementary
embassy
endowment
energy
engineering
enquirer
ensemble
enterprise
enterprises
entertainment
equities
equity
estates
examiner
exchange
exporters
express
facility
faculty
farms
fashions
fc
federation
fellowship
ferries
fertilisers
fertilizers
films
firm
fitness
fleet
flooring
foods
footwear
force
forces
forestry
forum
foundation
foundry
freight
front
fund
furniture
galleries
gallery
gaming
gas
gazeta
gazette
genetics
genomics
giornale
government
grocers
grocery
group
growers
grupo
guard
guardia
guild
harriers
haulage
headquarters
healthcare
heating
herald
holdings
hospice
hospital
hospitality
hospitals
hotel
hotels
hotspur
house
imaging
importers
inc
industries
infirmary
innovations
inquirer
inquiry
insights
inspectorate
institute
institutes
institution
instruments
insurance
interactive
international
investments
ironworks
jewelers
jewellers
jornal
journal
judiciary
junta
kennels
kindergarten
klan
knesset
lab
laboratories
laboratory
labs
landscaping
laundry
league
leasing
ledger
legislature
letters
library
lifeboat
lines
logistics
lords
lumber
lyceum
machinery
magazine
management
mart
media
merchants
metals
militia
minerals
mining
ministries
ministry
mission
mobile
monastery
monitor
morcha
mosque
motel
motors
movement
museum
mutual
nachrichten
nation
navy
network
networks
news
newspaper
newspapers
nurseries
observatory
office
ombudsman
opera
operation
opticians
optics
orchards
orchestra
organisation
organization
orphanage
outfitters
packaging
paints
panel
parishad
parliament
parliamentary-group
partners
partnership
party
pathology
patrol
payments
petrochemicals
petroleum
pharma
pharmaceuticals
pharmacies
pharmacy
philharmonic
photonics
pictures
plantations
plastics
playhouse
plumbing
police
politburo
polytechnic
post-office
preschool
presidency
press
printers
proceedings
producers
productions
products
properties
prosecution
publications
publishers
publishing
quarries
quarterly
quartet
radio
railroad
railway
railways
ratings
realty
recordings
records
recycling
refineries
refinery
regiment
register
registry
reichstag
removals
renewables
rentals
research
reserve
resorts
resources
restaurant
restaurants
review
riksdag
robotics
roofing
rovers
sabha
samaj
samiti
sanctuary
sangh
sangha
sawmill
scaffolding
school
schools
scouts
seafood
seafoods
secretariat
securities
sejm
semiconductors
seminary
senate
sentinel
service
services
shelters
shipbuilders
shipbuilding
shipping
shipyard
shipyards
shop
skyways
smelter
society
software
solicitors
solutions
sportswear
squadron
staff
steel
steelworks
store
stores
studios
subcommittee
supermarkets
surgery
surveyors
symphony
synagogue
syndicate
synod
system
systems
tagblatt
tageblatt
tailors
tannery
task-force
taskforce
tavern
taxis
team
technologies
telecom
telecommunications
telecoms
telegraph
television
temple
textiles
theater
theatre
therapeutics
timber
times
tobacco
tours
toys
trade-union
trading
transit
trawlers
treasury
tribe
tribes
tribunal
tribune
trucking
trust
turbines
tv
tyres
union
united
universidad
universitet
universities
university
utilities
ventures
veterinary
vineyards
vrije
wanderers
watch
waterworks
weekly
wholesalers
winemakers
winery
wines
wireless
workers
works
zeitung
zoo
`;

/** Marks of a company after its name. */
const SUFFIXES = `
& co
ab
ag
as
asa
bv
co
corp
corporation
cos
fm
gmbh
inc
incorporated
kg
kk
limited
llc
llp
ltd
n.v
nv
oy
oyj
plc
pte
pty
s.a
s.p.a
sa
sarl
se
spa
srl
`;

/** What a text calls an organization without naming it: “the company”, “packaging maker Tolvana”. */
const NOUNS = `
agency
airline
airport
alliance
app
archdiocese
army
assembly
association
authority
automaker
bakery
bank
bloc
board
body
bookmaker
branch
brand
brewer
brewery
broadcaster
broadsheet
brokerage
builder
bureau
business
cabinet
campaign
carmaker
carrier
center
centre
chain
chamber
charity
chipmaker
church
clinic
club
co-op
co-operative
coalition
collective
college
commission
committee
company
conglomerate
congress
consortium
consultancy
contractor
cooperative
corporation
council
court
delegation
department
developer
diocese
directorate
distributor
drugmaker
embassy
employer
exchange
factory
federation
firm
force
forces
foundation
fund
giant
government
group
guard
homebuilder
hospital
hotel
housebuilder
inspectorate
institute
institution
insurer
journal
lab
label
laboratory
leadership
league
legislature
lender
lobby
magazine
maker
manufacturer
military
militia
ministry
mission
movement
municipality
museum
navy
network
newspaper
newswire
ngo
non-profit
nonprofit
office
operator
organisation
organization
outfit
outlet
owner
pac
panel
paper
parent
parliament
partnership
party
planemaker
platform
provider
publication
publisher
refiner
regulator
reinsurer
restaurant
retailer
school
secretariat
senate
service
shipbuilder
shipyard
site
society
squad
start-up
startup
steelmaker
studio
subsidiary
super-pac
supermarket
supplier
tabloid
tank
team
theater
theatre
think-tank
thinktank
tribunal
union
unit
university
utility
watchdog
website
weekly
winemaker
yard
`;

/** Names that everybody knows and that no head word gives away: name; other names. */
const KNOWN = `
ACLU; A.C.L.U.; American Civil Liberties Union
AFL-CIO
AIPAC; Aipac; American Israel Public Affairs Committee
Aam Aadmi Party; AAP
African Development Bank; AfDB
African National Congress; ANC
African Union; AU
Age Concern
Al-Shabaab; al-Shabaab; Al-Shabab; al-Shabab; Al Shabaab; Al Shabab
Althing; Althingi; Alþingi
Amtrak
Andean Community
Arab League; League of Arab States
Asia-Pacific Economic Cooperation; APEC; Apec
Asian Development Bank; ADB
Aslef; ASLEF
Associated Press; AP; A.P.
Association of Southeast Asian Nations; ASEAN
Australian Labor Party; ALP
BJP; Bharatiya Janata Party
Benelux
Berkshire Hathaway
Blue House
Brics; BRICS
British Medical Association; BMA
Bundesbank
Bundesrat
CFPB
CFTC
CSIRO
CTV
Caltech
Capitol Hill
Caribbean Community; CARICOM; Caricom
Casa Rosada
Centers for Disease Control and Prevention; Centers for Disease Control; CDC; C.D.C.
Central Committee
Central Intelligence Agency; CIA; C.I.A.
Christian Democrats; Christian Democrat
Chrysler
Citizens Advice
Comcast
Common Market for Eastern and Southern Africa; COMESA; Comesa
Commonwealth of Independent States
Communist Party
Congress
Conservative Party; Tories; Conservatives; Tory
Council of Europe
DOE
Democratic National Committee; DNC; D.N.C.
Democratic Party
Democratic Unionist Party; DUP
Department of Health and Human Services; HHS; Health and Human Services; U.S. Department of Health and Human Services
Department of Housing and Urban Development; HUD; U.S. Department of Housing and Urban Development
Downing Street; No 10; No. 10; Number 10
DreamWorks
Drug Enforcement Administration; DEA
DuPont
Dáil; Dáil Éireann; Dail
EEOC
East African Community
Economic Community of West African States; ECOWAS; Ecowas
Eduskunta
Elysée; Élysée; Elysee
Environmental Protection Agency; EPA; E.P.A.
Eurasian Economic Union
European Bank for Reconstruction and Development; EBRD
European Central Bank; ECB
European Commission; EU Commission
European Council
European Free Trade Association; EFTA; Efta
European Investment Bank; EIB
European Parliament; EU Parliament; EU parliament
European Union; EU; E.U.
Europol
FARC
FIFA; Fifa
Federal Aviation Administration; FAA; F.A.A.
Federal Bureau of Investigation; FBI; F.B.I.
Federal Communications Commission; FCC
Federal Deposit Insurance Corporation; FDIC
Federal Election Commission; FEC
Federal Emergency Management Agency; FEMA
Federal Reserve; Fed
Federal Trade Commission; FTC; F.T.C.
Fianna Fáil; Fianna Fail
Fine Gael
Fire and Emergency New Zealand; Fire and Emergency NZ
Folketinget; Folketing
Food and Agriculture Organization; FAO
Food and Drug Administration; FDA
Football League; English Football League
Free Democrats
Friends of the Earth
GMB
General Electric; GE
Government Accountability Office; GAO
Green Party
Greenpeace
Group of 77; Group of 77 and China; G77; G-77
Gulf Cooperation Council; GCC
HBO
HM Courts and Tribunals Service; HM Courts & Tribunals Service; HM Courts and Tribunal Service; Courts and Tribunals Service; HMCTS
HM Revenue and Customs; HM Revenue & Customs; HMRC
Hamas
HarperCollins
Harvard University; Harvard
Health and Safety Executive; HSE
Hezbollah; Hizbollah; Hizbullah
Home Depot
Homeland Security; DHS; Department of Homeland Security
Honeywell
House Republicans
House of Commons; Commons
House of Lords
House of Representatives
Houthis; Houthi
ISIS; ISIL; Isis; Islamic State; Daesh
ITV
Independent on Sunday
Inter-American Development Bank; IDB
Intergovernmental Authority on Development; IGAD; Igad
Internal Revenue Service; IRS; I.R.S.
International Atomic Energy Agency; IAEA
International Committee of the Red Cross; ICRC
International Court of Justice; ICJ
International Criminal Court; ICC
International Energy Agency; IEA
International Labour Organization; ILO
International Monetary Fund; IMF; I.M.F.
International Olympic Committee; IOC
International Organization for Migration; IOM
Irish Republican Army; IRA; I.R.A.
Joint Chiefs of Staff; Joint Chiefs
Justice Department; Department of Justice; DOJ
KGB; K.G.B.
Khmer Rouge
Kmart
Kremlin
Ku Klux Klan; KKK; Klan
Labour Party; Labour
Legal & General
Liberal Democrats; Lib Dems; Lib Dem; Liberal Democrat
Libertarian Party
Lok Sabha
Los Angeles Police Department; LAPD
MGM
MI5
MI6
MIT; M.I.T.
MTV
Mail on Sunday
Majlis
Major League Baseball; MLB
Malacañang; Malacanang; Malacañang Palace; Malacanang Palace
Medicines and Healthcare products Regulatory Agency; MHRA
Meta; Meta Platforms
Monsanto
Morrisons
NAACP
NASUWT
NCAA
NRC
NSPCC
Nasdaq; NASDAQ
National Aeronautics and Space Administration; NASA; Nasa
National Basketball Association; NBA
National Football League; NFL
National Grid; National Grid ESO
National Health Service; NHS
National Hockey League; NHL
National Institutes of Health; NIH
National Labor Relations Board; NLRB
National Rifle Association; NRA; N.R.A.
National Security Agency; NSA
National Security Council
National Transportation Safety Board; NTSB
National Weather Service
Nationalrat
New York Police Department; NYPD
New Zealand First; NZ First
Newsweek
Nordic Council
North Atlantic Treaty Organization; NATO; Nato
OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development
OSHA
Office of Management and Budget; OMB
Office of the United Nations High Commissioner for Human Rights; UN Human Rights Office; OHCHR
Oireachtas
Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC
Organization for Security and Co-operation in Europe; OSCE
Organization of American States; OAS
Organization of the Petroleum Exporting Countries; OPEC; Opec
PBS
PETA
PG&E; Pacific Gas and Electric
Pacific Islands Forum
Palestine Liberation Organization; PLO; P.L.O.
Palestinian Authority
Parliament
Pentagon
Pew Research Center; Pew
Plaid Cymru
Planned Parenthood
Politburo
PolitiFact
Premier League; English Premier League
Quinnipiac
RSPB
RSPCA
Rajya Sabha
Red Crescent
Red Cross
Reform UK
Republican National Committee; RNC; R.N.C.
Republican Party; GOP; G.O.P.; Grand Old Party
Riigikogu
Rosatom
Royal College of Nursing; RCN
Saeima
Sainsbury's; Sainsbury’s
Saudi Aramco
Save the Children
Scotland Yard
Scotland on Sunday
Scottish National Party; SNP
Secret Service
Securities and Exchange Commission; SEC; S.E.C.
Seimas
Senate
Senedd
Shanghai Cooperation Organisation; Shanghai Cooperation Organization
Simon & Schuster
Sinn Féin; Sinn Fein
Smithsonian Institution; Smithsonian
Social Democratic and Labour Party; SDLP
Social Democrats; Social Democrat
Socialist International
South Asian Association for Regional Cooperation; SAARC; Saarc
Southern African Development Community; SADC; Sadc
State Department; Department of State
State House
Stortinget; Storting
Supreme Court
Supreme Soviet
Sweden Democrats
Taliban
Tea Party
Tennessee Valley Authority; TVA
Texaco
Transportation Security Administration; TSA
Trinamool Congress; TMC
UEFA; Uefa
UK Independence Party; UKIP; Ukip
UN Women
USAID
USDA
Unison; UNISON
Unite the Union
United Artists
United Auto Workers; UAW
United Nations Children's Fund; United Nations Children’s Fund; UN Children's Fund; UN Children’s Fund; UNICEF; Unicef
United Nations Development Programme; UNDP
United Nations Educational, Scientific and Cultural Organization; UNESCO; Unesco
United Nations Environment Programme; UNEP
United Nations General Assembly; UN General Assembly; U.N. General Assembly; General Assembly
United Nations High Commissioner for Refugees; United Nations Refugee Agency; UN Refugee Agency; UNHCR
United Nations Office for the Coordination of Humanitarian Affairs; UN Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs; OCHA; UNOCHA
United Nations Office on Drugs and Crime; UN Office on Drugs and Crime; UNODC
United Nations Population Fund; UNFPA
United Nations Relief and Works Agency; UNRWA
United Nations Security Council; UN Security Council; U.N. Security Council; Security Council
United Nations; UN; U.N.
United Parcel Service; UPS
Verkhovna Rada; Rada
Viacom
Vice News
Viet Cong
White House
Wikimedia Foundation
Woolworths
World Bank; World Bank Group
World Economic Forum; WEF
World Food Programme; WFP; World Food Program
World Health Organization; World Health Organisation; WHO; W.H.O.
World Trade Organization; World Trade Organisation; WTO; W.T.O.
World Wildlife Fund; WWF
Xerox
YMCA
YWCA
Yale University; Yale
Zhongnanhai
`;

const lines = (block: string): string[] => block.trim().split('\n');

export const organizationHeads: ReadonlySet<string> = new Set(lines(HEADS));
export const organizationSuffixes: ReadonlySet<string> = new Set(lines(SUFFIXES));
export const organizationNouns: ReadonlySet<string> = new Set(lines(NOUNS));

/** The first name of each row is the one to show. */
export const knownOrganizations: readonly (readonly string[])[] = lines(KNOWN).map((line) =>
  line.split(';').map((name) => name.trim()),
);
