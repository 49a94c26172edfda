import type { Span } from '../../model/span.ts';
import { countries } from '../countries.ts';
import { familyNames } from '../family-names.ts';
import { givenNames } from '../given-names.ts';
import { worldOrganizations } from '../world-organizations.ts';
import { bodyForm, isName } from './body-names.ts';
import { closedWords } from './closed-words.ts';
import { cueNouns } from './cue-nouns.ts';
import { knownOrganizations } from './organization-words.ts';
import { capitals, places } from './place-words.ts';
import { roleForm } from './role-form.ts';
import { verbForms } from './verb-forms.ts';

/** Definite nouns in the genitive: “regeringens”, “länders”, “landets”, “ländernas”. */
const DEFINITE = /^\p{L}.*(?:[^s]ens|[aeiouyåäö]ns|[^s]ets|(?:els|ess|ors|ris|us)ets|rnas|erns|eln?s|lands)$/u;

/** Words of these letters that are no genitives: “konferens”, “chans”, “öppnas”. */
const OTHER =
  /(?:konferens|referens|preferens|differens|intelligens|licens|sekvens|frekvens|kompetens|existens|tendens|respondens|residens|influens|kurrens|essens|sentens|resistens|konsistens|potens|evidens|instans|substans|distans|balans|ambulans|tolerans|leverans|finans|chans|svans|dans|glans|romans|nyans|allians|trans|varnas|lärnas|värnas|tjänas|annons|respons|prins|provins|finns|minns|känns|syns|hans|tillsammans|medans|annans|genast|sägs|utomlands|inrikes|hemlands)$/u;

/** Definite nouns whose letters hardly an indefinite one has: “förslaget”, “höjningen”. */
const ACT = /^\p{Ll}+(?:arna|erna|heten|ingen|ionen|laget|orna|slutet)$/u;

const NAMES = new Set(
  countries.flatMap(({ names: { sv, en } }) => [...sv, ...en]).map((name) => name.split(' ').pop() ?? name),
);

