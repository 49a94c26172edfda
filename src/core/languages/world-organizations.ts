/** Firms, papers, broadcasters, clubs and others that are called the same in every language. Compiled for this project, MIT. */

const FIRMS = `
A.P. Moller-Maersk; AP Moller-Maersk
AT&T
Abbott Laboratories
Accenture
Adidas
Aeroflot
Air France
Airbnb
Airbus
Alcatel
Aldi
Alibaba
Allianz
Alphabet
Alstom
Amazon
Amazon Prime; Amazon Prime Video; Prime Video
America Online; AOL
American Airlines
Anheuser-Busch
Apple
Aramco
Arthur Andersen
Asda
Aston Martin
AstraZeneca; Astra Zeneca
BAE Systems
BASF
BHP
BMW
BNP Paribas
BP
Baidu
Bank of America
Barclays
Bayer
Bear Stearns
Bertelsmann
Bharti Airtel
BlackRock
Bluesky
Boeing
Booz Allen Hamilton; Booz Allen
Bristol-Myers Squibb; Bristol Myers Squibb
British Airways
ByteDance
CNOOC
Cargill
Carlsberg
Carrefour
Charles Schwab
Chevron
Cisco
Citigroup
Citroën
Coca-Cola
Colgate-Palmolive
Commerzbank
ConocoPhillips
Costco
Credit Suisse
DHL
Daimler; DaimlerChrysler; Mercedes-Benz Group
Danone
Dean Witter
Deloitte
Deutsche Bank
Deutsche Telekom
Disney; Walt Disney
Dow Corning
Dr Pepper
Dropbox
Eastman Kodak; Kodak
EasyJet
Edward Jones
Electrolux
Electronic Arts; EA
Eli Lilly
Embraer
Epic Games
Equinor
Ericsson
Ernst & Young
Estée Lauder; Estee Lauder
Etihad
Exxon; ExxonMobil; Exxon Mobil
Facebook
Fannie Mae
FedEx
Fidelity Investments
Fitch
Foxconn
France Télécom; France Telecom
Freddie Mac
Gazprom
General Motors
GlaxoSmithKline
Glencore
Goldman Sachs
Google
Grant Thornton
Gucci
H&M
HSBC
Halliburton
Harley-Davidson
Heineken
Hewlett-Packard; HP; Hewlett Packard
Hitachi
Honda
Huawei
Hyundai
IBM
Ikea; IKEA
Infosys
Instagram
Intel
JPMorgan; JPMorgan Chase; JP Morgan
Jaguar Land Rover
JetBlue
Jim Beam
John Deere
Johnson & Johnson; J&J
Johnson Matthey
Jones Lang LaSalle
KLM
KPMG
Kidder Peabody
Kinnevik
Kleiner Perkins
L'Oréal
LVMH; Louis Vuitton Moët Hennessy; Louis Vuitton Moet Hennessy
Land Rover
Lehman Brothers
Lenovo
Levi Strauss
Lidl
LinkedIn; Linkedin
Lloyds; Lloyds Banking Group; Lloyds TSB
Lockheed Martin
Lufthansa
Lukoil
Maersk
Marks & Spencer; M&S; Marks and Spencer
Maruti Suzuki
Mary Kay
Mastercard
Mazda
McDonald's; McDonald’s
McKinsey
Mercedes-Benz
Merck
Merrill Lynch
Microsoft
Mitsubishi
Moderna
Moody's; Moody’s
Morgan Stanley
Motorola
Munich Re
NBCUniversal; NBC Universal
NatWest
Nestlé; Nestle
Netflix
Nike
Nintendo
Nissan
Nokia
Northrop Grumman
Novartis
Novavax
Nvidia
OpenAI
Oracle
Owens Corning
PSA Peugeot Citroën; PSA Peugeot Citroen
PaineWebber; Paine Webber
Panasonic
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
Porsche
Price Waterhouse
Procter & Gamble; P&G
Puma
PwC
Qantas
Qatar Airways
Quaker Oats
Qualcomm
Rakuten
Raymond James
Raytheon
Reddit
Reliance Industries
Reliance Jio
Renault
Rhône-Poulenc; Rhone Poulenc; Rhône Poulenc
Rio Tinto
Rolls-Royce
Rosneft
Ryanair
SAP
Saab
Salomon Brothers; Salomon Smith Barney
Samsung
Sanofi
Santander
Sara Lee
Sberbank
Scania
Siemens
Sinopec
Skanska
Skype
Smith & Nephew
Smith Barney
Snapchat
Société Générale
SoftBank
Sony
Sony Ericsson
SpaceX
Spotify
Standard & Poor's; Standard & Poor’s; S&P
Standard Chartered
Starbucks
Statoil
Swiss Re
TSMC
Tata Motors
Tata Steel
Telenor
Telstra
Tencent
Tesco
Tesla
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
Unilever
Union Carbide
United Airlines
Universal Music
Verizon
Virgin Atlantic
Vodafone
Volkswagen; VW
Volvo
Waitrose
Walmart; Wal-Mart
Warner Bros; Warner Brothers; Warner Bros.
Warner-Lambert; Warner Lambert
Wells Fargo
Westpac
WhatsApp; Whatsapp
William Hill
Wipro
Wizz Air
Xiaomi
Yahoo; Yahoo News
YouTube; Youtube
`;

