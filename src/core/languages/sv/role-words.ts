import type { Gender } from '../../model/gender.ts';
import type { RoleHead } from '../../model/mention-rules.ts';
import type { RoleStatus } from '../../model/relation.ts';

/** Heads of titles in their base form; compounds end in them. `f`/`m`: tells the gender; `r`: who holds it for a country speaks for it. Compiled for this project, MIT. */
const OFFICES = `
abbedissa f
abbot m
administratör
advokat
aktieägarombud
ambassadör r
amiral
arbetsledare
attache
attaché
ayatolla m
befälhavare
biskop
borgarråd
borgmästare
budgetchef
byråchef
chef
chefredaktör
dekan
delegat r
departementsråd
diakon
diplomat r
direktör
domare
domprost
drottning f
emir m
enhetschef
fackombud
folkombudsman
förbundskansler r
förbundskapten
föreståndare
företrädare r
förhandlare r
förhandlingschef
försvarare
förundersökningsledare
general
generalgenerallöjtnant
generalkonsul r
generalsekreterare
greve m
grevinna f
grundare
gruppledare
guvernör
hertig m
hertiginna f
hovmarskalk
högkommissarie
imam m
insatsledare
inspektör
justitieombudsman
justitieråd
kabinettssekreterare
kansler r
kardinal m
kejsare m
klanledare
klassföreståndare
klubbdirektör
kommendant
kommendör
komminister
kommissarie
kommissionär
kommunalråd
konstapel
konsul r
kronprins m
kronprinsessa f
kung m
kyrkoherde
lagledare
lagman
landshövding
ledamot
ledare r
löjtnant
marskalk
medlare
minister r
monark r
notarie
nämndeman
observatör r
officer
ombud
ombudsman
oppositionsråd
ordenskansler
ordförande
parlamentariker
parlamentsledamot
partisekreterare
pastor
patriark m
polismästare
premiärlöjtnant
premiärminister r
president r
prins m
prinsessa f
prorektor
prost
påve m
rabbin
redaktör
regionråd
rektor
representant r
riksbankschef
riksdagsledamot
riksmarskalk
riksrevisor
riksåklagare
rådgivare
rådman
rådsherre
rådsordförande
samordnare
sekreterare
senator
sergeant
sheriff
skattmästare
skeppschef
skyddsombud
språkrör
statschef r
statsminister r
statsråd
styresman
ståthållare
sultan m
superintendent
sysselman
sändebud r
taleskvinna f
talesman
talesperson
talman r
tillsynsman
tjänsteman
toppdiplomat
toppolitiker
utredare
utrikesråd
utskottsordförande
vd
verksamhetschef
verkställande direktör
vicekansler
vicerektor
ärkebiskop
åklagare
överbefälhavare
överste
`;

