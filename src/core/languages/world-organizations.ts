/** Firms, papers, broadcasters, clubs and others that are called the same in every language. Compiled for this project, MIT. */

const FIRMS = `
3M
A.P. Moller-Maersk; AP Moller-Maersk
ABB
ABN Amro; ABN AMRO
AIG
AT&T
AXA; Axa
Abbott Laboratories
Accenture
Accor
Activision; Activision Blizzard
Adidas
Aer Lingus
Aeroflot
Aetna
Agfa
Ahold
Air Berlin
Air Canada
Air China
Air France
Air France-KLM
Air India
Air Liquide
Air New Zealand
AirAsia
Airbnb
Airbus
Akzo Nobel; AkzoNobel
Alcatel
Aldi
Alfa Romeo
Alibaba
Alitalia
Allianz
Alphabet
Alstom
Amazon
Amazon Prime; Amazon Prime Video; Prime Video
America Online; AOL
American Airlines
American Express; Amex
Amgen
Anglo American
AngloGold; AngloGold Ashanti
Anheuser-Busch
Apple
Aramco
Areva
Arthur Andersen
Asda
Asics
Aston Martin
AstraZeneca; Astra Zeneca
Audi
Aviva
Axel Springer
BAA
BAE Systems
BASF
BBVA
BHP
BMW
BNP Paribas
BP
BT
BYD
Baidu
Balfour Beatty
Bank of America
Barclays
Barrick; Barrick Gold
Bayer
Bear Stearns
Beiersdorf
Benetton
Bertelsmann
Best Buy
Bharti Airtel
BioNTech
Biogen
BlackRock
Bluesky
Boehringer Ingelheim
Boeing
Bombardier
Booz Allen Hamilton; Booz Allen
Bouygues
Bristol-Myers Squibb; Bristol Myers Squibb
British Airways
Burberry
ByteDance
CNOOC
Cargill
Carl Zeiss
Carlsberg
Carrefour
Cathay Pacific
Cemex
Centrica
Chanel
Charles Schwab
Chevron
Cigna
Cisco
Citibank
Citicorp
Citigroup
Citroën
Coca-Cola
Colgate-Palmolive
Commerzbank
Compaq
Conoco
ConocoPhillips
Costco
Credit Suisse
Crédit Agricole; Credit Agricole
Crédit Lyonnais; Credit Lyonnais
DHL
DSM
Daewoo
Daihatsu
Daimler; DaimlerChrysler; Mercedes-Benz Group
Daiwa
Danone
Dassault; Dassault Aviation
Dean Witter
Deloitte
Deutsche Bank
Deutsche Telekom
Diageo
Disney; Walt Disney
Dow Chemical
Dow Corning
Dr Pepper
Dropbox
E.ON; E.On
EADS
EDF
Eastman Kodak; Kodak
EasyJet
Edward Jones
Electrolux
Electronic Arts; EA
Elf Aquitaine
Eli Lilly
Embraer
EnBW
Endesa
Enel
Engie
Eni; ENI
Enron
Epic Games
Equinor
Ericsson
Ernst & Young
Eskom
Estée Lauder; Estee Lauder
Etihad
Eurostar
Eurotunnel
Evergrande
Exxon; ExxonMobil; Exxon Mobil
Facebook
Fannie Mae
FedEx
Ferrari
Fiat; Fiat Chrysler
Fidelity Investments
Fininvest
Finmeccanica
Finnair
Fitch
Foxconn
France Télécom; France Telecom
Freddie Mac
Fujitsu
G4S
GDF Suez
GKN
Gazprom
Geely
Genentech
General Motors
Generali
Gillette
GlaxoSmithKline
Glencore
Goldman Sachs
Google
Grant Thornton
Gucci
H&M
HBOS
HSBC
Halliburton
Harley-Davidson
Hasbro
Heineken
Hermès
Hertz
Hewlett-Packard; HP; Hewlett Packard
Hitachi
Holcim
Honda
Huawei
Hulu
Hyatt
HypoVereinsbank
Hyundai
IBM
ICI
ICICI
ING
Iberdrola
Ikea; IKEA
IndiGo
Inditex
Infineon
Infosys
Instagram
Intel
Isuzu
J.C. Penney; JCPenney
JAL
JPMorgan; JPMorgan Chase; JP Morgan
Jaguar Land Rover
JetBlue
Jim Beam
John Deere
Johnson & Johnson; J&J
Johnson Matthey
Jones Lang LaSalle
KDDI
KFC
KKR
KLM
KPMG
KPN
KfW
Kidder Peabody
Kinnevik
Kleiner Perkins
L'Oréal
LG; LG Electronics
LVMH; Louis Vuitton Moët Hennessy; Louis Vuitton Moet Hennessy
Lafarge; LafargeHolcim
Lamborghini
Land Rover
Lanxess
Lego; LEGO
Lehman Brothers
Lenovo
Levi Strauss
Lidl
LinkedIn; Linkedin
Lloyds; Lloyds Banking Group; Lloyds TSB
Lockheed Martin
Lonmin
Lucent
Lufthansa
Lukoil
Lyft
MCI
MTN
Maersk
Marks & Spencer; M&S; Marks and Spencer
Marubeni
Maruti Suzuki
Mary Kay
Mastercard
Mattel
Mazda
McDonald's; McDonald’s
McKinsey
Mediaset
Medtronic
Mercedes-Benz
Merck
Merrill Lynch
Michelin
Microsoft
Miramax
Mitsubishi
Mizuho
Mobil
Moderna
Mondelez; Mondelez International
Moody's; Moody’s
Morgan Stanley
Motorola
Munich Re
NBCUniversal; NBC Universal
NEC
NTT
NYSE
Nabisco; RJR Nabisco
Naftogaz
NatWest
Nestlé; Nestle
Netflix
Network Rail
Nike
Nikon
Nintendo
Nissan
Nokia
Nordea
Norilsk Nickel
Northern Rock
Northrop Grumman
Novartis
Novavax
Nvidia
OMV
Odebrecht
Olivetti
Omnicom
Opel
OpenAI
Oracle
Owens Corning
PDVSA; Pdvsa
PSA Peugeot Citroën; PSA Peugeot Citroen
PaineWebber; Paine Webber
Palantir
Pan Am
Panasonic
Paribas
Parmalat
PayPal; Paypal
Pemex
Pepsi
PepsiCo; Pepsico
Pernod Ricard
PetroChina
Petrobras
Peugeot
Pfizer
Philip Morris; Philip Morris International
Philips
Piper Jaffray
Pirelli
Pixar
Pizza Hut
Porsche
Posco; POSCO
Prada
Price Waterhouse
Procter & Gamble; P&G
Puma
PwC
Qantas
Qatar Airways
Quaker Oats
Qualcomm
RBS
RWE
RadioShack
Rakuten
Raymond James
Raytheon
Reddit
Reebok
Reliance Industries
Reliance Jio
Renault
Repsol
Revlon
Rhône-Poulenc; Rhone Poulenc; Rhône Poulenc
Rio Tinto
Rolls-Royce
Rosneft
Royal Dutch Shell; Royal Dutch/Shell
Rusal
Ryanair
SABMiller
SAP
SNCF
Saab
Saatchi & Saatchi
Safaricom
Safran
Saint-Gobain
Salomon Brothers; Salomon Smith Barney
Samsung
Sanofi
Santander
Sara Lee
Sasol
Sberbank
Scania
Schering-Plough
Schlumberger
Schneider Electric
Scottish Power; ScottishPower
Sega
Serco
Sheraton
Sibneft
Siemens
Sinopec
Skanska
Skoda; Škoda
Skype
Smith & Nephew
Smith Barney
Snapchat
Socar; SOCAR
Société Générale
Sodexo
SoftBank
Solvay
Sony
Sony Ericsson
SpaceX
SpiceJet; Spicejet
Spotify
SsangYong
Stagecoach
Standard & Poor's; Standard & Poor’s; S&P
Standard Chartered
Starbucks
Statoil
Subaru
Sumitomo
Sun Microsystems
Swatch
Swiss Re
Swissair
Swisscom
Syngenta
T-Mobile
TNK-BP
TNT
TSMC
TWA
Tata
Tata Motors
Tata Steel
Telecom Italia
Telefónica; Telefonica
Telenor
Televisa
Telmex
Telstra
Tencent
Tepco; TEPCO
Tesco
Tesla
Texas Instruments
Thales
Thomas Cook
Thomson Reuters
ThyssenKrupp
TikTok; Tiktok
Time Warner
Toshiba
TotalEnergies
Toyota
Toys "R" Us; Toys R Us
Twitter
UBS
Uber
Ubisoft
Umbro
UniCredit; Unicredit
Unilever
Union Carbide
United Airlines
Universal Music
Unocal
VTB
Valeo
Vattenfall
Veolia
Verizon
Vestas
Virgin Atlantic
Vivendi; Vivendi Universal
Vodafone
Volkswagen; VW
Volvo
WPP
Waitrose
Walmart; Wal-Mart
Warner Bros; Warner Brothers; Warner Bros.
Warner-Lambert; Warner Lambert
WeWork
Wells Fargo
Westpac
WhatsApp; Whatsapp
William Hill
Wipro
Wirecard
Wizz Air
WorldCom; Worldcom
Xiaomi
YPF
Yahoo; Yahoo News
Yandex
YouTube; Youtube
Yukos
ZTE
Zalando
eBay; Ebay
`;