const PAPERS = `
Breitbart; Breitbart News
Daily Express
Daily Mail
Daily Mirror
Daily Record
Daily Star
Financial Times
Los Angeles Times
New York Post
New York Times; The New York Times
Politico; POLITICO
USA Today
Wall Street Journal; The Wall Street Journal; WSJ
Washington Post; The Washington Post
`;

const BROADCASTERS = `
ABC; ABC News
Al Jazeera
BBC; British Broadcasting Corporation; BBC News
CBS; CBS News
CNBC
CNN
Deutsche Welle; DW
ESPN
Fox News; Fox
MSNBC
NBC; NBC News
NPR
Sky News
`;

const NEWS_AGENCIES = `
ANSA; Ansa
Agence France-Presse; AFP
Anadolu Agency; Anadolu
Antara
Belga
Bernama
Bloomberg; Bloomberg News
Deutsche Presse-Agentur; DPA; dpa
Dow Jones
EFE
Fars News Agency; Fars
IRNA
ISNA
Interfax
Korean Central News Agency; KCNA
Kyodo; Kyodo News
Press Trust of India; PTI
RIA Novosti
Reuters
Ritzau
SANA
TASS; Tass; Itar-Tass; ITAR-TASS
Tasnim News Agency; Tasnim
UNIAN
Ukrinform
Xinhua; Xinhua News Agency
Yonhap; Yonhap News Agency
`;

const CLUBS = `
AC Milan
AS Roma
Ajax; Ajax Amsterdam
Al Ahly
Al Hilal
Al Nassr
Anderlecht; RSC Anderlecht
Arsenal
Aston Villa
Athletic Bilbao
Atlético Madrid
Bayer Leverkusen
Bayern Munich
Benfica
Besiktas; Beşiktaş
Blackburn Rovers
Boca Juniors
Bolton Wanderers
Borussia Dortmund
Borussia Mönchengladbach; Borussia Moenchengladbach
Brondby; Brøndby
CSKA Moscow
Celta Vigo
Celtic Glasgow; Glasgow Celtic
Club Brugge
Colo-Colo
Crystal Palace
Deportivo La Coruña; Deportivo La Coruna
Derby County
Dinamo Zagreb
Dynamo Kyiv; Dynamo Kiev
Eintracht Frankfurt
Espanyol
Everton
FC Barcelona
FC Copenhagen
FC Porto
FC Twente
Fenerbahce; Fenerbahçe
Feyenoord
Fiorentina
Flamengo
Fulham
Galatasaray
Glasgow Rangers
Heerenveen
Hertha Berlin
Inter Milan
Ipswich Town
Juventus; Juve
Kaizer Chiefs
Lazio
Leeds United
Leicester City
Liverpool FC
Lokomotiv Moscow
Manchester City; Man City
Manchester United; Man United; Man Utd
Newcastle United
Norwich City
Nottingham Forest
Olympiakos; Olympiacos
Olympique Lyonnais
Olympique Marseille
Orlando Pirates
PSV Eindhoven; PSV
Palmeiras
Panathinaikos
Paris Saint-Germain; PSG; Paris St Germain; Paris St-Germain; Paris SG
Queens Park Rangers; QPR
RB Leipzig
Rapid Vienna
Rayo Vallecano
Real Betis
Real Madrid
Real Sociedad
Real Zaragoza
Red Star Belgrade
River Plate
Rosenborg
Sampdoria
Schalke; Schalke 04
Shakhtar Donetsk
Sheffield United
Sheffield Wednesday
Sparta Prague
Spartak Moscow
Sporting Lisbon; Sporting CP
Steaua Bucharest
Stoke City
TP Mazembe
Tottenham Hotspur; Tottenham
Udinese
VfB Stuttgart
VfL Wolfsburg
Villarreal
Werder Bremen
West Bromwich Albion; West Brom
West Ham United; West Ham
Wigan Athletic
Wolverhampton Wanderers
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
