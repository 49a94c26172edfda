/**
 * Common Swedish verbs that do not report speech, for the tagger: lemma and group (1, 2a, 2b, 3), or infinitive, present, past
 * tense and supine. Compiled for this project, MIT.
 */
const VERBS = `
abdikera 1
accelerera 1
acceptera 1
addera 1
adla 1
adoptera 1
agera 1
aktivera 1
aktualisera 1
alstra 1
anamma 1
andas andas andades andats
anfalla anfaller anföll anfallit
ange anger angav angett
angripa angriper angrep angripit
angå angår angick angått
anhängiggöra anhängiggör anhängiggjorde anhängiggjort
anhålla anhåller anhöll anhållit
ankomma ankommer ankom ankommit
anlita 1
anlägga anlägger anlade anlagt
anlända 2a
anmäla 2a
anordna 1
anpassa 1
anskaffa 1
anslå anslår anslog anslagit
anstränga 2a
anställa 2a
ansvara 1
ansöka 2b
anta antar antog antagit
antasta 1
anteckna 1
antända 2a
anvisa 1
använda använder använde använt
applådera 1
arbeta 1
arkivera 1
armera 1
arrangera 1
arrestera 1
aspirera 1
assistera 1
associera 1
attackera 1
attrahera 1
auktionera 1
avancera 1
avbilda 1
avblåsa 2b
avbryta avbryter avbröt avbrutit
avböja 2a
avfolka 1
avfyra 1
avföra avför avförde avfört
avge avger avgav avgett
avgränsa 1
avguda 1
avgå avgår avgick avgått
avgöra avgör avgjorde avgjort
avhjälpa 2b
avhysa 2b
avhålla avhåller avhöll avhållit
avklara 1
avkräva 2a
avlasta 1
avleda 2a
avlida avlider avled avlidit
avliva 1
avlyssna 1
avlägga avlägger avlade avlagt
avlägsna 1
avlösa 2b
avnjuta avnjuter avnjöt avnjutit
avpollettera 1
avreglera 1
avrätta 1
avse avser avsåg avsett
avskaffa 1
avskeda 1
avskilja avskiljer avskilde avskilt
avskräcka 2b
avskärma 1
avsluta 1
avslå avslår avslog avslagit
avspegla 1
avspisa 1
avstanna 1
avstyra 2a
avstå avstår avstod avstått
avsäga avsäger avsade avsagt
avsätta avsätter avsatte avsatt
avta avtar avtog avtagit
avtala 1
avtjäna 1
avtäcka 2b
avvakta 1
avveckla 1
avverka 1
avvika avviker avvek avvikit
avväpna 1
avvärja 2a
avyttra 1
backa 1
bada 1
baka 1
balansera 1
banta 1
basera 1
beakta 1
bearbeta 1
bebo 3
bebygga 2a
bedra bedrar bedrog bedragit
bedriva bedriver bedrev bedrivit
befinna befinner befann befunnit
befolka 1
befordra 1
befria 1
befästa 2b
begrava 2a
begripa begriper begrep begripit
begränsa 1
begå begår begick begått
behaga 1
behandla 1
behärska 1
behålla behåller behöll behållit
behöva 2a
bejaka 1
beklä 3
bekosta 1
bekämpa 1
belasta 1
belysa 2b
belägga belägger belade belagt
belägra 1
belåna 1
belöna 1
bemanna 1
bemyndiga 1
bemästra 1
benämna 2a
benåda 1
berika 1
bero 3
berusa 1
beräkna 1
beröra berör berörde berört
beröva 1
besegla 1
besegra 1
besikta 1
besitta besitter besatt besuttit
beskatta 1
beskjuta beskjuter besköt beskjutit
beskydda 1
beskära beskär beskar beskurit
beslagta beslagtar beslagtog beslagtagit
besluta 1
beslå beslår beslog beslagit
bespara 1
bespruta 1
bestiga bestiger besteg bestigit
bestraffa 1
beställa 2a
bestämma 2a
bestå består bestod bestått
besvara 1
besvika besviker besvek besvikit
besöka 2b
betala 1
betinga 1
betjäna 1
betrakta 1
betvinga 1
betyda 2a
beundra 1
bevaka 1
bevara 1
bevilja 1
bevisa 1
bevittna 1
beväpna 1
bidra bidrar bidrog bidragit
bifalla bifaller biföll bifallit
bilda 1
bilägga bilägger bilade bilagt
binda binder band bundit
bistå bistår bistod bistått
bjuda bjuder bjöd bjudit
blanda 1
blekna 1
bli blir blev blivit
blinka 1
blixtra 1
blockera 1
blomstra 1
blottlägga blottlägger blottlade blottlagt
bläddra 1
blåsa 2b
blöda 2a
bo 3
bogsera 1
bojkotta 1
boka 1
bokföra bokför bokförde bokfört
bomba 1
bordlägga bordlägger bordlade bordlagt
borga 1
borra 1
bortfalla bortfaller bortföll bortfallit
bortse bortser bortsåg bortsett
bosätta bosätter bosatte bosatt
bota 1
braka 1
brinna brinner brann brunnit
bromsa 1
brottas brottas brottades brottats
bruka 1
brusa 1
bry bryr brydde brytt
bryta bryter bröt brutit
bräcka 2b
bränna 2a
bråka 1
buda 1
bunkra 1
bygga 2a
byta 2b
bädda 1
bära bär bar burit
bäva 1
bågna 1
börja 1
bötfälla 2a
centralisera 1
certifiera 1
charma 1
chatta 1
checka 1
chocka 1
cirkulera 1
cykla 1
dansa 1
darra 1
datera 1
debattera 1
debutera 1
degradera 1
dela 1
delegera 1
delge delger delgav delgett
delta deltar deltog deltagit
demonstrera 1
deponera 1
deportera 1
dikta 1
diktera 1
dingla 1
diska 1
diskriminera 1
diskutera 1
diskvalificera 1
distribuera 1
dofta 1
dokumentera 1
dominera 1
donera 1
dopa 1
doppa 1
dosera 1
dra drar drog dragit
drabba 1
dricka dricker drack druckit
driva driver drev drivit
drunkna 1
dryfta 1
dränka 2b
dröja 2a
drömma 2a
duga duger dög dugt
duka 1
dumpa 1
dunka 1
dväljas dväljs dvaldes dvalts
dyka dyker dök dykt
däcka 1
dämpa 1
dö dör dog dött
döda 1
dölja döljer dolde dolt
döpa 2b
efterforska 1
efterfölja 2a
efterleva 2a
efterlikna 1
efterlämna 1
efterskänka 2b
eftersträva 1
eftersöka 2b
efterträda 2a
egga 1
elda 1
elektrifiera 1
eliminera 1
emigrera 1
enas enas enades enats
engagera 1
erfara erfar erfor erfarit
erfordra 1
erhålla erhåller erhöll erhållit
ersätta ersätter ersatte ersatt
erövra 1
eskalera 1
eskortera 1
etablera 1
evakuera 1
existera 1
expandera 1
experimentera 1
explodera 1
exponera 1
exportera 1
falla faller föll fallit
falna 1
fascinera 1
fastna 1
fatta 1
fejka 1
felsöka 2b
figurera 1
filma 1
filtrera 1
finansiera 1
finkamma 1
finna finner fann funnit
finnas finns fanns funnits
finslipa 1
fira 1
fixa 1
fjäska 1
fladdra 1
flaggas flaggas flaggades flaggats
flamma 1
flanera 1
flocka 1
fly 3
flyga flyger flög flugit
flyta flyter flöt flutit
flytta 1
flöda 1
flörta 1
fokusera 1
forma 1
formulera 1
forsa 1
forska 1
forsla 1
fortgå fortgår fortgick fortgått
fostra 1
fotografera 1
frakta 1
framgå framgår framgick framgått
framkalla 1
framställa 2a
framstå framstår framstod framstått
framträda 2a
framtvinga 1
fresta 1
frige friger frigav frigett
frigöra frigör frigjorde frigjort
frikänna 2a
friställa 2a
frodas frodas frodades frodats
frukta 1
frysa fryser frös frusit
främja 1
fräta 2b
fullborda 1
fullfölja 2a
fungera 1
funka 1
fusionera 1
fuska 1
fängsla 1
färdas färdas färdades färdats
färdigställa 2a
färga 1
fästa fäster fäste fäst
få får fick fått
fånga 1
föda föder födde fött
följa 2a
föra 2a
förakta 1
förankra 1
föranleda 2a
förarga 1
förbereda förbereder förberedde förberett
förbise förbiser förbisåg förbisett
förbjuda förbjuder förbjöd förbjudit
förbli förblir förblev förblivit
förbruka 1
förbrylla 1
förbättra 1
fördela 1
fördjupa 1
fördriva fördriver fördrev fördrivit
fördröja 2a
fördubbla 1
förebygga 2a
föredra föredrar föredrog föredragit
föregå föregår föregick föregått
förekomma förekommer förekom förekommit
föreligga föreligger förelåg förelegat
förena 1
förenkla 1
förestå förestår förestod förestått
företa företar företog företagit
företräda 2a
förfalla förfaller förföll förfallit
förfalska 1
förfara förfar förfor förfarit
förfasa 1
förfina 1
förflytta 1
förfoga 1
förfölja 2a
förgifta 1
förgripa förgriper förgrep förgripit
förgylla 2a
förhala 1
förhandla 1
förhasta 1
förhindra 1
förhärliga 1
förhålla förhåller förhöll förhållit
förhöra förhör förhörde förhört
förinta 1
förkasta 1
förklä 3
förknippa 1
förkorta 1
förkroppsliga 1
förlama 1
förlita 1
förlora 1
förlova 1
förlägga förlägger förlade förlagt
förlänga 2a
förlåta förlåter förlät förlåtit
förmedla 1
förmildra 1
förminska 1
förmoda 1
förmå förmår förmådde förmått
förnedra 1
förnya 1
förolyckas förolyckas förolyckades förolyckats
förolämpa 1
förordna 1
förorena 1
förorsaka 1
förpassa 1
förråda 2a
förse förser försåg försett
försegla 1
försena 1
försitta försitter försatt försuttit
förskingra 1
förskjuta förskjuter försköt förskjutit
förskona 1
förskräcka 2b
förslå förslår förslog förslagit
förstatliga 1
förstora 1
förstärka 2b
förstå förstår förstod förstått
förstöra förstör förstörde förstört
försumma 1
försvaga 1
försvinna försvinner försvann försvunnit
försvåra 1
försäga försäger försade försagt
försämra 1
försätta försätter försatte försatt
försöka 2b
försörja 2a
förtala 1
förtiga förtiger förteg förtigit
förtjusa 2b
förtjäna 1
förtränga 2a
förtvina 1
förtära 2a
förundra 1
förutsäga förutsäger förutsade förutsagt
förutsätta förutsätter förutsatte förutsatt
förvalta 1
förvandla 1
förvara 1
förverka 1
förverkliga 1
förvisa 1
förvissa 1
förvrida förvrider förvred förvridit
förvränga 2a
förvänta 1
förvärra 1
förvärva 1
förvåna 1
förädla 1
förändra 1
gapa 1
ge ger gav gett
genomföra 2a
genomsyra 1
gestalta 1
gilla 1
gissa 1
gissla 1
gjuta gjuter göt gjutit
glappa 1
glesna 1
glida glider gled glidit
glädja gläder gladde glatt
glädjas gläds gladdes glatts
glömma 2a
gnaga 2a
gnissla 1
gnistra 1
gnugga 1
godkänna 2a
golva 1
gottgöra gottgör gottgjorde gottgjort
granska 1
gravera 1
greppa 1
gripa griper grep gripit
grumla 1
grunda 1
gräla 1
gräma 2a
gränsa 1
gräva 2a
gråta gråter grät gråtit
guida 1
gulna 1
gynna 1
gäcka 1
gälla 2a
gäspa 1
gästa 1
gå går gick gått
gödsla 1
gömma 2a
göra gör gjorde gjort
halka 1
halta 1
halvera 1
hamna 1
hamra 1
handla 1
handlägga handlägger handlade handlagt
handplocka 1
hantera 1
harmonisera 1
hata 1
haverera 1
hedra 1
hejda 1
hemförlova 1
hemligstämpla 1
hemsöka 2b
heta heter hette hetat
hindra 1
hinna hinner hann hunnit
hissa 1
hitta 1
hjälpa 2b
hopa 1
hoppa 1
hoppas hoppas hoppades hoppats
hospitalisera 1
hugga hugger högg huggit
husera 1
hyra 2a
hysa 2b
häkta 1
hälla 2a
hämta 1
hända 2a
hänga 2a
härbärgera 1
härda 1
härja 1
härleda 2a
härma 1
härska 1
härstamma 1
hässja 1
hålla håller höll hållit
hårdna 1
högakta 1
höja 2a
höra 2a
höras hörs hördes hörts
hörsamma 1
iaktta iakttar iakttog iakttagit
identifiera 1
ifrågakomma ifrågakommer ifrågakom ifrågakommit
ignorera 1
iklä 3
illustrera 1
ilskna 1
imitera 1
implementera 1
imponera 1
importera 1
inbjuda inbjuder inbjöd inbjudit
inbringa 1
indriva indriver indrev indrivit
infalla infaller inföll infallit
infektera 1
infinna infinner infann infunnit
influera 1
infria 1
införa 2a
införliva 1
ingjuta ingjuter ingöt ingjutit
ingripa ingriper ingrep ingripit
ingå ingår ingick ingått
inhandla 1
inhämta 1
inkludera 1
inkomma inkommer inkom inkommit
inkvartera 1
inköpa 2b
inleda inleder inledde inlett
inlösa 2b
innebära innebär innebar inneburit
innefatta 1
inneha innehar innehade innehaft
innehålla innehåller innehöll innehållit
innesluta innesluter inneslöt inneslutit
inreda inreder inredde inrett
inrikta 1
inrymma 2a
inrätta 1
insamla 1
inse inser insåg insett
insjukna 1
inskrida inskrider inskred inskridit
inskränka 2b
inspirera 1
installera 1
inställa 2a
inta intar intog intagit
intensifiera 1
interagera 1
intervjua 1
intressera 1
introducera 1
inträda inträder inträdde inträtt
inträffa 1
invadera 1
inverka 1
inviga 2a
involvera 1
irritera 1
iscensätta iscensätter iscensatte iscensatt
isolera 1
jaga 1
jobba 1
jogga 1
jubla 1
justera 1
jämföra jämför jämförde jämfört
jämka 1
jämra 1
jämställa 2a
kabla 1
kalla 1
kalva 1
kamma 1
kamouflera 1
kanalisera 1
kandidera 1
kantra 1
kapa 1
kapitulera 1
kartlägga kartlägger kartlade kartlagt
karva 1
kassera 1
kasta 1
katapultera 1
kidnappa 1
klamra 1
klappa 1
klara 1
klarlägga klarlägger klarlade klarlagt
klassa 1
klassificera 1
klia 1
klicka 1
klippa 2b
kliva kliver klev klivit
klyva klyver klöv kluvit
klä 3
klämta 1
klättra 1
knacka 1
knipa kniper knep knipit
knivhugga knivhugger knivhögg knivhuggit
knorra 1
knyta knyter knöt knutit
knäböja 2a
knäcka 2b
knåda 1
koka 1
kolla 1
kollapsa 1
kollidera 1
komma kommer kom kommit
kommersialisera 1
kompensera 1
komplettera 1
komplicera 1
koncentrera 1
konfiskera 1
konfrontera 1
konkretisera 1
konkurrera 1
konsultera 1
konsumera 1
kontakta 1
kontrollera 1
konvertera 1
koppla 1
korsa 1
korsförhöra korsförhör korsförhörde korsförhört
kosta 1
krackelera 1
krafsa 1
krama 1
krascha 1
kraschlanda 1
kraxa 1
kremera 1
kretsa 1
krocka 1
krossa 1
krympa 2b
krypa kryper kröp krupit
kränka 2b
kröna 2b
kullkasta 1
kulminera 1
kunna kan kunde kunnat
kurera 1
kuva 1
kvala 1
kvalificera 1
kvarhålla kvarhåller kvarhöll kvarhållit
kvarlämna 1
kvarstå kvarstår kvarstod kvarstått
kvitta 1
kväsa 2b
kväva 2a
kyssa 2b
kämpa 1
känna 2a
kännas känns kändes känts
köa 1
köpa 2b
köra 2a
laborera 1
ladda 1
lagra 1
lagstifta 1
lamslå lamslår lamslog lamslagit
landa 1
landstiga landstiger landsteg landstigit
lansera 1
lappa 1
larma 1
lasta 1
le ler log lett
leda leder ledde lett
legitimera 1
leka 2b
leta 1
leva 2a
leverera 1
lida lider led lidit
ligga ligger låg legat
likna 1
likställa 2a
likvidera 1
lindra 1
lirka 1
lita 1
livnära 2a
locka 1
lokalisera 1
lossna 1
lotsa 1
luckra 1
lufta 1
lukta 1
lura 1
lyckas lyckas lyckades lyckats
lyckönska 1
lyda lyder löd lytt
lyfta 2b
lysa 2b
lyssna 1
läcka 2b
lägga lägger lade lagt
läka 2b
lämna 1
lämpa 1
längta 1
länka 1
lära 2a
läsa 2b
lätta 1
lättna 1
låna 1
låsa 2b
låta låter lät låtit
löna 1
löpa 2b
lösa 2b
makulera 1
manipulera 1
manövrera 1
marinera 1
markera 1
marknadsföra marknadsför marknadsförde marknadsfört
marschera 1
massakrera 1
massproducera 1
mata 1
matcha 1
maximera 1
medföra 2a
medverka 1
mejsla 1
meritera 1
mildra 1
minnas minns mindes mints
minska 1
missa 1
missbruka 1
missförstå missförstår missförstod missförstått
missgynna 1
misshandla 1
misskreditera 1
missköta 2b
missleda 2a
misslyckas misslyckas misslyckades misslyckats
missta misstar misstog misstagit
misstro 3
misströsta 1
misstycka 2b
misstänka 2b
missunna 1
mista mister miste mist
mjukna 1
mjölka 1
mobba 1
mobilisera 1
moderera 1
modernisera 1
modifiera 1
montera 1
motarbeta 1
motbevisa 1
motstå motstår motstod motstått
motsvara 1
motsäga motsäger motsade motsagt
motta mottar mottog mottagit
motverka 1
multiplicera 1
myllra 1
mynna 1
mystifiera 1
märka 2b
mästra 1
mäta mäter mätte mätt
må mår mådde mått
måla 1
mångdubbla 1
möjliggöra möjliggör möjliggjorde möjliggjort
mörda 1
mörkna 1
möta 2b
nagga 1
nalkas nalkas nalkades nalkats
namnge namnger namngav namngett
narras narras narrades narrats
navigera 1
nedgradera 1
nedlägga nedlägger nedlade nedlagt
nedmontera 1
nedslå nedslår nedslog nedslagit
nedvärdera 1
neutralisera 1
nicka 1
njuta njuter njöt njutit
nollställa 2a
nominera 1
normalisera 1
nybilda 1
nysa nyser nös nyst
nyttiggöra nyttiggör nyttiggjorde nyttiggjort
nyttja 1
närma 1
närvara närvarar närvarade närvarat
nästla 1
nå 3
nödga 1
nödlanda 1
nöja 2a
observera 1
ockupera 1
odla 1
offentliggöra offentliggör offentliggjorde offentliggjort
offra 1
omarbeta 1
ombe ombeds ombads ombetts
ombesörja 2a
ombilda 1
omdirigera 1
omfamna 1
omfatta 1
omfördela 1
omge omger omgav omgett
omhulda 1
omhänderta omhändertar omhändertog omhändertagit
omkomma omkommer omkom omkommit
omlokalisera 1
omringa 1
omsluta omsluter omslöt omslutit
omstrukturera 1
omsätta omsätter omsatte omsatt
omvandla 1
omvärdera 1
optimera 1
ordinera 1
ordna 1
organisera 1
orientera 1
orka 1
oroa 1
orsaka 1
packa 1
pantsätta pantsätter pantsatte pantsatt
parkera 1
passa 1
passera 1
patrullera 1
pausa 1
pendla 1
pensionera 1
permittera 1
peta 1
placera 1
planera 1
plocka 1
ploga 1
plugga 1
plundra 1
plussa 1
plåga 1
pocka 1
polera 1
portionera 1
posera 1
posta 1
praktisera 1
prata 1
premiera 1
presentera 1
pressa 1
prestera 1
prioritera 1
privatisera 1
producera 1
profilera 1
provocera 1
provspela 1
pruta 1
pryda 2a
prägla 1
pröva 1
publicera 1
pudra 1
putsa 1
pyra pyr pyrde pyrt
påbörja 1
påföra påför påförde påfört
pågå pågår pågick pågått
påskynda 1
påträffa 1
påverka 1
ramla 1
rankas rankas rankades rankats
rapa 1
rasera 1
rasta 1
ratificera 1
rationalisera 1
reagera 1
realisera 1
redigera 1
reducera 1
reformera 1
regera 1
reglera 1
rekonstruera 1
rekrytera 1
renodla 1
renovera 1
rensa 1
reparera 1
representera 1
reproducera 1
resa 2b
reservera 1
reserveras reserveras reserverades reserverats
respektera 1
restaurera 1
resultera 1
reta 1
retirera 1
returnera 1
revidera 1
revoltera 1
rida rider red ridit
ringa 2a
rinna rinner rann runnit
riskera 1
riva river rev rivit
rodna 1
roffa 1
rosta 1
rotera 1
rubba 1
ruinera 1
rulla 1
rusa 1
rusta 1
rutscha 1
rycka 2b
rymma 2a
rynka 1
rysa 2b
räcka 2b
rädas räds räddes rätts
rädda 1
räkna 1
rätta 1
rättfärdiga 1
råka 1
råma 1
råna 1
röka 2b
röra 2a
rösta 1
röva 1
sabba 1
sabotera 1
sadla 1
sakna 1
saknas saknas saknades saknats
salta 1
salutera 1
samarbeta 1
samexistera 1
samla 1
sammanblanda 1
sammanfalla sammanfaller sammanföll sammanfallit
sammanföra sammanför sammanförde sammanfört
sammankalla 1
sammanstråla 1
sammanställa 2a
sammanträda 2a
sammanträffa 1
samordna 1
samråda 2a
samsas samsas samsades samsats
samspela 1
samverka 1
sanera 1
sanktionera 1
satsa 1
schakta 1
se ser såg sett
segla 1
separera 1
sexualisera 1
sikta 1
simma 1
simulera 1
sippra 1
sitta sitter satt suttit
sjuda sjuder sjöd sjudit
sjukskriva sjukskriver sjukskrev sjukskrivit
sjunga sjunger sjöng sjungit
sjunka sjunker sjönk sjunkit
självdö självdör självdog självdött
sjösätta sjösätter sjösatte sjösatt
skada 1
skaffa 1
skaka 1
skallra 1
skapa 1
skatta 1
skava 2a
ske 3
skeppa 1
skicka 1
skifta 1
skildra 1
skilja skiljer skilde skilt
skingra 1
skippa 1
skissa 1
skjuta skjuter sköt skjutit
skolka 1
skona 1
skotta 1
skramla 1
skratta 1
skriva skriver skrev skrivit
skrota 1
skrubba 1
skruva 1
skrämma 2a
skuldbelägga skuldbelägger skuldbelade skuldbelagt
skulptera 1
skutta 1
skvallra 1
skydda 1
skymma 2a
skymta 1
skynda 1
skänka 2b
skära skär skar skurit
skärma 1
skärpa 2b
skärskåda 1
skölja 2a
skörda 1
sköta 2b
slamra 1
slarva 1
slicka 1
slingra 1
slippa slipper slapp sluppit
slita sliter slet slitit
slockna 1
slopa 1
sluka 1
sluta 1
slutföra 2a
släcka 2b
slänga 2a
släntra 1
släppa 2b
slå slår slog slagit
slåss slåss slogs slagits
slösa 1
smaka 1
smaksätta smaksätter smaksatte smaksatt
smattra 1
smeka 2b
smita smiter smet smitit
smitta 1
smuggla 1
smutskasta 1
smycka 1
smyga smyger smög smugit
smälla 2a
smälta 2b
småprata 1
snappa 1
snarka 1
snegla 1
snickra 1
snida 1
snoka 1
snubbla 1
snudda 1
snurra 1
snusa 1
snyta snyter snöt snutit
somna 1
sopa 1
sortera 1
sova sover sov sovit
spara 1
sparka 1
specialisera 1
spegla 1
spela 1
spendera 1
spilla 2a
spinna spinner spann spunnit
spionera 1
splittra 1
spola 1
sponsra 1
spotta 1
spricka spricker sprack spruckit
sprida sprider spred spridit
springa springer sprang sprungit
spruta 1
spräcka 2b
spränga 2a
spurta 1
spänna 2a
spärra 1
spåra 1
spöka 1
stabilisera 1
stagnera 1
stampa 1
stanna 1
stappla 1
starta 1
stationera 1
stava 1
stegra 1
steka 2b
sticka sticker stack stuckit
stiga stiger steg stigit
stimulera 1
stirra 1
stjäla stjäl stal stulit
stjälpa 2b
stoppa 1
straffa 1
strejka 1
stressa 1
strida strider stred stridit
strosa 1
strukturera 1
strula 1
strunta 1
strypa 2b
sträcka 2b
sträva 1
stråla 1
ströva 1
studera 1
stuka 1
stupa 1
stycka 1
stympa 1
styra 2a
städa 1
stämma 2a
stämpla 1
stänga 2a
stärka 2b
stå står stod stått
stöda stöder stödde stött
stödja stödjer stödde stött
störa stör störde stört
störta 1
stöta 2b
stötta 1
subventionera 1
suga suger sög sugit
supa super söp supit
surra 1
svaja 1
svalna 1
svartlista 1
svartmåla 1
svepa 2b
svetsa 1
svettas svettas svettades svettats
svida svider sved svidit
svika sviker svek svikit
svikta 1
svindla 1
svälja sväljer svalde svalt
svälla 2a
svämma 1
svärma 1
sväva 1
sy 3
syfta 1
synas syns syntes synts
sysselsätta sysselsätter sysselsatte sysselsatt
säkerställa 2a
säkra 1
sälja säljer sålde sålt
sända 2a
sänka 2b
särbehandla 1
särskilja särskiljer särskilde särskilt
sätta sätter satte satt
söka 2b
söndra 1
sörja 2a
ta tar tog tagit
tackla 1
tafsa 1
tala 1
tampas tampas tampades tampats
tappa 1
teckna 1
tejpa 1
testa 1
tillbringa 1
tilldela 1
tillerkänna 2a
tillfalla tillfaller tillföll tillfallit
tillfoga 1
tillfredsställa 2a
tillfriskna 1
tillfråga 1
tillfångata tillfångatar tillfångatog tillfångatagit
tillföra tillför tillförde tillfört
tillgodose tillgodoser tillgodosåg tillgodosett
tillgripa tillgriper tillgrep tillgripit
tillgå tillgår tillgick tillgått
tillhandahålla tillhandahåller tillhandahöll tillhandahållit
tillhöra 2a
tillkalla 1
tillkomma tillkommer tillkom tillkommit
tillmäta tillmäter tillmätte tillmätt
tillmötesgå tillmötesgår tillmötesgick tillmötesgått
tillreda 2a
tillryggalägga tillryggalägger tillryggalade tillryggalagt
tillskriva tillskriver tillskrev tillskrivit
tillsluta tillsluter tillslöt tillslutit
tillstöta tillstöter tillstötte tillstött
tillsätta tillsätter tillsatte tillsatt
tillta tilltar tilltog tilltagit
tilltala 1
tillträda tillträder tillträdde tillträtt
tillvarata tillvaratar tillvaratog tillvaratagit
tillverka 1
tillämpa 1
tillåta tillåter tillät tillåtit
tippa 1
tissla 1
titta 1
tjuvlyssna 1
tjäna 1
tjänstgöra tjänstgör tjänstgjorde tjänstgjort
tolka 1
toppa 1
torka 1
tortera 1
trampa 1
transformera 1
transportera 1
trassla 1
tredubbla 1
trilla 1
trimma 1
trissa 1
trivas trivs trivdes trivts
tro 3
trycka 2b
träda träder trädde trätt
träffa 1
träna 1
tränga 2a
trängas trängs trängdes trängts
tröttna 1
tubba 1
tumma 1
turista 1
turnera 1
tveka 1
tvinga 1
tvista 1
tvivla 1
tvärbromsa 1
tvätta 1
tvångsförvalta 1
tvångsvårda 1
tyda 2a
tyna 1
tynga 2a
tyngas tyngs tyngdes tyngts
tystna 1
täcka 2b
tända 2a
tänja 2a
tänka 2b
tätna 1
tävla 1
tåla tål tålde tålt
töja 2a
tömma 2a
töras törs tordes torts
umgås umgås umgicks umgåtts
undanhålla undanhåller undanhöll undanhållit
undanröja 2a
undanta undantar undantog undantagit
underkasta 1
underkänna 2a
underlätta 1
underlåta underlåter underlät underlåtit
underminera 1
underordna 1
underrätta 1
underskatta 1
understiga understiger understeg understigit
understödja understödjer understödde understött
undersöka 2b
underteckna 1
undervisa 1
undfly 3
undgå undgår undgick undgått
undkomma undkommer undkom undkommit
undra 1
undslippa undslipper undslapp undsluppit
undvika undviker undvek undvikit
uppbringa 1
uppbåda 1
uppdaga 1
uppdatera 1
uppdra uppdrar uppdrog uppdragit
uppehålla uppehåller uppehöll uppehållit
uppenbara 1
uppfatta 1
uppfinna uppfinner uppfann uppfunnit
uppfordra 1
uppfostra 1
uppfylla 2a
uppfånga 1
uppföra uppför uppförde uppfört
uppgradera 1
uppgå uppgår uppgick uppgått
upphandla 1
upphetsa 1
upphitta 1
upphäva 2a
upphöja 2a
upphöra upphör upphörde upphört
uppkomma uppkommer uppkom uppkommit
uppleva 2a
upplåta upplåter upplät upplåtit
upplösa 2b
uppnå 3
uppoffra 1
uppresa 2b
upprusta 1
upprätta 1
upprätthålla upprätthåller upprätthöll upprätthållit
uppröra upprör upprörde upprört
uppskjuta uppskjuter uppsköt uppskjutit
uppstå uppstår uppstod uppstått
uppsöka 2b
uppta upptar upptog upptagit
upptrappa 1
uppträda 2a
upptäcka 2b
uppvakta 1
uppvisa 1
uppväga 2a
uppvärdera 1
urarta 1
urgröpa 2b
urlaka 1
urskilja urskiljer urskilde urskilt
ursäkta 1
utarbeta 1
utarma 1
utbetala 1
utbilda 1
utbryta utbryter utbröt utbrutit
utbyta 2b
utdela 1
utdöma 2a
utebli uteblir uteblev uteblivit
utfalla utfaller utföll utfallit
utforma 1
utforska 1
utfärda 1
utfästa 2b
utföra 2a
utge utger utgav utgett
utgå utgår utgick utgått
utgöra utgör utgjorde utgjort
uthärda 1
utjämna 1
utkomma utkommer utkom utkommit
utkämpa 1
utlokalisera 1
utlämna 1
utlösa 2b
utmana 1
utmanövrera 1
utmynna 1
utmärka 2b
utmäta utmäter utmätte utmätt
utnyttja 1
utnämna 2a
utpressa 1
utradera 1
utreda utreder utredde utrett
utrota 1
utrusta 1
utrymma 2a
utröna 2b
utse utser utsåg utsett
utspela 1
utspelas utspelas utspelades utspelats
utstråla 1
utstå utstår utstod utstått
utsätta utsätter utsatte utsatt
uttolka 1
uttyda 2a
utveckla 1
utverka 1
utvidga 1
utvinna utvinner utvann utvunnit
utvisa 1
utvärdera 1
utväxla 1
utöka 1
vaccinera 1
vackla 1
vagga 1
vaka 1
vakna 1
vakta 1
vandalisera 1
vandra 1
vara är var varit
varsla 1
vattna 1
veckla 1
vederlägga vederlägger vederlade vederlagt
vekna 1
verifiera 1
verka 1
verkställa 2a
veta vet visste vetat
vidarebefordra 1
vidareutveckla 1
vidga 1
vidkännas vidkänns vidkändes vidkänts
vidmakthålla vidmakthåller vidmakthöll vidmakthållit
vidröra vidrör vidrörde vidrört
vidta vidtar vidtog vidtagit
viga 2a
vika viker vek vikit
vila 1
vilja vill ville velat
villkora 1
vimla 1
vinka 1
vinkla 1
vinna vinner vann vunnit
visa 1
visitera 1
vissna 1
vistas vistas vistades vistats
visualisera 1
vitsorda 1
vittna 1
vittra 1
volta 1
vrida vrider vred vridit
vräka 2b
vränga 2a
väcka 2b
vädra 1
väga 2a
vägra 1
välja väljer valde valt
välla 2a
välta välter välte vält
vältra 1
vända 2a
vänta 1
värdera 1
värdesätta värdesätter värdesatte värdesatt
värka 2b
värma 2a
värmas värms värmdes värmts
värna 1
värva 1
väta 2b
växa växer växte växt
växla 1
våga 1
våldta våldtar våldtog våldtagit
vålla 1
vårda 1
äga 2a
ägna 1
älska 1
ändra 1
ängslas ängslas ängslades ängslats
äntra 1
ärva 2a
äta äter åt ätit
ådöma 2a
åka 2b
åldras åldras åldrades åldrats
ålägga ålägger ålade ålagt
ånga 1
ångra 1
åsamka 1
åse åser åsåg åsett
åsidosätta åsidosätter åsidosatte åsidosatt
åskådliggöra åskådliggör åskådliggjorde åskådliggjort
åstadkomma åstadkommer åstadkom åstadkommit
åtala 1
återanvända återanvänder återanvände återanvänt
återbesätta återbesätter återbesatte återbesatt
återbetala 1
återbörda 1
återerövra 1
återfinna återfinner återfann återfunnit
återfå återfår återfick återfått
återföra återför återförde återfört
återförena 1
återgå återgår återgick återgått
återhämta 1
återinföra återinför återinförde återinfört
återinvestera 1
återkalla 1
återknyta återknyter återknöt återknutit
återkomma återkommer återkom återkommit
återlämna 1
återse återser återsåg återsett
återskapa 1
återspegla 1
återstarta 1
återställa 2a
återstå återstår återstod återstått
återta återtar återtog återtagit
återuppbygga 2a
återuppliva 1
återupprätta 1
återuppta återupptar återupptog återupptagit
återvandra 1
återvinna återvinner återvann återvunnit
återvälja återväljer återvalde återvalt
återvända 2a
åtfölja 2a
åtgärda 1
åtnjuta åtnjuter åtnjöt åtnjutit
åtskilja åtskiljer åtskilde åtskilt
ödelägga ödelägger ödelade ödelagt
ödsla 1
öka 1
ömka 1
önska 1
öppna 1
öva 1
överbelasta 1
överbevisa 1
överblicka 1
överbrygga 1
överdriva överdriver överdrev överdrivit
överensstämma 2a
överfalla överfaller överföll överfallit
överfara överfar överfor överfarit
överföra överför överförde överfört
överge överger övergav övergett
övergå övergår övergick övergått
överhopa 1
överila 1
överklaga 1
överklassa 1
överleva 2a
överlista 1
överlägga överlägger överlade överlagt
överlämna 1
överlåta överlåter överlät överlåtit
övermanna 1
övernatta 1
överordna 1
överpröva 1
överraska 1
överrumpla 1
överräcka 2b
överrösta 1
överse överser översåg översett
överskatta 1
överskrida överskrider överskred överskridit
överskugga 1
överskölja 2a
överstiga överstiger översteg överstigit
översvämma 1
översätta översätter översatte översatt
överta övertar övertog övertagit
övertala 1
övertrassera 1
överträffa 1
övertyga 1
övervaka 1
övervinna övervinner övervann övervunnit
överväga överväger övervägde övervägt
överösa 2b
`;

export { VERBS as commonVerbs };
