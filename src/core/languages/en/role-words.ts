/** Words that head the title of an office or an occupation in English, by what they tell. Compiled for this project, MIT. */
import { occupations, rareOccupations } from './occupation-words.ts';

/** Offices: “the minister said” is somebody who holds one. `f`/`m`: tells the gender; `r`: who holds it for a country speaks for it. */
const OFFICES = `
adjutant-general
administrator
adviser
advisor
advocate-general
aide
ambassador r
archbishop m
attaché
attorney
attorney-general
auditor
auditor-general
ayatollah m
bishop
boss
bursar
cardinal m
cathaoirleach
chair
chairlady f
chairman m
chairperson
chairwoman f
chairwomen f
chancellor r
chef
chief
chieftain
co-chair
co-chairman m
co-chairwoman f
co-director
co-founder
co-head
co-leader
co-moderator
coach
cofounder
comhairle
commandant
commander
commander-in-chief
commissioner
commissioner-general
committeeman m
committeeperson
committeewoman f
comptroller
comptroller-general
congressman m
congressperson
congresswoman f
consul r
consul-general r
controller
convener
convenor
coordinator
coroner
councillor
councilman m
councilmember
councilor
councilwoman f
counsel
counsellor
counselor
curator
custodian
d'affaires r
dean
delegate r
dictator r
diplomat r
director
director-general
d’affaires r
editor
editor-in-chief
emir m
emperor m
empress f
envoy r
examiner
exec
executive
facilitator
foreman m
founder
general-secretary
governor
governor-general r
head
headmaster m
headmistress f
headteacher
holder
imam m
inspector
inspector-general
judge
justice
king m
lawmaker
lead
leader r
legislator
lieutenant-governor
magistrate
manager
mayor
mayoress f
mediator
mep
minister r
moderator
monarch r
mp
mufti
negotiator r
nominee
nuncio
observer r
officer
official
ombudsman
ombudsperson
ombudswoman f
organiser
organizer
owner
pastor
patriarch m
permanent-representative r
pontiff m
pope m
postmaster-general
premier r
president r
prince m
princess f
principal
prosecutor
protector
provost
queen f
rabbi
rapporteur
recorder
rector
regent
registrar
registrar-general
representative r
ruler r
sarpanch
secretary
secretary-general
senator
shadow
sheikh m
sheriff
solicitor
solicitor-general
speaker r
spokesman m
spokesperson
spokeswoman f
strategist
strongman r
subcollector
sultan m
superdelegate
superintendent
superior
supervisor
supremo
surgeon-general
surveyor-general
tanaiste r
taoiseach r
tehsildar
treasurer
trustee
tsar
tánaiste r
under-secretary
under-secretary-general
undersecretary
vice-chair
vice-chairman m
vice-chairwoman f
vice-chancellor
vice-premier r
vice-president r
viceroy
warden
whip
`;

/** Short forms written in capitals: “CEO Jane Roe”. */
const SHORT = `
AG attorney general
CEO chief executive
CFO chief financial officer
CIO chief information officer
CJI chief justice
CM chief minister
COO chief operating officer
CS cabinet secretary
CTO chief technology officer
Co-CEO co-chief executive
DGP director general of police
DPM deputy prime minister
FM foreign minister
GP general practitioner
IGP inspector general of police
MCA MCA
MD managing director
MEC MEC
MEP MEP
MHK MHK
MLA MLA
MLC MLC
MNA MNA
MP MP
MPA MPA
MPP MPP
MSP MSP
PM prime minister
PS permanent secretary
QC QC
TD TD
VP vice president
co-CEO co-chief executive
`;

/** What may stand before a head and belongs to the title: “deputy prime minister”, “senior economic adviser”. */
const MODIFIERS = `
academic
additional
adjunct
adjutant
administrative
amicus
artistic
asset
assistant
associate
attorney
barangay
block
cabinet
campaign
ceann
charge
chargé
chartered
chief
civil
clinical
club
co
commanding
commercial
communications
communist
community
company
congressional
constitutional
corporate
council
county
creative
crew
crown
defence
defense
democratic
departmental
deputy
digital
diplomatic
district
divisional
eastern
economic
editorial
emeritus
environmental
equipment
executive
family
federal
field
finance
financial
fire
first
fleet
floor
foreign
founding
game
general
global
goalkeeping
government
grand
group
head
high
honorary
house
hr
inaugural
independent
industrial
infectious
information
international
investigative
investment
joint
junior
kit
labor
labour
law
lead
leas
legal
lieutenant
local
lord
majority
managing
marine
marketing
medical
menteri
military
minor
minority
musical
national
naval
neighborhood
neighbourhood
news
nirbahi
non-executive
nonexecutive
northern
operating
operations
opinion
opposition
organising
orthopaedic
orthopedic
paediatric
parliamentary
party
peace
pediatric
permanent
personal
plant
police
policy
political
port
portfolio
pr
presidential
presiding
press
prime
principal
privacy
private
program
programme
project
provincial
public
ranking
regional
religious
republican
research
resident
respiratory
retired
rights
royal
safety
sales
schools
science
scientific
second
security
senate
senior
shadow
social
southern
special
sporting
staff
stage
state
strategy
sub-divisional
subdivisional
supreme
team
technical
technology
third
top
trade
traffic
transport
transportation
treasury
under
undersecretary
union
upazila
vice
visiting
wealth
welfare
western
wildlife
youth
zonal
`;

