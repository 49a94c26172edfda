import type { Portfolio } from '../model/entity.ts';
import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import { remember } from '../model/remember.ts';
import type { Span } from '../model/span.ts';
import type { Node } from './node.ts';

/** Characters that a link between a country and its ministry may take: “’s”, “ of the ”. */
const FARTHEST = 12;
const LONGEST_NAME = 60;

interface Where {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The matter of a minister or a ministry with whose they are, as far as title, name and the words beside them tell. */
export function findPortfolio(node: Node, language: Language, where: Where): Portfolio | undefined {
  const { bodies } = language.entities.ministries;
  if (node.role) {
    const countries = node.role.targets.flatMap(({ code }) => code ?? []);
    const { head, name } = node.role;
    const led = bodies.get(head);
    const found = led && read(name, new Set([head]), () => countries, language);
    return found && led && { ...found, bodies: [...led] };
  }
  if (node.kind !== 'organization') return undefined;
  return read(node.name, headsOf(bodies), () => countriesBeside(node, where, language), language);
}

/** In lower case. */
const wordsOf = remember(
  (name): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [],
);

const headsBy = new WeakMap<object, ReadonlySet<string>>();

/** All nouns for what a minister leads: ministry, department. */
function headsOf(bodies: Language['entities']['ministries']['bodies']): ReadonlySet<string> {
  const heads = headsBy.get(bodies) ?? new Set([...bodies.values()].flatMap((some) => [...some]));
  headsBy.set(bodies, heads);
  return heads;
}

/** “Deputy Minister of Public Security”, “Defence Ministry”, “Cuban Ministry of Health”, “Försvarsdepartementet”. */
function read(
  name: string,
  heads: ReadonlySet<string>,
  beside: () => readonly string[],
  { mentions: rules, entities: { ministries } }: Language,
): Portfolio | undefined {
  const all = wordsOf(name);
  const [first = ''] = all;
  const known = rules.known.get(first)?.find((one) => one.words.length === 1);
  const country = known?.kind === 'adjective' || known?.kind === 'country' ? known.name : undefined;
  const words = country === undefined ? all : all.slice(1);
  for (const [at, word] of words.entries()) {
    const { head, base } = rules.wordForms?.body(word) ?? rules.wordForms?.role(word) ?? { head: word, base: word };
    if (!heads.has(head)) continue;
    const compound = base.slice(0, base.length - head.length);
    const before = words.slice(0, at).filter((one) => !ministries.ranks.has(one));
    const after = words.slice(at + 1);
    // “Ministry spokesman” is of no matter
    if (after.length > 0 && !rules.matterLinks.has(after[0] ?? '')) return undefined;
    const matter = [compound, ...before, ...after.slice(1)].filter(
      (one) =>
        one !== '' && !ministries.fillers.has(one) && !rules.conjunctions.has(one) && !rules.definiteArticles.has(one),
    );
    if (matter.length === 0) return undefined;
    return {
      matter: matter.map((one) => rules.spelling?.(one) ?? one).join(' '),
      bodies: [head],
      countries: [...new Set([...beside(), ...(country === undefined ? [] : [country])])].sort(),
    };
  }
  return undefined;
}

/** “the [Cuban] Ministry of Health”, “[Vietnam]’s Ministry of Health”, “the Ministry of Health of [Vietnam]”. */
function countriesBeside(node: Node, { text, mentions }: Where, { mentions: rules }: Language): string[] {
  const names: string[] = [];
  for (const body of node.mentions) {
    for (const one of near(mentions, body)) {
      if (one.kind !== 'country') continue;
      const before = one.end <= body.start ? text.slice(one.end, body.start).trim() : undefined;
      const after = one.start >= body.end ? text.slice(body.end, one.start).trim() : undefined;
      const owns = before === '' || (before !== undefined && rules.possessiveMarks.has(before.replace('’', "'")));
      if (owns || (after !== undefined && rules.matterLinks.has(after))) names.push(one.name);
    }
  }
  return names;
}

/** The mentions that end or begin close by a place; mentions stand in the order of the text. */
function near(mentions: readonly Mention[], place: Span): readonly Mention[] {
  const reach = { start: place.start - LONGEST_NAME, end: place.end + FARTHEST };
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < reach.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < mentions.length && (mentions[last] as Mention).start <= reach.end) last++;
  return mentions.slice(low, last).filter((one) => one.end >= place.start - FARTHEST);
}
