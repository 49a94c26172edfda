/** Places that are neither persons nor organizations nor countries, and words that make a name one of a place. Compiled for this project, MIT. */

const HEADS = `
airport
archipelago
arena
avenue
ballroom
base
basin
bay
beach
boulevard
bridge
building
canal
cape
castle
cathedral
cemetery
city
coast
corridor
county
creek
delta
desert
district
falls
forest
fort
gables
garden
gardens
glacier
gulf
harbor
harbour
heights
highway
hill
hills
island
islands
isle
isles
junction
lake
lakes
lane
mansion
mount
mountain
mountains
northeast
northwest
ocean
palace
park
peninsula
pier
plains
plateau
plaza
port
province
quay
ranch
reef
region
republic
ridge
river
road
rotunda
sea
shore
southeast
southwest
springs
square
stadium
station
strait
street
suburb
terrace
territory
tower
town
township
trail
tunnel
valley
village
volcano
wharf
zone
`;

/** States and provinces, and cities that are in the news. */
const PLACES = `
Abidjan
Acapulco
Adelaide
Aden
Africa
Ala.
Alabama
Alaska
Albert Hall
Alberta
Aleppo
Alexandria
Alps
Amazon River
Americas
Amsterdam
Anchorage
Andes
Antarctica
Antwerp
Arctic
Ariz.
Arizona
Ark.
Arkansas
Asia
Asia-Pacific
Atlanta
Atlantic
Auckland
Austin
B.C.
Bali
Balkans
Baltic
Baltimore
Bangalore
Barcelona
Basra
Bavaria
Belfast
Bengal
Bengaluru
Benghazi
Big Apple
Birmingham
Bonn
Bordeaux
Boston
Brisbane
Bristol
British Columbia
Bronx
Brooklyn
Brussels
Buffalo
Calais
Calcutta
Calgary
Calif.
California
Cambridge
Can Tho
Cape Town
Capitol
Cardiff
Caribbean
Carnegie Hall
Castel Gandolfo
Catalonia
Caucasus
Central Africa
Central America
Central Asia
Central Europe
Charleston
Charlotte
Charlottesville
Chechnya
Chennai
Chicago
Cincinnati
Cleveland
Colo.
Colorado
Columbus
Conn.
Connecticut
Cornwall
Crimea
D.C.
DC
Da Nang
Dallas
Dar es Salaam
Darfur
Darwin
Del.
Delaware
Denver
Des Moines
Detroit
Donetsk
Dresden
Dubai
Durban
East Africa
East Asia
East Coast
Eastern Africa
Eastern Asia
Eastern Europe
Edinburgh
Edmonton
English Channel
Eurasia
Europe
Faneuil Hall
Far East
Fla.
Florida
Frankfurt
Fukushima
Ga.
Gaza
Gaza City
Gaza Strip
Gdansk
Geneva
George Town
Glasgow
Golan Heights
Gothenburg
Ground Zero
Guam
Guantanamo
Guantánamo
Gulf of Finland
Gulf of Guinea
Gulf of Honduras
Gulf of Mexico
Gulf of Oman
Gulf of Panama
Gulf of Thailand
Hague
Hai Phong
Haifa
Halifax
Hamburg
Harlem
Hawaii
Hiroshima
Ho Chi Minh City
Hollywood
Horn of Africa
Houston
Hyderabad
Ibadan
Idaho
Idlib
Ill.
Illinois
Ind.
Independence Hall
Indian Ocean
Indiana
Indianapolis
Indo-Pacific
Iowa
Istanbul
Jeddah
Jerusalem
Johannesburg
Kan.
Kandahar
Kansas
Kansas City
Karachi
Kashmir
Kentucky
Kharkiv
Kingston
Kolkata
Korea
Kota Kinabalu
Krakow
Kuching
Ky.
Kyoto
La.
Lagos
Lahore
Las Vegas
Latin America
Leeds
Leningrad
Liverpool
Long Island
Los Angeles
Louisiana
Louisville
Lucknow
Lviv
Lyon
Maine
Malmö
Manchester
Manhattan
Manitoba
Marrakesh
Marseille
Maryland
Mass.
Massachusetts
Md.
Mecca
Medina
Mediterranean
Melbourne
Memphis
Miami
Mich.
Michigan
Middle East
Midwest
Milan
Milwaukee
Minn.
Minneapolis
Minnesota
Miss.
Mississippi
Missouri
Mo.
Mombasa
Mont.
Montana
Montreal
Mosul
Mumbai
Munich
N.C.
N.D.
N.H.
N.J.
N.M.
N.Y.
NSW
Nagasaki
Naples
Nashville
Neb.
Nebraska
Nev.
Nevada
New Brunswick
New England
New Hampshire
New Jersey
New Mexico
New Orleans
New South Wales
New York
New York City
Newcastle
Newfoundland
North Africa
North America
North Carolina
North Dakota
Northern Africa
Northern Asia
Northern Europe
Nova Scotia
Odesa
Odessa
Ohio
Okla.
Oklahoma
Oklahoma City
Omaha
Ontario
Ore.
Oregon
Orlando
Osaka
Oval Office
Oxford
P.E.I.
Pa.
Pacific
Palm Beach
Palmyra
Panama City
Penang
Pennsylvania
Perth
Peshawar
Philadelphia
Phoenix
Pittsburgh
Plymouth
Portland
Portsmouth
Prince Rupert
Prince William Sound
Princeton
Pristina
Providence
Punjab
Qld
Quebec
Queens
Queensland
Quetta
Québec
R.I.
Raleigh
Ramallah
Raqqa
Rhode Island
Richmond
Rio
Rio de Janeiro
Rotterdam
S.C.
S.D.
Sacramento
Sahara
Sahel
Saigon
Salt Lake City
San Antonio
San Diego
San Francisco
San Jose
San José
San Juan
Sana’a
Santiago
Sao Paulo
Saskatchewan
Scandinavia
Sea of Japan
Seattle
Shanghai
Sharm el-Sheikh
Sheffield
Shenzhen
Siberia
Sicily
Silicon Valley
Sinai
Situation Room
Sofia
South America
South Asia
South Australia
South Australian
South Carolina
South China Sea
South Dakota
South Pacific
South-East Asia
Southampton
Southeast Asia
Southern Africa
Southern Asia
Southern Europe
Srinagar
St Petersburg
St. Louis
St. Petersburg
Strasbourg
Stuttgart
Sub-Saharan Africa
Sydney
São Paulo
Tammany Hall
Tampa
Tasmania
Tel Aviv
Tenn.
Tennessee
Tex.
Texas
Thames
Tibet
Toledo
Toronto
Transylvania
Tulsa
Turin
USSR
Ulster
Utah
Va.
Valparaiso
Valparaíso
Vancouver
Venice
Vermont
Victoria
Virginia
Vladivostok
Vt.
W.Va.
WA
Wall Street
Wash.
Washington D.C.
Washington DC
Washington, D.C.
Washington, DC
Wellington
West Africa
West Asia
West Australian
West Bank
West Coast
West Virginia
Western Africa
Western Asia
Western Australia
Western Australian
Western Europe
Westminster
Westminster Hall
Wis.
Wisconsin
World Trade Center
Wuhan
Wyo.
Wyoming
Xinjiang
Yangon
Yorkshire
Zanzibar
Zurich
Zürich
sub-Saharan Africa
`;

