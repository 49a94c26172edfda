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
Antarctica
Antwerp
Apia
Arctic
Ariz.
Arizona
Ark.
Arkansas
Asia
Asia-Pacific
Astana
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
Lima
Lisbon
Liverpool
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
Mont.
Montana
Montevideo
Montreal
Moscow
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
Nairobi
Naples
Nashville
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
Nicosia
North Africa
North America
North Carolina
North Dakota
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
Port Moresby
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
Raleigh
Ramallah
Raqqa
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
Tehran
Tel Aviv
Tenn.
Tennessee
Tex.
Texas
Thames
The Hague
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
Wis.
Wisconsin
Wuhan
Wyo.
Wyoming
Xinjiang
Yangon
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
AT Vienna
AU Canberra
AZ Baku
BY Minsk
CA Ottawa
CN Beijing
CU Havana
CZ Prague
DE Berlin
DK Copenhagen
EG Cairo
ES Madrid
FI Helsinki
FJ Suva
FR Paris
GB London
GR Athens
HU Budapest
ID Jakarta
IE Dublin
IN Delhi
IN New Delhi
IQ Baghdad
IR Tehran
IT Rome
JP Tokyo
KE Nairobi
KG Bishkek
KP Pyongyang
KR Seoul
KZ Astana
LK Colombo
MD Chisinau
MN Ulaanbaatar
NO Oslo
PG Port Moresby
PH Manila
PK Islamabad
PL Warsaw
PT Lisbon
QA Doha
RO Bucharest
RS Belgrade
RU Moscow
SA Riyadh
SB Honiara
SE Stockholm
SY Damascus
TH Bangkok
TJ Dushanbe
TR Ankara
TW Taipei
UA Kiev
UA Kyiv
US Washington
VE Caracas
VN Ha Noi
VN Hanoi
VN Hà Nội
WS Apia
`;

const lines = (block: string): string[] => block.trim().split('\n');

export const placeHeads: ReadonlySet<string> = new Set(lines(HEADS));
export const places: readonly string[] = [...new Set(lines(PLACES))];

/** “Moscow” → RU. */
export const capitals: ReadonlyMap<string, string> = new Map(
  lines(CAPITALS).map((line) => [line.slice(3), line.slice(0, 2)]),
);
