/** Places that are neither persons nor bodies nor countries, and nouns that make a name one of a place. Compiled for this project, MIT. */
const HEADS = `
berg
dal
flod
gata
hamn
hav
kust
park
region
sjö
skärgård
torg
udde
vik
väg
älv
å
ö
öar
`;

const PLACES = `
Afrika
Asien
Balkan
Baltikum
Bohuskusten
Europa
Gotland
Götaland
Göteborg
Helsingfors
Inlandsbanan
Lappland
Latinamerika
Malmö
Mellanöstern
Nordamerika
Norden
Nordsjön
Norrland
Oceanien
Skandinavien
Skåne
Stilla havet
Stillahavsområdet
Svealand
Sydamerika
Sydostasien
Uppsala
Västerbotten
Västsahara
Öland
Öresund
Östersjön
`;

/** A capital that may speak for its country: the code | the city. */
const CAPITALS = `
AT Wien
BE Bryssel
BY Minsk
CA Ottawa
CN Peking
CU Havanna
CZ Prag
DE Berlin
DK Köpenhamn
EG Kairo
ES Madrid
FI Helsingfors
FR Paris
GB London
GR Aten
HU Budapest
IN New Delhi
IR Teheran
IS Reykjavik
IT Rom
JP Tokyo
KP Pyongyang
KR Seoul
NO Oslo
PL Warszawa
PT Lissabon
RU Moskva
SE Stockholm
TR Ankara
UA Kiev
UA Kyiv
US Washington
VN Hanoi
`;

const lines = (block: string): string[] => block.trim().split('\n');

export const placeWords: readonly string[] = lines(HEADS);
export const places: readonly string[] = lines(PLACES);
export const capitals: ReadonlyMap<string, string> = new Map(
  lines(CAPITALS).map((line) => {
    const cut = line.indexOf(' ');
    return [line.slice(cut + 1), line.slice(0, cut)];
  }),
);
