/**
 * The countries of the world: ISO 3166-1 alpha-2 | English names | Swedish names | Swedish adjectives (stem that takes -t, -a).
 * The first name is the one to show; “!” before a name: matched, but only where its letters are just these.
 * All members of the United Nations, its observers (Palestine, Vatican), Kosovo (XK), Taiwan and territories that the news quotes;
 * the countries of the United Kingdom, by ISO 3166-2;
 * of the countries that are no more those of ISO 3166-3 that it still tells of, by the code that they had (CS, SU, YU).
 * Compiled for this project, MIT.
 */
const TABLE = `
AD | Andorra; Principality of Andorra | Andorra | andorransk
AE | United Arab Emirates; UAE; Emirates; !U.A.E. | Förenade Arabemiraten; Arabemiraten | emiratisk
AF | Afghanistan | Afghanistan | afghansk
AG | Antigua and Barbuda; Antigua | Antigua och Barbuda | antiguansk
AL | Albania | Albanien | albansk
AM | Armenia | Armenien | armenisk
AO | Angola | Angola | angolansk
AR | Argentina; Argentine Republic | Argentina | argentinsk
AT | Austria | Österrike | österrikisk
AU | Australia; Commonwealth of Australia | Australien | australisk; australiensisk
AZ | Azerbaijan | Azerbajdzjan | azerbajdzjansk; azerisk
BA | Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia; Bosnia & Herzegovina | Bosnien och Hercegovina; Bosnien | bosnisk
BB | Barbados | Barbados | barbadisk
BD | Bangladesh; People's Republic of Bangladesh | Bangladesh | bangladeshisk
BE | Belgium | Belgien | belgisk
BF | Burkina Faso | Burkina Faso | burkinsk
BG | Bulgaria | Bulgarien | bulgarisk
BH | Bahrain | Bahrain | bahrainsk
BI | Burundi | Burundi | burundisk
BJ | Benin | Benin | beninsk
BM | Bermuda | Bermuda | bermudisk
BN | Brunei; Brunei Darussalam | Brunei | bruneisk
BO | Bolivia; Plurinational State of Bolivia | Bolivia | boliviansk
BR | Brazil; Federative Republic of Brazil | Brasilien | brasiliansk
BS | Bahamas | Bahamas | bahamansk
BT | Bhutan | Bhutan | bhutansk; bhutanesisk
BW | Botswana | Botswana | botswansk
BY | Belarus | Belarus; Vitryssland | belarusisk; vitrysk
BZ | Belize | Belize | belizisk
CA | Canada | Kanada | kanadensisk
CD | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo; Congo-Kinshasa; !D.R.C. | Demokratiska republiken Kongo; Kongo-Kinshasa; DR Kongo; Kongo | kongolesisk
CF | Central African Republic; !CAR | Centralafrikanska republiken | centralafrikansk
CG | Republic of the Congo; Congo-Brazzaville; Congo Republic; Republic of Congo | Kongo-Brazzaville; Republiken Kongo | brazzavillekongolesisk
CH | Switzerland; Swiss Confederation | Schweiz | schweizisk
CI | Ivory Coast; Côte d'Ivoire; Côte d’Ivoire; Cote d'Ivoire | Elfenbenskusten | ivoriansk
CK | Cook Islands | Cooköarna | cooköisk
CL | Chile | Chile | chilensk
CM | Cameroon | Kamerun | kamerunsk
CN | China; People's Republic of China; People’s Republic of China; !PRC; mainland China | Kina | kinesisk
CO | Colombia | Colombia | colombiansk
CR | Costa Rica | Costa Rica | costarikansk; costaricansk
CS | Czechoslovakia; Czecho-Slovakia | Tjeckoslovakien | tjeckoslovakisk
CU | Cuba | Kuba | kubansk
CV | Cape Verde; Cabo Verde | Kap Verde | kapverdisk
CY | Cyprus | Cypern | cypriotisk
CZ | Czech Republic; Czechia | Tjeckien | tjeckisk
DE | Germany; Federal Republic of Germany; West Germany; East Germany | Tyskland | tysk
DJ | Djibouti | Djibouti | djiboutisk
DK | Denmark | Danmark | dansk
DM | Dominica | Dominica | dominikisk
DO | Dominican Republic | Dominikanska republiken | dominikansk
DZ | Algeria; People's Democratic Republic of Algeria | Algeriet | algerisk
EC | Ecuador | Ecuador | ecuadoriansk
EE | Estonia | Estland | estnisk; estländsk
EG | Egypt; Arab Republic of Egypt | Egypten | egyptisk
ER | Eritrea; State of Eritrea | Eritrea | eritreansk
ES | Spain | Spanien | spansk
ET | Ethiopia | Etiopien | etiopisk
FI | Finland | Finland | finsk; finländsk
FJ | Fiji | Fiji | fijiansk
FM | Micronesia; Federated States of Micronesia | Mikronesien | mikronesisk
FO | Faroe Islands; Faroes | Färöarna | färöisk
FR | France; French Republic | Frankrike | fransk
GA | Gabon | Gabon | gabonesisk
GB | United Kingdom; UK; !U.K.; Britain; Great Britain | Storbritannien; Förenade kungariket | brittisk
GB-ENG | England | England | engelsk
GB-NIR | Northern Ireland | Nordirland | nordirländsk
GB-SCT | Scotland | Skottland | skotsk
GB-WLS | Wales | Wales | walesisk
GD | Grenada | Grenada | grenadisk
GE | Georgia; Republic of Georgia | Georgien | georgisk
GH | Ghana | Ghana | ghanansk
GL | Greenland | Grönland | grönländsk
GM | Gambia; The Gambia | Gambia | gambisk
GN | Guinea; Guinea-Conakry | Guinea | guineansk
GQ | Equatorial Guinea | Ekvatorialguinea | ekvatorialguineansk
GR | Greece; Hellenic Republic | Grekland | grekisk
GT | Guatemala | Guatemala | guatemalansk
GW | Guinea-Bissau; Guinea Bissau | Guinea-Bissau | bissauguineansk
GY | Guyana | Guyana | guyansk
HK | Hong Kong; Hongkong | Hongkong | hongkongsk
HN | Honduras | Honduras | honduransk
HR | Croatia | Kroatien | kroatisk
HT | Haiti | Haiti | haitisk
HU | Hungary | Ungern | ungersk
ID | Indonesia | Indonesien | indonesisk
IE | Ireland; Republic of Ireland; Irish Republic | Irland | irländsk; irisk
IL | Israel; State of Israel | Israel | israelisk
IN | India; Republic of India | Indien | indisk
IQ | Iraq | Irak | irakisk
IR | Iran; Islamic Republic of Iran; Islamic Republic | Iran | iransk
IS | Iceland | Island | isländsk
IT | Italy; Italian Republic | Italien | italiensk
JM | Jamaica | Jamaica | jamaicansk
JO | Jordan; Hashemite Kingdom of Jordan | Jordanien | jordansk
JP | Japan | Japan | japansk
KE | Kenya | Kenya | kenyansk
KG | Kyrgyzstan; Kyrgyz Republic | Kirgizistan | kirgizisk
KH | Cambodia; Kingdom of Cambodia | Kambodja | kambodjansk
KI | Kiribati | Kiribati | kiribatisk
KM | Comoros | Komorerna | komorisk
KN | Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts and Nevis | Saint Kitts och Nevis | kittitisk
KP | North Korea; !N. Korea; !N Korea; !DPRK; !D.P.R.K.; Democratic People's Republic of Korea; Democratic People’s Republic of Korea | Nordkorea | nordkoreansk
KR | South Korea; !S. Korea; !S Korea; Republic of Korea; !ROK; !RoK | Sydkorea | sydkoreansk
KW | Kuwait; State of Kuwait | Kuwait | kuwaitisk
KZ | Kazakhstan | Kazakstan | kazakisk; kazakstansk
LA | Laos; Lao PDR; Lao People's Democratic Republic; Lao People’s Democratic Republic | Laos | laotisk
LB | Lebanon | Libanon | libanesisk
LC | Saint Lucia; St. Lucia; St Lucia | Saint Lucia | lucianesisk
LI | Liechtenstein; Principality of Liechtenstein | Liechtenstein | liechtensteinsk
LK | Sri Lanka; Democratic Socialist Republic of Sri Lanka | Sri Lanka | lankesisk; srilankesisk
LR | Liberia | Liberia | liberiansk
LS | Lesotho | Lesotho | lesothisk
LT | Lithuania | Litauen | litauisk
LU | Luxembourg; Luxemburg; Grand Duchy of Luxembourg | Luxemburg | luxemburgsk
LV | Latvia | Lettland | lettisk; lettländsk
LY | Libya; State of Libya | Libyen | libysk
MA | Morocco; Kingdom of Morocco | Marocko | marockansk
MC | Monaco; Principality of Monaco | Monaco | monegaskisk
MD | Moldova; Republic of Moldova | Moldavien | moldavisk
ME | Montenegro | Montenegro | montenegrinsk
MG | Madagascar | Madagaskar | madagaskisk
MH | Marshall Islands; !RMI | Marshallöarna | marshallesisk
MK | North Macedonia; Macedonia | Nordmakedonien; Makedonien | nordmakedonsk; makedonsk
ML | Mali | Mali | malisk
MM | Myanmar; Burma | Myanmar; Burma | myanmarisk; burmesisk
MN | Mongolia | Mongoliet | mongolisk
MO | Macau; Macao | Macao | macaoisk
MR | Mauritania | Mauretanien | mauretansk
MT | Malta | Malta | maltesisk
MU | Mauritius | Mauritius | mauritisk
MV | Maldives | Maldiverna | maldivisk
MW | Malawi | Malawi | malawisk
MX | Mexico; United Mexican States | Mexiko; Mexico | mexikansk
MY | Malaysia | Malaysia | malaysisk
MZ | Mozambique | Moçambique | moçambikisk
NA | Namibia | Namibia | namibisk
NC | New Caledonia | Nya Kaledonien | nykaledonsk
NE | Niger; Republic of the Niger | Niger | nigerisk
NG | Nigeria; Federal Republic of Nigeria | Nigeria | nigeriansk
NI | Nicaragua | Nicaragua | nicaraguansk
NL | Netherlands; Holland; Kingdom of the Netherlands | Nederländerna; Holland | nederländsk; holländsk
NO | Norway | Norge | norsk
NP | Nepal | Nepal | nepalesisk
NR | Nauru | Nauru | nauruisk
NU | Niue | Niue | niueansk
NZ | New Zealand; Aotearoa New Zealand; Aotearoa; !NZ | Nya Zeeland | nyzeeländsk
OM | Oman; Sultanate of Oman | Oman | omansk
PA | Panama | Panama | panamansk
PE | Peru | Peru | peruansk
PF | French Polynesia | Franska Polynesien | polynesisk
PG | Papua New Guinea; !PNG | Papua Nya Guinea | papuansk
PH | Philippines; Republic of the Philippines | Filippinerna | filippinsk
PK | Pakistan; Islamic Republic of Pakistan | Pakistan | pakistansk
PL | Poland; Republic of Poland | Polen | polsk
PR | Puerto Rico | Puerto Rico | puertoricansk
PS | Palestine; State of Palestine; Palestinian territories; Palestinian Territories | Palestina | palestinsk
PT | Portugal; Portuguese Republic | Portugal | portugisisk
PW | Palau | Palau | palauisk
PY | Paraguay | Paraguay | paraguayansk
QA | Qatar; State of Qatar | Qatar | qatarisk
RO | Romania | Rumänien | rumänsk
RS | Serbia | Serbien | serbisk
RU | Russia; Russian Federation | Ryssland; Ryska federationen | rysk
RW | Rwanda | Rwanda | rwandisk
SA | Saudi Arabia; Kingdom of Saudi Arabia; !KSA | Saudiarabien | saudisk; saudiarabisk
SB | Solomon Islands | Salomonöarna | salomonsk
SC | Seychelles | Seychellerna | seychellisk
SD | Sudan | Sudan | sudanesisk
SE | Sweden; Kingdom of Sweden | Sverige | svensk
SG | Singapore; Republic of Singapore | Singapore | singaporiansk
SI | Slovenia | Slovenien | slovensk
SK | Slovakia; Slovak Republic | Slovakien | slovakisk
SL | Sierra Leone | Sierra Leone | sierraleonsk
SM | San Marino | San Marino | sanmarinsk
SN | Senegal | Senegal | senegalesisk
SO | Somalia | Somalia | somalisk
SR | Suriname; Surinam | Surinam | surinamesisk
SS | South Sudan | Sydsudan | sydsudanesisk
ST | Sao Tome and Principe; São Tomé and Príncipe; São Tomé and Principe | São Tomé och Príncipe | saotomeansk
SU | Soviet Union; USSR; Union of Soviet Socialist Republics; !U.S.S.R. | Sovjetunionen; Sovjet | sovjetisk
SV | El Salvador | El Salvador | salvadoransk
SY | Syria; Syrian Arab Republic | Syrien | syrisk
SZ | Eswatini; Swaziland | Eswatini; Swaziland | swaziländsk
TD | Chad; Republic of Chad | Tchad | tchadisk
TG | Togo | Togo | togolesisk
TH | Thailand; Kingdom of Thailand | Thailand | thailändsk
TJ | Tajikistan | Tadzjikistan | tadzjikisk
TL | East Timor; Timor-Leste; Timor Leste | Östtimor | östtimoresisk
TM | Turkmenistan | Turkmenistan | turkmenisk
TN | Tunisia | Tunisien | tunisisk
TO | Tonga | Tonga | tongansk
TR | Turkey; Türkiye; Turkiye | Turkiet | turkisk
TT | Trinidad and Tobago; Trinidad & Tobago; Trinidad | Trinidad och Tobago | trinidadisk
TV | Tuvalu | Tuvalu | tuvaluansk
TW | Taiwan; Republic of China | Taiwan | taiwanesisk
TZ | Tanzania; United Republic of Tanzania | Tanzania | tanzanisk
UA | Ukraine | Ukraina | ukrainsk
UG | Uganda | Uganda | ugandisk
US | United States; United States of America; US; USA; America; !U.S.; !U.S.A.; !U. S. | USA; Förenta staterna; Amerikas förenta stater; Amerika | amerikansk
UY | Uruguay | Uruguay | uruguayansk
UZ | Uzbekistan | Uzbekistan | uzbekisk
VA | Vatican; Vatican City; Holy See; Vatican City State | Vatikanstaten; Vatikanen; Heliga stolen | vatikansk
VC | Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines | Saint Vincent och Grenadinerna | vincentisk
VE | Venezuela; Bolivarian Republic of Venezuela | Venezuela | venezuelansk
VN | Vietnam; Viet Nam; Việt Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam | Vietnam | vietnamesisk
VU | Vanuatu | Vanuatu | vanuatisk
WS | Samoa | Samoa | samoansk
XK | Kosovo | Kosovo | kosovansk
YE | Yemen | Jemen; Yemen | jemenitisk
YU | Yugoslavia | Jugoslavien | jugoslavisk
ZA | South Africa; Republic of South Africa | Sydafrika | sydafrikansk
ZM | Zambia | Zambia | zambisk
ZW | Zimbabwe | Zimbabwe | zimbabwisk
`;

