/**
 * Swedish verbs that report speech: the verb and its group or its forms (infinitive, present, past tense, supine) | what it takes.
 * Compiled for this project from dictionaries of reporting verbs and from reading news (MIT).
 *
 * T  a clause with “att”                   q  a quotation
 * w  a question clause: om, hur, varför …  i  an infinitive
 * o  an object and an infinitive           n  a noun phrase
 * a  an addressee before the rest          s  a thing can be its subject: a report, a study
 * v  may stand before its subject          x  is a cue only with “att” or a quotation
 * +word  a particle of the cue             =word  a preposition that begins the content
 */
export const cueVerbs = `
anföra 2a | T q v
anklaga 1 | n
anmana 1 | o
anmoda 1 | o
anmärka 2b | T q v
annonsera 1 | T n v
anse anser ansåg ansett | T q v
antyda 2a | T q w v
argumentera 1 | T q v
argumentera 1 | n =för =mot
avfärda 1 | n
avråda avråder avrådde avrått | n o =från
avråda avråder avrådde avrått | o
avslöja 1 | T q w n v
avvisa 1 | n
be ber bad bett | n =om
be ber bad bett | o
bedyra 1 | T q v
bedöma 2a | T q v s
begära 2a | T n i
beklaga 1 | T q n v
bekräfta 1 | T q w n v s
bemöta 2b | n
berätta 1 | T q w v
berätta 1 | n w =om
berömma 2a | n
beskriva beskriver beskrev beskrivit | n w
beskylla 2a | n
bestrida bestrider bestred bestritt | T n
beteckna 1 | n
betona 1 | T q w n v
betvivla 1 | T n
betyga 1 | T q
citera 1 | n
deklarera 1 | T q v
dementera 1 | T q n v
döma 2a | n +ut
efterfråga 1 | n T
efterlysa 2b | n T
erinra 1 | n w T =om
erkänna erkänner erkände erkänt | T q n v w i
fastslå fastslår fastslog fastslagit | T q v s
fastställa 2a | x s
flika 1 | q T v +in
fortsätta fortsätter fortsatte fortsatt | q v x
framföra 2a | T n v
framhäva 2a | T n w v
framhålla framhåller framhöll framhållit | T q w n v
fråga 1 | n =efter
fråga 1 | w q a v
förbinda förbinder förband förbundit | i +sig
fördöma 2a | n T
föreslå föreslår föreslog föreslagit | T q n i v
förespråka 1 | n T
förklara 1 | T q w n v
förmana 1 | o q
förneka 1 | T q n i v
förorda 1 | n T
försvara 1 | n
försäkra 1 | T q a v
försäkra 1 | n T =om
förtydliga 1 | T q w n v
förtälja 2a | T w
förutse förutser förutsåg förutsett | T n
förutspå 3 | T q n v s
garantera 1 | T n
gissa 1 | T q w v
gratulera 1 | n
gå går gick gått | T n +med_på
gå går gick gått | n +till_angrepp_mot +till_attack_mot
hota 1 | T q v
hota 1 | n T i =med
hylla 1 | n
hälsa 1 | T q v
hänvisa 1 | n T =till
hävda 1 | T q n v s
hålla håller höll hållit | T q v +fast_vid
hålla håller höll hållit | q n T w v +med
ifrågasätta ifrågasätter ifrågasatte ifrågasatt | n w T
indikera 1 | T s
inflika 1 | T q v
informera 1 | a T
informera 1 | n T w =om
insistera 1 | n T =på
insistera 1 | q v
instruera 1 | o
instämma 2a | n T =i =med
instämma 2a | q v
intyga 1 | T q v
invända 2a | T q n v
kalla 1 | n
klaga 1 | T q v
klaga 1 | n T =på =över
klanka 1 | T n +ned_på
klargöra klargör klargjorde klargjort | T q w n v
kommentera 1 | q n v
konstatera 1 | T q w n v s
kritisera 1 | n T
kräva 2a | T q n i v
lova 1 | T q n i a v
lyfta 2b | n T w +fram
lägga lägger lade lagt | q T v +till
meddela 1 | T q w n v s
medge medger medgav medgett | T q n v w
mena 1 | T q v
motsätta motsätter motsatte motsatt | n T +sig
mumla 1 | q T v
neka 1 | T q v
neka 1 | n T i =till
notera 1 | T q w n v
nämna 2a | T n w v
peka 1 | T n w v +ut
peka 1 | n T w =på
poängtera 1 | T q w n v
prisa 1 | n T
prognosticera 1 | T n s
protestera 1 | n T =mot
protestera 1 | q v
påminna påminner påminde påmint | a T w n =om
påminna påminner påminde påmint | q v
påpeka 1 | T q w n v
påstå påstår påstod påstått | T q n i v s
rapportera 1 | T q w n v s
redogöra redogör redogjorde redogjort | n w =för
redovisa 1 | n w
rekommendera 1 | T o n i v
replikera 1 | T q v
resonera 1 | q T v
ropa 1 | q T v
råda råder rådde rått | o q v
skandera 1 | q n
skoja 1 | q T v
skriva skriver skrev skrivit | T q w v
skämta 1 | q T v
slå slår slog slagit | T q w v n +fast
spå 3 | T n q v
ställa 2a | n T +sig_bakom
summera 1 | q T v
svara 1 | T q v a
svära svär svor svurit | T i q
säga säger sa sagt | T q w n v
säga säger sade sagt | T q w n v
säga säger sade sagt | i +sig
ta tar tog tagit | n +avstånd_från
tacka 1 | n q
tillbakavisa 1 | T n
tillbakavisa 1 | n T
tillkännage tillkännager tillkännagav tillkännagett | T q n v
tillstå tillstår tillstod tillstått | T q v
tillägga tillägger tillade tillagt | T q v
tipsa 1 | a T
twittra 1 | T q v
tycka 2b | T q v
tydliggöra tydliggör tydliggjorde tydliggjort | T q w n v
understryka understryker underströk understrukit | T q w n v
undra 1 | w q v
uppge uppger uppgav uppgett | T q w n i v s
upplysa 2b | T q v
upplysa 2b | a T w n =om
uppmana 1 | n T i =till
uppmana 1 | o q v
uppmuntra 1 | o
upprepa 1 | T q n v
uppskatta 1 | T x
uppskatta 1 | n T
utbrista utbrister utbrast utbrustit | q v
utesluta utesluter uteslöt uteslutit | T n
utlova 1 | T n i v
utropa 1 | T q n v
uttala 1 | n =om
uttala 1 | q T
uttrycka 2b | n T q v
utveckla 1 | q x v
varna 1 | T i n s =för
varna 1 | T q a v o s
vidhålla vidhåller vidhöll vidhållit | T q n v
visa 1 | T w s x e
viska 1 | q T v
vittna 1 | T q v
vittna 1 | n T w =om
vädja 1 | n T i =till =om
vädja 1 | q v
välkomna 1 | n T
värja 2a | n +sig_mot
yppa 1 | T n
yrka 1 | T n i =på
yrka 1 | n T
yttra 1 | q T v
åberopa 1 | n
åta åtar åtog åtagit | i n +sig
`;
