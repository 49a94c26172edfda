/**
 * Common Swedish verbs that do not report speech, for the tagger: lemma and group (1, 2a, 2b, 3), or infinitive, present, past
 * tense and supine. Compiled for this project, MIT.
 */
const VERBS = `
agera 1
anlända 2a
anmäla 2a
anställa 2a
ansöka 2b
anta antar antog antagit
använda använder använde använt
arbeta 1
arrangera 1
avbryta avbryter avbröt avbrutit
avböja 2a
avgå avgår avgick avgått
avgöra avgör avgjorde avgjort
avlida avlider avled avlidit
avsluta 1
avstå avstår avstod avstått
avsätta avsätter avsatte avsatt
avta avtar avtog avtagit
befinna befinner befann befunnit
behandla 1
behålla behåller behöll behållit
behöva 2a
bekosta 1
bekämpa 1
belysa 2b
bero 3
beskära beskär beskar beskurit
besluta 1
bestämma 2a
bestå består bestod bestått
besöka 2b
betala 1
betyda 2a
bevara 1
bidra bidrar bidrog bidragit
bilda 1
binda binder band bundit
bjuda bjuder bjöd bjudit
bli blir blev blivit
bo 3
brinna brinner brann brunnit
bryta bryter bröt brutit
bränna 2a
bygga 2a
byta 2b
bära bär bar burit
börja 1
cykla 1
debattera 1
debutera 1
dela 1
delta deltar deltog deltagit
diska 1
diskutera 1
dra drar drog dragit
drabba 1
dricka dricker drack druckit
driva driver drev drivit
drunkna 1
dröja 2a
duka 1
dö dör dog dött
döda 1
enas enas enades enats
erfara erfar erfor erfarit
erhålla erhåller erhöll erhållit
etablera 1
evakuera 1
falla faller föll fallit
fatta 1
finna finner fann funnit
finnas finns fanns funnits
finslipa 1
fira 1
flaggas flaggas flaggades flaggats
flyga flyger flög flugit
flytta 1
fortgå fortgår fortgick fortgått
fungera 1
få får fick fått
fånga 1
följa 2a
föra 2a
förbereda förbereder förberedde förberett
förbättra 1
förebygga 2a
förhandla 1
förlora 1
förlänga 2a
förstå förstår förstod förstått
försvinna försvinner försvann försvunnit
försvåra 1
försöka 2b
förvänta 1
förändra 1
ge ger gav gett
genomföra 2a
gissa 1
glömma 2a
godkänna 2a
granska 1
gripa griper grep gripit
grunda 1
gå går gick gått
göra gör gjorde gjort
hamna 1
handla 1
hantera 1
heta heter hette hetat
hinna hinner hann hunnit
hitta 1
hjälpa 2b
hoppa 1
hoppas hoppas hoppades hoppats
hyra 2a
häkta 1
hämta 1
hända 2a
hänga 2a
hålla håller höll hållit
höja 2a
höra 2a
höras hörs hördes hörts
inbjuda inbjuder inbjöd inbjudit
införa 2a
ingå ingår ingick ingått
inleda inleder inledde inlett
innebära innebär innebar inneburit
innehålla innehåller innehöll innehållit
inreda inreder inredde inrett
inrätta 1
inse inser insåg insett
installera 1
inträda inträder inträdde inträtt
inträffa 1
invadera 1
jaga 1
jobba 1
jubla 1
kalla 1
kapa 1
kasta 1
klara 1
koka 1
komma kommer kom kommit
konkurrera 1
kontrollera 1
koppla 1
kosta 1
krascha 1
krossa 1
kunna kan kunde kunnat
kvala 1
kämpa 1
känna 2a
köpa 2b
köra 2a
landa 1
lansera 1
lappa 1
larma 1
lasta 1
leda leder ledde lett
leka 2b
leta 1
leva 2a
leverera 1
ligga ligger låg legat
likna 1
lura 1
lyckas lyckas lyckades lyckats
lyfta 2b
lysa 2b
läcka 2b
lägga lägger lade lagt
läka 2b
lämna 1
länka 1
lära 2a
läsa 2b
låna 1
låta låter lät låtit
löpa 2b
lösa 2b
markera 1
mata 1
medföra 2a
minnas minns mindes mints
minska 1
missa 1
misslyckas misslyckas misslyckades misslyckats
motverka 1
måla 1
möta 2b
njuta njuter njöt njutit
nominera 1
närma 1
närvara närvarar närvarade närvarat
nå 3
odla 1
omkomma omkommer omkom omkommit
ordna 1
organisera 1
orka 1
orsaka 1
passa 1
pausa 1
planera 1
prata 1
premiera 1
presentera 1
producera 1
pröva 1
publicera 1
pågå pågår pågick pågått
påverka 1
rasera 1
ratificera 1
reagera 1
regera 1
renovera 1
resa 2b
reservera 1
reserveras reserveras reserverades reserverats
ringa 2a
rinna rinner rann runnit
riva river rev rivit
rycka 2b
räcka 2b
rädda 1
räkna 1
rätta 1
råka 1
röra 2a
rösta 1
sakna 1
saknas saknas saknades saknats
samarbeta 1
samla 1
samordna 1
satsa 1
se ser såg sett
sitta sitter satt suttit
sjunga sjunger sjöng sjungit
sjunka sjunker sjönk sjunkit
skada 1
skaffa 1
skaka 1
skapa 1
ske 3
skicka 1
skilja skiljer skilde skilt
skjuta skjuter sköt skjutit
skratta 1
skriva skriver skrev skrivit
skrota 1
skydda 1
skära skär skar skurit
skärpa 2b
sköta 2b
slippa slipper slapp sluppit
slita sliter slet slitit
sluta 1
slutföra 2a
släppa 2b
slå slår slog slagit
smaka 1
smitta 1
smälla 2a
sova sover sov sovit
spara 1
spela 1
spilla 2a
springa springer sprang sprungit
spärra 1
stanna 1
starta 1
stiga stiger steg stigit
stjäla stjäl stal stulit
stoppa 1
straffa 1
strejka 1
strida strider stred stridit
strypa 2b
styra 2a
stänga 2a
stärka 2b
stå står stod stått
stöda stöder stödde stött
stödja stödjer stödde stött
störta 1
svika sviker svek svikit
säkerställa 2a
säkra 1
sälja säljer sålde sålt
sända 2a
sänka 2b
sätta sätter satte satt
söka 2b
ta tar tog tagit
tala 1
tappa 1
testa 1
tillhöra 2a
tillsätta tillsätter tillsatte tillsatt
tillträda tillträder tillträdde tillträtt
tillåta tillåter tillät tillåtit
toppa 1
trivas trivs trivdes trivts
tro 3
trycka 2b
träda träder trädde trätt
träffa 1
träna 1
turnera 1
tveka 1
tvinga 1
tystna 1
tända 2a
tänka 2b
tåla tål tålde tålt
undersöka 2b
underteckna 1
undgå undgår undgick undgått
undra 1
undvika undviker undvek undvikit
uppdatera 1
uppfylla 2a
uppgå uppgår uppgick uppgått
uppleva 2a
uppnå 3
upprätthålla upprätthåller upprätthöll upprätthållit
uppskjuta uppskjuter uppsköt uppskjutit
uppstå uppstår uppstod uppstått
utbilda 1
utfärda 1
utföra 2a
utgöra utgör utgjorde utgjort
utlösa 2b
utreda utreder utredde utrett
utse utser utsåg utsett
utsätta utsätter utsatte utsatt
utveckla 1
utvidga 1
utöka 1
vaccinera 1
vaka 1
vara är var varit
varsla 1
verka 1
veta vet visste vetat
vilja vill ville velat
vinna vinner vann vunnit
visa 1
vittna 1
vräka 2b
väcka 2b
vägra 1
välja väljer valde valt
vända 2a
vänta 1
värna 1
värva 1
växa växer växte växt
våga 1
vårda 1
äga 2a
ägna 1
ändra 1
ängslas ängslas ängslades ängslats
äta äter åt ätit
åka 2b
ånga 1
åtala 1
återkomma återkommer återkom återkommit
återstå återstår återstod återstått
återvända 2a
åtgärda 1
öka 1
öppna 1
öva 1
överklaga 1
överleva 2a
överta övertar övertog övertagit
överträffa 1
överväga överväger övervägde övervägt
`;

export { VERBS as commonVerbs };