/** Where the genitive’s “s” of a word begins (“Ecuador|s”, “FN|:s”), or nothing. `first`: the word begins its sentence. */
export function genitiveCut(
  word: string,
  next: string,
  first: boolean,
  names: ReadonlySet<string>,
): number | undefined {
  if (/:s$/.test(word) && word.length > 3) return word.length - 2;
  if (closedWords.has(word.toLowerCase())) return undefined;
  if (word.length < 4 || !word.endsWith('s') || !/^[\p{L}\p{N}”"]/u.test(next)) return undefined;
  const base = word.slice(0, -1);
  if (NAMES.has(base)) return base.length;
  if (NAMES.has(word) || BODIES.has(word)) return undefined;
  // “Landsbygdspartiets Per Ek”, “Moderaternas Ada Lind”
  if (/^\p{Lu}\p{Ll}/u.test(next) && (isNamedBody(base) || ownsSomebody(word, next))) return base.length;
  // “Växjös Joakim Ek”, “Nordviks Joakim Ek” of a text on Nordvik
  if ((PLACES.has(base) || names.has(base)) && !isListedName(word.toLowerCase()) && isGivenName(next.toLowerCase()))
    return base.length;
  // “Vinbergs Mia Ek” at a sentence's start
  const isPlain = roleForm(word.toLowerCase()) === undefined && !verbForms.has(word.toLowerCase());
  if (first && isPlain && word.length > 6 && isFullGiven(next) && !isNameWithS(word, names)) return base.length;
  // “Hartmanns Sverigechef”
  const isOffice = /^\p{Lu}\p{Ll}{4}/u.test(next) && isRole(next.toLowerCase());
  if (isOffice && /^\p{Lu}/u.test(word) && !isNameWithS(word, names)) return base.length;
  // “Norrvikens IF”, “Kiruna BoIS”: a club; “Dagens Affärer”: a paper
  if (/^\p{Lu}[\p{L}]?\p{Lu}{1,3}$/u.test(next) || (word === 'Dagens' && /^\p{Lu}/u.test(next))) return undefined;
  const capital = /^\p{Lu}/u.test(word);
  // “Guterres och ministern”, but “Putins och ministerns”
  if (capital && !names.has(base) && closedWords.get(next) === 'CCONJ' && !isListedName(base.toLowerCase()))
    return undefined;
  // “kommissionens Dimitri Kalogeras förslaget”: no genitive stands before a definite noun
  if (capital && !names.has(base) && !isNamedBody(base) && ACT.test(next)) return undefined;
  // “Vieira varnade”: no genitive stands before a verb or preposition
  if (capital && !names.has(base) && !opensPhrase(next)) return undefined;
  if (capital && (!first || names.has(base))) return isNameWithS(word, names) ? undefined : base.length;
  // “Granvikshems vd” at a sentence's start
  if (capital && (isRole(next) || next === FORMER) && !isNameWithS(word, names)) return base.length;
  // “Oslos krav”, “Quitos krav” at a sentence's start
  if (capital && (PLACES.has(base) || CLAIMS.has(next)) && !PLACES.has(word) && !isNameWithS(word, names))
    return base.length;
  // “Lunds tingsrätt” at a sentence's start
  if (capital && /^\p{Ll}/u.test(next) && isBody(next)) return base.length;
  return word.length > 5 && DEFINITE.test(word) && !OTHER.test(word) ? base.length : undefined;
}

/** An adjective before an office, and an adverb elsewhere. */
const FORMER = 'tidigare';

/** “krav”, “besked”: what somebody said, which never stands so behind a plain name. */
const CLAIMS = new Set([
  'beslut',
  'förslag',
  'plan',
  'planer',
  ...cueNouns
    .trim()
    .split('\n')
    .map((row) => row.split(' ')[0]),
]);

const PLACES = new Set([...places, ...capitals.keys()]);

const BODIES = new Set([
  ...knownOrganizations.flatMap(({ forms }) => forms),
  ...worldOrganizations.flatMap(({ forms }) => forms),
]);

/** “Landsbygdspartiet”, “Moderaterna” */
function isNamedBody(name: string): boolean {
  return BODIES.has(name) || isName(name.toLowerCase());
}

/** “Byarådets Birgitta Ek”, “Ängslistans Per Ek”: a definite noun, which is nobody's given name, before somebody's. */
function ownsSomebody(word: string, next: string): boolean {
  if (word.length < 6 || !DEFINITE.test(word) || OTHER.test(word)) return false;
  return !isListedName(word.toLowerCase()) && isGivenName(next.toLowerCase());
}

/** “vd”, “målvakt”, but not “vd:n” */
function isRole(word: string): boolean {
  const form = roleForm(word);
  return form !== undefined && !form.definite && !form.plural;
}

/** “tingsrätt”, “stadsteater” */
function isBody(word: string): boolean {
  const form = bodyForm(word);
  return form !== undefined && !form.definite && !form.plural;
}

/** Whether a noun phrase may go on with the word: with a noun, an adjective, a number or a name. */
function opensPhrase(next: string): boolean {
  // “Klas Rahimi”, “Bo-Anders Quick”: a name goes on with a name
  if (/^\p{Lu}/u.test(next)) return false;
  if (!/^\p{Ll}/u.test(next)) return true;
  const closed = closedWords.get(next);
  // “Norrvikens tidigare vd”
  if (next === FORMER) return true;
  if (closed !== undefined) return closed === 'ADJ' || closed === 'NUM' || closed === 'CCONJ';
  return !verbForms.has(next);
}

/** “Lars”, “Andersons”, “Ross”: the s is the name’s own, unless the text has the name without it. */
function isNameWithS(word: string, names: ReadonlySet<string>): boolean {
  if (names.has(word.slice(0, -1))) return false;
  const lower = word.toLowerCase();
  // “Åbyfors”, “Brunnäs”, “Granås”, but “Umeås”
  if (/.(?:fors|näs|[^e]ås)$/.test(lower)) return true;
  // “Securities”, “Partners”, “Sibelius”, “Linnéus”
  if (/(?:ius|eus|ss|ents|gies|ies|ions|ners|tems|tures|ucts)$/.test(lower)) return true;
  return isListedName(lower);
}

const isGivenName = (lower: string): boolean => {
  const { female, male, either } = givenNames;
  return [lower, lower.split('-')[0] ?? ''].some((name) => female.has(name) || male.has(name) || either.has(name));
};

const isFullGiven = (next: string): boolean => /^\p{Lu}/u.test(next) && isGivenName(next.toLowerCase());

const isListedName = (lower: string): boolean => isGivenName(lower) || familyNames.has(lower);

export function surfaceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
