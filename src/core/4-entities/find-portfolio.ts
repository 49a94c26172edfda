import type { Portfolio } from '../model/entity.ts';
import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Node } from './node.ts';

/** Characters that a link between a country and its ministry may take: “’s”, “ of the ”. */
const FARTHEST = 12;

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
    const found = led && read(name, new Set([head]), countries, language);
    return found && led && { ...found, bodies: [...led] };
  }
  if (node.kind !== 'organization') return undefined;
  const heads = new Set([...bodies.values()].flatMap((some) => [...some]));
  return read(node.name, heads, countriesBeside(node, where, language), language);
}

/** “Deputy Minister of Public Security”, “Defence Ministry”, “Cuban Ministry of Health”, “Försvarsdepartementet”. */
function read(
  name: string,
  heads: ReadonlySet<string>,
  beside: readonly string[],
  { mentions: rules, entities: { ministries } }: Language,
): Portfolio | undefined {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  const countries = new Set(beside);
  const [first = ''] = words;
  const known = rules.known.get(first)?.find((one) => one.words.length === 1);
  if (known?.kind === 'adjective' || known?.kind === 'country') {
    countries.add(known.name);
    words.shift();
  }
  for (const [at, word] of words.entries()) {
    const form = rules.wordForms?.body(word) ?? rules.wordForms?.role(word) ?? { head: word, base: word };
    if (!heads.has(form.head)) continue;
    const compound = form.base.slice(0, form.base.length - form.head.length);
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
      bodies: [form.head],
      countries: [...countries].sort(),
    };
  }
  return undefined;
}

/** “the [Cuban] Ministry of Health”, “[Vietnam]’s Ministry of Health”, “the Ministry of Health of [Vietnam]”. */
function countriesBeside(node: Node, { text, mentions }: Where, { mentions: rules }: Language): string[] {
  return mentions
    .filter((one) => one.kind === 'country')
    .filter((one) =>
      node.mentions.some((body) => {
        const before = between(text, one.end, body.start);
        const after = between(text, body.end, one.start);
        const owns = before === '' || (before !== undefined && rules.possessiveMarks.has(before.replace('’', "'")));
        return owns || (after !== undefined && rules.matterLinks.has(after));
      }),
    )
    .map((one) => one.name);
}

/** The words between two places that stand close by, the first first. */
function between(text: string, from: number, to: number): string | undefined {
  return from <= to && to - from <= FARTHEST ? text.slice(from, to).trim() : undefined;
}