const OCCUPATIONS = `
agronom
aktivist
analytiker
anfallare
antropolog
arkeolog
arkitekt
artist
astronaut
astronom
atlet
bagare
bankman
barnläkare
barnmorska f
bartender
bassist
bibliotekarie
bilhandlare
biolog
biologilärare
biståndsarbetare
biträde
bloggare
bonde
botaniker
boxare
brandingenjör
brandman
brottare
busschaufför
butiksbiträde
butikschef
butiksägare
byggare
cancerforskare
cellist
chaufför
coach
cyklist
dansare
debattör
demograf
designer
detektiv
dietist
dirigent
diskjockey
doktor
dramatiker
dramaturg
egyptolog
ekolog
ekonom
elektriker
elev
elitdomare
entreprenör
epidemiolog
essäist
estradör
etnolog
expert
fastighetsmäklare
fastighetsägare
filmare
filosof
finansman
fiskare
flyktingsamordnare
flöjtist
fondförvaltare
fordonstekniker
formgivare
forskare
forward
fotbollsspelare
fotograf
frisör
fysiker
fysioterapeut
färdtjänstförare
förare
företagare
författare
förläggare
förskollärare
förstatränare
förvaltare
genetiker
geograf
geolog
gitarrist
glaciolog
gruvarbetare
guide
gymnast
hamnarbetare
handlare
handläggare
historiker
hortonom
hydrolog
högerback
idrottare
idéhistoriker
illustratör
immunolog
infektionsläkare
influerare
ingenjör
inköpare
intendent
investerare
jazzmusiker
journalist
jurist
jägare
jägmästare
kampanjledare
kantor
kapten
kardiolog
kassör
kemiker
keramiker
kirurg
klimatolog
kock
kolumnist
komiker
kompositör
konditor
konstnär
konsult
koreograf
korrespondent
kosmonaut
krigskorrespondent
kriminolog
kritiker
krögare
krönikör
kulturskribent
kurator
lagkapten
landslagsback
lantbrukare
lantmätare
lektor
lingvist
ljudtekniker
lobbyist
logoped
lokförare
läkare
lärare
låtskrivare
löpare
magnat
makroekonom
manusförfattare
marinbiolog
marknadschef
maskinist
matematiker
mekaniker
memoarförfattare
meteorolog
miljardär
mittback
mittfältare
musiker
mäklare
målare
målskytt
målsägandebiträde
målvakt
neurolog
obducent
oceanograf
odlare
operasångare
ordförandekandidat
organist
ornitolog
pedagog
pianist
pilot
poddare
poet
politiker
producent
professor
programledare
programmerare
präst
psykiater
psykolog
rappare
receptionist
regissör
renskötare
reporter
restauratör
revisor
riskkapitalist
roddare
romanförfattare
rättsläkare
rörmokare
sagesman
samhällsvetare
scenograf
seismolog
servitör
simmare
sjukgymnast
sjuksköterska f
sjöman
skeppare
skidåkare
skogsägare
skribent
skräddare
skulptör
skådespelare
slöjdare
smittskyddsläkare
snickare
sociolog
socionom
soldat
sommelier
specialist
spelare
språkforskare
språkvetare
statistiker
statsvetare
storägare
strateg
student
studievägledare
svetsare
säljare
sångare
sångerska f
tandläkare
taxiförare
tecknare
tekniker
teolog
terapeut
tonsättare
toxikolog
trubadur
trummis
trumslagare
trädgårdsmästare
tränare
tulltjänsteman
tävlingsledare
undersköterska f
ungdomsledare
uppfinnare
utrikeskorrespondent
utrikespolitiker
vd-assistent
vetenskapsjournalist
vetenskapsman
veterinär
violinist
virolog
väktare
vänsterback
vårdbiträde
ytterback
zoolog
ägare
åkare
åkeriägare
ögonläkare
överläkare
översköterska f
översättare
`;

/** What offices are called in English, so that a role named in both languages is one; a rank before a head keeps its own row. */
const ENGLISH = `
ambassadör | Ambassador
biträdande generalsekreterare | Deputy Secretary-General
borgmästare | Mayor
chefredaktör | Editor-in-Chief
delegat | Delegate
drottning | Queen
energiminister | Energy Minister
finansminister | Finance Minister
företrädare | Representative
försvarsminister | Defence Minister
generaldirektör | Director-General
generalsekreterare | Secretary-General
guvernör | Governor
handelsminister | Trade Minister
hälsominister | Health Minister
inrikesminister | Interior Minister
jordbruksminister | Agriculture Minister
justitieminister | Justice Minister
kansler | Chancellor
kejsare | Emperor
klimatminister | Climate Minister
kommissionär | Commissioner
kulturminister | Culture Minister
kung | King
miljöminister | Environment Minister
minister | Minister
observatör | Observer
ordförande | Chair
partiledare | Party Leader
premiärminister | Prime Minister
president | President
presstalesperson | Press Spokesperson
påve | Pope
representant | Representative
riksåklagare | Prosecutor General
rådgivare | Adviser
senator | Senator
statschef | Head of State
statsminister | Prime Minister
statssekreterare | State Secretary
säkerhetsminister | Security Minister
taleskvinna | Spokeswoman
talesman | Spokesman
talesperson | Spokesperson
talman | Speaker
transportminister | Transport Minister
utbildningsminister | Education Minister
utrikesminister | Foreign Minister
vd | Chief Executive
verkställande direktör | Chief Executive
vice generalsekreterare | Deputy Secretary-General
vice ordförande | Vice Chair
vice premiärminister | Deputy Prime Minister
vice president | Vice President
vice statsminister | Deputy Prime Minister
vice talman | Deputy Speaker
vicepremiärminister | Deputy Prime Minister
vicepresident | Vice President
vicestatsminister | Deputy Prime Minister
ärkebiskop | Archbishop
`;

