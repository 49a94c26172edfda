import type { Gender } from '../../model/gender.ts';
import type { RoleStatus } from '../../model/relation.ts';
import type { RoleHead } from '../../model/role-rules.ts';
import { occupations } from './occupation-words.ts';

/** Heads of titles in their base form; compounds end in them. `f`/`m`: tells the gender; `r`: who holds it for a country speaks for it. Compiled for this project, MIT. */
const OFFICES = `
abbedissa f
abbot m
administratör
advokat
aktieägarombud
ambassadråd
ambassadör r
amiral
arbetsledare
attache
attaché
ayatolla m
befäl
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
diktator r
diplomat r
direktör
domare
domprost
driftansvarig
drottning f
ekonomiansvarig
emir m
enhetschef
fackombud
folkombudsman
fylkesordfører
fänrik
förbundskansler r
förbundskapten
föredragande
föreståndare
företrädare r
förhandlare r
förhandlingschef
försvarare
försäljningsansvarig
förundersökningsledare
general
generaldirektör
generalgenerallöjtnant
generalkonsul r
generalsekreterare
greve m
grevinna f
grundare
gruppledare
guvernör
handelsråd
hertig m
hertiginna f
hovmarskalk
hovrättslagman
hovrättsråd
hållbarhetsansvarig
högkommissarie
imam m
insatsledare
inspektör
justitiekansler
justitieombudsman
justitieråd
kabinettssekreterare
kampanjansvarig
kamrer
kansler r
kansliråd
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
kommunikationsansvarig
konstapel
konsul r
kriminalinspektör
kronprins m
kronprinsessa f
kulturråd
kung m
kyrkoherde
kyrkvärd
lagledare
lagman
landshövding
landstingsråd
ledamot
ledare r
länsråd
löjtnant
marknadsansvarig
marskalk
medieansvarig
medlare
miljöansvarig
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
ordfører
parlamentariker
parlamentsledamot
partisekreterare
pastor
patriark m
personalansvarig
polisassistent
polismästare
premiärlöjtnant
premiärminister r
president r
pressansvarig
pressekreterare
presskontakt
prins m
prinsessa f
produktansvarig
programansvarig
projektansvarig
prorektor
prost
påve m
rabbin
redaktör
regeringsråd
regionansvarig
regionråd
rekryteringsansvarig
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
sakkunnig
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
statssekreterare
styrelseledamot
styrelsesuppleant
styresman
ståthållare
sultan m
superintendent
sysselman
säkerhetsansvarig
sändebud r
taleskvinna f
talesman
talesperson
talman r
tillsynsman
tjänsteman
toppdiplomat
toppkandidat
toppolitiker
tävlingsansvarig
utredare
utredningsledare
utrikesråd
utskottsordförande
utvecklingsansvarig
vd
verksamhetsansvarig
verksamhetschef
verkställande direktör
vicekansler
vicerektor
ämnesråd
ärkebiskop
åklagare
överbefälhavare
överste
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
administrative
andre
ansvarig
ansvariga
ansvarige
assisterande
biträdande
ekonomisk
ekonomiska
extern
externa
första
förste
högsta
inre
intern
interna
juridisk
juridiska
juridiske
klinisk
kliniska
kommunal
kommunala
kommunale
konstnärlig
konstnärliga
konstnärlige
kreativ
kreativa
medicinsk
medicinska
medicinske
operativ
operativa
operative
permanent
permanenta
politisk
politiska
politiske
redaktionell
redaktionella
redaktionelle
regional
regionala
sportslig
sportsliga
stf
strategisk
strategiska
ställföreträdande
ständig
ständiga
teknisk
tekniska
tekniske
tf
tillförordnad
vakthavande
verkställande
vetenskaplig
vetenskapliga
vetenskaplige
vice
yttre
övergripande
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
  ...lines(occupations).map((line) => readHead(line, false)),
  ...lines(OFFICES).map((line) => readHead(line, true)),
]);

/** Besides the listed ones all in “-politisk”: “vårdpolitiske”, “bostads-politisk talesperson”. */
class Modifiers extends Set<string> {
  override has(word: string): boolean {
    return super.has(word) || /[\p{L}-]politisk[ae]?$/u.test(word);
  }
}

export const roleModifiers: ReadonlySet<string> = new Modifiers(lines(MODIFIERS));

export const roleStatuses = new Map(lines(STATUS).map((line) => line.split(' ') as [string, string])) as ReadonlyMap<
  string,
  RoleStatus
>;

/** “premiärminister” → “Prime Minister” */
export const englishRoles: ReadonlyMap<string, string> = new Map(
  lines(ENGLISH).map((line) => line.split(' | ') as [string, string]),
);
