import type { HeadedWord } from '../../model/word-forms.ts';
import type { TitleHead } from '../words/read-title-head.ts';
import type { Word } from '../words/read-words.ts';
import type { RoleDraft } from './role-node.ts';

/** A title in the form of a list, where the text writes another: in the plural, in a definite form, with “then-”, in letters. */
export function spellTitle(words: readonly Word[], draft: RoleDraft, head: TitleHead): string | undefined {
  if (head.form) return baseTitle(words, draft, head.form);
  if (head.status) return withoutStatus(words, draft);
  if (head.full) return inFull(words, draft, head.full);
  return head.plural ? inSingular(words, draft, head) : undefined;
}

/** “Prime Ministers” → “Prime Minister” */
function inSingular(words: readonly Word[], draft: RoleDraft, head: TitleHead): string {
  const name = (word: string): string =>
    /^\p{Lu}/u.test(word) ? (head.name[0] ?? '').toUpperCase() + head.name.slice(1) : head.name;
  return draft.title
    .map((at) => words[at]?.surface ?? '')
    .map((word, at) => (draft.title[at] === draft.headAt ? name(word) : word))
    .join(' ');
}

/** “Deputy PM” → “Deputy Prime Minister” */
function inFull(words: readonly Word[], draft: RoleDraft, full: string): string {
  return draft.title.map((at) => (at === draft.headAt ? full : (words[at]?.surface ?? ''))).join(' ');
}

/** “then-mayor” → “mayor”, “president-elect” → “president” */
function withoutStatus(words: readonly Word[], draft: RoleDraft): string {
  return draft.title
    .map((at) => words[at]?.surface ?? '')
    .map((word, at) => (draft.title[at] === draft.headAt ? bareHead(word, draft.head) : word))
    .join(' ');
}

function bareHead(word: string, head: string): string {
  const at = word.toLowerCase().indexOf(head);
  return at < 0 ? head : word.slice(at, at + head.length);
}

/** “tekniska chefen” → “teknisk chef” */
const baseAdjective = (word: string): string => word.replace(/(?<=sk|lig|ell|iv|al)[ae]$/, '');

/** “tekniska chefen” → “teknisk chef”, but “ministern för digitala frågor” → “minister för digitala frågor” */
function baseTitle(words: readonly Word[], draft: RoleDraft, form: HeadedWord): string {
  const spell = (at: number): string => {
    const word = words[at] as Word;
    if (at === draft.headAt) return withAcronym(form.base, word);
    return at < draft.headAt ? baseAdjective(word.lower) : word.lower;
  };
  return draft.title.map(spell).join(' ').replaceAll(' ,', ',');
}

/** “FN-ambassadören” → “FN-ambassadör” */
function withAcronym(base: string, { surface }: Word): string {
  const [acronym = ''] = /^\p{Lu}{2,}-/u.exec(surface) ?? [];
  return acronym + base.slice(acronym.length);
}
