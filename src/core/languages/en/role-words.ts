import { rareOccupations } from './occupation-words.ts';

/** Words that head the title of an office or an occupation in English, by what they tell. Compiled for this project, MIT. */

/** Offices: “the minister said” is somebody who holds one. `f`/`m`: tells the gender; `r`: who holds it for a country speaks for it. */
const OFFICES = `
administrator
adviser
advisor
aide
ambassador r
archbishop m
attaché
attorney
auditor
ayatollah m
baroness f
bishop
boss
cardinal m
chair
chairman m
chairperson
chairwoman f
chairwomen f
chancellor r
chef
chief
co-chair
co-chairman m
co-chairwoman f
co-director
co-founder
co-leader
coach
cofounder
commandant
commander
commissioner
comptroller
congressman m
congressperson
congresswoman f
consul r
controller
convener
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
dean
delegate r
diplomat r
director
director-general
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
head
headmaster m
headmistress f
headteacher
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
negotiator r
nominee
nuncio
observer r
officer
official
ombudsman
ombudsperson
organiser
organizer
owner
pastor
patriarch m
permanent-representative r
pontiff m
pope m
premier r
president r
prince m
princess f
principal
prosecutor
provost
queen f
rabbi
rapporteur
rector
regent
registrar
representative r
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
sultan m
superintendent
superior
supervisor
surgeon-general
taoiseach r
treasurer
trustee
tsar
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

/** Occupations: a role where somebody is called by it (“Jane Roe, an economist at X”) or speaks under it (“the economist said”). */
const OCCUPATIONS = `
academic
accountant
activist
actor m
actress f
actuary
advocate
agent
agronomist
alderman m
alderwoman f
anaesthetist
analyst
anchor
animator
announcer
anthropologist
apprentice
arbitrator
archaeologist
archdeacon
architect
archivist
artist
assemblyman m
assemblymember
assemblywoman f
assistant
associate
astronaut
astronomer
astrophysicist
athlete
auctioneer
author
baker
banker
barrister
bartender
bassist
batsman m
beekeeper
biochemist
biographer
biologist
blacksmith
blogger
bookseller
botanist
boxer
bricklayer
broadcaster
broker
builder
burgomaster
bus-driver
businessman m
businessperson
businesswoman f
butcher
cameraman m
campaigner
candidate
captain
cardiologist
caretaker
carpenter
cartoonist
cashier
cellist
centre-back
challenger
champion
chaplain
cheesemaker
chemist
choreographer
citizen
cleaner
clergyman m
clerk
climatologist
climber
clinician
co-author
co-host
co-owner
co-pilot
co-president
coastguard
collector
colonel
columnist
comedian
comedienne f
commentator
composer
conductor
conservationist
constable
consultant
contractor
corporal
corporator
correspondent
cosmologist
counterpart
craftsman m
cricketer
criminologist
critic
curiae
cyclist
dancer
dealer
defender
defenseman m
demographer
dentist
deputy
dermatologist
designer
detective
developer
dietitian
disc-jockey
dispatcher
doctor
documentarian
dramatist
driver
drummer
ecologist
economist
educator
egyptologist
electrician
engineer
entertainer
entomologist
entrepreneur
environmentalist
epidemiologist
essayist
ethicist
ethnographer
expert
farmer
fellow
feminist
fencer
filmmaker
financier
firefighter
fireman m
fisherman m
flautist
florist
forecaster
forester
forward
full-back
fundraiser
gamekeeper
garda
gardener
general
geneticist
geographer
geologist
geophysicist
glaciologist
goalie
goalkeeper
goalscorer
golfer
grocer
guard
guide
guitarist
gymnast
gynaecologist
gynecologist
hacker
hairdresser
harbormaster
harbourmaster
harpist
historian
host
hotelier
housekeeper
hurdler
hydrologist
illustrator
immunologist
incumbent
influencer
innkeeper
instructor
interpreter
inventor
investigator
investor
jockey
journalist
jurist
juror
keeper
landlady f
landlord m
lawyer
lecturer
left-back
librarian
lieutenant
linebacker
linguist
lobbyist
locksmith
lyricist
machinist
major
marathoner
marshal
mathematician
mechanic
medic
member
merchant
meteorologist
microbiologist
midfielder
midwife
miner
missionary
monk m
mountaineer
musician
mycologist
naturalist
neurologist
neuroscientist
newscaster
notary
novelist
nun f
nurse
nutritionist
obstetrician
oceanographer
oncologist
operative
optometrist
organist
ornithologist
orthodontist
paediatrician
painter
palaeontologist
paleontologist
paramedic
partner
pathologist
patrolman m
pediatrician
percussionist
pharmacist
philanthropist
philologist
philosopher
photographer
photojournalist
physician
physicist
physiologist
physiotherapist
pianist
pilot
pitcher
planner
plasterer
playwright
plumber
podcaster
poet
policeman m
policewoman f
politician
pollster
porter
postmaster
potter
practitioner
preacher
presenter
priest
primatologist
producer
professor
programmer
promoter
psychiatrist
psychologist
psychotherapist
publicist
publisher
pundit
quarterback
radiographer
radiologist
ranger
rapper
realtor
receptionist
recruiter
referee
reporter
researcher
restaurateur
retailer
reviewer
rider
right-back
roofer
rower
runner
sailor
salesman m
saleswoman f
saxophonist
scholar
scientist
screenwriter
sculptor
seafarer
seamstress f
seismologist
selectman m
sergeant
servant
shepherd
shopkeeper
singer
skater
skier
skipper
sociologist
soldier
songwriter
soprano
specialist
speechwriter
sportsman m
sportswoman f
sprinter
staffer
statesman m
statistician
steward
stewardess f
striker
student
supporter
surfer
surgeon
surrogate
surveyor
swimmer
tailor
teacher
technician
technologist
tester
theologian
therapist
toxicologist
trader
trainee
trainer
translator
trawlerman m
trooper
trucker
trumpeter
tutor
umpire
usher
vet
veteran
veterinarian
vicar
videographer
violinist
virologist
vlogger
volcanologist
volunteer
waiter m
waitress f
weaver
webmaster
welder
whistleblower
winemaker
winger
worker
wrestler
writer
youtuber
zookeeper
zoologist
`;

/** Short forms written in capitals: “CEO Jane Roe”. */
const SHORT = `
AG attorney general
CEO chief executive
CFO chief financial officer
CIO chief information officer
COO chief operating officer
CTO chief technology officer
MEP MEP
MP MP
MSP MSP
PM prime minister
QC QC
`;

/** What may stand before a head and belongs to the title: “deputy prime minister”, “senior economic adviser”. */
const MODIFIERS = `
academic
additional
adjunct
administrative
amicus
artistic
assistant
associate
attorney
cabinet
campaign
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
executive
family
federal
field
finance
financial
fire
first
fleet
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
independent
industrial
information
international
investigative
investment
joint
junior
labor
labour
law
lead
legal
lieutenant
local
majority
managing
marine
marketing
medical
military
minor
minority
musical
national
naval
news
non-executive
nonexecutive
northern
operating
operations
opinion
opposition
organising
parliamentary
party
peace
permanent
personal
plant
police
policy
political
port
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
state
strategy
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
vice
visiting
welfare
western
wildlife
youth
`;

/** Matters that a title may be about: “Minister of Public Security”, “defence secretary”. */
const PORTFOLIOS = `
administration
aerospace
affairs
agricultural
agriculture
air
archives
arts
aviation
budget
business
care
cities
climate
commerce
communication
communications
communities
competition
construction
consumer
cooperation
coordination
corporate
counterterrorism
cultural
culture
customs
cyber
cybersecurity
defence
defense
development
digital
disarmament
domestic
drug
drugs
ecology
economic
economics
economy
education
electricity
emergency
employment
energy
engineering
enterprise
environment
environmental
equality
european
exchequer
exterior
external
families
family
field
finance
finances
financial
fisheries
food
foreign
forestry
forests
fuel
gender
health
healthcare
heritage
higher
home
homeland
housing
human
humanitarian
immigration
industrial
industry
information
infrastructure
innovation
integration
intelligence
interior
internal
international
interoperability
investment
investments
justice
labor
labour
land
lands
legal
levelling
livestock
local
management
maritime
media
migration
mines
mining
municipal
national
natural
nuclear
oil
operations
opposition
parliamentary
peace
peacekeeping
pensions
petroleum
planning
police
policy
political
politics
population
ports
power
prisons
procurement
promotion
property
protection
public
railways
reconstruction
refugees
regional
regulation
relations
religious
research
resources
revenue
rights
road
roads
rural
safety
sales
sanitation
science
sciences
security
service
services
shipping
skills
social
solidarity
space
sport
sports
staff
standards
state
statistics
strategy
supply
sustainability
sustainable
tax
taxation
technology
telecommunications
territorial
tourism
trade
training
transformation
transport
transportation
treasury
treaty
tribal
truth
universities
urban
utilities
veterans
victims
war
water
welfare
wildlife
women
work
works
youth
`;

const STATUS = `
acting acting
caretaker acting
departing current
designate designate
elect designate
erstwhile former
ex former
ex- former
former former
incoming designate
incumbent current
interim acting
late former
newly-elected current
one-time former
onetime former
outgoing current
past former
previous former
retired former
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
  ...lines(OCCUPATIONS).map((line) => readHead(line, false)),
  ...lines(OFFICES).map((line) => readHead(line, true)),
]);

export const roleModifiers: ReadonlySet<string> = new Set(lines(MODIFIERS));
export const rolePortfolios: ReadonlySet<string> = new Set(lines(PORTFOLIOS));

/** “CEO” → “chief executive”. */
export const shortRoles: ReadonlyMap<string, string> = new Map(lines(SHORT).map(splitAtSpace));

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
