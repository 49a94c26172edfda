/**
 * Swedish verbs that report speech: the verb and its group or its forms (infinitive, present, past tense, supine) | what it takes.
 * Compiled for this project from dictionaries of reporting verbs and from reading news (MIT).
 *
 * T  a clause with “att”                   q  a quotation
 * w  a question clause: om, hur, varför …  i  an infinitive
 * o  an object and an infinitive           n  a noun phrase
 * b  the same without “att”
 * a  an addressee before the rest          s  a thing can be its subject: a report, a study
 * v  may stand before its subject          x  is a cue only with “att” or a quotation
 * k  gives something a name, and does not call it somewhere: “kallar beskedet ett svek”
 * +word  a particle of the cue             =word  a preposition that begins the content
 */
export const cueVerbs = `
analysera 1 | q
anföra 2a | T q v
ange anger angav angett | T q v
anklaga 1 | n
anmana 1 | o
anmoda 1 | o
anmärka 2b | T n =på
anmärka 2b | T q v
annonsera 1 | T n v
anse anser ansåg ansett | T q v
anse anser ansåg ansett | i +sig
anse anser ansåg ansett | n p
ansluta ansluter anslöt anslutit | n T +sig_till
antyda 2a | T q w v
argumentera 1 | T q v
argumentera 1 | n =för =mot
avfärda 1 | n T
avisera 1 | T n v
avrunda 1 | q v
avråda avråder avrådde avrått | a i n o =från
avråda avråder avrådde avrått | o
avsluta 1 | q v
avslöja 1 | T q w n v
avstyrka 2b | n T
avvisa 1 | n
basunera 1 | T n +ut
be ber bad bett | a n =om
be ber bad bett | o b
bedyra 1 | T q v
bedöma 2a | T q v s
bedöma 2a | n p
befalla 2a | o q
befara 1 | T
begära 2a | T n i
beklaga 1 | T q n v
bekräfta 1 | T q w n v s
bekänna 2a | T q n v
bemöta 2b | n
beordra 1 | o T n
beräkna 1 | T v
berätta 1 | T q w v
berätta 1 | T w n =om
berömma 2a | n
berömma 2a | q
beskriva beskriver beskrev beskrivit | n w k s
beskriva beskriver beskrev beskrivit | q
beskylla 2a | n
bestrida bestrider bestred bestritt | T n
beteckna 1 | n k
betona 1 | T q w n v
betvivla 1 | T n
betyga 1 | T q
bryta bryter bröt brutit | q v +in
bönfalla bönfaller bönföll bönfallit | o q
citera 1 | n
citeras citeras citerades citerats | q v
deklamera 1 | q v
deklarera 1 | T q v
dementera 1 | T q n v
distansera 1 | n +sig_från
domdera 1 | q v
dra drar drog dragit | T +slutsatsen
dundra 1 | q T v
döma 2a | n +ut
efterfråga 1 | n T
efterlysa 2b | n T
erbjuda erbjuder erbjöd erbjudit | i +sig
erbjuda erbjuder erbjöd erbjudit | i o
erfara erfar erfor erfarit | T
erinra 1 | n w T =om
erkänna erkänner erkände erkänt | T q n v w i
exemplifiera 1 | q v
fastslå fastslår fastslog fastslagit | T q v s
fastställa 2a | x s
filosofera 1 | q v
finna finner fann funnit | T s
finna finner fann funnit | n e
flagga 1 | n T =för
flika 1 | q T v +in
flina 1 | q v
flämta 1 | q v
fnissa 1 | q v
fnittra 1 | q v
fnysa 2b | q v
fordra 1 | T n i v
fortsätta fortsätter fortsatte fortsatt | q v
framföra 2a | T n v
framhäva 2a | T n w v
framhålla framhåller framhöll framhållit | T q w n v
framkasta 1 | T n v
frukta 1 | T
frusta 1 | q v
fräsa 2b | q v
fråga 1 | n =efter
fråga 1 | w q a v
fundera 1 | q v
fylla 2a | q v +i
fälla 2a | q v +in
förbinda förbinder förband förbundit | i +sig
fördöma 2a | n T
förebrå 3 | n T
förelägga förelägger förelade förelagt | o
föreslå föreslår föreslog föreslagit | T q n i v
förespråka 1 | n T
förklara 1 | T q w n v
förkunna 1 | T q n v
förmana 1 | o q
förneka 1 | T q n i v
förorda 1 | n T
försvara 1 | n
försvara 1 | q v +sig
försäkra 1 | T q a v
försäkra 1 | T q v
försäkra 1 | a n T =om
förtydliga 1 | T q w n v
förtälja 2a | T w
förutse förutser förutsåg förutsett | T n
förutspå 3 | T q n v s
förvarna 1 | T n =om
gapa 1 | q v
garantera 1 | T n
garva 1 | q v
gasta 1 | q v
ge ger gav gett | n T +uttryck_för
genmäla 2a | T q v
gissa 1 | T q w v
gläfsa 2b | q v
gnälla 2a | q
gnälla 2a | q T n v =på =över
gorma 1 | q v
gratulera 1 | n
gratulera 1 | q
grimasera 1 | q
grubbla 1 | q v
gråta gråter grät gråtit | q
gå går gick gått | T n +i_god_för
gå går gick gått | T n +med_på
gå går gick gått | T n +ut_med
gå går gick gått | n +till_angrepp_mot +till_attack_mot +till_hårt_angrepp_mot +till_storms_mot
göra gör gjorde gjort | T +tydligt
göra gör gjorde gjort | T n v +gällande +klart
göra gör gjorde gjort | n T v +känt
hojta 1 | q v
hoppas hoppas hoppades hoppats | q
hota 1 | T i q v
hota 1 | n T i =med
hudflänga 2a | n
hylla 1 | n
hylla 1 | q
hymla 1 | T =med
häckla 1 | n
hälsa 1 | T q v
hänvisa 1 | T =till
häva häver hävde hävt | q v +ur_sig
hävda 1 | T q n v s
hålla håller höll hållit | T n q v +fast_vid
hålla håller höll hållit | q n T w v +med
håna 1 | n q
ifrågasätta ifrågasätter ifrågasatte ifrågasatt | n w T
indikera 1 | T s
inflika 1 | T q v
informera 1 | a T
informera 1 | a n T w =om
inleda inleder inledde inlett | q v
insinuera 1 | T q v
insistera 1 | n T =på
insistera 1 | q v
inskärpa 2b | T n q v
instruera 1 | o
instämma 2a | n T =i =med
instämma 2a | q v
intyga 1 | T q v
intyga 1 | T q w v
invända 2a | T q n v
ironisera 1 | q v
jubla 1 | q v
kalla 1 | n k
klaga 1 | T q v
klaga 1 | n T =på =över
klandra 1 | n
klanka 1 | T n +ned_på
klargöra klargör klargjorde klargjort | T q w n v
klämma 2a | q T v +fram_med
komma kommer kom kommit | T w s +fram_till
kommendera 1 | q o v
kommentera 1 | q n v
kommunicera 1 | T n
konkludera 1 | T q v
konstatera 1 | T q w n v s
kontra 1 | T +med
kontra 1 | q v
korrigera 1 | q
kritisera 1 | n T
kräva 2a | T q n i v
kungöra kungör kungjorde kungjort | T q n v
kvida kvider kved kvidit | q v
kvittra 1 | q v
larma 1 | T n =om
le ler log lett | q v
likna 1 | n a =vid
lova 1 | T q n i a v
lovorda 1 | n
lugna 1 | q v n
lyda lyder löd lytt | q v
lyfta 2b | T
lyfta 2b | n +frågan_om
lyfta 2b | n T w +fram
lägga lägger la lagt | q T v +till
lägga lägger lade lagt | q T v +till
läsa 2b | q v +upp
låta låter lät låtit | T +påskina
låta låter lät låtit | T q v +meddela +hälsa +förstå
mana 1 | a n i o =till
mana 1 | o q v
markera 1 | T
meddela 1 | T q w n v s
medge medger medgav medgett | T q n v w
mejla 1 | T q v
mena 1 | T =på
mena 1 | T q v
messa 1 | q v
minnas minns mindes mints | q v
morra 1 | q v
motionera 1 | n T =om
motivera 1 | T a =med
motivera 1 | q v
motsätta motsätter motsatte motsatt | n T +sig
mumla 1 | q T v
muttra 1 | q T v
mysa 2b | q
neka 1 | T q v
neka 1 | n T i =till
nicka 1 | q
notera 1 | T q w v
nyansera 1 | q v
nynna 1 | q
nämna 2a | T n w v
omtala 1 | T n v
ondgöra ondgör ondgjorde ondgjort | n T =över
opponera 1 | n T +sig_mot
orda 1 | q v =om
orera 1 | q v
parera 1 | q
peka 1 | T n w v +ut
peka 1 | n T w =på
plädera 1 | n T =för
polemisera 1 | q v
poängtera 1 | T q w n v
precisera 1 | T q w n v
predika 1 | T q n v
prisa 1 | n T
prognosticera 1 | T n s
proklamera 1 | T q n v
propagera 1 | n T =för
protestera 1 | n T =mot
protestera 1 | q v
pusta 1 | q v
påminna påminner påminde påmint | a T w n =om
påminna påminner påminde påmint | q v
påpeka 1 | T q w n v
påstå påstår påstod påstått | T q n i v s
påstå påstår påstod påstått | i +sig
påtala 1 | T n v
påvisa 1 | T n s
raljera 1 | q v
rapportera 1 | T q w n v s
rasa 1 | q v
redogöra redogör redogjorde redogjort | n w =för
redovisa 1 | w
reflektera 1 | q v
rekapitulera 1 | q v
rekommendera 1 | T o n i v
replikera 1 | T q v
resonera 1 | q T v
resumera 1 | q v
retas retas retades retats | q
rikta 1 | n +allvarlig_kritik_mot +hård_kritik_mot +kraftig_kritik_mot +kritik_mot +ny_kritik_mot +skarp_kritik_mot +stark_kritik_mot +svidande_kritik_mot
ropa 1 | q T v
ryta ryter röt rutit | q v
räkna 1 | T =med
rätta 1 | q v
råda råder rådde rått | o q
sammanfatta 1 | q v w
signalera 1 | T n s
sjunga sjunger sjöng sjungit | q v
skandera 1 | q n
skjuta skjuter sköt skjutit | q v +in
skoja 1 | q T v
skratta 1 | q v
skrika skriker skrek skrikit | q T v
skriva skriver skrev skrivit | T q w v
skrocka 1 | q v
skryta skryter skröt skrutit | q
skryta skryter skröt skrutit | q T v =om =över
skräna 1 | q v
skrävla 1 | q T v
skylla 2a | n
skylla 2a | n T =på
skämta 1 | T =om
skämta 1 | q T v
slå slår slog slagit | T q w v n +fast
slå slår slog slagit | n +ifrån_sig
slå slår slog slagit | n T +larm_om
slå slår slog slagit | q v +tillbaka
sms:a sms:ar sms:ade sms:at | q v
småle småler smålog smålett | q
snyfta 1 | q v
snäsa 2b | q v
specificera 1 | T n w v
spekulera 1 | T q w v =om
spekulera 1 | q
spå 3 | T n q v
stamma 1 | q v
stryka stryker strök strukit | T w n +under
ställa 2a | n T +sig_avvisande_till +sig_frågande_till +sig_kritisk_till +sig_positiv_till +sig_skeptisk_till +sig_tveksam_till +krav_på
ställa 2a | n T +sig_bakom
ställa 2a | w q v +frågan +sig_frågan
stämma 2a | q v +in
stå står stod stått | n T +fast_vid
stöna 1 | q v
sucka 1 | q v
sufflera 1 | q v
summera 1 | q T v
svara 1 | T q v a
svära svär svor svurit | T i q
säga säger sa sagt | T q w n v
säga säger sa sagt | n T +nej_till +ja_till
säga säger sade sagt | T q w n v
säga säger sade sagt | i +sig
säga säger sade sagt | n T +nej_till +ja_till
såga 1 | n
ta tar tog tagit | n +avstånd_från
ta tar tog tagit | n T +ställning_för +ställning_mot
tacka 1 | n +nej_till +ja_till
tacka 1 | n q
tala 1 | T =om
tala 1 | n +sig_varm_för
tillbakavisa 1 | T n
tillbakavisa 1 | n T
tillbakavisa 1 | q v
tillfoga 1 | T q v
tillkännage tillkännager tillkännagav tillkännagett | T q n v
tillråda tillråder tillrådde tillrått | n T i
tillstyrka 2b | n T
tillstå tillstår tillstod tillstått | T q v
tillägga tillägger tillade tillagt | T q v
tipsa 1 | a T
tipsa 1 | q
tjata 1 | q v
tjuta tjuter tjöt tjutit | q v
tona 1 | n +ned +ner
tro tror trodde trott | q v
trycka 2b | T =på
trösta 1 | q v
tvivla 1 | T n =på
tweeta 1 | T q v
twittra 1 | T q v
tycka 2b | T q v
tydliggöra tydliggör tydliggjorde tydliggjort | T q w n v
underrätta 1 | a T w n =om
understryka understryker underströk understrukit | T q w n v
undra 1 | w q v
uppge uppger uppgav uppgett | T q w n i v s
uppge uppger uppgav uppgett | i +sig
upplysa 2b | T q v
upplysa 2b | a T w n =om
uppmana 1 | a n T i o =till
uppmana 1 | o q v
uppmuntra 1 | o
uppmärksamma 1 | T n
upprepa 1 | T q n v
uppskatta 1 | T q v x
uppskatta 1 | n T
utbrista utbrister utbrast utbrustit | T q v
utesluta utesluter uteslöt uteslutit | T n
utlova 1 | T n i v
utlysa 2b | n
utmåla 1 | n k
utropa 1 | T q n v
uttala 1 | n =om
uttala 1 | n T +oro_över +stöd_för
uttala 1 | q T
uttrycka 2b | n T q v
utveckla 1 | q x v
varna 1 | T a i n s =för
varna 1 | T q a v o s
varsko 3 | a T n =om
varsla 1 | n =om
vidgå vidgår vidgick vidgått | T n q v
vidhålla vidhåller vidhöll vidhållit | T q n v
vifta 1 | n T +bort
vilja vill ville velat | w +veta
visa 1 | T w s x e v
visa 1 | e n T =på
viska 1 | q T v
vissla 1 | q v
vitsorda 1 | T n
vittna 1 | T q v
vittna 1 | n T w =om
vråla 1 | q v
vädja 1 | n T i =till =om
vädja 1 | q v
välkomna 1 | n T
vända 2a | n T +sig_mot
värja 2a | n +sig_mot
väsa 2b | q v
yppa 1 | T n
yrka 1 | T n i =på
yrka 1 | n T
yttra 1 | q T v
åberopa 1 | n
åta åtar åtog åtagit | i n +sig
återge återger återgav återgett | n w
återupprepa 1 | T q n v
öppna 1 | T n =för
`;
