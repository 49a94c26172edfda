/**
 * What English calls a country's things and people: code | adjectives | nouns for its people (singular; plural where it is not + s).
 * An adjective that also is a plural noun (“the French”, “Swiss”) needs no entry of its own.
 * Compiled for this project, MIT.
 */
const TABLE = `
AD | Andorran | Andorran
AE | Emirati | Emirati
AF | Afghan; Afghani | Afghan
AG | Antiguan | Antiguan
AL | Albanian | Albanian
AM | Armenian | Armenian
AO | Angolan | Angolan
AR | Argentine; Argentinian; Argentinean | Argentine; Argentinian
AT | Austrian | Austrian
AU | Australian; Aussie | Australian; Aussie
AZ | Azerbaijani; Azeri | Azerbaijani; Azeri
BA | Bosnian; Bosnian-Herzegovinian | Bosnian
BB | Barbadian; Bajan | Barbadian
BD | Bangladeshi | Bangladeshi
BE | Belgian | Belgian
BF | Burkinabe; Burkinabé; Burkinese | Burkinabe
BG | Bulgarian | Bulgarian
BH | Bahraini | Bahraini
BI | Burundian | Burundian
BJ | Beninese | Beninese
BM | Bermudian; Bermudan | Bermudian
BN | Bruneian | Bruneian
BO | Bolivian | Bolivian
BR | Brazilian | Brazilian
BS | Bahamian | Bahamian
BT | Bhutanese | Bhutanese
BW | Botswanan; Motswana | Batswana
BY | Belarusian; Belarussian; Belorussian | Belarusian
BZ | Belizean | Belizean
CA | Canadian | Canadian
CD | Congolese | Congolese
CF | Central African | Central African
CH | Swiss | Swiss
CI | Ivorian; Ivoirian | Ivorian
CK | Cook Islander | Cook Islander
CL | Chilean | Chilean
CM | Cameroonian | Cameroonian
CN | Chinese; Sino | Chinese
CO | Colombian | Colombian
CR | Costa Rican | Costa Rican
CS | Czechoslovak; Czechoslovakian | Czechoslovak
CU | Cuban | Cuban
CV | Cape Verdean; Cabo Verdean | Cape Verdean
CY | Cypriot; Greek Cypriot; Greek-Cypriot | Cypriot; Greek Cypriot
CZ | Czech | Czech
DE | German; West German; East German | German
DJ | Djiboutian | Djiboutian
DK | Danish | Dane
DO | Dominican | Dominican
DZ | Algerian | Algerian
EC | Ecuadorian; Ecuadorean; Ecuadoran | Ecuadorian; Ecuadorean
EE | Estonian | Estonian
EG | Egyptian | Egyptian
ER | Eritrean | Eritrean
ES | Spanish | Spaniard
ET | Ethiopian | Ethiopian
FI | Finnish | Finn
FJ | Fijian | Fijian
FM | Micronesian | Micronesian
FO | Faroese | Faroese
FR | French | Frenchman/Frenchmen; Frenchwoman/Frenchwomen
GA | Gabonese | Gabonese
GB | British; Anglo | Briton; Brit
GB-ENG | English | Englishman/Englishmen; Englishwoman/Englishwomen
GB-NIR | Northern Irish | Northern Irishman/Northern Irishmen; Northern Irishwoman/Northern Irishwomen
GB-SCT | Scottish | Scot; Scotsman/Scotsmen
GB-WLS | Welsh | Welshman/Welshmen
GD | Grenadian | Grenadian
GE | Georgian | Georgian
GH | Ghanaian | Ghanaian
GL | Greenlandic | Greenlander
GM | Gambian | Gambian
GN | Guinean | Guinean
GQ | Equatorial Guinean; Equatoguinean | Equatorial Guinean
GR | Greek; Hellenic | Greek
GT | Guatemalan | Guatemalan
GW | Bissau-Guinean | Bissau-Guinean
GY | Guyanese | Guyanese
HK | Hong Konger | Hong Konger; Hongkonger
HN | Honduran | Honduran
HR | Croatian; Croat | Croatian; Croat
HT | Haitian | Haitian
HU | Hungarian | Hungarian
ID | Indonesian | Indonesian
IE | Irish | Irishman/Irishmen; Irishwoman/Irishwomen
IL | Israeli | Israeli
IN | Indian | Indian
IQ | Iraqi | Iraqi
IR | Iranian | Iranian
IS | Icelandic | Icelander
IT | Italian | Italian
JM | Jamaican | Jamaican
JO | Jordanian | Jordanian
JP | Japanese | Japanese
KE | Kenyan | Kenyan
KG | Kyrgyz; Kyrgyzstani; Kirghiz | Kyrgyz
KH | Cambodian | Cambodian
KI | I-Kiribati | I-Kiribati
KM | Comorian; Comoran | Comorian
KN | Kittitian; Nevisian | Kittitian
KP | North Korean; N. Korean | North Korean
KR | South Korean; S. Korean | South Korean
KW | Kuwaiti | Kuwaiti
KZ | Kazakh; Kazakhstani | Kazakh
LA | Lao; Laotian | Laotian
LB | Lebanese | Lebanese
LC | Saint Lucian; St. Lucian; St Lucian | Saint Lucian
LI | Liechtensteiner | Liechtensteiner
LK | Sri Lankan | Sri Lankan
LR | Liberian | Liberian
LS | Basotho; Mosotho | Basotho
LT | Lithuanian | Lithuanian
LU | Luxembourgish; Luxembourger; Luxembourgian | Luxembourger
LV | Latvian | Latvian
LY | Libyan | Libyan
MA | Moroccan | Moroccan
MC | Monegasque; Monégasque; Monacan | Monegasque
MD | Moldovan; Moldavian | Moldovan
ME | Montenegrin | Montenegrin
MG | Malagasy; Madagascan | Malagasy
MH | Marshallese | Marshallese
MK | North Macedonian; Macedonian | Macedonian
ML | Malian | Malian
MM | Burmese; Myanma | Burmese
MN | Mongolian | Mongolian
MO | Macanese | Macanese
MR | Mauritanian | Mauritanian
MT | Maltese | Maltese
MU | Mauritian | Mauritian
MV | Maldivian | Maldivian
MW | Malawian | Malawian
MX | Mexican | Mexican
MY | Malaysian | Malaysian
MZ | Mozambican | Mozambican
NA | Namibian | Namibian
NC | New Caledonian | New Caledonian
NE | Nigerien | Nigerien
NG | Nigerian | Nigerian
NI | Nicaraguan | Nicaraguan
NL | Dutch; Netherlandish | Dutchman/Dutchmen; Dutchwoman/Dutchwomen
NO | Norwegian | Norwegian
NP | Nepalese; Nepali | Nepalese; Nepali
NR | Nauruan | Nauruan
NU | Niuean | Niuean
NZ | Kiwi | New Zealander; Kiwi
OM | Omani | Omani
PA | Panamanian | Panamanian
PE | Peruvian | Peruvian
PF | French Polynesian | French Polynesian
PG | Papua New Guinean; Papuan | Papua New Guinean
PH | Philippine; Filipino; Filipina | Filipino; Filipina
PK | Pakistani | Pakistani
PL | Polish | Pole
PR | Puerto Rican | Puerto Rican
PS | Palestinian | Palestinian
PT | Portuguese | Portuguese
PW | Palauan | Palauan
PY | Paraguayan | Paraguayan
QA | Qatari | Qatari
RO | Romanian | Romanian
RS | Serbian; Serb | Serb; Serbian
RU | Russian; Russo | Russian
RW | Rwandan | Rwandan
SA | Saudi; Saudi Arabian; Saudi-Arabian | Saudi; Saudi Arabian
SB | Solomon Islander | Solomon Islander
SC | Seychellois | Seychellois
SD | Sudanese | Sudanese
SE | Swedish | Swede
SG | Singaporean | Singaporean
SI | Slovenian; Slovene | Slovenian; Slovene
SK | Slovak; Slovakian | Slovak
SL | Sierra Leonean | Sierra Leonean
SM | Sammarinese | Sammarinese
SN | Senegalese | Senegalese
SO | Somali; Somalian | Somali
SR | Surinamese | Surinamese
SS | South Sudanese | South Sudanese
ST | Santomean; São Toméan | Santomean
SU | Soviet | Soviet
SV | Salvadoran; Salvadorian; Salvadorean | Salvadoran
SY | Syrian | Syrian
SZ | Swazi; Emaswati; Liswati | Swazi
TD | Chadian | Chadian
TG | Togolese | Togolese
TH | Thai | Thai
TJ | Tajik; Tajikistani | Tajik
TL | Timorese; East Timorese | Timorese
TM | Turkmen; Turkmenistani | Turkmen
TN | Tunisian | Tunisian
TO | Tongan | Tongan
TR | Turkish | Turk
TT | Trinidadian; Tobagonian | Trinidadian
TV | Tuvaluan | Tuvaluan
TW | Taiwanese | Taiwanese
TZ | Tanzanian | Tanzanian
UA | Ukrainian | Ukrainian
UG | Ugandan | Ugandan
US | American; U.S.-American | American
UY | Uruguayan | Uruguayan
UZ | Uzbek; Uzbekistani | Uzbek
VC | Vincentian; Saint Vincentian | Vincentian
VE | Venezuelan | Venezuelan
VN | Vietnamese | Vietnamese
VU | Vanuatuan; Ni-Vanuatu | Ni-Vanuatu
WS | Samoan | Samoan
XK | Kosovan; Kosovar | Kosovan; Kosovar
YE | Yemeni | Yemeni
YU | Yugoslav; Yugoslavian | Yugoslav
ZA | South African | South African
ZM | Zambian | Zambian
ZW | Zimbabwean | Zimbabwean
`;

export interface Demonym {
  readonly code: string;
  readonly adjectives: readonly string[];
  /** Plurals included. */
  readonly people: readonly string[];
}

/** Adjectives and people of the countries, sorted by code. */
export const demonyms: readonly Demonym[] = TABLE.trim().split('\n').map(readRow);

function readRow(row: string): Demonym {
  const [code = '', adjectives = '', people = ''] = row.split(' | ').map((cell) => cell.trim());
  return { code, adjectives: listOf(adjectives), people: listOf(people).flatMap(withPlural) };
}

function listOf(cell: string): string[] {
  return cell.split(';').map((word) => word.trim());
}

/** “Frenchman/Frenchmen”; “Pole” → Poles; “Swiss” and “Chinese” are their own plural. */
function withPlural(noun: string): string[] {
  if (noun.includes('/')) return noun.split('/');
  return /(?:ese|s|z)$/.test(noun) ? [noun] : [noun, `${noun}s`];
}
