import type { MentionRules } from '../../model/mention-rules.ts';

/** What a noun stands for where no name does: “27-year-old”, “wife”, “officials”, “company”, “woman”. Returns the rule's name. */
export function readDescribed(lower: string, rules: MentionRules): string | undefined {
  if (rules.ages.test(lower)) return 'age';
  if (rules.kinNouns.has(lower)) return 'kin';
  if (rules.groupNouns.has(lower)) return 'group-noun';
  if (rules.organizationNouns.has(lower)) return 'organization-noun';
  if (rules.singleNouns.has(lower)) return 'single-noun';
  return undefined;
}
