import type { Home } from '../../model/entity.ts';
import type { Language } from '../../model/language.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { countCountries, plainCountry } from '../bodies/plain-country.ts';
import type { Node } from '../nodes/node.ts';
import { countriesBeside, type Where } from '../roles/countries-beside.ts';

/**
 * What a text tells of whose a body is by whose name bodies of many countries are called: “India's Supreme Court”, “the Indian Supreme
 * Court”. Of a body that it only describes (“the foreign ministry”) nothing where it does not tell a country.
 */
export function homeOf(node: Node, { mentions: rules, entities }: Language, where: Where): Home | undefined {
  if (node.kind !== 'organization') return undefined;
  const { name, code } = withoutCountry(node.known ?? node.name, rules);
  if (!entities.isSharedName(name)) return undefined;
  const beside = new Set(code === undefined ? countriesBeside(node, where, rules) : [code]);
  const said = beside.size === 1 ? [...beside][0] : undefined;
  const counts = countCountries(where.mentions);
  const named = counts.map(([one]) => one);
  if (named.length === 0 && entities.homeland !== undefined) named.push(entities.homeland);
  // an article on Spain may well tell of the party of a German
  const plain = entities.isParty(name) ? undefined : named.length === 1 ? named[0] : plainCountry(counts);
  if (node.described && !node.proper && said === undefined && plain === undefined) return undefined;
  return {
    name: name.toLowerCase(),
    ...(said !== undefined && { said }),
    ...(plain !== undefined && { plain }),
    named,
  };
}

/** “Supreme Court” of “Indian Supreme Court”, with the code of the country. */
function withoutCountry(name: string, rules: MentionRules): { readonly name: string; readonly code?: string } {
  const words = name.split(' ');
  const first = words[0]?.toLowerCase() ?? '';
  const country = rules.known
    .get(first)
    ?.find(
      ({ kind, words: own }) =>
        (kind === 'adjective' || kind === 'country') &&
        own.length < words.length &&
        own.every((word, at) => word.toLowerCase() === words[at]?.toLowerCase()),
    );
  return country ? { name: words.slice(country.words.length).join(' '), code: country.name } : { name };
}