const PAPERS = `
Aftenposten
Aftonbladet
Al-Ahram; Al Ahram
Al-Hayat
Asahi Shimbun
Asharq al-Awsat
Berlingske
Bild am Sonntag
Boston Globe
Breitbart; Breitbart News
BuzzFeed; Buzzfeed
Charlie Hebdo
Chosun Ilbo
Clarín; Clarin
Corriere della Sera; Corriere Della Sera
Cumhuriyet
Dagbladet
Dagens Nyheter
Daily Express
Daily Mail
Daily Mirror
Daily Record
Daily Star
Der Spiegel; Spiegel
Der Standard
Der Tagesspiegel; Tagesspiegel
Die Presse
Die Welt
Die Zeit
El Mercurio
El Mundo
El País; El Pais
El Tiempo
El Universal
Expressen
Financial Times
Frankfurter Allgemeine; Frankfurter Allgemeine Zeitung; FAZ
Frankfurter Rundschau
Gazeta Wyborcza
Gazzetta dello Sport; La Gazzetta dello Sport
Global Times
Granma
Haaretz; Ha'aretz
Handelsblatt
Helsingin Sanomat
Huffington Post; HuffPost
Hurriyet; Hürriyet
Il Giornale
Il Messaggero
Il Sole 24 Ore
Izvestia
Jerusalem Post
Jyllands-Posten
Kathimerini
Kommersant
L'Osservatore Romano; Osservatore Romano
L'Équipe; L'Equipe
La Nación; La Nacion
La Repubblica; Repubblica
La Stampa
La Vanguardia
Le Figaro
Le Monde
Le Parisien
Le Soir
Les Echos
Libération
Los Angeles Times
Maariv; Ma'ariv
Mainichi Shimbun
Mediapart
Milliyet
National Geographic
New York Post
New York Times; The New York Times
Newsday
Novaya Gazeta
Népszabadság; Nepszabadsag
O Globo
Paris Match
Politico; POLITICO
Politiken
Private Eye
Rolling Stone
Rzeczpospolita
Svenska Dagbladet
The Economist
The Lancet
To Vima
USA Today
Vanity Fair
Vedomosti
Verdens Gang
Volkskrant
Wall Street Journal; The Wall Street Journal; WSJ
Washington Post; The Washington Post
Yedioth Ahronoth; Yediot Ahronot
Yomiuri Shimbun; Yomiuri
`;