/** A capital that speaks for its country: “Moscow said”. Left out on purpose: Brussels, which more often is the European Union. */
const CAPITALS = `
AE Abu Dhabi
AF Kabul
AL Tirana
AM Yerevan
AO Luanda
AR Buenos Aires
AT Vienna
AU Canberra
AZ Baku
BA Sarajevo
BD Dhaka
BF Ouagadougou
BH Manama
BI Bujumbura
BI Gitega
BN Bandar Seri Begawan
BO La Paz
BR Brasilia
BR Brasília
BT Thimphu
BW Gaborone
BY Minsk
CA Ottawa
CD Kinshasa
CF Bangui
CG Brazzaville
CH Bern
CM Yaounde
CM Yaoundé
CN Beijing
CO Bogota
CO Bogotá
CR San José
CU Havana
CY Nicosia
CZ Prague
DE Berlin
DK Copenhagen
DO Santo Domingo
DZ Algiers
EC Quito
EE Tallinn
EG Cairo
ER Asmara
ES Madrid
ET Addis Ababa
FI Helsinki
FJ Suva
FO Tórshavn
FR Paris
GA Libreville
GB London
GE Tbilisi
GH Accra
GM Banjul
GN Conakry
GR Athens
GT Guatemala City
HN Tegucigalpa
HR Zagreb
HT Port-au-Prince
HU Budapest
ID Jakarta
IE Dublin
IN Delhi
IN New Delhi
IQ Baghdad
IR Tehran
IS Reykjavik
IS Reykjavík
IT Rome
JO Amman
JP Tokyo
KE Nairobi
KG Bishkek
KH Phnom Penh
KP Pyongyang
KR Seoul
KW Kuwait City
KZ Astana
KZ Nur-Sultan
LA Vientiane
LB Beirut
LK Colombo
LR Monrovia
LT Vilnius
LV Riga
LY Tripoli
MA Rabat
MD Chisinau
MD Chișinău
ME Podgorica
MG Antananarivo
MK Skopje
ML Bamako
MM Naypyidaw
MN Ulaanbaatar
MR Nouakchott
MT Valletta
MV Malé
MW Lilongwe
MX Mexico City
MY Kuala Lumpur
MZ Maputo
NA Windhoek
NE Niamey
NG Abuja
NI Managua
NL The Hague
NO Oslo
NP Kathmandu
OM Muscat
PE Lima
PG Port Moresby
PH Manila
PK Islamabad
PL Warsaw
PT Lisbon
PY Asuncion
PY Asunción
QA Doha
RO Bucharest
RS Belgrade
RU Moscow
RW Kigali
SA Riyadh
SB Honiara
SD Khartoum
SE Stockholm
SI Ljubljana
SK Bratislava
SL Freetown
SN Dakar
SO Mogadishu
SS Juba
ST São Tomé
SV San Salvador
SY Damascus
TD N'Djamena
TD N’Djamena
TG Lomé
TH Bangkok
TJ Dushanbe
TL Dili
TM Ashgabat
TN Tunis
TO Nuku’alofa
TR Ankara
TW Taipei
TZ Dodoma
UA Kiev
UA Kyiv
UG Kampala
US Washington
UY Montevideo
UZ Tashkent
VE Caracas
VN Ha Noi
VN Hanoi
VN Hà Nội
VU Port Vila
WS Apia
XK Prishtina
XK Pristina
YE Sana'a
YE Sanaa
ZA Pretoria
ZM Lusaka
ZW Harare
`;

const lines = (block: string): string[] => block.trim().split('\n');

export const placeHeads: ReadonlySet<string> = new Set(lines(HEADS));

/** “Moscow” → RU. */
export const capitals: ReadonlyMap<string, string> = new Map(
  lines(CAPITALS).map((line) => [line.slice(3), line.slice(0, 2)]),
);

/** Every capital is a place too. */
export const places: readonly string[] = [...lines(PLACES), ...capitals.keys()];
