/** Nouns that make a capitalised name one of a treaty, an event, a work or a day, and so of nobody. Compiled for this project, MIT. */
const HEADS = `
avtal
bana
ceremoni
dag
derby
konferens
konvention
krig
lag
mästerskap
pakt
plan
pris
program
protokoll
strategi
toppmöte
val
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
