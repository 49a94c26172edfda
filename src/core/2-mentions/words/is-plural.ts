import type { MentionRules } from '../../model/mention-rules.ts';

/** Whether a name has the form of a plural, as names of teams have: “Kestrels”. */
export function isPlural({ tokens }: { readonly tokens: readonly string[] }, rules: MentionRules): boolean {
  const last = tokens[tokens.length - 1] ?? '';
  return last.length > 4 && rules.singular(last) !== undefined;
}
