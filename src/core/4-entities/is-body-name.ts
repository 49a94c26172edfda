import type { MentionRules } from '../model/mention-rules.ts';

/** “Sensor Tower”, “Avanti West Coast”: whether a speaker whom no mention heads is called like a body: several words in capitals, and no place, person or kind of people. */
export function isBodyName(name: string, rules: MentionRules): boolean {
  const words = name.split(' ');
  if (rules.wordForms || words.length < 2 || !words.every((word) => /^\p{Lu}[\p{L}\d&.’'-]*$/u.test(word)))
    return false;
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => word?.toLowerCase());
  const { female, male, either } = rules.givenNames;
  const isGiven = (word: string): boolean => female.has(word) || male.has(word) || either.has(word);
  if (rules.personTitles.has(first.replace(/\.$/, '')) || /['’]/.test(name)) return false;
  if (words.some((word) => isGiven(word.toLowerCase()))) return false;
  if (rules.known.has(first) || rules.known.has(name.toLowerCase())) return false;
  const base = rules.singular(last);
  // “Conservative MPs”, “Welsh Conservatives”, “People”
  return base === undefined && !/^\p{Lu}+s$/u.test(words.at(-1) ?? '') && !rules.groupNouns.has(last);
}
