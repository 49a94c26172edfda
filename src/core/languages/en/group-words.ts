/** What English calls those whom no text names. Compiled for this project, MIT. */

/** Plural heads of described groups besides the plurals of roles: “residents”, “police”. */
const GROUPS = `
activists
adults
aides
allies
attendees
authorities
backers
billionaires
boys
brothers
businesses
campaigners
celebrities
children
churches
cities
citizens
civilians
colleagues
commentators
communities
companies
conservatives
consumers
cops
countries
couples
crews
critics
customers
daughters
defenders
delegations
democrats
demonstrators
descendants
detractors
developers
dissidents
donors
elders
employees
employers
executives
experts
eyewitnesses
families
fans
farmers
fathers
females
fighters
firms
folks
followers
forecasters
foreigners
friends
girls
governments
groups
guests
guys
hackers
hospitals
households
husbands
immigrants
individuals
insiders
inspectors
institutions
insurgents
investigators
islanders
kids
ladies
lawmakers
leaders
liberals
locals
loyalists
males
markets
media
members
men
migrants
militants
millionaires
mothers
nations
neighbors
neighbours
newspapers
nurses
observers
officers
officials
onlookers
opponents
organisations
organisers
organizations
organizers
others
outlets
owners
panellists
parents
parliamentarians
participants
parties
partners
passengers
patients
peers
people
personnel
persons
police
politicians
pollsters
prisoners
proponents
prosecutors
protesters
protestors
pundits
pupils
readers
rebels
refugees
regulators
relatives
reporters
representatives
republicans
researchers
residents
respondents
rivals
scholars
schools
scientists
senators
settlers
shareholders
shoppers
shops
signatories
sons
sources
speakers
spectators
sponsors
staff
staffers
states
strategists
strikers
students
supporters
surrogates
survivors
sympathizers
teachers
teams
teenagers
tenants
traders
travelers
travellers
troops
truckers
unions
universities
users
vendors
veterans
victims
viewers
villagers
visitors
volunteers
voters
watchdogs
widows
witnesses
wives
women
workers
writers
youngsters
youths
`;

/** Singular heads of people no text names: “a source”, “one resident”. */
const SINGLES = `
accused
adult
aide
ally
applicant
attendee
bandmate
billionaire
boy
bystander
caller
celebrity
child
claimant
co-star
co-writer
colleague
compatriot
complainant
couple
customer
defendant
democrat
elder
employee
eyewitness
family
female
flatmate
friend
gentleman
girl
guest
guy
heiress
insider
islander
kid
lady
local
male
man
migrant
millionaire
mother
neighbor
neighbour
newspaper
opponent
organiser
organizer
parent
participant
passenger
passer-by
patient
pensioner
person
petitioner
plaintiff
player
predecessor
prisoner
protester
pupil
refugee
relative
republican
resident
respondent
rival
shopper
socialite
source
successor
superstar
survivor
suspect
team-mate
teammate
teenager
tourist
victim
viewer
villager
visitor
voter
witness
woman
worker
`;

/** Kin: word | gender. */
const KIN = `
aunt female
boyfriend male
bride female
brother male
brother-in-law male
cousin
dad male
daughter female
daughter-in-law female
ex-husband male
ex-wife female
father male
father-in-law male
fiancé male
fiancée female
girlfriend female
gran female
grandad male
grandchild
granddad male
granddaughter female
grandfather male
grandma female
grandmother female
grandpa male
grandson male
granny female
groom male
half-brother male
half-sister female
husband male
mam female
mom female
mother female
mother-in-law female
mum female
nan female
nana female
nephew male
niece female
sibling
sister female
sister-in-law female
son male
son-in-law male
spouse
stepdaughter female
stepfather male
stepmother female
stepson male
twin
uncle male
widow female
widower male
wife female
`;

/** Other nouns that tell whether a man or a woman is meant. */
const GENDERED = `
boy male
businessman male
businesswoman female
chairman male
chairwoman female
congressman male
congresswoman female
gentleman male
girl female
guy male
lady female
man male
spokesman male
spokeswoman female
woman female
`;

const lines = (block: string): string[] => block.trim().split('\n');

export const groupNouns: ReadonlySet<string> = new Set(lines(GROUPS));
export const singleNouns: ReadonlySet<string> = new Set(lines(SINGLES));
export const kinNouns = new Map(
  lines(KIN).map((line) => line.split(' ') as [string, string | undefined]),
) as ReadonlyMap<string, 'female' | 'male' | undefined>;
export const genderedNouns = new Map(
  [...lines(GENDERED), ...lines(KIN).filter((line) => line.includes(' '))].map(
    (line) => line.split(' ') as [string, string],
  ),
) as ReadonlyMap<string, 'female' | 'male'>;
