/** How most nouns end for people by what they study or do. */
export const agentNoun = /(?:ist|ian|eer|woman|man|ster)$/;

/**
 * Occupations: a role where somebody is called by it (“Jane Roe, an economist at X”) or speaks under it (“the economist said”).
 * `f`/`m` tells the gender. Compiled for this project, MIT.
 */
export const occupations = `
academic
accountant
activist
actor m
actor-director
actress f
actuary
advocate
agent
agronomist
alderman m
alderwoman f
all-rounder
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
audiologist
author
backbencher
baker
banker
barista
baritone
barrister
bartender
bassist
batsman m
batter
beekeeper
biochemist
biographer
biologist
blacksmith
blogger
boatbuilder
bookseller
botanist
bowler
boxer
breeder
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
catcher
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
co-headteacher
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
concierge
conductor
conservationist
conservator
constable
consultant
contender
contractor
contralto
cornerback
corporal
corporator
correspondent
cosmologist
counterpart
countertenor
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
docent
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
film-maker
filmmaker
financier
firefighter
fireman m
fisherman m
flanker
flautist
florist
fly-half
forecaster
forester
forward
front-runner
frontman m
frontrunner
frontwoman f
full-back
fullback
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
gravedigger
grazier
grocer
grower
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
hopeful
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
irrigator
janitor
jockey
joint-owner
journalist
jurist
juror
keeper
kicker
landlady f
landlord m
landscaper
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
matron
mechanic
medallist
medic
member
merchant
meteorologist
mezzo-soprano
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
newsagent
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
orchardist
organist
ornithologist
orthodontist
outfielder
owner-operator
paediatrician
painter
palaeontologist
paleontologist
paramedic
partner
pastoralist
pathologist
patrolman m
pawnbroker
pediatrician
peer
pentathlete
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
player-coach
player-manager
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
receiver-manager
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
sailmaker
sailor
salesman m
saleswoman f
saxophonist
scholar
scientist
screenwriter
scrum-half
sculptor
seafarer
seamstress f
seismologist
selectman m
sergeant
servant
shearer
shepherd
shopkeeper
shortstop
showrunner
singer
singer-songwriter
skater
skier
skipper
snowboarder
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
steelworker
steward
stewardess f
stockman m
striker
student
sub-postmaster
sub-postmistress f
subpostmaster
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
toolmaker
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
undertaker
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
watchmaker
weaver
webmaster
welder
whistleblower
wholesaler
wicketkeeper
winemaker
winger
worker
wrestler
writer
writer-director
youtuber
zookeeper
zoologist
`;

/**
 * Occupations that news seldom names, in lower case; `f`/`m` tells the gender. Words for workers, craftsmen, scholars, performers and the like
 * from WordNet 3.1 (WordNet licence, Princeton University) that stand for nothing else there, and some compiled for this project (MIT).
 */
