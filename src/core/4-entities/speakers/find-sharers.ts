import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { contains, hull, overlaps, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import type { Node, Refs } from '../nodes/node.ts';

interface Around {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly refs: Refs;
  /** Whom else a pronoun for two means. */
  readonly partners: ReadonlyMap<Mention, Node>;
}

/**
 * Who makes a statement together with the one whom `head` names: “Ada Falk and [Lou Berg] said”, “Peru, [Fiji] and [Chad] called
 * for”. All are of one kind, and nothing but titles stands between the “and” and a name.
 */
export function findSharers(
  { source }: Statement,
  head: Mention,
  { text, mentions, refs, partners }: Around,
  rules: MentionRules,
): Node[] {
  const partner = partners.get(head);
  if (partner) return [partner];
  const kind = refs.get(head)?.kind;
  if (source.length === 0 || (kind !== 'person' && kind !== 'organization' && kind !== 'country')) return [];
  const whole = hull(source);
  const inside = mentionsIn(mentions, whole).filter((one) => contains(whole, one));
  // “and her deputy”, “and her husband”, “and the Norwegian”
  const told = inside.filter(({ kind, rule }) => kind === 'role' || kind === 'group' || rule === 'country-adjective');
  const found: Node[] = [];
  let pending: Node[] = [];
  let { end } = head;
  for (const mention of inside) {
    const node = refs.get(mention);
    if (mention.start < end || mention.kind !== kind || mention.rule === 'country-adjective' || !node) continue;
    const link = linkBefore(mention, end, { text, told }, rules);
    if (link === undefined || node === refs.get(head)) break;
    pending.push(node);
    // a comma may open an apposition: only “and” makes it a list
    if (link === 'and') {
      found.push(...pending);
      pending = [];
    }
    end = mention.end;
  }
  return found;
}

/** What joins a name to the one that ends at `from`: “ and her deputy ”, “, ”; nothing where other words stand before it. */
function linkBefore(
  mention: Mention,
  from: number,
  { text, told }: { readonly text: string; readonly told: readonly Mention[] },
  rules: MentionRules,
): 'and' | 'comma' | undefined {
  const words = [...text.slice(from, mention.start).matchAll(/[\p{L}’'.-]+|[^\s\p{L}]/gu)].map(
    ({ 0: word, index }) => ({
      word: word.toLowerCase(),
      start: from + index,
      end: from + index + word.length,
    }),
  );
  const isTold = (one: Span | undefined): boolean => one !== undefined && told.some((role) => overlaps(role, one));
  for (let at = words.length - 1; at >= 0; at--) {
    const { word, ...span } = words[at] as (typeof words)[number];
    if (rules.conjunctions.has(word)) return 'and';
    // “and her deputy, [Lou Berg]”
    if (word === ',' && isTold(words[at - 1])) continue;
    if (word === ',') return 'comma';
    const isTitle =
      rules.personTitles.has(word.replace(/\.$/, '')) ||
      rules.definiteArticles.has(word) ||
      rules.roleStatuses.has(word) ||
      rules.pronouns.get(word)?.possessive === true;
    if (!isTitle && !isTold(span)) return undefined;
  }
  return undefined;
}
