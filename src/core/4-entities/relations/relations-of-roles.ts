import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import { hull, type Span } from '../../model/span.ts';
import { COUNTRY_OF_TEXT } from '../merge/settle-countries.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import type { Node } from '../nodes/node.ts';
import type { FoundRelation, Known } from './found-relation.ts';

const CONFIDENCE: Readonly<Record<string, number>> = {
  'role-before-name': 0.96,
  'name-comma-role': 0.94,
  'role-comma-name': 0.93,
  'name-is-role': 0.85,
  'role-head': 0.8,
};

/** What a relation loses where a pronoun tells whose it is. */
const PRONOUN = 0.1;

const GUESSED = 0.6;
const OF_TEXT = 0.85;

/** Who holds a role, what it is of, and whom its holder stands for. */
export function relationsOfRoles(reading: Reading, known: Known, rules: MentionRules): FoundRelation[] {
  const { mentions, roles, refs } = known;
  const found: FoundRelation[] = [];
  for (const mention of mentions) {
    const { role } = mention;
    const node = roles.roleOf.get(mention);
    if (!role || !node?.role) continue;
    const confidence = (CONFIDENCE[mention.rule] ?? 0.8) - (role.subject ? PRONOUN : 0);
    const person = refs.get(mention);
    const beside = role.holder ?? role.subject;
    const span = beside ? hull([mention, beside]) : mention;
    const sharers = sharersOf(mention, known);
    for (const one of sharers)
      found.push({
        kind: 'holds',
        from: one.person,
        to: node,
        status: role.status,
        span: one.span,
        rule: mention.rule,
        confidence,
      });
    // “Larch Council members [Ada Falk] and [Lou Berg]”: each with the words that name them
    const holders = role.sharers ? sharers : person?.kind === 'person' ? [{ person, span }] : [];
    const isVaried =
      !beside &&
      person?.kind === 'person' &&
      node.role.holders.size === 1 &&
      node.role.holders.has(person) &&
      node.mentions.length === 1;
    if (isVaried)
      found.push({
        kind: 'holds',
        from: person,
        to: node,
        status: role.status,
        span,
        rule: 'description-of-name',
        confidence: 0.7,
      });
    if (beside && person?.kind === 'person')
      found.push({ kind: 'holds', from: person, to: node, status: role.status, span, rule: mention.rule, confidence });
    for (const body of roles.targetsOf.get(mention) ?? []) {
      if (!node.role.targets.includes(body)) continue;
      const isOutside = role.targets.some((target) => target.start < span.start || target.end > span.end);
      const withTargets = (own: Span): Span => (isOutside ? hull([own, ...role.targets]) : own);
      found.push({
        kind: 'of',
        from: node,
        to: body,
        span: isOutside ? withTargets(span) : mention,
        rule: mention.rule,
        confidence,
      });
      if (role.status === 'former') continue;
      const isSent = body.kind !== 'organization' && role.represents && !isOfFirm(mention, reading, known, rules);
      if (body.kind !== 'organization' && !isSent) continue;
      const kind = isSent ? 'represents' : 'affiliatedWith';
      for (const one of holders)
        found.push({ kind, from: one.person, to: body, span: withTargets(one.span), rule: mention.rule, confidence });
    }
    // “the Kenyan co-chair”
    const origin = rules.seatedHeads?.has(role.head)
      ? mentionsIn(mentions, mention).find(({ rule }) => rule === 'country-adjective')
      : undefined;
    const country = origin ? refs.get(origin) : ledDelegation(role.targets, reading, known, rules);
    if (country && person?.kind === 'person')
      found.push({ kind: 'represents', from: person, to: country, span, rule: mention.rule, confidence });
    // “Labour MP Ada Falk”, “the Labour MP”, but not “the Republican nominee”, whoever that is
    const isSure = beside !== undefined || !rules.seekerHeads?.has(role.head);
    for (const party of holders.length > 0 && isSure ? mentionsIn(mentions, mention) : []) {
      const body = party.rule === 'party-mark' ? refs.get(party) : undefined;
      if (!body) continue;
      for (const one of holders)
        found.push({
          kind: 'affiliatedWith',
          from: one.person,
          to: body,
          span: one.span,
          rule: mention.rule,
          confidence,
        });
    }
    found.push(...ofText(mention, node, holders, roles));
    const guess = roles.guessed.get(mention);
    const body = guess && refs.get(guess);
    if (guess && body)
      found.push({
        kind: 'of',
        from: node,
        to: body,
        span: hull([guess, mention]),
        rule: 'only-body-near',
        confidence: GUESSED,
      });
  }
  return found;
}

/** “Prime Minister Ada Falk” in a text on Italy: her office is of Italy, by the words for it and the first ones for the country. */
function ofText(
  mention: Mention,
  node: Node,
  holders: readonly { person: Node; span: Span }[],
  { given, targetsOf }: Known['roles'],
): FoundRelation[] {
  const country = given.get(node);
  if (!country || (targetsOf.get(mention)?.length ?? 0) > 0) return [];
  const found: FoundRelation[] = [];
  const add = (kind: 'of' | 'represents', from: Node, span: Span): void => {
    found.push({ kind, from, to: country, span, rule: COUNTRY_OF_TEXT, confidence: OF_TEXT });
  };
  add('of', node, mention);
  const named = country.mentions.find(({ kind }) => kind === 'country');
  if (named) add('of', node, named);
  if (node.role?.represents && mention.role?.status !== 'former')
    for (const { person, span } of holders) add('represents', person, span);
  return found;
}

/** “UK and Ireland retail leader at Corvane”: who leads a body that is none of the state speaks for no country. */
function isOfFirm({ start, role }: Mention, { doc: { text } }: Reading, known: Known, rules: MentionRules): boolean {
  const head = role?.head ?? '';
  if (rules.matterHeads.has(head) && !rules.partyOffices?.has(head)) return false;
  return (role?.targets ?? []).some((target) => {
    const isBehind = text.slice(start, target.start).toLowerCase().includes(head);
    const named = isBehind ? mentionsIn(known.mentions, target).find(({ kind }) => kind === 'organization') : undefined;
    const words = named?.name.toLowerCase().split(' ');
    return words !== undefined && !words.some((word) => rules.stateBodies.has(word));
  });
}

/** “the head of the [Kenyan delegation]”: the country that it is of. */
function ledDelegation(
  targets: readonly Span[],
  { doc: { text } }: Reading,
  { mentions, refs }: Known,
  rules: MentionRules,
): Node | undefined {
  for (const target of targets) {
    const noun = /(\p{L}+)$/u.exec(text.slice(target.start, target.end))?.[1] ?? '';
    const country = mentionsIn(mentions, target).find(({ kind }) => kind === 'country');
    if (country && rules.delegationNouns?.has(noun)) return refs.get(country);
  }
  return undefined;
}

/** “Senators [Ada Falk] and [Lou Berg]”: all who hold a title in the plural. */
function sharersOf({ start, end, role }: Mention, { mentions, refs }: Known): { person: Node; span: Span }[] {
  const holder = role?.holder;
  if (!holder || !role.sharers) return [];
  return [holder, ...role.sharers].flatMap((one) => {
    const named = mentionsIn(mentions, one).find(
      (other) => other.kind === 'person' && other.start === one.start && other.end === one.end,
    );
    const person = named && refs.get(named);
    return person ? [{ person, span: hull([{ start, end }, one]) }] : [];
  });
}