const BROADCASTERS = `
ABC; ABC News
ARD
Al Arabiya; Al-Arabiya
Al Jazeera
Al-Manar; Al Manar
BBC; British Broadcasting Corporation; BBC News
BSkyB
C-SPAN
CBS; CBS News
CGTN
CNBC
CNN
Deutsche Welle; DW
ESPN
Europe 1
Eurosport
Fox News; Fox
France 24
France Inter
ITN
MSNBC
NBC; NBC News
NHK
NPR
RTL
RTÉ; RTE
Radio France Internationale; RFI
Radio Free Europe; Radio Free Europe/Radio Liberty; RFE/RL
SABC
Sky News
Sky Sports
TF1
Telemundo
Univision
Voice of America; VOA
ZDF
`;

const NEWS_AGENCIES = `
ANSA; Ansa
Agence France-Presse; AFP; Agence France Presse
Anadolu Agency; Anadolu
Antara
Bernama
Bloomberg; Bloomberg News
Deutsche Presse-Agentur; DPA; dpa
Dow Jones
EFE
Fars News Agency; Fars
IRNA; Irna
ISNA
Interfax
Korean Central News Agency; KCNA
Kyodo; Kyodo News
Notimex
Prensa Latina
Press Trust of India; PTI
RIA Novosti; RIA
Reuters
Ritzau
SANA
TASS; Tass; Itar-Tass; ITAR-TASS
Tanjug
Tasnim News Agency; Tasnim
UNIAN
UPI; United Press International
Ukrinform
Wafa; WAFA
Xinhua; Xinhua News Agency
Yonhap; Yonhap News Agency
`;

