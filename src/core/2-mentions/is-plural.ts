import type { MentionRules } from '../model/mention-rules.ts';
import type { Case } from './name-case.ts';

/** Whether a name has the form of a plural, as names of teams have: “Kestrels”. */
export function isPlural({ tokens }: Case, rules: MentionRules): boolean {
  const last = tokens[tokens.length - 1] ?? '';
  return last.length > 4 && rules.singular(last) !== undefined;
}
