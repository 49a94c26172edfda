/**
 * Common Swedish verbs that do not report speech, for the tagger: lemma and group (1, 2a, 2b, 3), or infinitive, present, past
 * tense and supine. Compiled for this project, MIT.
 */
const VERBS = `
acceptera 1
agera 1
andas andas andades andats
anfalla anfaller anföll anfallit
ange anger angav angett
angå angår angick angått
anhålla anhåller anhöll anhållit
anlita 1
anlända 2a
anmäla 2a
anpassa 1
anställa 2a
ansvara 1
ansöka 2b
anta antar antog antagit
använda använder använde använt
arbeta 1
arrangera 1
attackera 1
avbryta avbryter avbröt avbrutit
avböja 2a
avgå avgår avgick avgått
avgöra avgör avgjorde avgjort
avklara 1
avlida avlider avled avlidit
avlägsna 1
avlösa 2b
avrätta 1
avse avser avsåg avsett
avskräcka 2b
avsluta 1
avslå avslår avslog avslagit
avstå avstår avstod avstått
avsätta avsätter avsatte avsatt
avta avtar avtog avtagit
avveckla 1
avvika avviker avvek avvikit
baka 1
basera 1
beakta 1
bearbeta 1
bedra bedrar bedrog bedragit
bedriva bedriver bedrev bedrivit
befinna befinner befann befunnit
befria 1
begrava 2a
begränsa 1
begå begår begick begått
behandla 1
behålla behåller behöll behållit
behöva 2a
bekosta 1
bekämpa 1
belasta 1
belysa 2b
belägra 1
belöna 1
bero 3
beräkna 1
beröra berör berörde berört
besegra 1
besikta 1
beskjuta beskjuter besköt beskjutit
beskära beskär beskar beskurit
beslagta beslagtar beslagtog beslagtagit
besluta 1
bestämma 2a
bestå består bestod bestått
besvara 1
besöka 2b
betala 1
betrakta 1
betyda 2a
beundra 1
bevaka 1
bevara 1
bevilja 1
bevittna 1
beväpna 1
bidra bidrar bidrog bidragit
bilda 1
binda binder band bundit
bistå bistår bistod bistått
bjuda bjuder bjöd bjudit
blanda 1
bli blir blev blivit
blottlägga blottlägger blottlade blottlagt
bläddra 1
blåsa 2b
blöda 2a
bo 3
bomba 1
borra 1
bosätta bosätter bosatte bosatt
bota 1
brinna brinner brann brunnit
brottas brottas brottades brottats
bry bryr brydde brytt
bryta bryter bröt brutit
bränna 2a
bråka 1
bygga 2a
byta 2b
bära bär bar burit
börja 1
cykla 1
dansa 1
darra 1
debattera 1
debutera 1
dela 1
delta deltar deltog deltagit
demonstrera 1
diska 1
diskutera 1
dokumentera 1
dominera 1
doppa 1
dra drar drog dragit
drabba 1
dricka dricker drack druckit
driva driver drev drivit
drunkna 1
dränka 2b
dröja 2a
drömma 2a
duka 1
dumpa 1
dyka dyker dök dykt
dö dör dog dött
döda 1
dölja döljer dolde dolt
efterträda 2a
elda 1
enas enas enades enats
erfara erfar erfor erfarit
erhålla erhåller erhöll erhållit
ersätta ersätter ersatte ersatt
erövra 1
etablera 1
evakuera 1
existera 1
falla faller föll fallit
fastna 1
fatta 1
felsöka 2b
filma 1
finansiera 1
finna finner fann funnit
finnas finns fanns funnits
finslipa 1
fira 1
fladdra 1
flaggas flaggas flaggades flaggats
fly 3
flyga flyger flög flugit
flyta flyter flöt flutit
flytta 1
fokusera 1
formulera 1
forska 1
fortgå fortgår fortgick fortgått
fostra 1
frakta 1
framgå framgår framgick framgått
framkalla 1
framställa 2a
framstå framstår framstod framstått
framträda 2a
frige friger frigav frigett
frigöra frigör frigjorde frigjort
frukta 1
frysa fryser frös frusit
främja 1
fullborda 1
fungera 1
funka 1
fängsla 1
färdigställa 2a
fästa fäster fäste fäst
få får fick fått
fånga 1
föda föder födde fött
följa 2a
föra 2a
förbereda förbereder förberedde förberett
förbjuda förbjuder förbjöd förbjudit
förbli förblir förblev förblivit
förbättra 1
fördela 1
fördjupa 1
fördubbla 1
förebygga 2a
föredra föredrar föredrog föredragit
förekomma förekommer förekom förekommit
föreligga föreligger förelåg förelegat
företräda 2a
förflytta 1
förhandla 1
förhindra 1
förhålla förhåller förhöll förhållit
förhöra förhör förhörde förhört
förknippa 1
förkorta 1
förlama 1
förlora 1
förlänga 2a
förlåta förlåter förlät förlåtit
förmå förmår förmådde förmått
förpassa 1
förse förser försåg försett
förskräcka 2b
förstå förstår förstod förstått
förstöra förstör förstörde förstört
försvinna försvinner försvann försvunnit
försvåra 1
försämra 1
försätta försätter försatte försatt
försöka 2b
försörja 2a
förtala 1
förtjusa 2b
förtjäna 1
förutsätta förutsätter förutsatte förutsatt
förvalta 1
förvandla 1
förvara 1
förvänta 1
förvärva 1
förvåna 1
förändra 1
gapa 1
ge ger gav gett
genomföra 2a
genomsyra 1
gilla 1
gissa 1
glida glider gled glidit
glädja gläder gladde glatt
glädjas gläds gladdes glatts
glömma 2a
gnugga 1
godkänna 2a
granska 1
gripa griper grep gripit
grunda 1
gräla 1
gräma 2a
gräva 2a
gråta gråter grät gråtit
guida 1
gälla 2a
gästa 1
gå går gick gått
gödsla 1
gömma 2a
göra gör gjorde gjort
hamna 1
handla 1
hantera 1
hata 1
haverera 1
heta heter hette hetat
hindra 1
hinna hinner hann hunnit
hitta 1
hjälpa 2b
hoppa 1
hoppas hoppas hoppades hoppats
hugga hugger högg huggit
hyra 2a
häkta 1
hämta 1
hända 2a
hänga 2a
härja 1
härstamma 1
hålla håller höll hållit
hårdna 1
höja 2a
höra 2a
höras hörs hördes hörts
iaktta iakttar iakttog iakttagit
identifiera 1
inbjuda inbjuder inbjöd inbjudit
införa 2a
ingripa ingriper ingrep ingripit
ingå ingår ingick ingått
inleda inleder inledde inlett
innebära innebär innebar inneburit
innefatta 1
inneha innehar innehade innehaft
innehålla innehåller innehöll innehållit
inreda inreder inredde inrett
inrätta 1
inse inser insåg insett
insjukna 1
inskränka 2b
installera 1
inta intar intog intagit
intervjua 1
introducera 1
inträda inträder inträdde inträtt
inträffa 1
invadera 1
inverka 1
irritera 1
iscensätta iscensätter iscensatte iscensatt
jaga 1
jobba 1
jubla 1
jämföra jämför jämförde jämfört
jämra 1
kalla 1
kandidera 1
kapa 1
kartlägga kartlägger kartlade kartlagt
kasta 1
kidnappa 1
klappa 1
klara 1
klarlägga klarlägger klarlade klarlagt
kliva kliver klev klivit
klyva klyver klöv kluvit
knacka 1
knipa kniper knep knipit
knivhugga knivhugger knivhögg knivhuggit
knyta knyter knöt knutit
knäcka 2b
koka 1
kolla 1
kollapsa 1
kollidera 1
komma kommer kom kommit
konkurrera 1
kontrollera 1
koppla 1
korsa 1
kosta 1
krackelera 1
krama 1
krascha 1
kretsa 1
krocka 1
krossa 1
krympa 2b
krypa kryper kröp krupit
kunna kan kunde kunnat
kvala 1
kvalificera 1
kvarstå kvarstår kvarstod kvarstått
kväva 2a
kyssa 2b
kämpa 1
känna 2a
köpa 2b
köra 2a
ladda 1
lagra 1
lagstifta 1
landa 1
lansera 1
lappa 1
larma 1
lasta 1
le ler log lett
leda leder ledde lett
leka 2b
leta 1
leva 2a
leverera 1
lida lider led lidit
ligga ligger låg legat
likna 1
lindra 1
locka 1
lossna 1
lura 1
lyckas lyckas lyckades lyckats
lyda lyder löd lytt
lyfta 2b
lysa 2b
lyssna 1
läcka 2b
lägga lägger lade lagt
läka 2b
lämna 1
längta 1
länka 1
lära 2a
läsa 2b
lätta 1
låna 1
låsa 2b
låta låter lät låtit
löpa 2b
lösa 2b
markera 1
marknadsföra marknadsför marknadsförde marknadsfört
mata 1
matcha 1
medföra 2a
medverka 1
mildra 1
minnas minns mindes mints
minska 1
missa 1
misshandla 1
misslyckas misslyckas misslyckades misslyckats
misstänka 2b
mista mister miste mist
mjukna 1
mobba 1
motsvara 1
motta mottar mottog mottagit
motverka 1
märka 2b
mäta mäter mätte mätt
må mår mådde mått
måla 1
möjliggöra möjliggör möjliggjorde möjliggjort
mörda 1
möta 2b
namnge namnger namngav namngett
nicka 1
njuta njuter njöt njutit
nominera 1
nysa nyser nös nyst
närma 1
närvara närvarar närvarade närvarat
nästla 1
nå 3
nöja 2a
observera 1
odla 1
offra 1
ombe ombeds ombads ombetts
omfamna 1
omfatta 1
omge omger omgav omgett
omhänderta omhändertar omhändertog omhändertagit
omkomma omkommer omkom omkommit
omsätta omsätter omsatte omsatt
omvandla 1
ordna 1
organisera 1
orka 1
oroa 1
orsaka 1
packa 1
passa 1
pausa 1
pendla 1
planera 1
plocka 1
plundra 1
plåga 1
prata 1
premiera 1
presentera 1
pressa 1
prestera 1
producera 1
prägla 1
pröva 1
publicera 1
pyra pyr pyrde pyrt
pågå pågår pågick pågått
påverka 1
ramla 1
rankas rankas rankades rankats
rasera 1
ratificera 1
reagera 1
reformera 1
regera 1
reglera 1
rekrytera 1
renovera 1
rensa 1
resa 2b
reservera 1
reserveras reserveras reserverades reserverats
respektera 1
resultera 1
reta 1
ringa 2a
rinna rinner rann runnit
riva river rev rivit
rulla 1
rusa 1
rusta 1
rycka 2b
rymma 2a
rynka 1
rysa 2b
räcka 2b
rädda 1
räkna 1
rätta 1
råka 1
råna 1
röka 2b
röra 2a
rösta 1
sakna 1
saknas saknas saknades saknats
salta 1
samarbeta 1
samla 1
samordna 1
samsas samsas samsades samsats
satsa 1
se ser såg sett
segla 1
sikta 1
simma 1
sippra 1
sitta sitter satt suttit
sjuda sjuder sjöd sjudit
sjunga sjunger sjöng sjungit
sjunka sjunker sjönk sjunkit
självdö självdör självdog självdött
skada 1
skaffa 1
skaka 1
skapa 1
skatta 1
skava 2a
ske 3
skicka 1
skifta 1
skilja skiljer skilde skilt
skingra 1
skippa 1
skjuta skjuter sköt skjutit
skramla 1
skratta 1
skriva skriver skrev skrivit
skrota 1
skruva 1
skrämma 2a
skydda 1
skynda 1
skänka 2b
skära skär skar skurit
skärpa 2b
skölja 2a
skörda 1
sköta 2b
slippa slipper slapp sluppit
slita sliter slet slitit
slockna 1
slopa 1
sluka 1
sluta 1
slutföra 2a
släcka 2b
slänga 2a
släppa 2b
slå slår slog slagit
slåss slåss slogs slagits
smaka 1
smaksätta smaksätter smaksatte smaksatt
smita smiter smet smitit
smitta 1
smuggla 1
smyga smyger smög smugit
smälla 2a
smälta 2b
snarka 1
snurra 1
somna 1
sova sover sov sovit
spara 1
sparka 1
spegla 1
spela 1
spendera 1
spilla 2a
splittra 1
sponsra 1
spricka spricker sprack spruckit
sprida sprider spred spridit
springa springer sprang sprungit
spräcka 2b
spränga 2a
spänna 2a
spärra 1
stanna 1
starta 1
steka 2b
sticka sticker stack stuckit
stiga stiger steg stigit
stimulera 1
stirra 1
stjäla stjäl stal stulit
stoppa 1
straffa 1
strejka 1
strida strider stred stridit
strula 1
strypa 2b
sträcka 2b
sträva 1
studera 1
stupa 1
styra 2a
städa 1
stämma 2a
stänga 2a
stärka 2b
stå står stod stått
stöda stöder stödde stött
stödja stödjer stödde stött
störa stör störde stört
störta 1
stöta 2b
stötta 1
suga suger sög sugit
svaja 1
svettas svettas svettades svettats
svida svider sved svidit
svika sviker svek svikit
svindla 1
svälja sväljer svalde svalt
svälla 2a
svämma 1
sväva 1
sy 3
syfta 1
synas syns syntes synts
säkerställa 2a
säkra 1
sälja säljer sålde sålt
sända 2a
sänka 2b
sätta sätter satte satt
söka 2b
sörja 2a
ta tar tog tagit
tala 1
tappa 1
teckna 1
testa 1
tillbringa 1
tilldela 1
tillerkänna 2a
tillfalla tillfaller tillföll tillfallit
tillföra tillför tillförde tillfört
tillhandahålla tillhandahåller tillhandahöll tillhandahållit
tillhöra 2a
tillkomma tillkommer tillkom tillkommit
tillskriva tillskriver tillskrev tillskrivit
tillsätta tillsätter tillsatte tillsatt
tillträda tillträder tillträdde tillträtt
tillverka 1
tillämpa 1
tillåta tillåter tillät tillåtit
titta 1
tjäna 1
tjänstgöra tjänstgör tjänstgjorde tjänstgjort
tolka 1
toppa 1
torka 1
transportera 1
tredubbla 1
trivas trivs trivdes trivts
tro 3
trycka 2b
träda träder trädde trätt
träffa 1
träna 1
tränga 2a
turnera 1
tveka 1
tvinga 1
tvärbromsa 1
tvätta 1
tyda 2a
tynga 2a
tystna 1
täcka 2b
tända 2a
tänka 2b
tävla 1
tåla tål tålde tålt
töja 2a
tömma 2a
töras törs tordes torts
umgås umgås umgicks umgåtts
undanta undantar undantog undantagit
underlätta 1
understiga understiger understeg understigit
undersöka 2b
underteckna 1
undervisa 1
undgå undgår undgick undgått
undra 1
undvika undviker undvek undvikit
uppdaga 1
uppdatera 1
uppfatta 1
uppfinna uppfinner uppfann uppfunnit
uppfylla 2a
uppföra uppför uppförde uppfört
uppgå uppgår uppgick uppgått
upphäva 2a
upphöra upphör upphörde upphört
uppkomma uppkommer uppkom uppkommit
uppleva 2a
upplösa 2b
uppnå 3
upprätta 1
upprätthålla upprätthåller upprätthöll upprätthållit
uppskjuta uppskjuter uppsköt uppskjutit
uppstå uppstår uppstod uppstått
uppta upptar upptog upptagit
uppträda 2a
upptäcka 2b
uppvisa 1
utarbeta 1
utbilda 1
utforma 1
utforska 1
utfärda 1
utföra 2a
utgå utgår utgick utgått
utgöra utgör utgjorde utgjort
utlösa 2b
utnyttja 1
utnämna 2a
utreda utreder utredde utrett
utse utser utsåg utsett
utstråla 1
utsätta utsätter utsatte utsatt
utveckla 1
utvidga 1
utvisa 1
utvärdera 1
utöka 1
vaccinera 1
vackla 1
vaka 1
vakna 1
vandra 1
vara är var varit
varsla 1
verka 1
veta vet visste vetat
vidga 1
vidta vidtar vidtog vidtagit
vila 1
vilja vill ville velat
vimla 1
vinka 1
vinna vinner vann vunnit
visa 1
vissna 1
vistas vistas vistades vistats
vittna 1
vrida vrider vred vridit
vräka 2b
väcka 2b
vädra 1
vägra 1
välja väljer valde valt
välla 2a
vältra 1
vända 2a
vänta 1
värka 2b
värma 2a
värna 1
värva 1
växa växer växte växt
växla 1
våga 1
våldta våldtar våldtog våldtagit
vårda 1
äga 2a
ägna 1
älska 1
ändra 1
ängslas ängslas ängslades ängslats
äta äter åt ätit
åka 2b
ånga 1
ångra 1
åstadkomma åstadkommer åstadkom åstadkommit
åtala 1
återföra återför återförde återfört
återgå återgår återgick återgått
återkalla 1
återkomma återkommer återkom återkommit
återspegla 1
återstå återstår återstod återstått
återvinna återvinner återvann återvunnit
återvälja återväljer återvalde återvalt
återvända 2a
åtgärda 1
åtnjuta åtnjuter åtnjöt åtnjutit
ödelägga ödelägger ödelade ödelagt
öka 1
önska 1
öppna 1
öva 1
överfalla överfaller överföll överfallit
överföra överför överförde överfört
överge överger övergav övergett
överklaga 1
överleva 2a
överlämna 1
överlåta överlåter överlät överlåtit
överraska 1
överrösta 1
överskrida överskrider överskred överskridit
överstiga överstiger översteg överstigit
översvämma 1
översätta översätter översatte översatt
överta övertar övertog övertagit
övertala 1
överträffa 1
övertyga 1
övervaka 1
övervinna övervinner övervann övervunnit
överväga överväger övervägde övervägt
`;

export { VERBS as commonVerbs };
