import type { Stance, StatementRules } from '../../model/statement-rules.ts';
import { indexCueNouns } from '../read-cue-nouns.ts';
import { type CueRow, indexCueVerbs } from '../read-cue-verbs.ts';
import { NO_BODIES } from './body-names.ts';
import { NounSet } from './compound-words.ts';
import { cueNouns } from './cue-nouns.ts';
import { cueVerbs } from './cue-verbs.ts';
import { organizationNouns } from './organization-words.ts';
import { passiveForms } from './passive-forms.ts';
import { statementShapes } from './statement-shapes.ts';
import { statementWords } from './statement-words.ts';
import { formsOf } from './verb-forms.ts';

const words = (block: string): Set<string> => new Set(block.trim().split(/\s+/));

/** “affärssajten”, “tv-kanalen”, “polisen”: bodies, and what stands for one. */
const speaking = new NounSet(organizationNouns, NO_BODIES);
for (const word of words(
  'bandet brödraskapet etablissemanget facket folket försvaret garnityret hovet kollektivet land landet länder länderna oppositionen ledningen bolagsledningen företagsledningen klubbledningen kommunledningen koncernledningen näringslivet partiledningen presstjänst presstjänsten regionledningen sjukhusledningen skolledningen',
))
  speaking.add(word);

/** “en beräkning”, “årsrapporten”, “opinionsmätningen”: what may tell something, in all forms and compounds. */
const sources = new NounSet(
  words(`analys anmälan anteckning artikel avhandling avtal barometer beräkning betänkande bokslut brev dokument enkät forskning genomgång granskning kartläggning kommuniké mejl motivering mätning notis pressmeddelande prognos protokoll
    rapport redovisning regelbok remissvar riktlinje sammanställning siffra simulering skrivelse statistik studie stämningsansökan test tidning uppgift undersökning uppföljning utkast utlåtande utredning uttalande utvärdering yttrande`),
);
// “partiledare”, “energikälla” are none
for (const word of words(
  'boken data dom domen jämförelse jämförelsen jämförelser karta källa källan källor lag lagen ledare text texten åtal åtalet',
))
  sources.add(word);

/** Words for when something is, with the compounds of clock and day: “14-tiden”, “torsdagsmorgonen”. */
class Times extends Set<string> {
  override has(word: string): boolean {
    return super.has(word) || COMPOUND_TIME.test(word);
  }
}

const COMPOUND_TIME =
  /^(?:(?:\d{1,2}|\d{1,2}\.\d\d)-|halv\p{L}+|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|lunch|midnatts)tiden$|^(?:mån|tis|ons|tors|fre|lör|sön)dags(?:morgonen|förmiddagen|eftermiddagen|kvällen|natten)$/u;

const verbs = indexCueVerbs(readRows());

