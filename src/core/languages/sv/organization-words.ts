/** Nouns for bodies, in the base form; a capitalised word that ends in one is the name of a body. Compiled for this project, MIT. */
const NOUNS = `
-allehanda
-avis
-bandyliga
-blad
-bollsliga
-centrum
-ekot
-elitliga
-finans
-grupp
-hockeyliga
-journal
-jätte
-kedja
-kontor
-kurir
-magasin
-nyheter
-nytt
-organ
-post
-press
a-kassa
akademi
allians
ambassad
arbetsförmedling
arkiv
armé
bank
bibliotek
bolag
brandförsvar
brandkår
bryggeri
butikskedja
byalag
byaråd
byrå
centralbank
dansband
delegation
departement
domstol
elevkår
elevråd
ensemble
fack
fackförbund
fackklubb
federation
filharmoni
firma
flotta
flygvapen
folktandvård
fond
forskningsråd
frikyrka
förbund
förening
företag
förlag
församling
försvarsmakt
försäkringskassa
förvaltning
förvaltningsrätt
föräldraförening
galleri
generalförsamling
gerilla
gränsbevakning
gymnasium
hembygdsförening
hovrätt
huvudorganisation
högskola
inspektion
institut
institution
junta
kammare
kammarkollegium
kammarrätt
kanal
kansli
kedja
klinik
klubb
kommission
kommitté
kommun
kommunfullmäktige
kommunrevision
kommunstyrelse
koncern
konsortium
konsulat
kooperativ
kriminalvård
kulturskola
kustbevakning
kyrkoråd
laboratorium
landslag
landsting
lasarett
leverantör
livgarde
läkarfack
läkarkår
länsmuseum
länsstyrelse
lärarfack
magasin
marin
medieråd
mejeri
milis
militärjunta
ministerium
museum
musikskola
myndighet
nämnd
observatorium
opera
operahus
operatör
organisation
orkester
parlament
parti
pastorat
pensionärsråd
polis
popband
punkband
radio
radiostation
redaktion
rederi
regemente
regering
region
regionfullmäktige
regionstyrelse
revision
riksdag
riksenhet
rockband
räddningstjänst
rättscentrum
råd
rörelse
sajt
sameby
samfund
scoutkår
sjukhus
skola
socialtjänst
stift
stiftelse
studentkår
styrelse
superliga
synod
säkerhetsråd
säkerhetstjänst
sällskap
tankesmedja
teater
television
tidning
tidskrift
tillverkare
tingsrätt
trossamfund
tullverk
tv-station
underrättelsetjänst
ungdomsråd
union
universitet
utgivare
utskott
varv
verk
vetenskapsråd
vårdcentral
ämbete
åkeri
`;

/** Nouns that a body may be called behind, though they are none by themselves: “nätverket Rör inte vår skog”. */
const OPENING_NOUNS = `
aktion
arrangör
behandlingshem
bostadsutvecklare
byggherre
distributör
entreprenör
fastighetsutvecklare
forum
grossist
hotell
hyresvärd
initiativ
insamling
juvelerare
kampanj
konkurrent
kyrka
ligaledare
nykomling
nätverk
producent
projektutvecklare
restaurang
rival
samarbetspartner
serieledare
serietvåa
sponsor
studio
styrka
underleverantör
uppdragsgivare
upprop
uppror
uthyrare
vårdgivare
ägare
äldreboende
återförsäljare
`;

/** Words that are nobody by themselves and make a name one of a body: “Aurelia Invest”, “Kanal Is”, “Dagens Affärer”. */
const NAME_HEADS = `
assistans
bageri
bevakning
buss
bygg
capital
consulting
dagens
energi
entreprenad
fastigheter
finans
group
holding
industri
industrier
invest
kapital
kraft
logistik
maskin
media
måleri
omsorg
partners
records
resor
shipping
taxi
trafik
transport
transporter
`;

