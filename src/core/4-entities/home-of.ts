import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import { countriesBeside, type Where } from './countries-beside.ts';
import type { Node } from './node.ts';

/** How many times as often as the next one the country that a text is about is named in it. */
const LEAD = 2;

/**
 * The country whose body is meant by a name that bodies of many countries bear, as ISO code: the one said beside it, “India's Supreme
 * Court”, else the one that the text is plainly about. It keeps the Supreme Courts of two documents apart.
 */
export function homeOf(node: Node, { mentions: rules, entities }: Language, where: Where): string | undefined {
  if (node.kind !== 'organization' || node.described || !entities.isSharedName(node.known ?? node.name))
    return undefined;
  const [beside, ...others] = new Set(countriesBeside(node, where, rules));
  if (beside !== undefined) return others.length === 0 ? beside : undefined;
  // an article on Spain may well name the party of a German
  return entities.isParty(node.known ?? node.name) ? undefined : plainCountry(where.mentions);
}

function plainCountry(mentions: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, name } of mentions) if (kind === 'country') counts.set(name, (counts.get(name) ?? 0) + 1);
  const [[best, most] = [undefined, 0], [, next] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return most >= LEAD * next ? best : undefined;
}
