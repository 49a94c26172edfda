import type { Gender } from '../../model/gender.ts';

/** Forms of address before a name: word | gender; lower case, without the stop. Compiled for this project, MIT. */
const TITLES = `
acharya male
adm
admiral
air-commodore
alh male
alhaji male
allama male
amb
asiwaju male
atty
baron male
baroness female
barr
brig
brig-gen
brig.-gen
brigadier
brigadier-general
bro male
brother male
capt
captain
cdr
ch
cllr
cllrs
cmdr
col
colonel
comrade
congressman male
congresswoman female
const
coun
count male
countess female
cpl
cpt
cst
dame female
datin female
dato male
dato' male
dato’ male
datuk
datuk male
daw female
det
doña female
dr
drs
duchess female
duke male
earl male
eng
engr
evang
eze male
father male
fr male
frau female
gen
general
gov
h.e
h.h
h.m
h.r.h
haji male
hajia female
hajiya female
herr male
hon
honorable
honourable
igwe male
imam male
ing
insp
judge
justice
lady female
lcpl
lieut
lieutenant
lieutenant-colonel
lieutenant-general
lord male
lt
lt-col
lt-gen
lt.-col
lt.-gen
ma'am female
madam female
madame female
maj
maj-gen
maj.-gen
major
major-general
mallam male
mama female
master male
maulana male
messrs male
mgr male
miss female
missus female
mister male
mlle female
mme female
monsieur male
mr male
mrs female
ms female
msgr male
mullah male
mx
mzee male
oba male
ofc
officer
otunba male
paduka
pandit male
pastor
pengiran
pfc
pres
prof
professor
pst
pte
pvt
rabbi
rear-admiral
rep
reps
rev
revd
reverend
rt
sayyid male
seanadóir
sen
sens
sergeant
seri
señor male
señora female
señorita female
sgt
sheik male
sheikh male
sheikha female
shri male
shrimati female
signor male
signora female
sir male
sister female
smt female
snr
sr
sra female
sri
srimati female
srta female
sub-inspector
supt
swami male
teachta
tengku
thiru male
tunku
tunku male
ustad male
ustaz male
ven
vice-admiral
viscount male
viscountess female
`;

/** Abbreviated offices, those of the police too: the form and the title. Other ranks and degrees (“Gen.”, “Dr.”) are none. */
const OFFICES = `
amb ambassador
cllr councillor
const constable
coun councillor
gov governor
insp inspector
rep representative
sen senator
sgt sergeant
supt superintendent
`;

/** Abbreviated ranks, which “the general” may take up. */
const RANKS = `
adm admiral
baroness peer
brig brigadier
capt captain
cmdr commander
col colonel
cpl corporal
det detective
dr doctor
gen general
insp inspector
lord peer
lt lieutenant
maj major
prof professor
sgt sergeant
supt superintendent
viscount peer
`;

const rows = (block: string): string[][] =>
  block
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

export const personTitles: ReadonlyMap<string, Gender | undefined> = new Map(
  rows(TITLES).map(([word = '', gender]) => [word, gender as Gender | undefined]),
);

/** “Sen.” before a name is the office of a senator. */
export const titleOffices: ReadonlyMap<string, string> = new Map(
  rows(OFFICES).map(([word = '', office = '']) => [word, office]),
);

export const rankTitles: ReadonlyMap<string, string> = new Map(
  rows(RANKS).map(([word = '', rank = '']) => [word, rank]),
);
