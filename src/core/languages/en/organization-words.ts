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
holding
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
band
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
20th Century Fox; Twentieth Century Fox
ACLU; A.C.L.U.; American Civil Liberties Union
AFL-CIO
AIPAC; Aipac; American Israel Public Affairs Committee
ATF
Aam Aadmi Party; AAP
Abu Sayyaf
AfD; Alternative for Germany
Africa CDC; Africa Centres for Disease Control and Prevention
African Development Bank; AfDB
African National Congress; ANC
African Union; AU
Age Concern
Al-Shabaab; al-Shabaab; Al-Shabab; al-Shabab; Al Shabaab; Al Shabab
All India Anna Dravida Munnetra Kazhagam; AIADMK
All Progressives Congress
Althing; Althingi; Alþingi
Amtrak
Andean Community
Ansar Dine
Aontú; Aontu
Arab League; League of Arab States
Asia-Pacific Economic Cooperation; APEC; Apec
Asian Development Bank; ADB
Aslef; ASLEF
Assembly of First Nations
Associated Press; AP; A.P.
Association of Southeast Asian Nations; ASEAN
Attac; ATTAC
Australian Labor Party; ALP
Awami League
Azimio la Umoja; Azimio
BJP; Bharatiya Janata Party
Bahujan Samaj Party
Bajrang Dal
Bank for International Settlements; BIS
Barisan Nasional
Batasuna; Herri Batasuna
Bayan Muna
Benelux
Berkshire Hathaway
Bharat Rashtra Samithi
Biju Janata Dal
Bild
Bloc Québécois; Bloc Quebecois
Blue House
Brics; BRICS
British Medical Association; BMA
British National Party; BNP
British and Irish Lions; British & Irish Lions; British Lions
Bundesbank
Bundesrat
Bundestag
Bundeswehr
CDU; Christian Democratic Union
CFPB
CFTC
CHP
CSIRO
CSU; Christian Social Union
CTV
Caltech
Capitol Hill
Carabinieri
Caribbean Community; CARICOM; Caricom
Casa Rosada
Centers for Disease Control and Prevention; Centers for Disease Control; CDC; C.D.C.
Central Committee
Central Intelligence Agency; CIA; C.I.A.
Chadema; CHADEMA
Chama Cha Mapinduzi
Christian Democrats; Christian Democrat
Chrysler
Citizens Advice
Coalition Avenir Québec
Comcast
Comelec; COMELEC
Common Market for Eastern and Southern Africa; COMESA; Comesa
Commonwealth of Independent States
Communist Party
Communist Party of India (Marxist); CPI(M); CPI (M)
Confederation of British Industry; CBI
Conference on Security and Cooperation in Europe; CSCE
Congress
Conservative Party; Tories; Conservatives; Tory
Cosatu; COSATU
Council of Europe
Country Liberal Party; Country Liberals
DOE
Democratic Action Party
Democratic National Committee; DNC; D.N.C.
Democratic Party
Democratic Progressive Party; DPP
Democratic Unionist Party; DUP
Department of Health and Human Services; HHS; Health and Human Services; U.S. Department of Health and Human Services
Department of Housing and Urban Development; HUD; U.S. Department of Housing and Urban Development
Dewan Negara
Dewan Rakyat
Downing Street; No 10; No. 10; Number 10
Dravida Munnetra Kazhagam; DMK
DreamWorks
Drug Enforcement Administration; DEA
DuPont
Duma; State Duma
Dáil; Dáil Éireann; Dail
EEOC
ELN
ETA
Earth First
East African Community
Economic Community of West African States; ECOWAS; Ecowas
Economic Freedom Fighters
Economic and Financial Crimes Commission; EFCC
Eduskunta
Elysée; Élysée; Elysee
Enforcement Directorate
Environmental Protection Agency; EPA; E.P.A.
Eskom
Eurasian Economic Union
Euratom
Eurojust
European Bank for Reconstruction and Development; EBRD
European Central Bank; ECB
European Commission; EU Commission
European Council
European Court of Human Rights
European Court of Justice; ECJ
European Free Trade Association; EFTA; Efta
European Investment Bank; EIB
European Medicines Agency; EMA
European Monetary Institute; EMI
European Parliament; EU Parliament; EU parliament
European Space Agency; ESA
European Union; EU; E.U.
Europol
Eurostat
FARC
FDP; Free Democratic Party
FIFA; Fifa
FLN
FMLN; Farabundo Marti National Liberation Front
FPÖ
FSB
Fair Work Commission
Fair Work Ombudsman
Fatah; Al-Fatah
Federal Aviation Administration; FAA; F.A.A.
Federal Bureau of Investigation; FBI; F.B.I.
Federal Communications Commission; FCC
Federal Deposit Insurance Corporation; FDIC
Federal Election Commission; FEC
Federal Emergency Management Agency; FEMA
Federal Reserve; Fed
Federal Trade Commission; FTC; F.T.C.
Fianna Fáil; Fianna Fail
Fidesz
Fine Gael
Fire and Emergency New Zealand; Fire and Emergency NZ
Five Star Movement
Folketinget; Folketing
Food and Agriculture Organization; FAO
Food and Drug Administration; FDA
Football League; English Football League
Forza Italia
Free Democrats
Freedom Front Plus
Frelimo; FRELIMO
Friends of the Earth
Front National
Frontex
GMB
GRU
Garda Síochána; An Garda Síochána; Garda Siochana
General Electric; GE
Gestapo
Golden Dawn
Golkar
Government Accountability Office; GAO
Green Berets
Green Party; Greens
Greenpeace
Group of 77; Group of 77 and China; G77; G-77
Gulf Cooperation Council; GCC
HBO
HDP
HM Courts and Tribunals Service; HM Courts & Tribunals Service; HM Courts and Tribunal Service; Courts and Tribunals Service; HMCTS
HM Revenue and Customs; HM Revenue & Customs; HMRC
Hamas
HarperCollins
Harvard University; Harvard
Health and Safety Executive; HSE
Hezbollah; Hizbollah; Hizbullah
Hindustan Unilever
Hollywood Reporter
Home Depot
Homeland Security; DHS; Department of Homeland Security
Honeywell
House Republicans
House of Commons; Commons
House of Lords
House of Representatives
Houthis; Houthi
IATA; International Air Transport Association
IFOR; Ifor
ISAF; Isaf
ISI; Inter-Services Intelligence; Inter-Services Intelligence agency
ISIS; ISIL; Isis; Islamic State; Daesh; IS
ITV
Independent on Sunday
Inkatha Freedom Party
Inter-American Development Bank; IDB
Interahamwe
Intergovernmental Authority on Development; IGAD; Igad
Internal Revenue Service; IRS; I.R.S.
International Atomic Energy Agency; IAEA
International Civil Aviation Organization; ICAO
International Committee of the Red Cross; ICRC
International Court of Justice; ICJ
International Criminal Court; ICC
International Energy Agency; IEA
International Labour Organization; ILO
International Maritime Organization; IMO
International Monetary Fund; IMF; I.M.F.
International Olympic Committee; IOC
International Organization for Migration; IOM
International Telecommunication Union; ITU
Irish Republican Army; IRA; I.R.A.
Islamic Jihad
Islamic Salvation Front; FIS
Jaish-e-Mohammed; Jaish-e-Mohammad
Jamaat-e-Islami; Jamaat-i-Islami
Jana Sena; Jana Sena Party
Janata Dal (Secular); JD(S); JD (S)
Janata Dal (United); JD(U); JD (U); Janata Dal
Janatha Vimukthi Peramuna
Janjaweed
Jehovah's Witnesses
Jemaah Islamiyah; Jemaah Islamiah
Jharkhand Mukti Morcha
Jobbik
Joint Chiefs of Staff; Joint Chiefs
Justice Department; Department of Justice; DOJ
Justice and Development Party; AKP; AK Party
KFOR; Kfor
KGB; K.G.B.
Kadima
Karapatan
Kenya Kwanza
Khmer Rouge
Kia
Kmart
Knesset
Komeito
Kosovo Liberation Army; KLA
Kremlin
Ku Klux Klan; KKK; Klan
Kuomintang; KMT
Kurdistan Democratic Party; KDP
Kurdistan Workers' Party; Kurdistan Workers Party; PKK
LTTE; Tamil Tigers; Liberation Tigers of Tamil Eelam; Tamil Tiger
Labour Party; Labour
Lashkar-e-Taiba; Lashkar-i-Taiba; Lashkar-e-Tayyiba
Legal & General
Liberal Democrats; Lib Dems; Lib Dem; Liberal Democrat
Liberal Party
Libertarian Party
Likud
Lloyd's of London
Lok Janshakti Party; LJP
Lok Sabha
London Underground
Lord's Resistance Army; LRA
Los Angeles Police Department; LAPD
MDC; Movement for Democratic Change
MGM
MHP
MI5
MI6
MINUSTAH
MIT; M.I.T.
MONUSCO
MPLA
MQM
MSZP
MTV
Mail on Sunday
Majlis
Major League Baseball; MLB
Malacañang; Malacanang; Malacañang Palace; Malacanang Palace
Medicines and Healthcare products Regulatory Agency; MHRA
Meta; Meta Platforms
Mojahedin Khalq; Mujahideen Khalq
Monsanto
Moro Islamic Liberation Front
Morrisons
Mossad
Médecins Sans Frontières; Medecins Sans Frontieres; Doctors Without Borders; MSF
NAACP
NASUWT
NCAA
NKVD
NNPC
NPD
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
National League for Democracy; NLD
National Resistance Movement
National Rifle Association; NRA; N.R.A.
National Security Agency; NSA
National Security Council
National Transportation Safety Board; NTSB
National Weather Service
Nationalist Congress Party; NCP
Nationalrat
New Democratic Party; NDP
New Patriotic Party; NPP
New People's Army; NPA
New York Police Department; NYPD
New Zealand First; NZ First
Newsweek
Nordic Council
North Atlantic Treaty Organization; NATO; Nato
Northern Ireland Executive; Stormont Executive
Northern League; Lega Nord
Nusra Front; al-Nusra Front; Al-Nusra Front; al-Nusra
OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development
OPCW; Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons
OSHA
Ofcom
Office of Management and Budget; OMB
Office of the United Nations High Commissioner for Human Rights; UN Human Rights Office; OHCHR
Ofgem
Ofsted
Ofwat
Oireachtas
One Nation; Pauline Hanson's One Nation
Orange Democratic Movement; ODM
Orange Order
Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC
Organization for Security and Co-operation in Europe; OSCE
Organization of American States; OAS
Organization of the Petroleum Exporting Countries; OPEC; Opec
PASOK; Pasok
PBS
PDP-Laban
PEN International; PEN America
PETA
PG&E; Pacific Gas and Electric
PLA; People's Liberation Army
PML-N; PMLN; PML (N); PML(N)
PRI; Institutional Revolutionary Party
PSOE
Pacific Islands Forum
Pakatan Harapan
Palestine Liberation Organization; PLO; P.L.O.
Palestinian Authority
Pan American Health Organization; PAHO
Parliament
Parti Québécois; Parti Quebecois
Patriotic Union of Kurdistan; PUK
Pentagon
People Before Profit
People's Democratic Party; Peoples Democratic Party
Perikatan Nasional
Pew Research Center; Pew
Philippine Atmospheric, Geophysical and Astronomical Services Administration; Pagasa; PAGASA
Phivolcs; PHIVOLCS
Plaid Cymru
Planned Parenthood
Podemos
Politburo
PolitiFact
Popular Front for the Liberation of Palestine; PFLP
Premier League; English Premier League
Quinnipiac
RCMP
RSPB
RSPCA
RUC; Royal Ulster Constabulary
Rajya Sabha
Rashtriya Janata Dal; RJD
Rashtriya Swayamsevak Sangh
Red Crescent
Red Cross
Reform UK
Renamo; RENAMO
Reporters Without Borders
Republican Guards; Republican Guard
Republican National Committee; RNC; R.N.C.
Republican Party; GOP; G.O.P.; Grand Old Party
Revolutionary Guards; Revolutionary Guard; Revolutionary Guard Corps; IRGC
Riigikogu
Riksdag
Rosatom
Royal Air Force; RAF
Royal British Legion
Royal College of Nursing; RCN
Royal Navy
SFOR; Sfor
SPD
SPLA; Sudan People's Liberation Army
SPÖ
SWAPO; Swapo
Saeima
Sainsbury's; Sainsbury’s
Samagi Jana Balawegaya
Samajwadi Party
Saudi Aramco
Save the Children
Scotland Yard
Scotland on Sunday
Scottish Executive
Scottish National Party; SNP
Seanad; Seanad Éireann
Secret Service
Securities and Exchange Commission; SEC; S.E.C.
Seimas
Sejm
Senate
Senedd
Shanghai Cooperation Organisation; Shanghai Cooperation Organization
Shas
Shell
Shin Bet; Shin Beth
Shining Path; Sendero Luminoso
Shiromani Akali Dal; Akali Dal
Shiv Sena; Shiv Sena (UBT); Shiv Sena (Uddhav Balasaheb Thackeray)
Simon & Schuster
Sinn Féin; Sinn Fein
Smithsonian Institution; Smithsonian
Social Democratic and Labour Party; SDLP
Social Democrats; Social Democrat
Socialist International
South Asian Association for Regional Cooperation; SAARC; Saarc
Southern African Development Community; SADC; Sadc
Stasi
State Department; Department of State
State House
Stortinget; Storting
Supreme Court
Supreme Soviet
Sweden Democrats
Syriza; SYRIZA
Taliban
Te Pāti Māori; Te Pati Maori; Māori Party; Maori Party
Tea Party
Telugu Desam Party; Telugu Desam; TDP
Tennessee Valley Authority; TVA
Texaco
Tigray People's Liberation Front
Transnet
Transportation Security Administration; TSA
Trinamool Congress; TMC
Tupac Amaru; Tupac Amaru Revolutionary Movement; MRTA
UEFA; Uefa
UK Independence Party; UKIP; Ukip
UMNO; Umno
UN Women
UNAIDS
UNCTAD
UNIDO
UNIFIL; Unifil
UNITA; Unita
UNMIK
UNPROFOR; Unprofor
USAID
USDA
Ulster Unionist Party; UUP
Ulster Unionists
Unifor
Unison; UNISON
Unite the Union
United Artists
United Auto Workers; UAW
United Farm Workers; UFW
United Nations Children's Fund; United Nations Children’s Fund; UN Children's Fund; UN Children’s Fund; UNICEF; Unicef
United Nations Conference on Trade and Development
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
VVD
Verkhovna Rada; Rada
Viacom
Vice News
Viet Cong
Vishva Hindu Parishad; Vishwa Hindu Parishad; VHP
Wehrmacht
Western European Union; WEU
White House
Wikimedia Foundation
Woolworths
World Bank; World Bank Group
World Economic Forum; WEF
World Food Programme; WFP; World Food Program
World Health Organization; World Health Organisation; WHO; W.H.O.
World Intellectual Property Organization; WIPO
World Meteorological Organization; WMO
World Trade Organization; World Trade Organisation; WTO; W.T.O.
World Wildlife Fund; WWF
Xerox
YMCA
YPG
YSR Congress; YSR Congress Party; YSRCP
YWCA
Yale University; Yale
Yisrael Beitenu; Yisrael Beiteinu
ZANU-PF; Zanu-PF; Zanu PF
Zhongnanhai
uMkhonto weSizwe
ÖVP
`;

const lines = (block: string): string[] => block.trim().split('\n');

export const organizationHeads: ReadonlySet<string> = new Set(lines(HEADS));
export const organizationSuffixes: ReadonlySet<string> = new Set(lines(SUFFIXES));
export const organizationNouns: ReadonlySet<string> = new Set(lines(NOUNS));

/** The first name of each row is the one to show. */
export const knownOrganizations: readonly (readonly string[])[] = lines(KNOWN).map((line) =>
  line.split(';').map((name) => name.trim()),
);
