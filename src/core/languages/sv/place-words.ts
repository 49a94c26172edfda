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

/** Parts of the world and of the Nordic countries, and the seats of Swedish and some Finnish municipalities, without those that are people's names or other words: “Lund”, “Vara”. */
const PLACES = `
Afrika
Alingsås
Alvesta
Arboga
Arjeplog
Arvidsjaur
Arvika
Asien
Askersund
Avesta
Balkan
Baltikum
Bengtsfors
Blekinge
Boden
Bohuskusten
Bohuslän
Bollebygd
Bollnäs
Borgholm
Borgå
Borlänge
Borås
Botkyrka
Bromölla
Burlöv
Båstad
Dalarna
Dalsland
Danderyd
Degerfors
Ekenäs
Eksjö
Emmaboda
Enköping
Esbo
Eskilstuna
Eslöv
Europa
Fagersta
Falkenberg
Falköping
Falun
Filipstad
Finspång
Gagnef
Gislaved
Gnesta
Gnosjö
Gotland
Gran Canaria
Gällivare
Gästrikland
Gävle
Götaland
Göteborg
Götene
Hagfors
Halland
Hallsberg
Hallstahammar
Halmstad
Haninge
Haparanda
Hedemora
Helsingborg
Hofors
Huddinge
Hudiksvall
Hultsfred
Hälsingland
Härjedalen
Härnösand
Hässleholm
Höganäs
Inlandsbanan
Jakobstad
Jokkmokk
Jämtland
Järfälla
Jönköping
Kalix
Kalmar
Karleby
Karlsborg
Karlshamn
Karlskoga
Karlskrona
Karlstad
Katrineholm
Kiruna
Korea
Kramfors
Kristianstad
Kristinehamn
Kungsbacka
Kungsör
Kungälv
Kävlinge
Köping
Laholm
Landskrona
Lappeenranta
Lappland
Latinamerika
Laxå
Leksand
Lerum
Lidingö
Lidköping
Lindesberg
Linköping
Ljungby
Ljusdal
Luleå
Lycksele
Lysekil
Malmö
Malung
Mariehamn
Mariestad
Markaryd
Medelpad
Mellanöstern
Mellerud
Mjölby
Motala
Mullsjö
Munkedal
Munkfors
Mölndal
Mönsterås
Mörbylånga
Nacka
Nordamerika
Norden
Nordmaling
Nordsjön
Norrbotten
Norrköping
Norrland
Norrtälje
Nybro
Nyköping
Nyland
Nynäshamn
Närke
Nässjö
Oceanien
Olofström
Osby
Oskarshamn
Ovanåker
Oxelösund
Pajala
Partille
Perstorp
Piteå
Ragunda
Raseborg
Ronneby
Rovaniemi
Rättvik
Sandviken
Sigtuna
Simrishamn
Skandinavien
Skellefteå
Skurup
Skåne
Skövde
Smedjebacken
Småland
Sollefteå
Sollentuna
Solna
Sorsele
Staffanstorp
Stenungsund
Stilla havet
Stillahavsområdet
Storuman
Strängnäs
Strömstad
Strömsund
Sundbyberg
Sundsvall
Sunne
Surahammar
Svalöv
Svealand
Svedala
Sydamerika
Sydostasien
Säffle
Sävsjö
Söderhamn
Söderköping
Södermanland
Södertälje
Sölvesborg
Sörmland
Tammerfors
Tanum
Teneriffa
Tidaholm
Tierp
Timrå
Tingsryd
Tomelilla
Torsby
Torsås
Tranemo
Tranås
Trelleborg
Trollhättan
Trosa
Tyresö
Töreboda
Uddevalla
Uleåborg
Ulricehamn
Umeå
Uppland
Uppsala
Vadstena
Vaggeryd
Vallentuna
Vansbro
Varberg
Vaxholm
Vellinge
Vetlanda
Vilhelmina
Vimmerby
Visby
Vännäs
Värmland
Värnamo
Västbanken
Västerbotten
Västergötland
Västernorrland
Västervik
Västerås
Västmanland
Västra Götaland
Västsahara
Växjö
Ystad
Älmhult
Ängelholm
Åbo
Åboland
Åmål
Ångermanland
Årjäng
Åsele
Åtvidaberg
Öckerö
Öland
Örebro
Öresund
Örkelljunga
Örnsköldsvik
Österbotten
Östergötland
Östersjön
Östersund
Östhammar
Övertorneå
`;

/** A capital that may speak for its country: the code | the city. */
const CAPITALS = `
AF Kabul
AL Tirana
AM Jerevan
AR Buenos Aires
AT Wien
AU Canberra
AZ Baku
BE Bryssel
BR Brasilia
BY Minsk
CA Ottawa
CH Bern
CN Peking
CO Bogotá
CU Havanna
CY Nicosia
CZ Prag
DE Berlin
DK Köpenhamn
EE Tallinn
EG Kairo
ES Madrid
ET Addis Abeba
FI Helsingfors
FR Paris
GB London
GE Tbilisi
GR Aten
HR Zagreb
HU Budapest
ID Jakarta
IE Dublin
IN New Delhi
IQ Bagdad
IR Teheran
IS Reykjavik
IT Rom
JO Amman
JP Tokyo
KE Nairobi
KP Pyongyang
KR Seoul
KZ Astana
LB Beirut
LT Vilnius
LV Riga
MK Skopje
MX Mexico City
MY Kuala Lumpur
NG Abuja
NL Haag
NO Oslo
PE Lima
PH Manila
PK Islamabad
PL Warszawa
PT Lissabon
QA Doha
RO Bukarest
RS Belgrad
RU Moskva
SA Riyadh
SE Stockholm
SI Ljubljana
SK Bratislava
SY Damaskus
TH Bangkok
TR Ankara
UA Kiev
UA Kyiv
US Washington
UZ Tasjkent
VE Caracas
VN Hanoi
ZA Pretoria
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
