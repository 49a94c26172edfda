import { type HeadedForm, headFinder } from './compound-words.ts';
import { businessNouns, nameEndings, openingNouns, organizationNouns, partyEndings } from './organization-words.ts';

const words = (line: string): Set<string> => new Set(line.split(' '));

/** With the regions around a town: “Kievregionen”, “Larchregionen”. */
class NoBodies extends Set<string> {
  override has(word: string): boolean {
    return super.has(word) || /.region(?:en|er|erna)?$/.test(word);
  }
}

/** Words that end like a noun for a body and are none: “område” is no council. */
export const NO_BODIES: ReadonlySet<string> = new NoBodies(
  words(
    'allmän kommunpolis områdespolis dataförvaltning egendomsförvaltning fondförvaltning förmögenhetsförvaltning kapitalförvaltning markförvaltning naturförvaltning självförvaltning skogsförvaltning vattenförvaltning viltförvaltning bakverk blystift e-post häftstift läppstift e-posten förråd hantverk huvudkontor konstverk könsorgan lokalkontor nätverk område områden samverk skolan tillråd utråd verkstad',
  ),
);

export const bodyForm = headFinder(organizationNouns, { closed: NO_BODIES });

/** Heads of definite compounds that name one institution of a country or a town, also in lower case: “näringsdepartementet”. */
const INSTITUTIONS = words(
  'departement domstol förvaltning inspektion klinik kontor ministerium myndighet nämnd utskott ämbete',
);

/** Compounds that do so by themselves: “kustbevakningen”. */
const SINGLE_INSTITUTIONS = words(
  'arbetsförmedling elevkår elevråd fackklubb folktandvård försvarsmakt försäkringskassa förvaltningsrätt föräldraförening gränsbevakning hembygdsförening hovrätt kammarrätt kommunrevision kommunstyrelse kriminalvård kulturskola kustbevakning länsmuseum länsstyrelse lärarfack läkarfack musikskola pensionärsråd polis regionstyrelse riksdag räddningstjänst socialtjänst tingsrätt tullverk ungdomsråd',
);

/** Heads of definite compounds that are names where a sentence begins with them: “Jordbruksverket”. */
const AUTHORITIES = words(
  'akademi arkiv blad domstol fond förbund förening högskola institut kammare kurir museum opera parti radio samfund sjukhus styrelse sällskap teater union universitet verk',
);

/** What clubs are called by, beside the town that they play for. */
export const clubMarks = words('aif bk bois btk fc ff fk gif hc hf hk ibk if ifk ik is sk');

/** General words for a body, with the heads of the names that they may stand for: “myndigheten” for “Kustmiljöverket”. */
export const hypernyms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'myndighet',
    words(
      'arbetsförmedling försäkringskassa gränsbevakning inspektion institut kriminalvård kustbevakning myndighet nämnd räddningstjänst styrelse tullverk verk',
    ),
  ],
  [
    'organisation',
    words('allians federation fond förbund förening klubb organisation rörelse sällskap union stiftelse'),
  ],
  ['klubb', clubMarks],
  ['förening', clubMarks],
  [
    'parti',
    words(
      'centerpartiet kristdemokraterna liberalerna miljöpartiet moderaterna parti socialdemokraterna sverigedemokraterna',
    ),
  ],
  ['tidning', words('blad post kurir nytt nyheter allehanda avis journal magasin')],
  ['kanal', words('radio television')],
  ['fack', words('fackförbund fackförening förbund kommunal unionen')],
  ['domstol', words('förvaltningsrätt hovrätt kammarrätt tingsrätt')],
]);

/** Nouns for a body that tell what the name behind them is, and are no part of it: “Fackförbundet Spinnarna”, but “Stiftelsen Lyktan”. */
const DESCRIBING = words(
  'allians band byrå ensemble fackförbund firma flygbolag frikyrka företag förlag förening galleri gerilla grupp huvudorganisation jätte kedja klinik klubb koncern konsortium leverantör mejeri milis museum myndighet operatör organ organisation orkester parti radiostation rederi redaktion rörelse sajt skola scoutkår studentkår sällskap tankesmedja teater tidning tidskrift tillverkare trossamfund tv-station utgivare varv vårdcentral åkeri',
);
const businesses = new Set(businessNouns.map((noun) => noun.replace(/^-/, '')));
const openingForm = headFinder(openingNouns);

/** Whether a definite noun before a name only tells what that is: “Förpackningsbolaget Granvik”, “Nätverket Fri väg”. */
export function describes(word: string): boolean {
  const form = bodyForm(word) ?? openingForm(word);
  if (form?.definite !== true) return false;
  // “Bankerna Larchbanken och Nordvik”
  if (form.plural) return isOpening(word) || businesses.has(form.head);
  return DESCRIBING.has(form.head) || hypernyms.has(form.head) || businesses.has(form.head) || isOpening(word);
}

/** “nätverket”, “elnätsägaren”, “konkurrenterna” */
export const isOpening = (word: string): boolean => openingForm(word)?.definite === true;