const CLUBS = `
1860 Munich
AC Milan
AEK Athens; AEK
AFC Leopards
AS Monaco
AS Roma
AZ Alkmaar
Accrington Stanley
Ajax; Ajax Amsterdam
Al Ahly
Al Hilal
Al Nassr
Alemannia Aachen
All Blacks
Anderlecht; RSC Anderlecht
Apoel Nicosia; APOEL Nicosia
Arizona Cardinals
Arminia Bielefeld
Arsenal
Asante Kotoko
Aston Villa
Atalanta
Athletic Bilbao
Atlético Madrid; Atletico Madrid
Austria Vienna
BATE Borisov; BATE
Bafana Bafana
Barangay Ginebra
Barça; Barca
Bayer Leverkusen
Bayern Munich; Bayern
Benfica
Besiktas; Beşiktaş
Black Caps
Black Ferns
Black Stars
Blackburn Rovers
Boca Juniors
Bolton Wanderers
Borussia Dortmund
Borussia Mönchengladbach; Borussia Moenchengladbach
Boston Red Sox
Botafogo
Brighton & Hove Albion
Brondby; Brøndby
Bursaspor
CSKA Moscow
CSKA Sofia
Calgary Flames
Celta Vigo
Celtic Glasgow; Glasgow Celtic
Chennai Super Kings
Chicago White Sox
Chievo
Chippa United
Cincinnati Reds
Cleveland Browns
Cleveland Guardians
Cleveland Indians
Club Brugge
Colo-Colo
Colorado Avalanche
Colorado Rockies
Columbus Blue Jackets
Crewe Alexandra
Croatia Zagreb
Cruz Azul
Cruzeiro
Crystal Palace
Dallas Stars
Delhi Capitals
Delhi Daredevils
Deportivo La Coruña; Deportivo La Coruna
Derby County
Detroit Lions
Detroit Red Wings
Dinamo Zagreb
Dynamo Kyiv; Dynamo Kiev
Eintracht Frankfurt
Energie Cottbus
Enyimba
Espanyol
Everton
FC Barcelona
FC Basel
FC Cologne
FC Copenhagen
FC Groningen
FC Kaiserslautern
FC Nuremberg
FC Porto
FC St Pauli; FC St. Pauli; St Pauli; St. Pauli
FC Twente
FC Utrecht
Fenerbahce; Fenerbahçe
Ferencvaros; Ferencváros
Feyenoord
Fiorentina
Flamengo
Fluminense
Fortuna Düsseldorf; Fortuna Duesseldorf
Fulham
Galatasaray
Getafe
Gilas Pilipinas
Glasgow Rangers
Gor Mahia
Grasshopper Zurich; Grasshoppers
Gremio; Grêmio
Greuther Fürth; Greuther Fuerth
Gujarat Titans
Hajduk Split
Hannover 96
Hansa Rostock
Hapoel Tel Aviv
Harambee Starlets
Harambee Stars
Harlequins
Hartford Whalers
Hearts of Oak
Heerenveen
Hertha BSC
Hertha Berlin
Hibernian
Hoffenheim
Houston Texans
IFK Gothenburg
Indomitable Lions
Inter Milan; Inter
Internazionale
Ipswich Town
Jahn Regensburg
Juventus; Juve
Kaizer Chiefs
Kansas City Chiefs
Kansas City Royals
Karlsruher SC
Kickers Offenbach
Kings XI Punjab
Kolkata Knight Riders
Lazio
Leeds United
Legia Warsaw
Leicester City
Leicester Tigers
Levski Sofia
Leyton Orient
Liverpool FC
Lokomotiv Moscow
Los Angeles Kings
Lucknow Super Giants
MSV Duisburg
Maccabi Haifa
Maccabi Tel Aviv
Mainz 05
Malmö FF; Malmo FF
Mamelodi Sundowns
Manchester City; Man City
Manchester United; Man United; Man Utd
Matildas
Miami Heat
Millonarios
Minnesota Twins
Minnesota Vikings
Minnesota Wild
Montreal Expos
Mumbai Indians
NAC Breda
Neuchatel Xamax
New England Patriots
New Jersey Devils
New Orleans Saints
New York Islanders
New York Rangers
Newcastle United
Newell's Old Boys
Northampton Saints
Norwich City
Nottingham Forest
Oklahoma City Thunder
Olympiakos; Olympiacos
Olympique Lyonnais
Olympique Marseille
Orlando Magic
Orlando Pirates
Osasuna
Ottawa Senators
PAOK Salonika; PAOK Thessaloniki; PAOK
PSV Eindhoven; PSV
Palmeiras
Panathinaikos
Paris Saint-Germain; PSG; Paris St Germain; Paris St-Germain; Paris SG
Partick Thistle
Partizan Belgrade; Partizan
Peñarol; Penarol
Plymouth Argyle
Port Vale
Preston North End
Proteas
Punjab Kings
Quebec Nordiques
Queens Park Rangers; QPR
RB Leipzig
Rajasthan Royals
Rapid Vienna
Rayo Vallecano
Real Betis
Real Madrid
Real Sociedad
Real Zaragoza
Red Star Belgrade
River Plate
Roda JC
Rosenborg
Rot-Weiss Essen
Royal Challengers Bangalore; Royal Challengers Bengaluru
SC Freiburg
SK Rapid
Sacramento Kings
Sampdoria
San Miguel Beermen
Saracens
Schalke; Schalke 04
Seattle SuperSonics; Seattle Supersonics
Servette
Shakhtar Donetsk
Sheffield United
Sheffield Wednesday
Silver Ferns
Simba SC
Slavia Prague
Slovan Bratislava
Socceroos
Sparta Prague
Spartak Moscow
Sporting Lisbon; Sporting CP
Springboks
St Johnstone
St Mirren
St. Louis Blues
St. Louis Cardinals; St Louis Cardinals
Stade Français; Stade Francais
Standard Liège; Standard Liege
Steaua Bucharest
Stoke City
Sturm Graz
Sunrisers Hyderabad
Super Eagles
Super Falcons
TP Mazembe
Taifa Stars
Tampa Bay Lightning
Tennessee Titans
Texas Rangers
Toronto Blue Jays; Blue Jays
Toronto Maple Leafs
Tottenham Hotspur; Tottenham
Trabzonspor
Udinese
Ujpest; Újpest
Unterhaching
Utah Jazz
Vasco da Gama
Velez Sarsfield; Vélez Sarsfield
VfB Stuttgart
VfL Bochum
VfL Wolfsburg
Villarreal
Vitesse Arnhem
Wallabies
Washington Capitals
Washington Nationals
Werder Bremen
West Bromwich Albion; West Brom
West Ham United; West Ham
Wigan Athletic
Willem II
Wisla Krakow; Wisła Kraków
Wolverhampton Wanderers
Wydad Casablanca
Zamalek
Zenit St Petersburg
`;