/** Matters that a title may be about: “Minister of Public Security”, “defence secretary”. */
const PORTFOLIOS = `
administration
admissions
aerospace
affairs
aged
ageing
aging
agri-food
agricultural
agriculture
aid
air
airports
antiquities
apprenticeships
aquaculture
archives
arts
aviation
basic
biodiversity
brexit
broadband
broadcasting
budget
business
care
change
chemicals
child
childcare
children
cities
citizenship
civil
climate
coal
coastal
cohesion
commerce
commodities
communal
communication
communications
communities
competition
compliance
conservation
constitutional
construction
consumer
cooperation
cooperatives
coordination
corporate
correctional
corrections
counterterrorism
courts
creative
crops
cultural
culture
customs
cyber
cybersecurity
dairy
dairying
decentralisation
decentralization
defence
defense
demography
development
devolution
diaspora
digital
disability
disarmament
disaster
disasters
diversity
domestic
drug
drugs
ecology
economic
economics
economy
education
electoral
electricity
electronics
emergency
employment
endowments
energy
engineering
enlargement
enterprise
enterprises
environment
environmental
equal
equalities
equality
esafety
ethics
european
exchequer
excise
expatriate
expatriates
exports
exterior
external
families
family
farm
farming
farms
fertilisers
fertilizers
field
finance
finances
financial
fisheries
fishery
food
foreign
forest
forestry
forests
fuel
fundraising
gambling
gender
governance
growth
hajj
handicrafts
health
healthcare
heritage
higher
highways
home
homeland
hospitality
hospitals
housing
human
humanitarian
husbandry
hydrocarbons
immigration
indigenous
industrial
industries
industry
information
infrastructure
innovation
integration
intelligence
interfaith
interior
internal
international
interoperability
investment
investments
irrigation
jobs
justice
labor
labour
land
lands
language
languages
law
legal
levelling
licensing
livestock
local
logistics
loneliness
management
marine
maritime
marketing
media
medium
micro
migrants
migration
mineral
minerals
mines
mining
minorities
mission
mobility
multicultural
multiculturalism
municipal
national
nationalities
natural
nature
neighbourhood
nuclear
nutrition
ocean
oceans
oil
operations
opportunities
opposition
organising
organizing
overseas
panchayat
panchayati
parks
parliamentary
peace
peacebuilding
peacekeeping
pension
pensions
petroleum
pilgrimage
planning
plantation
plantations
police
policing
policy
political
politics
population
ports
postal
poverty
power
primary
prison
prisons
privatisation
privatization
probation
procurement
productivity
promotion
property
protection
protocol
public
publicity
racing
rail
railway
railways
reconciliation
reconstruction
recruitment
reduction
reef
refugee
refugees
regeneration
regional
regulation
rehabilitation
relations
religious
renewable
research
resettlement
resilience
resources
revenue
rights
risk
river
rivers
road
roads
rural
safeguarding
safety
sales
sanitation
science
sciences
seabed
security
seniors
service
services
settlement
settlements
shipping
skills
small
social
solidarity
space
sport
sports
staff
standards
state
statistics
steel
strategy
studies
supplies
supply
sustainability
sustainable
tax
taxation
tech
technologies
technology
telecom
telecommunications
telecoms
territorial
tertiary
textile
textiles
tourism
trade
traditional
traffic
training
transformation
transit
transition
transport
transportation
treasury
treaty
tribal
truth
unification
universities
urban
urbanisation
urbanization
utilities
vaccine
vaccines
veterans
victims
vocational
war
water
waterways
welfare
wellness
wildlife
women
work
works
youth
`;

const STATUS = `
acting acting
caretaker acting
current current
departing current
deposed former
designate designate
dismissed former
elect designate
erstwhile former
ex former
ex- former
fired former
former former
formerly former
incoming designate
incumbent current
interim acting
late former
newly-elected current
next designate
one-time former
onetime former
ousted former
outgoing current
past former
previous former
previously former
retired former
sacked former
sitting current
sometime former
then former
then- former
`;

export interface RoleHead {
  readonly gender?: 'female' | 'male';
  /** Whether its holder speaks for a country that it is of. */
  readonly represents: boolean;
  readonly office: boolean;
}

const lines = (block: string): string[] => block.trim().split('\n');

/** Heads in the singular, lower case. */
export const roleHeads: ReadonlyMap<string, RoleHead> = new Map([
  ...lines(rareOccupations).map((line) => readHead(line, false)),
  ...lines(occupations).map((line) => readHead(line, false)),
  ...lines(OFFICES).map((line) => readHead(line, true)),
]);

export const roleModifiers: ReadonlySet<string> = new Set(lines(MODIFIERS));
export const rolePortfolios: ReadonlySet<string> = new Set(lines(PORTFOLIOS));

/** “CEO” → “chief executive”. */
export const shortRoles: ReadonlyMap<string, string> = new Map(lines(SHORT).map(splitAtSpace));

/** Letters that the news writes for an office before a name, with the office as it is written there: “Prime Minister”. */
export const newsLetters: ReadonlyMap<string, string> = new Map(
  ['CJI', 'CM', 'CS', 'DGP', 'DPM', 'FM', 'IGP', 'PM', 'PS'].map((letters) => [
    letters,
    (shortRoles.get(letters) as string).replace(/\b(?!of\b)\p{Ll}/gu, (letter) => letter.toUpperCase()),
  ]),
);

/** Words that tell whether a role is held now: “acting”, “former”, “-elect”. */
export const roleStatuses = new Map(lines(STATUS).map(splitAtSpace)) as ReadonlyMap<
  string,
  'current' | 'former' | 'acting' | 'designate'
>;

function readHead(line: string, office: boolean): [string, RoleHead] {
  const [word = '', mark] = line.split(' ');
  const gender = mark === 'f' ? 'female' : mark === 'm' ? 'male' : undefined;
  return [word, { ...(gender && { gender }), represents: mark === 'r', office }];
}

function splitAtSpace(line: string): [string, string] {
  const at = line.indexOf(' ');
  return [line.slice(0, at), line.slice(at + 1)];
}
