import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “Kaukasiska institutet [för handel]”, “Myndigheten [för samhällsskydd och beredskap]”: what a body is for belongs to its name. */
export function takeMatter(words: readonly Word[], unit: Unit, rules: MentionRules): void {
  const head = rules.wordForms?.body(words[unit.last - 1]?.lower ?? '');
  if (!head || unit.kind !== 'organization' || unit.known || !rules.wordForms?.ofMatters.has(head.head)) return;
  const end = endOfPurpose(words, unit.last, rules);
  if (end === unit.last) return;
  unit.last = end;
  unit.generic = false;
}

/** Where “för digital förvaltning”, “för samhällsskydd och beredskap” ends that begins at `from`; `from` where none does. */
export function endOfPurpose(words: readonly Word[], from: number, rules: MentionRules): number {
  const sentence = words[from - 1]?.sentence;
  const isNoun = (at: number): boolean => {
    const word = words[at];
    return (
      word?.sentence === sentence &&
      !word?.capital &&
      word?.pos === 'NOUN' &&
      !rules.wordForms?.looksDefinite(word.lower)
    );
  };
  const nounFrom = (at: number): number =>
    isNoun(at) ? at + 1 : words[at]?.pos === 'ADJ' && isNoun(at + 1) ? at + 2 : at;
  const link = words[from]?.lower ?? '';
  if (words[from]?.sentence !== sentence || !(rules.nameLinks.has(link) || rules.againstLinks.has(link))) return from;
  const end = nounFrom(from + 1);
  if (end === from + 1) return from;
  return rules.conjunctions.has(words[end]?.lower ?? '') ? Math.max(end, isNoun(end + 1) ? end + 2 : end) : end;
}

/** “Ministry of Culture[, Sports and Tourism]”: where a list of matters in capitals ends. */
export function endOfMatters(words: readonly Word[], from: number, rules: MentionRules): number {
  const isHere = (at: number): boolean =>
    words[at]?.capital === true && words[at]?.sentence === words[from - 1]?.sentence;
  const isMatter = (at: number): boolean => isHere(at) && rules.rolePortfolios.has(words[at]?.lower ?? '');
  if (!isMatter(from - 1)) return from;
  let at = from;
  while (words[at]?.surface === ',' && isMatter(at + 1)) {
    at++;
    while (isMatter(at)) at++;
  }
  const isList = at > from;
  const isConjunction = (index: number): boolean => rules.conjunctions.has(words[index]?.lower ?? '');
  // “…, Climate[, and] Sustainability”
  if (isList && words[at]?.surface === ',' && isConjunction(at + 1)) at++;
  if (!isConjunction(at)) return from;
  at++;
  const last = words[at];
  // “Culture, Arts and [Leisure]”: behind two matters any noun is one
  const isThird = isList && isHere(at) && !last?.given && !last?.shout && !last?.role && !isHere(at + 1);
  if (!isMatter(at) && !isThird) return from;
  if (!isMatter(at)) return at + 1;
  while (isMatter(at)) at++;
  return at;
}
