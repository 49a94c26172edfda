import type { MentionRules } from '../../model/mention-rules.ts';

/** “Sensor Tower”, “Avanti West Coast”: whether a speaker whom no mention heads is called like a body: several words in capitals, and no place, person or kind of people. */
export function isBodyName(name: string, rules: MentionRules): boolean {
  const words = name.split(' ');
  // “Oslo” is no more than the country's government
  if (rules.capitals.has(name)) return false;
  if (words.length === 1) return isSingleName(name, rules);
  if (rules.wordForms || !words.every((word) => /^\p{Lu}[\p{L}\d&.’'-]*$/u.test(word))) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => word?.toLowerCase());
  if (rules.personTitles.has(first.replace(/\.$/, '')) || /['’]/.test(name)) return false;
  if (words.some((word) => isGiven(word.toLowerCase(), rules))) return false;
  if (rules.known.has(first) || rules.known.has(name.toLowerCase())) return false;
  const base = rules.singular(last);
  // “Conservative MPs”, “Welsh Conservatives”, “People”
  return base === undefined && !/^\p{Lu}+s$/u.test(words.at(-1) ?? '') && !rules.groupNouns.has(last);
}

/** “the Halifax”, “Texas”: one word with a capital that is neither several people (“Israelis”) nor a word of every sentence. */
function isSingleName(name: string, rules: MentionRules): boolean {
  const word = name.toLowerCase();
  // “UPDATE”, “D.C.”
  const isLoud = /^\p{Lu}{5,}$/u.test(name) || /^\p{L}{1,4}\.(?:\p{L}\.)?$/u.test(name);
  if (rules.wordForms || isLoud || !/^(?:\p{Lu}[\p{L}\d&.-]{2,}|\p{Lu}{2})$/u.test(name)) return false;
  // “Texas”, “the Times”
  if (isGiven(word, rules)) return false;
  if (rules.paperHeads.has(word) || rules.known.get(word)?.some(({ kind }) => kind === 'place')) return true;
  const isOther =
    rules.singular(word) !== undefined ||
    rules.known.get(word)?.some(({ kind }) => kind === 'adjective' || kind === 'people') ||
    [rules.functionWords, rules.groupNouns, rules.thingHeads, rules.originWords, rules.partyTitles].some((one) =>
      one?.has(word),
    );
  return !isOther && !rules.pronouns.has(word) && !rules.roleHeads.has(word);
}

function isGiven(word: string, { givenNames: { female, male, either } }: MentionRules): boolean {
  return female.has(word) || male.has(word) || either.has(word);
}