/** Ends of compounds that are the name of a body where nothing but a name has a capital: “Högersamlingen”, “Lotterikontrollen”. */
const NAME_ENDINGS = `
aktion
allmänning
brigad
forum
front
främjande
garanti
garde
hjälp
industri
industrier
jour
kartell
kontroll
krets
lista
mission
samling
sjukvård
styrka
tillsyn
tjänst
vakt
värn
`;

/** Ends of compounds that name a party or its people: “Vänsterunionen”, “Landsbygdsliberalerna”. */
const PARTY_ENDINGS = `
center
demokrat
kommunist
liberal
moderat
nationalist
populist
radikal
socialist
vänster
`;

/** Last words of names in capitals that a firm or a body is called: “Kalvik Vatten”, “Aspen Lane Ventures”. */
const CLOSING_WORDS = `
agency
airlines
airport
airways
allehanda
alliance
analytics
arena
associates
association
athletic
avfall
bancorp
biotech
bostad
bostäder
brands
brewery
brewing
broadcasting
brothers
bulletin
bureau
buss
centre
chronicle
city
clinic
club
coalition
college
commission
committee
company
corporation
council
daily
department
development
electric
electronics
elnät
energy
enterprises
entertainment
equity
express
fastighet
federation
fiber
films
financial
foods
forces
forum
foundation
games
gaming
gazette
guardian
health
herald
hospital
hotel
hotels
industries
initiative
inn
institute
insurance
international
journal
laboratories
labs
league
library
management
mining
motor
motors
museum
music
nation
network
networks
news
nyheter
observatory
observer
opera
orchestra
organization
petroleum
pharma
pharmaceuticals
philharmonic
pictures
police
post
press
productions
publishing
rangers
renhållning
research
resort
resorts
restaurant
rovers
school
securities
senate
services
society
software
solutions
space
stadium
standard
steel
stores
studio
studios
symphony
system
systems
team
tech
technologies
telecom
telegraph
theatre
therapeutics
tidende
times
toys
trafik
tribune
trust
united
university
vatten
ventures
wanderers
weekly
works
zoo
`;

const SUFFIXES = `
ab
ag
aif
aik
asa
basket
bbk
bis
bk
bois
btk
dff
fc
ff
fk
fotboll
gf
gif
gk
gmbh
handboll
hb
hc
hf
hk
hockey
ibf
ibk
if
ifk
ik
inc
innebandy
is
kb
ltd
nv
ok
ol
oy
oyj
plc
rk
sk
ss
tk
vbk
`;

const BUSINESS = `
bank
bolag
bryggeri
butikskedja
byrå
dansband
firma
flygbolag
företag
förlag
jätte
kanal
kedja
koncern
leverantör
magasin
mejeri
nyhetsbyrå
operatör
popband
punkband
rederi
rockband
sajt
tidning
tidskrift
tillverkare
utgivare
åkeri
`;

const INSTITUTIONS = `
departement
domstol
fullmäktige
försvarsmakt
förvaltning
gränsbevakning
hovrätt
högskola
inspektion
kommun
kriminalvård
kustbevakning
landsting
lasarett
ministerium
myndighet
nämnd
parlament
parti
polis
regering
region
riksdag
sjukhus
skola
styrelse
tingsrätt
universitet
utskott
verk
ämbete
`;

