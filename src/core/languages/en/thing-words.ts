/** Words that make a capitalised name one of a treaty, an event, a law, a work or a day, and so of nobody. Compiled for this project, MIT. */

const HEADS = `
accord
accords
act
acts
agenda
agreement
agreements
amendment
anniversary
anthem
app
attack
attacks
award
awards
ballot
battle
bill
bitcoin
book
bowl
caliphate
campaign
case
census
ceremony
chairmanship
chairpersonship
challenge
championship
championships
charter
christmas
clause
code
conference
constitution
contest
convention
conventions
cup
cybercrime
cybersecurity
cyclone
day
deal
debate
declaration
decree
derby
dialogue
directive
disease
doctrine
easter
edition
election
elections
era
event
exhibition
expo
fair
fest
festival
final
finals
framework
games
genocide
goals
grand-prix
halloween
highlights
holocaust
hurricane
independence
index
initiative
intifada
jubilee
law
laws
marathon
massacre
meeting
memorandum
mission
month
newsdesk
newsroom
night
novel
olympics
open
order
pact
pandemic
paper
parade
plan
policy
poll
prix
prize
procedure
program
programme
project
protocol
questionnaire
race
rally
regulation
regulations
report
resolution
revolution
route
rule
rules
scandal
season
section
sentence
series
session
show
shutdown
statement
statute
storm
strategy
study
summit
survey
symposium
syndrome
talks
test
theorem
theory
title
tour
tournament
treaty
trial
trophy
typhoon
vaccine
virus
visa
vote
war
wars
week
weekend
world-cup
year
`;

const CALENDAR = `
apr
april
aug
aug.
august
boxing day
christmas
christmas day
christmas eve
dec
dec.
december
easter
feb
feb.
february
freedom of information
friday
halloween
hanukkah
jan.
january
july
june
march
may
monday
new year
new year's
new year's day
new year's eve
nov
nov.
november
oct
oct.
october
passover
ramadan
saturday
sep
sept
sept.
september
sunday
thanksgiving
thurs
thursday
tues
tuesday
wednesday
`;

/** Capitalised words of everyday text that name nobody: beliefs, tongues, currencies, parts of speech of headlines. */
const WORDS = `
Air Force One
Air Force Two
Comprehensive Partnership
Comprehensive Strategic Cooperative Partnership
Comprehensive Strategic Partnership
Milky Way
Solar System
Strategic Partnership
Web
World Wide Web
a.m
aboriginal
aborigine
aborigines
african
african-american
african-americans
africans
afro-american
agent orange
aids
amazon prime
antarctic
apple music
apple watch
arab
arabic
arabs
arctic
asian
asian-american
asian-americans
asians
atlantic
baftas
basques
berbers
bible
bible-based
black
blacks
brexit
buddhist
buddhists
cac 40
cac-40
californian
calvinist
cantonese
catalans
catholic
catholics
caucasian
celsius
central asian
champions league
chechen
chechens
christian
christianity
christians
cold
cold war
communism
communist
communists
confederate
constitution
coronavirus
covid
covid-19
democrat
democratic
democrats
digital rights management
dna
dollar
dollars
east asian
ebola
electoral college
english
eu-wide
euro
europa league
european
europeans
euros
eurosceptic
facebook
fahrenheit
fascist
fascists
first amendment
first world war
ftse 100
gdp
gmt
god
golden globe
golden globes
google chrome
google docs
google earth
google maps
google play
gospel
grammy
grammys
great depression
hang seng
hebrew
hindu
hindus
hispanic
hispanics
hiv
holocaust
hr
hutu
hutus
i
i'd
i'll
i'm
i've
indo-european
instagram
internet
islam
islamic
islamist
islamists
it
jew
jewish
jewish sabbath
jews
joe public
jr
judaism
king james
koran
koreans
kurd
kurdish
kurds
latin american
latina
latinas
latino
latinos
lgbt
lgbti
lgbtq
liberal
liquefied natural gas
lord's prayer
lutheran
mandarin
maoist
mars
marxist
merry christmas
methodist
microsoft excel
microsoft office
microsoft outlook
microsoft windows
microsoft word
microsoft xbox
middle eastern
milky way
miss america
miss universe
miss world
mormon
mormons
moslem
mother nature
muslim
muslims
nazi
nazis
new testament
nordic
obamacare
old testament
ottoman
ottomans
pacific
palme d'or
pashtun
pashtuns
pdf
ph.d
phd
pm
pope's
pr
presbyterian
protestant
protestants
pulitzer
q&a
quran
r&b
republican
republicans
rohingya
rohingyas
roman
s&p 500
satan
second world war
shi'ite
shia
shiite
shiites
sikh
sikhs
socialist
sony playstation
sony walkman
south asian
southeast asian
state of the union
state of the union address
state of the union addresses
sunni
sunnis
super bowl
swiss francs
talmud
tamil
tamils
tibetan
tibetans
titanic
torah
toryism
trans-pacific partnership
transatlantic trade and investment partnership
trotskyist
tutsi
tutsis
twitter
u-turn
uefa champions league
uighur
uighurs
usd
utc
uyghur
uyghurs
vat
vip
world war
world war i
world war ii
www
yiddish
zika
zionist
zionists
`;

const lines = (block: string): string[] => block.trim().split('\n');

export const thingHeads: ReadonlySet<string> = new Set(lines(HEADS));
export const calendarWords: ReadonlySet<string> = new Set(lines(CALENDAR));
export const thingWords: ReadonlySet<string> = new Set(lines(WORDS));