/** Bodies that “the” alone tells: “styrelsen” is that of whom the text is about, “bolaget” needs one named before. */
const LONE_BODIES = words(
  'armé fack fackförbund fullmäktige hovrätt kommun kommunfullmäktige ledning marin militärjunta opposition parlament polis regering region riksdag styrelse tingsrätt',
);

export function standsAlone(word: string): boolean {
  const form = bodyForm(word);
  return form?.definite === true && (LONE_BODIES.has(form.head) || isInstitution(word));
}

export function isInstitution(word: string): boolean {
  const form = bodyForm(word);
  // “kommunfullmäktige” has no other form
  if (form !== undefined && /.fullmäktige$/.test(form.base)) return true;
  if (form?.definite !== true) return false;
  return SINGLE_INSTITUTIONS.has(form.head) || (form.base !== form.head && INSTITUTIONS.has(form.head));
}

export function isName(word: string): boolean {
  const form = bodyForm(word);
  return (
    isInstitution(word) ||
    (form?.definite === true && !form.plural && form.base !== form.head && AUTHORITIES.has(form.head)) ||
    isOfParty(partyForm(word)) ||
    isNamedOne(form)
  );
}

/** “Backaskolan”, “Norrbanken”, but not “friskolan”, “storbanken”: of these most tell a kind by their first part. */
function isNamedOne(form: HeadedForm | undefined): boolean {
  if (form?.definite !== true || form.plural || !NAMED_ONES.has(form.head)) return false;
  return form.base !== form.head && !KINDS.has(form.base.slice(0, -form.head.length));
}

const NAMED_ONES = words('bank skola');
const KINDS = words(
  'affärs blod bolåne by central data fri friluftslivs fritids för grund gymnasie hem hög invest investerings jord jordbruks kultur kunskaps lands låg låt mat mellan moder musik national nisch nät privat riks sand små spar stads stor sär tids tre yrkes folkhög yrkeshög fri- special språk sommar simm sim dans ryttar rid',
);

/** “Högersamlingen”, “Landsbygdsliberalerna”, “Vindkraftsforum”: compounds that only a capital tells from other nouns. */
export function isProperName(word: string): boolean {
  const form = properForm(word);
  return form?.definite === true || form?.head === 'forum' || word === 'forum' || isOfParty(partyForm(word));
}

/** “rd” of “reformdemokraterna”: the letters by which a compound for a party is marked. */
export function partyLetters(word: string): string | undefined {
  const form = partyForm(word) ?? bodyForm(word);
  const isParty = form !== undefined && (PARTIES.has(form.head) || isOfParty(form)) && form.base !== form.head;
  return isParty ? `${word[0]}${form.head.replace(/^-/, '')[0]}` : undefined;
}

const PARTIES = words('allians front förbund lista parti rörelse samling');

/** Compounds that end like a name and are none, by what the first part is: “väntelistan”, “kundtjänsten”, “reaktionerna”. */
const NO_NAME_PARTS: Readonly<Record<string, string>> = {
  aktion: 'abstr attr inter re trans',
  front: 'hem kall konflikt krigs löne stads strids varm väder',
  garanti: 'bank inkomst kredit lån löne pris vård',
  hjälp: 'hushålls läx med mun nöd själv städ vapen',
  industri:
    'bil bygg flyg försvars gruv kemi livsmedels läkemedels möbel nöjes process rymd skogs stål textil tung verkstads vin vapen',
  kontroll:
    'alkohol bagage bank biljett dopnings fart gräns hastighets id- kvalitets nykterhets pass polis rutin slut säkerhets trafik',
  krets: 'bekantskaps kund läsar ström umgänges val vän',
  lista:
    'check dödings gäst inköps kandidat kö meny namn olycks ordlista post pris spel start tittar topp val vänte önske',
  mission: 'freds mån mars rymd',
  samling: 'bok folk frimärks in konst kraft mynt namnin pengain privat skivo',
  sjukvård: 'akut hem när sluten',
  styrka: 'arbets kropps köp muskel personal polis rums räddnings slag vind',
  tjänst:
    'betal bil chatt data dejting deltids gen heltids hem kund larm militär nät press prenumerations samhälls streaming strömnings tele vik värnplikts webb',
  vakt: 'bad barn dörr entré liv mål natt ordnings park parkerings skol strejk säkerhets',
};

const NO_NAMES = new Set(
  Object.entries(NO_NAME_PARTS).flatMap(([head, parts]) => parts.split(' ').map((part) => part + head)),
);

const compounds = (nouns: readonly string[]): string[] => nouns.map((noun) => `-${noun}`);
const properForm = headFinder(compounds(nameEndings), { closed: NO_NAMES });
const partyForm = headFinder(compounds(partyEndings));

/** “Nyliberalerna”, “Gröncentern”, but not “nyliberalen” */
const isOfParty = (form: HeadedForm | undefined): boolean =>
  form?.definite === true && (form.plural || ONE_PARTY.has(form.head));

const ONE_PARTY = words('center vänster');
