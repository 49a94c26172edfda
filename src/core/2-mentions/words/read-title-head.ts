import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleStatus } from '../../model/relation.ts';
import type { HeadedWord } from '../../model/word-forms.ts';

/** What a word says of the role that it heads. */
export interface TitleHead {
  readonly name: string;
  readonly plural: boolean;
  /** Its own form: “landsbygdsministern” is a definite form of “landsbygdsminister”. */
  readonly form?: HeadedWord;
  readonly status?: RoleStatus;
  /** As letters are written in a list: “Prime Minister” of “PM”, “CEO” of “CEOs”. */
  readonly full?: string;
}

/** The role that a word may head, by its letters alone: “minister”, “spokesmen”, “ex-president”. `role` tells whether it is known as a head. */
export function readTitleHead(
  surface: string,
  lower: string,
  role: boolean,
  rules: MentionRules,
): TitleHead | undefined {
  const plural = isPluralOfLetters(surface, rules);
  const letters = plural ? surface.slice(0, -1) : surface;
  const short = rules.shortRoles.get(letters);
  // “CEOs” → “CEO”
  const full = rules.newsLetters?.get(letters) ?? (plural ? letters : undefined);
  if (short) return { name: short.slice(short.lastIndexOf(' ') + 1), plural, ...(full && { full }) };
  const dash = lower.indexOf('-');
  // “ex-president”, “then-mayor”
  const status = dash < 0 ? undefined : rules.roleStatuses.get(lower.slice(0, dash));
  const rest = status && headIn(lower.slice(dash + 1), rules);
  if (rest && status) return { status, ...rest };
  // “president-elect”, “minister-designate”
  const end = lower.lastIndexOf('-');
  const later = end < 0 ? undefined : rules.roleStatuses.get(lower.slice(end + 1));
  const head = later && headIn(lower.slice(0, end), rules);
  if (head && later) return { status: later, ...head };
  return role ? headIn(lower, rules) : undefined;
}

/** “PMs”, “co-CEOs” */
export function isPluralOfLetters(surface: string, rules: MentionRules): boolean {
  return /^(?:[Cc]o-)?\p{Lu}{2,}s$/u.test(surface) && rules.shortRoles.has(surface.slice(0, -1));
}

function headIn(lower: string, rules: MentionRules): TitleHead | undefined {
  if (rules.wordForms) {
    const form = rules.wordForms.role(lower);
    return form && { name: form.head, plural: form.plural, form };
  }
  if (rules.roleHeads.has(lower)) return { name: lower, plural: false };
  const singular = rules.singular(lower);
  const isMany = singular !== undefined && rules.roleHeads.has(singular) && !rules.plainPlurals?.has(lower);
  return isMany ? { name: singular, plural: true } : undefined;
}
