import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Node, Refs } from '../nodes/node.ts';
import type { Candidate } from './candidate.ts';

/** “Ada Falk[, 34], of Ostby” */
const BEHIND = /^, (\d{1,3})(?=[,.;:)])/;

/** “Lou Berg [(41)]”, which may be a minute of a game as well */
const IN_BRACKETS = /^,? \((?:\p{Ll}+ )?(\d{1,3})\)/u;

/** “[52-year-old] Ada Falk” */
const BEFORE = /(?<!\S)(\d{1,3})-\p{Ll}+(?:-\p{Ll}+)? $/u;

const LONGEST = 20;

interface Age {
  readonly years: number;
  readonly sure: boolean;
}

/** How old the text says that its people are, as it first says so. */
export function agesOf(mentions: readonly Mention[], text: string, refs: Refs): ReadonlyMap<Node, Age> {
  const ages = new Map<Node, Age>();
  for (const mention of mentions) {
    const person = mention.kind === 'person' ? refs.get(mention) : undefined;
    if (!person || ages.has(person)) continue;
    const behind = text.slice(mention.end, mention.end + LONGEST);
    const before = text.slice(Math.max(0, mention.start - LONGEST), mention.start);
    const told = (BEHIND.exec(behind) ?? BEFORE.exec(before))?.[1];
    const years = told ?? IN_BRACKETS.exec(behind)?.[1];
    if (years !== undefined) ages.set(person, { years: Number(years), sure: told !== undefined });
  }
  return ages;
}

/** “The [34-year-old]”, “the [34-year-old] student”: the age that a description tells. */
export function ageTold(
  { kind, name, rule, start, end }: Mention,
  text: string,
  { ages }: MentionRules,
): string | undefined {
  if (rule === 'age') return /^\d/.test(name) ? name : undefined;
  if (kind !== 'group' && kind !== 'role') return undefined;
  const [first = ''] = text.slice(start, end).split(' ', 1);
  if (ages.test(first)) return first;
  const [, before = ''] = /(\d[\p{L}-]+) $/u.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? [];
  return ages.test(before) ? before : undefined;
}

/** “The 34-year-old” is the one of that age, if the text tells one; nobody of another age comes into question. */
export function ofAge(
  told: string | undefined,
  said: readonly Candidate[],
  ages: ReadonlyMap<Node, Age> | undefined,
): readonly Candidate[] {
  if (told === undefined || !ages) return said;
  const years = Number.parseInt(told, 10);
  const same = said.filter(({ node }) => ages.get(node)?.years === years);
  return same.length > 0 ? same : said.filter(({ node }) => !ages.get(node)?.sure);
}
