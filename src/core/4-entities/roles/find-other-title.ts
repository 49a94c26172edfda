import type { MentionRules } from '../../model/mention-rules.ts';
import type { Node, RoleMention } from '../nodes/node.ts';

interface Found {
  readonly node: Node;
  readonly person: Node;
}

/** In characters: about a sentence. */
const NEXT = 200;

/** Whether a role mention may be another word for a title: “the UN chief”, “the Vietnamese leader”, “the bank’s boss”. */
export function isOtherTitle(mention: RoleMention, targets: readonly Node[], rules: MentionRules): boolean {
  return titlesFor(mention, targets, rules) !== undefined;
}

/**
 * The person whom another word for a title means, of the roles that a document names: the one holder of a fitting title of the
 * same country or organization. Undefined where two come into question, or one whose country the text does not tell.
 */
export function findOtherTitle(
  mention: RoleMention,
  targets: readonly Node[],
  roles: readonly Node[],
  rules: MentionRules,
): Found | undefined {
  const [target] = targets;
  const titles = titlesFor(mention, targets, rules);
  if (!target || !titles || mention.role.status !== 'current') return undefined;
  const fits = roles.filter(({ role }) => role && titles.has(role.name));
  const own = fits.filter(({ role }) => role?.targets.includes(target));
  const found = own.flatMap(holdersOf);
  const people = new Set(found.map(({ person }) => person));
  const [first] = found;
  if (!first) return own.length > 0 ? undefined : namedNext(mention, target, fits, rules);
  // “the president of Vietnam”, whom nobody names, beside Prime Minister Otto Varga
  const isOpen = own.some((node) => node.role?.holders.size === 0 && node.role.name !== first.node.role?.name);
  return people.size > 1 || isOpen || fits.some((node) => isRival(node, first, target, rules)) ? undefined : first;
}

/**
 * “Prime Minister Ada Falk left. The premier said”: who is the only one named before with the one title that a word stands for,
 * where nobody has the word itself for a title.
 */
export function findNamedBefore(
  { name, start, role }: RoleMention,
  roles: readonly Node[],
  { otherTitles }: MentionRules,
): Found | undefined {
  const titles = otherTitles.ofCountry.get(name);
  if (titles?.size !== 1 || name !== role.head || !role.definite || role.status !== 'current') return undefined;
  const held = roles.flatMap(holdersOf).filter(({ person }) => person.order < start);
  const found = held.filter(({ node }) => titles.has(node.role?.name ?? ''));
  const isTitle = held.some(({ node }) => node.role?.name === name);
  const people = new Set(found.map(({ person }) => person));
  return people.size === 1 && !isTitle ? found[0] : undefined;
}

/** Whether a mention may vary the name of `person`: no word for the leader of one country means an official of another. */
export function mayMean(
  mention: RoleMention,
  person: Node,
  targets: readonly Node[],
  roles: readonly Node[],
  rules: MentionRules,
): boolean {
  const [target] = targets;
  const titles = titlesFor(mention, targets, rules);
  if (!target || !titles) return true;
  const isHeld = roles.some(
    (node) => node.role?.targets.includes(target) && titles.has(node.role.name) && holdersOf(node).length > 0,
  );
  if (isHeld && mention.role.status === 'current') return false;
  return roles.every(({ role }) => {
    const status = role?.holders.get(person);
    if (!role || status === undefined) return true;
    // who led it once leads it no more, and the other way round
    if ((status === 'former') !== (mention.role.status === 'former')) return !role.targets.includes(target);
    if (status === 'former') return true;
    return role.targets.length === 0 || (role.targets.includes(target) && titles.has(role.name));
  });
}

function titlesFor(
  { name, role }: RoleMention,
  targets: readonly Node[],
  { otherTitles }: MentionRules,
): ReadonlySet<string> | undefined {
  // “the UN refugee chief” is not the UN chief
  if (targets.length !== 1 || name !== role.head) return undefined;
  return (targets[0]?.kind === 'country' ? otherTitles.ofCountry : otherTitles.ofOrganization).get(name);
}

const holdersOf = (node: Node): Found[] =>
  [...(node.role?.holders ?? [])].flatMap(([person, status]) => (status === 'former' ? [] : [{ node, person }]));

/** “President Ivo Marr” of no country may well be the president of the one whose prime minister is known. */
function isRival({ role }: Node, { node, person }: Found, target: Node, { otherTitles }: MentionRules): boolean {
  if (!role || role.targets.length > 0 || role.name === node.role?.name) return false;
  if (target.kind !== 'country' && [...otherTitles.ofCountry.values()].some((titles) => titles.has(role.name)))
    return false;
  return [...role.holders].some(([other, status]) => other !== person && status !== 'former');
}

/** “The head of the UN agreed. Secretary-General Otto Varga said”: the title of one whom the next words name. */
function namedNext(
  mention: RoleMention,
  target: Node,
  fits: readonly Node[],
  { otherTitles }: MentionRules,
): Found | undefined {
  if (target.kind === 'country') return undefined;
  const untold = fits.filter(
    ({ role }) =>
      role?.targets.length === 0 && ![...otherTitles.ofCountry.values()].some((titles) => titles.has(role.name)),
  );
  const found = untold.flatMap(holdersOf);
  const [only] = found;
  if (!only || found.length > 1 || !mention.role.definite) return undefined;
  const isNext = only.node.order > mention.end && only.node.order - mention.end < NEXT;
  if (isNext) only.node.role?.targets.push(target);
  return isNext ? only : undefined;
}
