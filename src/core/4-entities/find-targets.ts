import type { Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { Span } from '../model/span.ts';
import { mentionsIn } from './mentions-in.ts';
import type { Node, Refs, RoleMention } from './node.ts';

const NEAR = 450;

/** The countries and organizations that a role mention says it is of: by name, by a description, by “its”. */
export function findTargets(
  mention: RoleMention,
  mentions: readonly Mention[],
  refs: Refs,
  rules: MentionRules,
): Node[] {
  const found: Node[] = [];
  for (const span of mention.role.targets) {
    const node = bodyAt(span, mention, mentions, refs, rules);
    if (node && !found.includes(node)) found.push(node);
  }
  return found;
}

function bodyAt(
  span: Span,
  mention: RoleMention,
  mentions: readonly Mention[],
  refs: Refs,
  rules: MentionRules,
): Node | undefined {
  for (const inside of mentionsIn(mentions, span)) {
    if (inside.kind === 'pronoun') return possessor(mention, mentions, refs, rules);
    const node = inside.kind === 'role' ? undefined : refs.get(inside);
    const covers = inside.kind === 'group' || (inside.start === span.start && inside.end === span.end);
    if (node && covers && isBody(node)) return node;
  }
  return undefined;
}

/** “Its transport minister” is a country's, “its spokesman” the body's that the sentence before began with. */
function possessor(
  mention: RoleMention,
  mentions: readonly Mention[],
  refs: Refs,
  rules: MentionRules,
): Node | undefined {
  const before = mentionsIn(mentions, { start: Math.max(0, mention.start - NEAR), end: mention.start - 1 });
  const bodies = before.flatMap((one) => {
    const node = refs.get(one);
    return node && isBody(node) && one.rule !== 'country-adjective' ? [node] : [];
  });
  const countries = bodies.filter((node) => node.kind === 'country');
  if (rules.stateHeads.has(mention.role.head) && countries.length > 0) return countries[countries.length - 1];
  const organizations = bodies.filter((node) => node.kind === 'organization');
  return organizations[organizations.length - 1] ?? countries[countries.length - 1];
}

/** The body that an office without “of” is in, where only one comes into question: “Chief Executive Jane Roe” in a text on one firm. */
export function guessTarget(
  mention: RoleMention,
  mentions: readonly Mention[],
  refs: Refs,
  rules: MentionRules,
): Mention | undefined {
  if (!rules.bodyHeads.has(mention.role.head)) return undefined;
  const near = mentionsIn(mentions, { start: Math.max(0, mention.start - 2 * NEAR), end: mention.start });
  const last = new Map<Node, Mention>();
  for (const one of near) {
    const node = refs.get(one);
    // what a role in between is of is another matter: “Fed Chair Janet Yellen told analysts”
    if (node?.kind === 'organization' && one.known === undefined) last.set(node, one);
  }
  const [only, ...others] = [...last].sort(([a], [b]) => b.mentions.length - a.mentions.length);
  if (!only) return undefined;
  const [next] = others;
  return !next || only[0].mentions.length >= 2 * next[0].mentions.length ? only[1] : undefined;
}

const isBody = (node: Node): boolean => node.kind === 'country' || node.kind === 'organization';
