/** Nouns that make a capitalised name one of a treaty, an event, a work or a day, and so of nobody. Compiled for this project, MIT. */
const HEADS = `
attack
avtal
bana
beslut
ceremoni
dag
debatt
derby
fråga
konferens
konflikt
konvention
krig
kris
lag
mord
mästerskap
pakt
plan
pris
program
protokoll
skandal
strategi
toppmöte
val
vecka
överenskommelse
`;

const CALENDAR = `
advent
april
augusti
december
februari
fredag
januari
jul
juli
juni
lördag
maj
mars
midsommar
måndag
november
nyår
oktober
onsdag
pingst
påsk
september
söndag
tisdag
torsdag
`;

const lines = (block: string): string[] => block.trim().split('\n');

export const thingHeads: readonly string[] = lines(HEADS);
export const calendarWords: readonly string[] = lines(CALENDAR);
