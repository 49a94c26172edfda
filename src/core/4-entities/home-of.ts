import type { Home } from '../model/entity.ts';
import type { Language } from '../model/language.ts';
import { countriesBeside, type Where } from './countries-beside.ts';
import type { Node } from './node.ts';
import { countCountries, plainCountry } from './plain-country.ts';

/** What a text tells of whose a body is by whose name bodies of many countries are called: “India's Supreme Court”. */
export function homeOf(node: Node, { mentions: rules, entities }: Language, where: Where): Home | undefined {
  if (node.kind !== 'organization' || (node.described && !node.proper)) return undefined;
  const name = node.known ?? node.name;
  if (!entities.isSharedName(name)) return undefined;
  const [said, ...others] = new Set(countriesBeside(node, where, rules));
  const named = countCountries(where.mentions).map(([code]) => code);
  if (named.length === 0 && entities.homeland !== undefined) named.push(entities.homeland);
  // an article on Spain may well tell of the party of a German
  const plain = entities.isParty(name) ? undefined : named.length === 1 ? named[0] : plainCountry(where.mentions);
  return {
    ...(said !== undefined && others.length === 0 && { said }),
    ...(plain !== undefined && { plain }),
    named,
  };
}
