import type { Home } from '../model/entity.ts';
import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import { countriesBeside, type Where } from './countries-beside.ts';
import type { Node } from './node.ts';

/** How many times as often as the next one the country that a text is about is named in it. */
const LEAD = 2;

/** What a text tells of whose a body is by whose name bodies of many countries are called: “India's Supreme Court”. */
export function homeOf(node: Node, { mentions: rules, entities }: Language, where: Where): Home | undefined {
  if (node.kind !== 'organization' || node.described) return undefined;
  const name = node.known ?? node.name;
  if (!entities.isSharedName(name)) return undefined;
  const [said, ...others] = new Set(countriesBeside(node, where, rules));
  const counts = countCountries(where.mentions);
  const [[plain = '', most = 0] = [], [, next = 0] = []] = counts;
  // an article on Spain may well tell of the party of a German
  const isPlain = most >= LEAD * next && most > 0 && !entities.isParty(name);
  return {
    ...(said !== undefined && others.length === 0 && { said }),
    ...(isPlain && { plain }),
    named: counts.map(([code]) => code),
  };
}

/** The countries of a text, most often named first. */
function countCountries(mentions: readonly Mention[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind, name } of mentions) if (kind === 'country') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
}