export interface Country {
  /** ISO 3166-1 alpha-2, for a country that is no more the code that it had; XK for Kosovo. */
  readonly code: string;
  /** By language: the first is the name to show. */
  readonly names: { readonly en: readonly string[]; readonly sv: readonly string[] };
  /** “vietnamesisk”: Swedish adjectives without their ending. */
  readonly svAdjectives: readonly string[];
}

/** All countries, sorted by code. */
export const countries: readonly Country[] = TABLE.trim().split('\n').map(readRow);

function readRow(row: string): Country {
  const [code = '', en = '', sv = '', adjectives = ''] = row.split(' | ').map((cell) => cell.trim());
  return { code, names: { en: listOf(en), sv: listOf(sv) }, svAdjectives: listOf(adjectives) };
}

/** “GB-SCT”: whether a code is of a country within a country. */
export const isPartOfCountry = (code: string): boolean => code.includes('-');

/** “Republic of Latvia”, “Kingdom of Norway”: what any country may be called in full; the table has other forms, and whose they are. */
export const formsOfState = [
  'Republic of',
  'Republic of the',
  'Kingdom of',
  'Islamic Republic of',
  'Federal Republic of',
];

function listOf(cell: string): string[] {
  return cell.split(';').map((name) => name.trim().replace(/^!/, ''));
}
