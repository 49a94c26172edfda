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
familj
familjen
folk
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
paret
partier
personal
personalen
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
anhållne
anställd
besökare
flicka
flickan
föräldern
granne
gripne
invånare
kvinna
kvinnan
källa
man
mannen
medarbetare
misstänkt
misstänkte
målsägande
målsäganden
pensionär
person
pojke
pojken
tilltalad
tilltalade
vittne
åtalad
åtalade
`;

/** Nouns that stand for somebody just named: “finländaren”. */
const VARIED = `
algerier
amerikan
argentinare
armenier
australier
belgare
bolivian
bosnier
brasilianare
bulgar
chilenare
cypriot
dansk
debutant
ecuadorian
egyptier
engelsman
eritrean
est
etiopier
finländare
fransman
gambian
georgier
ghanan
grek
göteborgare
indier
irakier
iranier
irländare
islänning
italienare
ivorian
jamaican
jordanier
jubilar
kanadensare
kandidat
kenyan
kines
kolumbian
kroat
kurd
lett
libanes
liberian
litauer
luxemburgare
malier
marockan
matchhjälte
matchvinnare
mexikan
moldav
montenegrin
målskytt
nederländare
nigerian
norrman
panaman
paraguayan
peruan
polack
portugis
rumän
ryss
schweizare
segrare
senegales
serb
skotte
skåning
slovak
sloven
smålänning
somalier
spanjor
stockholmare
svensk
sydafrikan
sydkorean
syrier
tjeck
tunisier
turk
tysk
ugandier
ukrainare
ungrare
uruguayan
venezuelan
veteran
zambier
österrikare
`;

/** Of women only the definite form: “isländska” is an adjective. */
const VARIED_WOMEN = `
amerikanskan
belgiskan
brasilianskan
danskan
engelskan
finländskan
finskan
fransyskan
grekiskan
irländskan
isländskan
italienskan
japanskan
kanadensiskan
kinesiskan
nederländskan
norskan
polskan
portugisiskan
ryskan
schweiziskan
skotskan
spanjorskan
svenskan
tjeckiskan
tyskan
ukrainskan
ungerskan
österrikiskan
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
export const variedWords: readonly string[] = [
  ...lines(VARIED).flatMap((word) => [word, definite(word)]),
  ...lines(VARIED_WOMEN),
];
export const kinWords: readonly [string, Gender | undefined][] = pairs(KIN);
export const genderedNouns = new Map([
  ...pairs(GENDERED),
  ...lines(VARIED_WOMEN).map((word) => [word, 'female'] as const),
]) as ReadonlyMap<string, Gender>;

function definite(word: string): string {
  if (word.endsWith('man')) return `${word}nen`;
  return /[aeiouyåäö]$/.test(word) ? `${word}n` : `${word}en`;
}
