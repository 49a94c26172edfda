import type { Gender } from '../../model/gender.ts';

/** What Swedish calls those whom no text names, in the base form. Compiled for this project, MIT. */
const GROUPS = `
anhängare
anhöriga
besökare
boende
borgare
experter
fackförbund
forskare
föräldrar
grannar
invånare
kritiker
kunder
källor
länder
medborgare
medier
medlemmar
medlemsländer
medlemsstater
myndigheter
människor
oppositionen
organisationer
partier
poliser
politiker
resenärer
ryssar
stater
vittnen
väljare
åhörare
`;

const SINGLES = `
anställd
besökare
flicka
flickan
granne
invånare
kvinna
kvinnan
källa
man
mannen
medarbetare
pensionär
person
pojke
pojken
tilltalad
tilltalade
vittne
`;

/** Nouns that stand for somebody just named: “finländaren”. */
const VARIED = `
amerikan
belgare
brasilianare
dansk
debutant
engelsman
est
finländare
fransman
grek
indier
irländare
islänning
italienare
jubilar
kanadensare
kandidat
kines
lett
litauer
nederländare
norrman
polack
portugis
ryss
schweizare
skotte
spanjor
svensk
turk
tysk
ukrainare
ungrare
veteran
österrikare
`;

const KIN = `
bror male
brorson male
dotter female
far male
farbror male
farfar male
farmor female
faster female
fru female
hustru female
kusin
maka female
make male
mamma female
mor female
morbror male
morfar male
mormor female
moster female
pappa male
sambo
son male
styvmor female
syster female
änka female
`;

const GENDERED = `
flicka female
flickan female
herre male
kvinna female
kvinnan female
man male
mannen male
pojke male
pojken male
`;

const lines = (block: string): string[] => block.trim().split('\n');
const pairs = (block: string): [string, Gender | undefined][] =>
  lines(block).map((line) => line.split(' ') as [string, Gender | undefined]);

export const groupWords: readonly string[] = lines(GROUPS);
export const singleWords: readonly string[] = lines(SINGLES);
/** With their definite forms. */
export const variedWords: readonly string[] = lines(VARIED).flatMap((word) => [word, definite(word)]);
export const kinWords: readonly [string, Gender | undefined][] = pairs(KIN);
export const genderedNouns = new Map(pairs(GENDERED)) as ReadonlyMap<string, Gender>;

function definite(word: string): string {
  if (word.endsWith('man')) return `${word}nen`;
  return /[aeiouyåäö]$/.test(word) ? `${word}n` : `${word}en`;
}
