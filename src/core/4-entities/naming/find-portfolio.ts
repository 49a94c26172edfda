import type { Portfolio } from '../../model/entity.ts';
import type { Language } from '../../model/language.ts';
import { remember } from '../../model/remember.ts';
import type { Node } from '../nodes/node.ts';
import { countriesBeside, type Where } from '../roles/countries-beside.ts';

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
  return read(node.name, headsOf(bodies), () => countriesBeside(node, where, language.mentions), language);
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