/** Well-known organizations: the English name, by which all languages know it | Swedish names. */
const KNOWN = `
ABB | ABB
African Union | Afrikanska unionen; AU
Aftonbladet | Aftonbladet; Aftonbladet.se
Almega | Almega
Almi | Almi
Althing | Alltinget; Althingi
Arab League | Arabförbundet
Arbetsförmedlingen | Arbetsförmedlingen
Associated Press | Associated Press; AP
Association of Southeast Asian Nations | Asean; ASEAN
Bergsstaten | Bergsstaten
Brottsförebyggande rådet | Brottsförebyggande rådet; Brå
Brottsofferjouren | Brottsofferjouren
Brynäs | Brynäs; Brynäs IF
Bundestag | Förbundsdagen
Byggföretagen | Byggföretagen
Byggnads | Byggnads
C More | C More
CUF | CUF; Centerpartiets ungdomsförbund
Catholic Church | Katolska kyrkan
Central Intelligence Agency | CIA
Centre Party | Centerpartiet; Centern
Chancellor of Justice | Justitiekanslern; JK
Christian Democrats | Kristdemokraterna
Church of Sweden | Svenska kyrkan
Civil Rights Defenders | Civil Rights Defenders
Confederation of Swedish Enterprise | Svenskt Näringsliv
Coop | Coop
Council of Europe | Europarådet
DPA | DPA
Dagens Industri | Dagens Industri; Dagens industri
Dagens Nyheter | Dagens Nyheter; DN; DN.se
Diakonia | Diakonia
Djurgården | Djurgården; Djurgårdens IF
Dramaten | Dramaten
Duma | Duman; Statsduman
Ekot | Ekot; Dagens Eko; Dagens eko
Elektrikerförbundet | Elektrikerförbundet
Elfsborg | Elfsborg; IF Elfsborg
Energiföretagen | Energiföretagen
Equality Ombudsman | Diskrimineringsombudsmannen; DO
European Central Bank | Europeiska centralbanken; ECB
European Commission | Europeiska kommissionen; EU-kommissionen
European Council | Europeiska rådet
European Court of Human Rights | Europadomstolen
European Court of Justice | EU-domstolen
European Parliament | Europaparlamentet; EU-parlamentet
European Union | Europeiska unionen; EU
Europol | Europol
Expressen | Expressen; Expressen.se
FIFA | Fifa; FIFA
FOI | FOI; Totalförsvarets forskningsinstitut
FRA | FRA
Federal Bureau of Investigation | FBI
Federal Reserve | Federal Reserve; Fed
Finns Party | Sannfinländarna
Folketinget | Folketinget
Food and Agriculture Organization | FAO; FN:s livsmedels- och jordbruksorganisation
Formas | Formas
Forte | Forte
Fremia | Fremia
Frölunda | Frölunda; Frölunda HC
Färjestad | Färjestad; Färjestad BK
Försvarsmakten | Försvarsmakten
Försäkringskassan | Försäkringskassan
Geological Survey of Sweden | Sveriges geologiska undersökning; SGU
Green Party | Miljöpartiet
Greenpeace | Greenpeace
Gröna Lund | Gröna Lund
Göteborgs-Posten | Göteborgs-Posten; GP.se
HSB | HSB
Hamas | Hamas
Hammarby | Hammarby; Hammarby IF
Handelsbanken | Handelsbanken
Hezbollah | Hizbollah; Hizbullah
Häcken | Häcken; BK Häcken
ICA | ICA; Ica
IF Metall | IF Metall
IVO | Ivo; IVO; Inspektionen för vård och omsorg
Industriarbetsgivarna | Industriarbetsgivarna
Installatörsföretagen | Installatörsföretagen
Intergovernmental Panel on Climate Change | FN:s klimatpanel; Klimatpanelen; IPCC
International Atomic Energy Agency | Internationella atomenergiorganet; IAEA
International Court of Justice | Internationella domstolen
International Criminal Court | Internationella brottmålsdomstolen; ICC
International Labour Organization | Internationella arbetsorganisationen; ILO
International Monetary Fund | Internationella valutafonden; IMF
International Olympic Committee | Internationella olympiska kommittén; IOK
International Ski Federation | FIS
Jehovah’s Witnesses | Jehovas vittnen
KTH Royal Institute of Technology | KTH
Karolinska Institutet | Karolinska institutet; Karolinska Institutet
Klarna | Klarna
Knesset | Knesset
Kompetensföretagen | Kompetensföretagen
Kremlin | Kreml
Kvinna till Kvinna | Kvinna till Kvinna; Kvinna till kvinna
LKAB | LKAB
LO | LO; Landsorganisationen
LRF | LRF; Lantbrukarnas riksförbund
LUF | LUF; Liberala ungdomsförbundet
Lantmäteriet | Lantmäteriet
Left Party | Vänsterpartiet; Vänstern
Liberals | Liberalerna; Folkpartiet; Folkpartiet liberalerna
Linköping University | Linköpings universitet
Liseberg | Liseberg
Livsmedelsföretagen | Livsmedelsföretagen
Livsmedelsverket | Livsmedelsverket
MSB | MSB
MUF | MUF; Moderata ungdomsförbundet
Medieföretagen | Medieföretagen
Moderate Party | Moderaterna; Moderata samlingspartiet
Moderna museet | Moderna museet
Médecins Sans Frontières | Läkare utan gränser
NRK | NRK
NTB | NTB
National Coalition Party | Samlingspartiet
National Forensic Centre | Nationellt forensiskt centrum; NFC
Nationalmuseum | Nationalmuseum
Nordea | Nordea
Nordic Council | Nordiska rådet
North Atlantic Treaty Organization | Nato; NATO
OECD | OECD
Organization for Security and Co-operation in Europe | OSSE
P4 Blekinge | P4 Blekinge
P4 Dalarna | P4 Dalarna
P4 Gotland | P4 Gotland
P4 Gävleborg | P4 Gävleborg
P4 Göteborg | P4 Göteborg
P4 Halland | P4 Halland
P4 Jämtland | P4 Jämtland
P4 Jönköping | P4 Jönköping
P4 Kalmar | P4 Kalmar
P4 Kristianstad | P4 Kristianstad
P4 Kronoberg | P4 Kronoberg
P4 Malmöhus | P4 Malmöhus
P4 Norrbotten | P4 Norrbotten
P4 Plus | P4 Plus
P4 Sjuhärad | P4 Sjuhärad
P4 Skaraborg | P4 Skaraborg
P4 Stockholm | P4 Stockholm
P4 Södertälje | P4 Södertälje
P4 Sörmland | P4 Sörmland
P4 Uppland | P4 Uppland
P4 Värmland | P4 Värmland
P4 Väst | P4 Väst
P4 Västerbotten | P4 Västerbotten
P4 Västernorrland | P4 Västernorrland
P4 Västmanland | P4 Västmanland
P4 | P4
P4 Örebro | P4 Örebro
P4 Östergötland | P4 Östergötland
PRO | PRO; Pensionärernas riksorganisation
PTK | PTK
Parliamentary Ombudsman | Justitieombudsmannen; Riksdagens ombudsmän; JO
Pentagon | Pentagon
Postnord | Postnord; PostNord
Preem | Preem
RFSU | RFSU
Red Crescent | Röda halvmånen; Röda Halvmånen
Red Cross | Röda korset; Röda Korset; Svenska Röda Korset; Svenska Röda korset
Reporters Without Borders | Reportrar utan gränser
Riksbank | Riksbanken; Sveriges riksbank
Riksdag | Sveriges riksdag; riksdagen
Riksgälden | Riksgälden; Riksgäldskontoret
Riksrevisionen | Riksrevisionen
Ritzau | Ritzau
SAS | SAS
SCA | SCA
SCB | SCB; Statistiska centralbyrån
SEB | SEB
SJ | SJ
SKF | SKF
SLU | SLU; Sveriges lantbruksuniversitet
SMHI | SMHI
SOS Alarm | SOS Alarm
SPF Seniorerna | SPF Seniorerna
SSU | SSU
SVT Nyheter | SVT Nyheter
SVT | SVT; Sveriges Television; SVT.se
Saco | Saco
Salvation Army | Frälsningsarmén
Save the Children | Rädda Barnen
Seimas | Seimas
Seko | Seko; SEKO
Sida | Sida
Sipri | Sipri
Skansen | Skansen
Stadsmissionen | Stadsmissionen
Statens veterinärmedicinska anstalt | Statens veterinärmedicinska anstalt; SVA
Stortinget | Stortinget
Svenska Dagbladet | Svenska Dagbladet; SvD; SvD.se
Svenska Spel | Svenska Spel; Svenska spel
Svenska kraftnät | Svenska kraftnät; Svenska Kraftnät
Swedbank | Swedbank
Sweden Democrats | Sverigedemokraterna
Swedish Academy | Svenska Akademien; Svenska akademien
Swedish Arts Council | Statens kulturråd; Kulturrådet
Swedish Association of Local Authorities and Regions | Sveriges Kommuner och Regioner; SKR; Sveriges Kommuner och Landsting; Sveriges kommuner och landsting; SKL
Swedish Consumer Ombudsman | Konsumentombudsmannen
Swedish Enforcement Authority | Kronofogden; Kronofogdemyndigheten
Swedish Film Institute | Filminstitutet; Svenska Filminstitutet
Swedish Olympic Committee | Sveriges olympiska kommitté; SOK
Swedish Ombudsman for Children | Barnombudsmannen
Swedish PEN | Svenska Pen; Svenska PEN
Swedish People’s Party of Finland | Svenska folkpartiet; SFP
Swedish Police Authority | Polismyndigheten
Swedish Radio | Sveriges Radio
Swedish Research Council | Vetenskapsrådet
Swedish Social Democratic Party | Socialdemokraterna; Socialdemokratiska arbetarepartiet
Swedish Supreme Court | Högsta domstolen
Sydsvenskan | Sydsvenskan; Sydsvenska Dagbladet
Systembolaget | Systembolaget
Sámi Parliament of Sweden | Sametinget
Säpo | Säpo; Säkerhetspolisen
TCO | TCO
TT | TT; Tidningarnas Telegrambyrå
TV2 | TV2; TV 2
TV4 | TV4; TV4 Nyheterna
Taliban | Talibanerna
Teknikföretagen | Teknikföretagen
Telia | Telia
Transportföretagen | Transportföretagen
UD | UD
UEFA | Uefa; UEFA
Unionen | Unionen
United Nations Children's Fund | Unicef; FN:s barnfond
United Nations Development Programme | UNDP; FN:s utvecklingsprogram
United Nations Environment Programme | UNEP; FN:s miljöprogram
United Nations General Assembly | FN:s generalförsamling
United Nations High Commissioner for Refugees | UNHCR; FN:s flyktingorgan; FN:s flyktingkommissariat
United Nations Human Rights Council | FN:s människorättsråd; FN:s råd för mänskliga rättigheter
United Nations Office on Drugs and Crime | UNODC; FN:s kontor för narkotika och brottslighet; FN:s kontor mot narkotika och brottslighet; FN:s narkotika- och brottsbyrå
United Nations Security Council | FN:s säkerhetsråd
United Nations | Förenta nationerna; Förenta Nationerna; FN
Vattenfall | Vattenfall
Villaägarna | Villaägarna; Villaägarnas riksförbund
Vinnova | Vinnova
Visita | Visita
Volvo Cars | Volvo Cars; Volvo Personvagnar
Västra Götalandsregionen | Västra Götalandsregionen; VGR
White House | Vita huset
World Bank | Världsbanken
World Food Programme | WFP; FN:s livsmedelsprogram; Världslivsmedelsprogrammet; FN:s världslivsmedelsprogram
World Health Organization | Världshälsoorganisationen; WHO
World Trade Organization | Världshandelsorganisationen; WTO
World Wide Fund for Nature | Världsnaturfonden; WWF
Yle | Yle; Rundradion
`;

const lines = (block: string): string[] => block.trim().split('\n');

export const organizationNouns: readonly string[] = lines(NOUNS);
export const openingNouns: readonly string[] = lines(OPENING_NOUNS);
export const nameHeads: readonly string[] = lines(NAME_HEADS);
export const nameEndings: readonly string[] = lines(NAME_ENDINGS);
export const closingWords: ReadonlySet<string> = new Set(lines(CLOSING_WORDS));
export const partyEndings: readonly string[] = lines(PARTY_ENDINGS);
export const organizationSuffixes: ReadonlySet<string> = new Set(lines(SUFFIXES));
export const businessNouns: readonly string[] = lines(BUSINESS);
export const institutionNouns: readonly string[] = lines(INSTITUTIONS);
export const knownOrganizations: readonly { readonly name: string; readonly forms: readonly string[] }[] = lines(
  KNOWN,
).map((line) => {
  const [name = '', forms = ''] = line.split(' | ');
  return { name, forms: forms.split('; ') };
});