/** Compiled for this project from reading news (MIT). */
export const statementRules: StatementRules = {
  words: statementWords,
  shapes: statementShapes,
  verbSecond: true,
  compoundsAreWords: true,
  lightCommas: true,
  phrases: {
    accordingTo: [
      ['enligt', 'vad'],
      ['enligt'],
      // “Läget är allvarligt, heter det i rapporten”
      ...['heter', 'hette', 'står', 'stod'].map((verb) => [verb, 'det', 'i']),
      ...['heter', 'hette'].map((verb) => [verb, 'det', 'från']),
      ...['heter', 'hette', 'står', 'stod'].map((verb) => [verb, 'det', 'att', 'läsa', 'i']),
      ...['man', 'vi'].flatMap((who) => ['får', 'ska', 'skall'].map((verb) => ['om', who, verb, 'tro'])),
      ['att', 'döma', 'av'],
    ],
    saidUnder: [],
  },
  accordLemma: 'enligt',
  denials: words('förneka dementera neka bestrida'),
  asking: words('fråga undra'),
  needing: words('kräva'),
  leavingOpen: words('förneka hymla utesluta'),
  pledging: words('be lova utlova'),
  defending: words('försvara'),
  recognizing: words('erkänna'),
  quoting: words('citera'),
  verbs,
  passives: passiveForms(verbs),
  sides: new NounSet(['håll', 'sida']),
  nouns: indexCueNouns(cueNouns, nounForms),
  emerging: words('framgick framgår framkom framkommer heter hette stod står'),
  resultAdverbs: words('så'),
  questionNouns: words('fråga frågan'),
  stances: new Map<string, Stance>([
    // “är av åsikten att”
    ...[...words('uppfattningen åsikten')].map((word) => [word, { opener: 'av' }] as const),
    ...[...words('tydlig tydliga tydligt')].map((word) => [word, { link: 'med' }] as const),
    ...[...words('kritisk kritiska kritiskt skeptisk skeptiska skeptiskt tveksam tveksamma')].map(
      (word) => [word, { link: 'till', takesNouns: true }] as const,
    ),
  ]),
  unreal: words('skulle kan kunde kunna måste bör borde ska skall vill ville vilja får fick må lär torde tänker'),
  negations: words('inte icke ej aldrig varken'),
  hearsay: words('uppges uppgavs sägs sades påstås påstods rapporteras rapporterades'),
  itSays: new Map([
    ['heter', 'heta'],
    ['hette', 'heta'],
  ]),
  hearsayModals: words('ska skall lär'),
  silence: words('avböjde avböjer avböjt vägrade vägrar vägrat avstod avstår'),
  mute: words(`andel anda antal arbete art beslut betydelse beslutet budget del delen dom domen effekt exempel fall fallet fara form fråga
    frågan följd framtid förslag förslaget förmåga grund grunden gräns händelse hus huset idé kamp kostnad kraft krav kravet krig led ledning liv livet lag makt mål målet möjlighet
    ord orsak orsaken plan planen plats problem pris process resa resultat resultatet risk roll saken sak samhälle samhället sammanhang seger skada skäl slag spel steg stöd stödet
    syfte system tak taket tanke tid tiden tillfälle tillväxt utmaning utveckling val värde väg vägen år året åtgärd åtgärder älg älgen bok björn björnen båt båten bil bilen hund hunden hundar varg vargen vargar vargarna vinden öl`),
  // “myndigheten”, “föreningen” and “delegationen” have such endings and speak
  muteEnding:
    /^(?!.*(?:ordförande|målsägande|sökande|boende|studerande|myndighet|förening|organisation|delegation|institution|station|federation|koalition|opposition|administration|regering|ledning|fraktion|redaktion|kommission|befolkning|församling|styrning|avdelning)).*(?:(?:n|er|andl|eckl)ing(?:en|ar|arna)?|het|heten|heter|else|elsen|elser|tion|tionen|tioner|skap|skapet|ande|andet|anden|andena|ism|ismen|sitet|iteten)$/u,
  speaking,
  labels: words(
    'analys bilder branden derbyt direkt direktrapport finalen granskning guide intervju just kriget krisen krönika live liverapport matchen mordet olyckan porträtt protesterna quiz rättegången sammanfattning stormen strejken tv-klipp uppdatering uppgifter valet video översvämningarna',
  ),
  cited: words('källa källan källor källorna'),
  sources,
  times: new Times(
    words(`gång gången gånger måndag måndagen måndags tisdag tisdagen tisdags onsdag onsdagen onsdags torsdag torsdagen torsdags fredag fredagen fredags lördag lördagen lördags söndag söndagen söndags
    går fjol morse januari februari mars april maj juni juli augusti september oktober november december dag idag igår imorgon imorse morgon morgonen förmiddag förmiddagen eftermiddag eftermiddagen kväll kvällen
    klockan natten natt vecka veckan månad månaden år året somras vintras våras höstas helgen sommaren hösten vintern våren midsommar midsommarafton midsommardagen jul julafton juldagen annandagen påsk påskafton påskdagen långfredagen nyår nyårsafton nyårsdagen`),
  ),
};

function readRows(): CueRow[] {
  return cueVerbs
    .trim()
    .split('\n')
    .map((row) => {
      const [verb = '', codes = ''] = row.split(' | ');
      return { lemma: verb.split(' ')[0] as string, forms: formsOf(verb), codes: codes.split(' ') };
    });
}

/** “löfte”, “löftet”, “löften”, “löftena”; “varning”, “varningen”, “varningar”, “varningarna” */
function nounForms(noun: string): string[] {
  if (/ande$/.test(noun)) return [noun, `${noun}t`, `${noun}n`, `${noun}na`];
  if (/fte$/.test(noun)) return [noun, `${noun}t`, `${noun}n`, `${noun}na`];
  if (/an$/.test(noun)) return [noun];
  if (/e$/.test(noun)) return [noun, `${noun}n`, `${noun}r`, `${noun}rna`];
  if (/(?:ats|ikt|nos)$/.test(noun)) return [noun, `${noun}en`, `${noun}er`, `${noun}erna`];
  if (/i$/.test(noun)) return [noun, `${noun}n`, `${noun}er`, `${noun}erna`];
  if (/ing$/.test(noun)) return [noun, `${noun}en`, `${noun}ar`, `${noun}arna`];
  if (/(?:ift|test)$/.test(noun)) return [noun, `${noun}en`, `${noun}er`, `${noun}erna`];
  return [noun, /ik$/.test(noun) ? `${noun}en` : `${noun}et`, `${noun}en`];
}