export const rareOccupations = `
abolitionist
accompanist
accompanyist
accordionist
acoustician
acrobat
aerialist
agriculturalist
agriculturist
aircraftman m
aircraftsman m
aircrewman m
airman m
airwoman f
algebraist
almoner
alpinist
anatomist
anchorman m
anchorperson
anesthesiologist
anesthetist
angiologist
annalist
anthologist
apiarist
apiculturist
arboriculturist
arborist
archeologist
arithmetician
artilleryman m
assessor
autobiographer
automobilist
aviator
babysitter
bacteriologist
bailiff
balladeer
ballerina f
balloonist
ballplayer
bandmaster
bandsman m
barber
bargeman m
barkeeper
barmaid f
barman m
bassoonist
beautician
bellboy
bellman m
bibliographer
bibliopolist
binman m
biophysicist
boatman m
boatswain
bodybuilder
bonesetter
bookdealer
bookkeeper
brakeman m
bugologist
busker
cabbie
cabdriver
cabinetmaker
cabman m
calligrapher
calligraphist
cannoneer
canoeist
carabineer
carbineer
caregiver
carer
caricaturist
cartographer
caseworker
cataloguer
catechist
caterer
cattleman m
cavalryman m
ceramicist
ceramist
childminder
chiropodist
chiropractor
choirmaster
cinematographer
clarinetist
clarinettist
classicist
cleric
clockmaker
clocksmith
coachman m
coalman m
coastguardsman m
colorist
commissaire
commissar
commodore
compositor
concertinist
confectioner
conjuror
contortionist
contrapuntist
copilot
coppersmith
copyist
copywriter
cornetist
cosmetician
cosmetologist
cosmographer
cowhand
coxswain
cragsman m
crewman m
crofter
crystallographer
curate
cymbalist
cytogeneticist
cytologist
dairymaid f
dairyman m
deacon
deaconess f
deckhand
decorator
deliveryman m
demographist
denturist
diagnostician
diarist
diemaker
dietician
dinnerlady f
diplomatist
docker
dockhand
dockworker
doorkeeper
doorman m
draftsman m
draftsperson
dragoman m
draughtsman m
druggist
dustman m
econometrician
econometrist
educationalist
educationist
electrologist
electrotherapist
elegist
elocutionist
emancipationist
embalmer
embryologist
emissary
encyclopaedist
encyclopedist
endocrinologist
endodontist
engraver
enologist
enzymologist
epistemologist
escapologist
eschatologist
esthetician
etcher
ethnologist
ethologist
etymologist
evangelist
exodontist
fabulist
falconer
farmhand
farrier
fermentologist
ferryman m
fiddler
fielder
fieldhand
fieldsman m
fieldworker
fishmonger
flutist
footballer
foreperson
forewoman f
fossilist
freelancer
funambulist
functionary
gambist
gastroenterologist
gendarme
genealogist
geometrician
geriatrician
gerontologist
ghostwriter
glassblower
glassworker
glazier
glossarist
goatherd
gondolier
grandmaster
graphologist
greengrocer
groomsman m
groundkeeper
groundskeeper
groundsman m
guardsman m
guestworker
gunsmith
haematologist
hagiographer
hairstylist
handyman m
harpooneer
harpsichordist
hatmaker
helmsman m
hematologist
herbalist
herdsman m
herpetologist
histologist
historiographer
hornist
horticulturist
hotelkeeper
housemaster
humorist
humourist
huntsman m
hygienist
ichthyologist
indexer
industrialist
infantryman m
instrumentalist
intern
internist
invigilator
jailer
jailor
jeweller
joiner
juggler
juryman m
jurywoman f
keyboardist
laborer
labourer
landscapist
lapidarist
laundryman m
laundrywoman f
lawman m
ledgeman m
lensman m
lepidopterist
lepidopterologist
lexicographer
lexicologist
librettist
lifeguard
limnologist
lineman m
linesman m
linesperson
lithographer
liturgist
liveryman m
lobsterman m
lockkeeper
lockmaster
logician
logistician
longbowman m
longshoreman m
lumberman m
lutanist
lutenist
lutist
macroeconomist
madrigalist
maestro
magician
mailman m
malacologist
mammalogist
manicurist
marksman m
marshal
masseur
masseuse f
matchmaker
matriarch f
mechanist
metallurgist
metalworker
microeconomist
microscopist
militiaman m
milkman m
milliner
millwright
mineralogist
mineworker
miniaturist
mixologist
mnemonist
monologist
mortician
muezzin
muleteer
muralist
musicologist
musketeer
mythologist
nanny
narrator
navigator
navvy
neologist
neurobiologist
neurolinguist
neurosurgeon
newsman m
newspaperman m
newspaperwoman f
newsperson
newsreader
newswoman f
newswriter
nurseryman m
oarsman m
oarswoman f
oboist
oculist
oenologist
oilman m
ophthalmologist
optician
orientalist
orthoepist
orthopaedist
orthopedist
orthoptist
osteologist
osteopath
osteopathist
otolaryngologist
otologist
otorhinolaryngologist
overseer
paleographer
paleographist
pamphleteer
panelist
panellist
pantomimist
paragrapher
paralegal
parapsychologist
paratrooper
parodist
parson
pediatrist
pedodontist
penologist
perinatologist
periodontist
pharmacologist
phlebotomist
phonetician
phonologist
physio
phytochemist
phytologist
pitchman m
plainclothesman m
plantsman m
ploughman m
ploughwright
plowman m
plowwright
podiatrist
pointsman m
polemicist
polemist
pomologist
pornographer
portraitist
postman m
poultryman m
practician
prelate
preservationist
pressman m
priestess f
printmaker
probationer
proctologist
projectionist
proofreader
proprietor
prospector
prosthetist
prosthodontist
protozoologist
psalmist
psephologist
psycholinguist
psychophysicist
pteridologist
publican
puppeteer
purser
pyrographer
quarrier
quarryman m
quartermaster
quizmaster
radiobiologist
radiochemist
radiotherapist
railwayman m
rancher
recitalist
repairman m
reservist
rhetorician
rheumatologist
rhinolaryngologist
rifleman m
rigger
ringmaster
roadworker
ropemaker
sacristan
salesperson
sapper
satirist
scaffolder
scenarist
schoolteacher
scoutmaster
scriptwriter
scrutineer
seaman m
seedsman m
selectwoman f
semanticist
semiotician
serologist
serviceman m
servicewoman f
shaman m
sheepherder
shipwright
signalman m
smallholder
sniper
sociobiologist
sociolinguist
soloist
sommelier
speechmaker
spelaeologist
speleologist
sportscaster
sportswriter
spymaster
stableman m
stagehand
stateswoman f
stationmaster
steersman m
stenographer
stevedore
steward
stockbroker
stockman m
stonecutter
stonemason
storekeeper
storyteller
stylist
submariner
switchman m
synonymist
syntactician
taskmaster
tattooist
taxidermist
taxidriver
taxman m
taxonomist
telecaster
telegrapher
telegraphist
televangelist
tenorist
tiler
timpanist
tinsmith
toastmaster
tobogganist
tollkeeper
tradesman m
trainman m
trainmaster
trapper
tribologist
trigonometrician
trombonist
tycoon
tympanist
typesetter
typist
typographer
upholsterer
urologist
vaccinator
valuer
ventriloquist
verger
vibist
vibraphonist
violist
violoncellist
viticulturist
vivisectionist
vocalist
waggonwright
wagonwright
warder
warehouseman m
warlord
washerman m
washerwoman f
washwoman f
watercolorist
watercolourist
waterman m
weatherman m
weightlifter
wheelwright
wingman m
woodcarver
woodcutter
woodworker
xylophonist
yachtsman m
yachtswoman f
yardmaster
`;
