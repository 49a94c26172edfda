import type { Gender } from '../../model/gender.ts';
import type { RoleHead } from '../../model/mention-rules.ts';
import type { RoleStatus } from '../../model/relation.ts';

/** Heads of titles in their base form; compounds end in them. `f`/`m`: tells the gender; `r`: who holds it for a country speaks for it. Compiled for this project, MIT. */
const OFFICES = `
administratör
advokat
ambassadör r
befälhavare
biskop
borgarråd
borgmästare
byråchef
chef
chefredaktör
dekan
delegat r
diplomat r
direktör
domare
drottning f
förbundskapten
föreståndare
företrädare r
förhandlare r
försvarare
general
generalsekreterare
grundare
guvernör
imam m
justitieråd
kansler r
kejsare m
kommissarie
kommissionär
kommunalråd
konsul r
kung m
kyrkoherde
lagman
landshövding
ledamot
ledare r
minister r
monark r
nämndeman
observatör r
ombud
ombudsman
oppositionsråd
ordförande
parlamentariker
partisekreterare
premiärminister r
president r
prins m
prinsessa f
prost
påve m
redaktör
regionråd
rektor
representant r
riksdagsledamot
rådgivare
rådman
samordnare
sekreterare
senator
språkrör
statschef r
statsminister r
statsråd
styresman
sultan m
taleskvinna f
talesman
talesperson
talman r
tjänsteman
utredare
vd
verkställande direktör
ärkebiskop
åklagare
överste
`;

const OCCUPATIONS = `
aktivist
analytiker
arkitekt
artist
astronom
bagare
bankman
barnmorska f
bibliotekarie
biolog
biologilärare
bonde
brandman
butikschef
butiksägare
cyklist
dansare
demograf
designer
detektiv
doktor
ekolog
ekonom
elektriker
elev
entreprenör
epidemiolog
expert
fastighetsägare
filmare
filosof
fiskare
forskare
fotbollsspelare
fotograf
fysiker
företagare
författare
förläggare
geograf
geolog
guide
handlare
historiker
idrottare
ingenjör
journalist
jurist
jägare
kantor
kapten
kemiker
keramiker
kirurg
klimatolog
kock
kompositör
konstnär
koreograf
krögare
kurator
lantbrukare
läkare
lärare
maskinist
matematiker
mekaniker
meteorolog
musiker
målvakt
oceanograf
odlare
ordförandekandidat
pilot
poet
politiker
producent
professor
programledare
präst
psykiater
psykolog
regissör
reporter
sjuksköterska f
skådespelare
snickare
sociolog
socionom
soldat
spelare
statistiker
statsvetare
student
svetsare
sångare
sångerska f
tekniker
trubadur
tränare
ungdomsledare
vetenskapsman
veterinär
väktare
ägare
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
biträdande
ekonomisk
ekonomiska
första
högsta
juridisk
juridiska
kommunal
kommunala
konstnärlig
konstnärliga
kreativ
kreativa
medicinsk
medicinska
operativ
operativa
permanent
permanenta
politisk
politiska
regional
regionala
ständig
ständiga
säkerhetspolitisk
säkerhetspolitiska
teknisk
tekniska
tillförordnad
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
blivande designate
dåvarande former
f.d former
f.d. former
förra former
förre former
nuvarande current
tidigare former
tillförordnad acting
tillförordnade acting
tillträdande designate
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
