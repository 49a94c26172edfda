import type { PartOfSpeech } from '../../model/reading.ts';

/** The words of the closed classes, and frequent ones whose ending misleads, by part of speech. Compiled for this project, MIT. */
const CLASSES: Readonly<Partial<Record<PartOfSpeech, string>>> = {
  ADP: `à angående av bakom bland bortom bredvid efter emot enligt framför från för före förbi förutom genom gentemot hos i inför innanför inom
    inklusive intill kring längs med medelst mellan mot nedanför nära ovanför ovan om omkring på rörande samt sedan tack till trots under undan ur utan utanför utefter
    utom utöver via vid visavi å åt över alltsedan exkl inkl invid jämte oavsett utmed`,
  AUX: `är var varit vara vore har hade ha haft ska skall skulle kan kunde kunna kunnat vill ville vilja velat får fick må måtte måste bör borde lär torde
    kommer blir blev bli blivit brukar brukade tänker behöver`,
  CCONJ: 'både och eller men utan samt såväl varken antingen dels liksom respektive',
  SCONJ: `att om eftersom när då medan innan sedan trots fast fastän ifall huruvida förrän såvida såsom ty varpå varför
    emedan tills ehuru såvitt`,
  DET: `en ett all allt alla denna denne detta dessa varje var vart någon något några ingen inget inga samma vardera bägge båda varsin sådan
    sådant sådana varannan vartannat vilken vilket vilka`,
  PRON: `jag du han hon den det vi ni de dem mig dig honom henne oss er sig man som vad vem vems vars ingenting någonting allting
    min mitt mina din ditt dina sin sitt sina vår vårt våra ert era hans hennes dess deras dennes varandra dom hen själv själva envar`,
  NUM: `två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio
    sjuttio åttio nittio hundra tusen miljon miljoner miljard miljarder dussin`,
  INTJ: 'ja nej jo tack hej aj oj',
  ADV: `inte icke ej aldrig alltid ofta sällan ibland nu då nyss sen sent tidigt snart redan ännu fortfarande genast strax förr förut tidigare senare därefter därpå sedan
    här där hit dit hem hemma ut ute in inne upp uppe ner nere bort borta fram tillbaka också även dock emellertid däremot likaså dessutom
    därför såhär således alltså nämligen kanske nog väl ju ändå bara endast enbart just precis ganska mycket lite väldigt mer mest mindre minst
    ungefär cirka nästan omkring så hur när var varför vart igen åter samtidigt sammanlagt sannolikt troligen möjligen förmodligen egentligen
    verkligen tydligen tyvärr särskilt framför framåt bakåt emellan dessförinnan därmed härmed därtill dagligen årligen nyligen slutligen
    äntligen visserligen vanligtvis delvis naturligtvis annars annorstädes förresten istället i_stället tillsammans ihop isär återigen totalt fullt starkt
    torrt gärna hellre helst för jämt långt nära bra illa sist först igår idag imorgon ikväll numera hittills längre vidare konsekvent alltmer gradvis vare sig
    efteråt häromdagen häromåret emellanåt alltjämt stundtals oftast rentav sammantaget överlag åtminstone dessvärre följaktligen sålunda därom därifrån därav varefter varvid överallt
    någonstans ingenstans avslutningsvis nuförtiden
    alldeles alls blott bortåt dittills drygt därav därhän däri därunder därvid ens främst föga häri härnäst hursomhelst inalles knappast knappt
    likaledes mestadels nästintill oerhört relativt snarare tillika tvärt varav varmed ytterst ändock ånyo ömsom
    dagtid därefteråt därigenom därutöver förstås förvisso givetvis hemifrån härefter härigenom inifrån inomhus isönder kvar kvällstid likväl loss nattetid
    ned någonsin självfallet stundom sönder tvärtom utifrån utomhus utomlands
    hädanefter överhuvudtaget överens plötsligt snabbt allvar snarast skyndsamt fortast`,
  ADJ: `tiotals hundratals tusentals tiotusentals hundratusentals miljontals dussintals annan annat andra flera många få fler färre flest ny nytt nya gammal gamla stor stort stora liten litet lilla små större störst största
    god gott goda bättre bäst bästa dålig sämre sämst värre hög högt höga högre högst högsta låg lågt låga lägre lägsta lång långa längst kort korta ung unga yngre äldre äldst äldsta egen eget
    egna hel helt hela halv halva viss vissa vice tidigare dåvarande nuvarande förre förra nästa senaste första andre tredje fjärde femte
    femtio-år svår svårt svåra viktig hård hårt hårda ren rena fri fritt fria öppen öppet öppna klar klart klara rysk ryska ryske tillförordnad
    blivande avgående ena ene enda sann sant sanna säker säkert säkra snabb snabba stark starka svag svagt svaga robust aktiv aktivt aktiva proaktiv digital
    digitala global globala globalt nationell nationella internationell internationella finansiell finansiella rättslig rättsliga social sociala kulturell
    intern internt interna extern externt externa intresserad nöjd nöjda beredd rädd felaktig ovanlig gemensam delat delad dylik dylika ytterligare privat privata död döda orolig minst mest`,
};

/** In lower case; of a word in several classes the first that is listed here. */
export const closedWords: ReadonlyMap<string, PartOfSpeech> = readClasses();

function readClasses(): Map<string, PartOfSpeech> {
  const order: PartOfSpeech[] = ['PRON', 'AUX', 'CCONJ', 'SCONJ', 'DET', 'NUM', 'ADP', 'ADV', 'ADJ', 'INTJ'];
  const index = new Map<string, PartOfSpeech>();
  for (const pos of order)
    for (const word of (CLASSES[pos] ?? '').split(/\s+/)) if (word && !index.has(word)) index.set(word, pos);
  return index;
}