const MODIFIERS = `
administrativ
administrativa
andre
ansvarig
ansvariga
arbetsmarknadspolitisk
arbetsmarknadspolitiska
assisterande
biträdande
bostadspolitisk
bostadspolitiska
ekonomisk
ekonomiska
ekonomiskpolitisk
ekonomiskpolitiska
energipolitisk
energipolitiska
extern
externa
finanspolitisk
finanspolitiska
första
förste
försvarspolitisk
försvarspolitiska
högsta
intern
interna
jordbrukspolitisk
jordbrukspolitiska
juridisk
juridiska
klimatpolitisk
klimatpolitiska
kommunal
kommunala
konstnärlig
konstnärliga
kreativ
kreativa
kulturpolitisk
kulturpolitiska
medicinsk
medicinska
migrationspolitisk
migrationspolitiska
miljöpolitisk
miljöpolitiska
näringspolitisk
näringspolitiska
operativ
operativa
permanent
permanenta
politisk
politiska
redaktionell
redaktionella
regional
regionala
rättspolitisk
rättspolitiska
sjukvårdspolitisk
sjukvårdspolitiska
skolpolitisk
skolpolitiska
socialpolitisk
socialpolitiska
stf
strategisk
strategiska
ställföreträdande
ständig
ständiga
säkerhetspolitisk
säkerhetspolitiska
teknisk
tekniska
tf
tillförordnad
trafikpolitisk
trafikpolitiska
utbildningspolitisk
utbildningspolitiska
utrikespolitisk
utrikespolitiska
verkställande
vetenskaplig
vetenskapliga
vice
`;

const STATUS = `
avgående current
avgångna former
avsatt former
avsatta former
avsatte former
blivande designate
dåvarande former
entledigade former
ex former
f.d former
f.d. former
förra former
förre former
kommande designate
mångåriga current
mångårige current
nuvarande current
nya current
nye current
nytillträdd current
nytillträdda current
nytillträdde current
nyvald current
nyvalda current
nyvalde current
sparkade former
t.f acting
t.f. acting
tf acting
tf. acting
tidigare former
tillförordnad acting
tillförordnade acting
tillträdande designate
vikarierande acting
`;

const lines = (block: string): string[] => block.trim().split('\n');

function readHead(line: string, office: boolean): [string, RoleHead] {
  const [, word = '', mark] = /^(.*?)(?: ([fmr]))?$/.exec(line) ?? [];
  const gender: Gender | undefined = mark === 'f' ? 'female' : mark === 'm' ? 'male' : undefined;
  return [word, { office, represents: mark === 'r', ...(gender && { gender }) }];
}

export const roleHeads: ReadonlyMap<string, RoleHead> = new Map([
  ...lines(OCCUPATIONS).map((line) => readHead(line, false)),
  ...lines(OFFICES).map((line) => readHead(line, true)),
]);

export const roleModifiers: ReadonlySet<string> = new Set(lines(MODIFIERS));

export const roleStatuses = new Map(lines(STATUS).map((line) => line.split(' ') as [string, string])) as ReadonlyMap<
  string,
  RoleStatus
>;

/** “premiärminister” → “Prime Minister” */
export const englishRoles: ReadonlyMap<string, string> = new Map(
  lines(ENGLISH).map((line) => line.split(' | ') as [string, string]),
);