const GROUPS = `
Al-Qaeda; al-Qaeda; Al Qaeda; al Qaeda; al-Qaida; al Qaida
Amnesty International; Amnesty
Black Lives Matter
Boko Haram
Human Rights Watch
Oxfam
WikiLeaks; Wikileaks
`;

const OTHERS = `
Bank of England
Brookings; Brookings Institution
Gallup
Interpol; INTERPOL
Ipsos
Mercosur; Mercosul
NASCAR; Nascar
Wikinews
Wikipedia
YouGov
`;

export type WorldKind = 'firm' | 'paper' | 'broadcaster' | 'news agency' | 'club' | 'group' | 'other';

const BLOCKS: readonly (readonly [WorldKind, string])[] = [
  ['firm', FIRMS],
  ['paper', PAPERS],
  ['broadcaster', BROADCASTERS],
  ['news agency', NEWS_AGENCIES],
  ['club', CLUBS],
  ['group', GROUPS],
  ['other', OTHERS],
];

/** The first form is the one to show. */
export const worldOrganizations: readonly {
  readonly kind: WorldKind;
  readonly forms: readonly [string, ...string[]];
}[] = BLOCKS.flatMap(([kind, block]) =>
  block
    .trim()
    .split('\n')
    .map((line) => ({ kind, forms: line.split('; ') as [string, ...string[]] })),
);

/** Those of them on which people write. */
export const networks: ReadonlySet<string> = new Set([
  'Bluesky',
  'Facebook',
  'Instagram',
  'LinkedIn',
  'Reddit',
  'Snapchat',
  'TikTok',
  'Twitter',
  'WhatsApp',
  'YouTube',
]);

/** The nouns for what it is that each of them may be called by, given those of its kind in a language. */
export function worldNouns(
  nouns: Readonly<Partial<Record<WorldKind, ReadonlySet<string>>>>,
): [string, ReadonlySet<string>][] {
  return worldOrganizations.flatMap(({ kind, forms: [name] }) => {
    const own = nouns[kind];
    return own ? [[name, own] as [string, ReadonlySet<string>]] : [];
  });
}
