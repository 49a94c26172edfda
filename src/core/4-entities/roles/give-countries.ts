import type { Mention } from '../../model/mention.ts';
import type { Reading } from '../../model/reading.ts';
import { lastBeginning, type Span } from '../../model/span.ts';
import type { StateOffice } from '../../model/state-rules.ts';
import type { Node } from '../nodes/node.ts';
import type { Around } from './around.ts';
import { countryOfMinistry } from './country-of-ministry.ts';
import { countryOfDateline, countryOfOpening, countryOfText, countTold } from './country-of-text.ts';

/**
 * Gives offices of state that the text names without a country the one that it is about: “Prime Minister Ada Falk” in a text on
 * Italy. Returns those that got one, with it.
 */
export function giveCountries(nodes: Node[], roleOf: Map<Mention, Node>, around: Around): Map<Node, Node> {
  const given = new Map<Node, Node>();
  const offices = around.rules.state?.offices ?? [];
  const open = nodes.flatMap((node) => {
    const { role } = node;
    const office = offices.find((one) => isOpen(node, one, around));
    return role && office ? [{ node, role, office }] : [];
  });
  if (open.length === 0) return given;
  const told = countTold(around);
  for (const { node, role, office } of open) {
    if (isOfPart(role, office, nodes)) continue;
    const country =
      countryOfMinistry(role.name, around) ??
      countryOfOpening(office, told, node.order, around) ??
      countryOfText(office, told, endOfSentence(node.order, around.reading), countHolders(role) > 1) ??
      countryOfDateline(office, told, around);
    if (!country || isElsewhere(role, country, nodes)) continue;
    const same = nodes.find((other) => other.role?.name === role.name && isOnlyOf(other.role, country));
    if (same?.role && isRival(role, same.role)) continue;
    role.targets.push(country);
    given.set(node, country);
    if (same) join(node, same, nodes, roleOf);
  }
  return given;
}

/** Whether a role is an office of state that somebody holds, and nothing tells whose it is. */
function isOpen({ role, mentions }: Node, { title, shared }: StateOffice, around: Around): boolean {
  if (!role || role.targets.length > 0 || role.holders.size === 0 || !title.test(role.name)) return false;
  return mentions.every((mention) => {
    const { rule, role: facts } = mention;
    if (!facts) return false;
    // “the country's president”
    const isLands = facts.targets.length === 1 && facts.targets.every((span) => namesLand(span, around));
    if (isLands) return true;
    if (facts.targets.length > 0 || isOfPlace(mention, facts.title, around)) return false;
    return !shared || (rule === 'role-before-name' && /^\p{Lu}/u.test(facts.title));
  });
}

/** “Chief Minister Ada Falk … Forest Minister Lou Berg”: a minister in the part of a country that has one. */
const isOfPart = ({ name }: Role, { unless }: StateOffice, nodes: readonly Node[]): boolean =>
  unless !== undefined && !unless.test(name) && nodes.some(({ role }) => role && unless.test(role.name));

const namesLand = ({ start, end }: Span, { reading, rules }: Around): boolean =>
  rules.state?.ownLand?.test(reading.doc.text.slice(start, end)) === true;

/** “Missouri Secretary of State”, “Florida’s Secretary of State”, but not “Former Secretary of State” */
function isOfPlace({ start, end }: Mention, title: string, { reading, rules }: Around): boolean {
  const { text } = reading.doc;
  // “Statsministern” is the title with a capital and an ending
  const at = start + Math.max(0, text.slice(start, end).toLowerCase().indexOf(title.toLowerCase()));
  const [, name = '', mark] = NAME_BEFORE.exec(text.slice(Math.max(0, start - 16), at)) ?? [];
  if (name === '' || mark !== undefined) return name !== '';
  const word = name.toLowerCase();
  return !rules.functionWords.has(word) && !rules.roleStatuses.has(word) && !rules.weekdays?.has(word);
}

const NAME_BEFORE = /(?<!\p{L})(\p{Lu}\p{L}+)(['’]s)? $/u;

/** Where the sentence of a place ends, or the lead. */
function endOfSentence(at: number, { sentences }: Reading): number {
  return Math.max(LEAD, sentences[lastBeginning(sentences, at)]?.end ?? at);
}

/** In characters: title and first paragraph. */
const LEAD = 300;

type Role = NonNullable<Node['role']>;

const countHolders = ({ holders }: Role): number => [...holders.values()].filter((one) => one === 'current').length;

const isOnlyOf = ({ targets }: Role, country: Node): boolean => targets.length === 1 && targets[0] === country;

/** “the Chadian leader, Lou Berg … President Berg”: who speaks for another country by another title. */
function isElsewhere({ holders }: Role, country: Node, nodes: readonly Node[]): boolean {
  return nodes.some(
    ({ role }) =>
      role?.represents &&
      role.targets.some(({ kind }) => kind === 'country') &&
      !role.targets.includes(country) &&
      [...role.holders.keys()].some((person) => holders.has(person)),
  );
}

/** “Mexican President Ada Falk”: the office of that country is somebody else's. */
function isRival({ holders }: Role, other: Role): boolean {
  return [...holders].some(([person, status]) =>
    [...other.holders].some(([one, held]) => one !== person && (held === 'former') === (status === 'former')),
  );
}

/** One office is one node. */
function join(node: Node, same: Node, nodes: Node[], roleOf: Map<Mention, Node>): void {
  for (const mention of same.mentions) roleOf.set(mention, node);
  node.mentions.push(...same.mentions);
  for (const [person, status] of same.role?.holders ?? []) node.role?.holders.set(person, status);
  nodes.splice(nodes.indexOf(same), 1);
}
