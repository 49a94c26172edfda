import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { isRoleMention, type Node, type Refs, type RoleMention } from '../nodes/node.ts';

/** The person whom “försvararen” means behind “Hans försvarare, advokat Ada Falk”, who is nobody's defender by office. */
export function findApposed(
  mention: RoleMention,
  mentions: readonly Mention[],
  { text, refs, rules }: { readonly text: string; readonly refs: Refs; readonly rules: MentionRules },
): Node | undefined {
  const { definite, head, targets, holder } = mention.role;
  if (!rules.wordForms || !definite || holder || mention.name !== head || targets.length > 0) return undefined;
  for (let at = mentions.indexOf(mention) - 1; at >= 0; at--) {
    const other = mentions[at] as Mention;
    if (!isRoleMention(other) || other.role.head !== head || other.role.holder) continue;
    const person = mentions.find(({ kind, start }) => kind === 'person' && start >= other.end);
    if (person && /^, (?:\p{Ll}+ )?$/u.test(text.slice(other.end, person.start))) return refs.get(person);
  }
  return undefined;
}
