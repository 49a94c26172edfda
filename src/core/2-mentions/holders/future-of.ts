import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';

/** “Ada Falk [will] become chair”, “Lou Berg [is] due to be sworn in as mayor”: the verb whose subject is to do later what stands at `at`. */
export function futureOf(words: readonly Word[], at: number, rules: MentionRules): number | undefined {
  if (!rules.futureVerbs) return undefined;
  const { sentence } = words[at] as Word;
  const before = (from: number): number => {
    let index = from - 1;
    while (words[index]?.pos === 'ADV' && words[index]?.sentence === sentence) index--;
    return index;
  };
  let verb = before(at);
  // “will | be | sworn in”
  if (rules.plannedVerbs?.has(words[verb]?.lower ?? '')) verb = before(verb);
  const isLinked = words[verb]?.lower === rules.serveLink;
  if (isLinked) verb = before(verb);
  if (isLinked && rules.dueWords?.has(words[verb]?.lower ?? '')) verb = before(verb);
  const verbs = isLinked ? rules.dueVerbs : rules.futureVerbs;
  return words[verb]?.sentence === sentence && verbs?.has(words[verb]?.lower ?? '') ? verb : undefined;
}
