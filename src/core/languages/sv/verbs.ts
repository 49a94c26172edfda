/**
 * Common Swedish verbs that do not report speech, for the tagger: lemma and group (1, 2a, 2b, 3), or infinitive, present, past
 * tense and supine. Compiled for this project, MIT.
 */
const VERBS = `
agera 1
använda använder använde använt
arbeta 1
arrangera 1
avgå avgår avgick avgått
avgöra avgör avgjorde avgjort
avsluta 1
avstå avstår avstod avstått
behandla 1
behålla behåller behöll behållit
behöva 2a
bekosta 1
bekämpa 1
beskära beskär beskar beskurit
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
bryta bryter bröt brutit
bygga 2a
byta 2b
bära bär bar burit
börja 1
cykla 1
dela 1
delta deltar deltog deltagit
diska 1
diskutera 1
dra drar drog dragit
drabba 1
dricka dricker drack druckit
driva driver drev drivit
dröja 2a
duka 1
dö dör dog dött
döda 1
enas enas enades enats
erfara erfar erfor erfarit
erhålla erhåller erhöll erhållit
etablera 1
falla faller föll fallit
finna finner fann funnit
finnas finns fanns funnits
finslipa 1
fira 1
flyga flyger flög flugit
flytta 1
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
försvinna försvinner försvann försvunnit
försöka 2b
förändra 1
ge ger gav gett
genomföra 2a
gissa 1
glömma 2a
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
hyra 2a
hämta 1
hända 2a
hänga 2a
hålla håller höll hållit
höja 2a
höra 2a
inbjuda inbjuder inbjöd inbjudit
införa 2a
inleda inleder inledde inlett
innebära innebär innebar inneburit
innehålla innehåller innehöll innehållit
inse inser insåg insett
inträda inträder inträdde inträtt
inträffa 1
jobba 1
jubla 1
koka 1
komma kommer kom kommit
konkurrera 1
kontrollera 1
kosta 1
kunna kan kunde kunnat
känna 2a
köpa 2b
köra 2a
landa 1
lasta 1
leda leder ledde lett
leta 1
leva 2a
leverera 1
ligga ligger låg legat
likna 1
lyckas lyckas lyckades lyckats
lyfta 2b
lysa 2b
läcka 2b
lägga lägger lade lagt
lämna 1
lära 2a
läsa 2b
lösa 2b
markera 1
medföra 2a
minska 1
misslyckas misslyckas misslyckades misslyckats
motverka 1
måla 1
möta 2b
njuta njuter njöt njutit
närma 1
nå 3
odla 1
ordna 1
organisera 1
orka 1
orsaka 1
passa 1
pausa 1
prata 1
producera 1
pröva 1
pågå pågår pågick pågått
påverka 1
reagera 1
regera 1
resa 2b
reservera 1
ringa 2a
rinna rinner rann runnit
räcka 2b
rädda 1
räkna 1
rätta 1
röra 2a
rösta 1
sakna 1
samarbeta 1
samla 1
samordna 1
satsa 1
se ser såg sett
sitta sitter satt suttit
sjunka sjunker sjönk sjunkit
skada 1
skaffa 1
skaka 1
skapa 1
ske 3
skilja skiljer skilde skilt
skjuta skjuter sköt skjutit
skratta 1
skydda 1
skära skär skar skurit
sköta 2b
slippa slipper slapp sluppit
slita sliter slet slitit
sluta 1
slutföra 2a
släppa 2b
slå slår slog slagit
smaka 1
smälla 2a
spela 1
springa springer sprang sprungit
spärra 1
stanna 1
starta 1
stiga stiger steg stigit
stoppa 1
straffa 1
strejka 1
strida strider stred stridit
strypa 2b
styra 2a
stänga 2a
stärka 2b
stå står stod stått
störta 1
säkerställa 2a
säkra 1
sälja säljer sålde sålt
sända 2a
sätta sätter satte satt
söka 2b
ta tar tog tagit
tappa 1
tillhöra 2a
tillåta tillåter tillät tillåtit
trycka 2b
träda träder trädde trätt
träffa 1
träna 1
tvinga 1
tåla tål tålde tålt
undersöka 2b
undgå undgår undgick undgått
undvika undviker undvek undvikit
uppdatera 1
uppfylla 2a
uppgå uppgår uppgick uppgått
uppnå 3
upprätthålla upprätthåller upprätthöll upprätthållit
uppstå uppstår uppstod uppstått
utbilda 1
utfärda 1
utföra 2a
utgöra utgör utgjorde utgjort
utreda utreder utredde utrett
utse utser utsåg utsett
utsätta utsätter utsatte utsatt
utveckla 1
utvidga 1
utöka 1
vaka 1
vara är var varit
veta vet visste vetat
vilja vill ville velat
vinna vinner vann vunnit
visa 1
vittna 1
välja väljer valde valt
vända 2a
vänta 1
värna 1
växa växer växte växt
våga 1
vårda 1
äga 2a
ägna 1
ändra 1
ängslas ängslas ängslades ängslats
äta äter åt ätit
åka 2b
öka 1
öppna 1
överleva 2a
överträffa 1
`;

export { VERBS as commonVerbs };
