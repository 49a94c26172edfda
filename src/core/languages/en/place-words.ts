/** Places that are neither persons nor organizations nor countries, and words that make a name one of a place. Compiled for this project, MIT. */

const HEADS = `
airport
archipelago
arena
avenue
ballroom
basin
bay
beach
boulevard
bridge
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
Abu Dhabi
Abuja
Acapulco
Accra
Addis Ababa
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
Algiers
Alps
Amazon River
Americas
Amman
Amsterdam
Anchorage
Andes
Ankara
Antananarivo
Antarctica
Antwerp
Apia
Arctic
Ariz.
Arizona
Ark.
Arkansas
Ashgabat
Asia
Asia-Pacific
Asmara
Astana
Asuncion
Asunción
Athens
Atlanta
Atlantic
Auckland
Austin
Baghdad
Baku
Bali
Balkans
Baltic
Baltimore
Bamako
Bandar Seri Begawan
Bangalore
Bangkok
Bangui
Banjul
Barcelona
Basra
Bavaria
Beijing
Beirut
Belfast
Belgrade
Bengal
Bengaluru
Benghazi
Berlin
Bern
Birmingham
Bishkek
Bogota
Bogotá
Bonn
Bordeaux
Boston
Brasilia
Brasília
Bratislava
Brazzaville
Brisbane
Bristol
British Columbia
Bronx
Brooklyn
Brussels
Bucharest
Budapest
Buenos Aires
Buffalo
Cairo
Calais
Calcutta
Calgary
Calif.
California
Cambridge
Can Tho
Canberra
Cape Town
Capitol
Caracas
Cardiff
Caribbean
Carnegie Hall
Catalonia
Caucasus
Central America
Central Asia
Charleston
Charlotte
Charlottesville
Chechnya
Chennai
Chicago
Chisinau
Cincinnati
Cleveland
Colo.
Colombo
Colorado
Columbus
Conakry
Conn.
Connecticut
Copenhagen
Cornwall
Crimea
D.C.
DC
Da Nang
Dakar
Dallas
Damascus
Dar es Salaam
Darfur
Darwin
Del.
Delaware
Delhi
Denver
Des Moines
Detroit
Dhaka
Dili
Dodoma
Doha
Donetsk
Dresden
Dubai
Dublin
Durban
Dushanbe
East Asia
East Coast
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
Freetown
Fukushima
Ga.
Gaborone
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
Guatemala City
Gulf of Finland
Gulf of Guinea
Gulf of Honduras
Gulf of Mexico
Gulf of Oman
Gulf of Panama
Gulf of Thailand
Ha Noi
Hague
Hai Phong
Haifa
Halifax
Hamburg
Hanoi
Harare
Harlem
Havana
Hawaii
Helsinki
Hiroshima
Ho Chi Minh City
Hollywood
Honiara
Houston
Hyderabad
Hà Nội
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
Islamabad
Istanbul
Jakarta
Jeddah
Jerusalem
Johannesburg
Juba
Kabul
Kampala
Kan.
Kandahar
Kansas
Kansas City
Karachi
Kashmir
Kathmandu
Kentucky
Kharkiv
Khartoum
Kiev
Kigali
Kingston
Kinshasa
Kolkata
Kota Kinabalu
Krakow
Kuala Lumpur
Kuching
Kuwait City
Ky.
Kyiv
Kyoto
La Paz
La.
Lagos
Lahore
Las Vegas
Latin America
Leeds
Leningrad
Libreville
Lilongwe
Lima
Lisbon
Liverpool
Ljubljana
London
Long Island
Los Angeles
Louisiana
Louisville
Luanda
Lucknow
Lusaka
Lviv
Lyon
Madrid
Maine
Malmö
Managua
Manama
Manchester
Manhattan
Manila
Manitoba
Maputo
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
Mexico City
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
Minsk
Miss.
Mississippi
Missouri
Mo.
Mogadishu
Mombasa
Monrovia
Mont.
Montana
Montevideo
Montreal
Moscow
Mosul
Mumbai
Munich
Muscat
N'Djamena
N.C.
N.D.
N.H.
N.J.
N.M.
N.Y.
NSW
Nagasaki
Nairobi
Naples
Nashville
Naypyidaw
Neb.
Nebraska
Nev.
Nevada
New Brunswick
New Delhi
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
Niamey
Nicosia
North Africa
North America
North Carolina
North Dakota
Nouakchott
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
Oslo
Ottawa
Ouagadougou
Oval Office
Oxford
Pa.
Pacific
Palm Beach
Palmyra
Panama City
Paris
Penang
Pennsylvania
Perth
Peshawar
Philadelphia
Phnom Penh
Phoenix
Pittsburgh
Plymouth
Podgorica
Port Moresby
Port Vila
Port-au-Prince
Portland
Portsmouth
Prague
Pretoria
Princeton
Pristina
Providence
Punjab
Pyongyang
Quebec
Queens
Queensland
Quetta
Quito
Québec
R.I.
Rabat
Raleigh
Ramallah
Raqqa
Reykjavik
Reykjavík
Rhode Island
Richmond
Riga
Rio
Rio de Janeiro
Riyadh
Rome
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
San Salvador
Sana'a
Sanaa
Sana’a
Santiago
Santo Domingo
Sao Paulo
Sarajevo
Saskatchewan
Scandinavia
Sea of Japan
Seattle
Seoul
Shanghai
Sharm el-Sheikh
Sheffield
Shenzhen
Siberia
Sicily
Silicon Valley
Sinai
Situation Room
Skopje
Sofia
South America
South Asia
South Australia
South Carolina
South China Sea
South Dakota
South Pacific
Southampton
Southeast Asia
Soviet Union
Srinagar
St Petersburg
St. Louis
St. Petersburg
Stockholm
Strasbourg
Stuttgart
Suva
Sydney
São Paulo
Taipei
Tallinn
Tammany Hall
Tampa
Tashkent
Tasmania
Tbilisi
Tegucigalpa
Tehran
Tel Aviv
Tenn.
Tennessee
Tex.
Texas
Thames
The Hague
Thimphu
Tibet
Tirana
Tokyo
Toledo
Toronto
Transylvania
Tripoli
Tulsa
Tunis
Turin
USSR
Ulaanbaatar
Ulster
Utah
Va.
Valletta
Valparaiso
Valparaíso
Vancouver
Venice
Vermont
Victoria
Vienna
Vientiane
Vilnius
Virginia
Vladivostok
Vt.
W.Va.
Wall Street
Warsaw
Wash.
Washington
Washington D.C.
Washington DC
Washington, D.C.
Washington, DC
Wellington
West Africa
West Bank
West Coast
West Virginia
Western Australia
Western Europe
Westminster
Westminster Hall
Windhoek
Wis.
Wisconsin
Wuhan
Wyo.
Wyoming
Xinjiang
Yangon
Yaounde
Yaoundé
Yerevan
Yorkshire
Zagreb
Zanzibar
Zurich
Zürich
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
LA Vientiane
LB Beirut
LK Colombo
LR Monrovia
LT Vilnius
LV Riga
LY Tripoli
MA Rabat
MD Chisinau
ME Podgorica
MG Antananarivo
MK Skopje
ML Bamako
MM Naypyidaw
MN Ulaanbaatar
MR Nouakchott
MT Valletta
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
SV San Salvador
SY Damascus
TD N'Djamena
TH Bangkok
TJ Dushanbe
TL Dili
TM Ashgabat
TN Tunis
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
YE Sana'a
YE Sanaa
ZA Pretoria
ZM Lusaka
ZW Harare
`;

const lines = (block: string): string[] => block.trim().split('\n');

export const placeHeads: ReadonlySet<string> = new Set(lines(HEADS));
export const places: readonly string[] = [...new Set(lines(PLACES))];

/** “Moscow” → RU. */
export const capitals: ReadonlyMap<string, string> = new Map(
  lines(CAPITALS).map((line) => [line.slice(3), line.slice(0, 2)]),
);
