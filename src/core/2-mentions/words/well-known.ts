import type { KnownName } from '../../model/known-name.ts';
import type { MentionRules } from '../../model/mention-rules.ts';

/** The well-known body that is listed under `name`, or is called so in the language: “Vänsterpartiet”. */
export function wellKnown(name: string, rules: MentionRules): KnownName | undefined {
  const [first = ''] = name.toLowerCase().split(' ');
  return rules.known.get(first)?.find((known) => known.name === name || known.words.join(' ') === name);
}

/** The party of those who are called `member`, in lower case: “democrat”, “liberal democrat”. */
export function partyCalled(member: string, rules: MentionRules): KnownName | undefined {
  const party = rules.partisans?.get(member);
  return party === undefined ? undefined : wellKnown(party, rules);
}

/** Whether a well-known body is one that “the firm” may mean. */
export const isKnownFirm = (name: string, rules: MentionRules): boolean =>
  rules.knownNouns.get(name)?.has('firm') === true;
