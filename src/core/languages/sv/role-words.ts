import type { Gender } from '../../model/mention.ts';
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
premiärminister r
president r
prins m
prinsessa f
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
bonde
brandman
butiksägare
cyklist
doktor
ekolog
ekonom
elev
epidemiolog
expert
fastighetsägare
fiskare
forskare
fotbollsspelare
fotograf
författare
geolog
handlare
historiker
ingenjör
journalist
jurist
kapten
klimatolog
kock
konstnär
krögare
lantbrukare
läkare
lärare
meteorolog
musiker
målvakt
odlare
ordförandekandidat
pilot
poet
politiker
producent
professor
programledare
präst
psykolog
regissör
reporter
sjuksköterska f
skådespelare
snickare
sociolog
soldat
spelare
statistiker
statsvetare
student
svetsare
tekniker
tränare
vetenskapsman
veterinär
ägare
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
biträdande
ekonomisk
första
högsta
kommunal
medicinsk
operativ
permanent
politisk
regional
ständig
säkerhetspolitisk
teknisk
tekniska
tillförordnad
utrikespolitisk
verkställande
vetenskaplig
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
