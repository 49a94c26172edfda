import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { lastBeginning } from '../../model/span.ts';
import type { StateOffice } from '../../model/state-rules.ts';
import { wordBefore } from '../nodes/has-article.ts';
import type { Node } from '../nodes/node.ts';
import type { Around } from './around.ts';

/** What a text has of one country. */
interface Told {
  node: Node | undefined;
  /** How often it stands there, with its capital and its bodies. */
  count: number;
  /** Of those how often as what others go to or deal with: “a deal with Peru”. */
  abroad: number;
  /** Where first. */
  first: number;
}

/** By the code of the country. */
type ToldCountries = ReadonlyMap<string, Told>;

const FEWEST = 3;
/** Times as often as the next one, which is named more than once. */
const AHEAD = 3.5;
/** Of all that are named more than once. */
const SHARE = 0.6;
/** Same, where two people have the office. */
const SHARE_OF_TWO = 0.9;

/** Counts the countries of a text with their capitals and their bodies: “Italy”, “Rome”, “the White House”. */
export function countTold({ reading, mentions, refs, rules }: Around): ToldCountries {
  const { text } = reading.doc;
  const homes = new Map<string, Told>();
  for (const mention of mentions) {
    const node = refs.get(mention);
    if (mention.kind === 'organization')
      count(rules.state?.homeOfBody.get(mention.known ?? node?.known ?? ''), mention);
    if (mention.kind !== 'country' || mention.rule === 'country-capital' || node?.code === undefined) continue;
    // “Wales” has ministers of its own
    count(node.code, mention, node.code.includes('-') ? undefined : node);
  }
  for (const { 0: name, index } of text.matchAll(NAMES)) count(capitalOf(name, rules), { start: index });
  return homes;

  function count(code: string | undefined, place: Mention | { readonly start: number }, node?: Node): void {
    if (code === undefined) return;
    const told = homes.get(code) ?? { node, count: 0, abroad: 0, first: place.start };
    homes.set(code, told);
    told.node ??= node;
    told.count++;
    told.first = Math.min(told.first, place.start);
    const isNamed = 'rule' in place && place.rule === 'country-name';
    if (isNamed && rules.state?.abroadLinks.has(wordBefore(place, text))) told.abroad++;
  }
}

/** The country of a capital: “Hanoi”, in a language of compounds “Hanoikonventionen” too. */
function capitalOf(name: string, { capitals, wordForms }: MentionRules): string | undefined {
  const code = capitals.get(name);
  if (code !== undefined || !wordForms || name.length < SHORTEST_COMPOUND) return code;
  return [...capitals].find(([capital]) => capital.length > 4 && name.startsWith(capital))?.[1];
}

/** In letters. */
const SHORTEST_COMPOUND = 10;

const NAMES = /\p{Lu}\p{L}+/gu;

/** The country whose an office is: of those that may have it the one that the text is about, and names up to there. */
export function countryOfText(
  { only, never }: StateOffice,
  homes: ToldCountries,
  until: number,
  isOfTwo: boolean,
): Node | undefined {
  const all = [...homes].filter(([code]) => !only || only.has(code)).sort(([, a], [, b]) => b.count - a.count);
  const [[code, first] = [], [, next] = []] = all;
  if (code === undefined || first === undefined || never?.has(code)) return undefined;
  const isAhead = !next || first.count >= AHEAD * next.count;
  if (only) return isAhead ? first.node : undefined;
  const sum = all.reduce((so, [, { count }]) => (count > 1 ? so + count : so), 0);
  const isForemost = (isAhead || next.count === 1) && first.count >= (isOfTwo ? SHARE_OF_TWO : SHARE) * sum;
  const isOwn = first.count >= FEWEST && first.abroad * 2 <= first.count && first.first <= until;
  return isForemost && isOwn ? first.node : undefined;
}

/** “VALLETTA (Reuters) – Foreign Minister Ada Falk said …”: the country of the capital where a text was written, if the text tells of it, too. */
export function countryOfDateline(
  { only, never }: StateOffice,
  homes: ToldCountries,
  { reading, rules }: Around,
): Node | undefined {
  const line = reading.paragraphs.find(({ kind }) => kind === 'dateline');
  if (line === undefined) return undefined;
  const [place = ''] = reading.doc.text.slice(line.start, line.end).match(NAMES) ?? [];
  const code = rules.capitals.get(`${place[0]}${place.slice(1).toLowerCase()}`);
  const told = code === undefined ? undefined : homes.get(code);
  if (code === undefined || told === undefined || never?.has(code) || (only && !only.has(code))) return undefined;
  const most = Math.max(...[...homes.values()].map(({ count }) => count));
  return told.count >= FEWEST_OF_DATELINE && told.count * FAR_BEHIND >= most ? told.node : undefined;
}

/** “In Valletta, Foreign Minister Ada Falk said …”: the country of the capital that opens the sentence, if the text names it, too. */
export function countryOfOpening(
  { only, never }: StateOffice,
  homes: ToldCountries,
  place: number,
  { reading, rules }: Around,
): Node | undefined {
  const sentence = reading.sentences[lastBeginning(reading.sentences, place)];
  const opening = reading.doc.text.slice(sentence?.start ?? place, place);
  const [, link = '', name = ''] = /^(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L} ]+), $/u.exec(opening) ?? [];
  const code = rules.insideLinks.has(link.toLowerCase()) ? rules.capitals.get(name) : undefined;
  if (code === undefined || never?.has(code) || (only && !only.has(code))) return undefined;
  return homes.get(code)?.node;
}

const FEWEST_OF_DATELINE = 2;
/** Times as seldom as the country that is named most. */
const FAR_BEHIND = 3;
