import { Word } from '../../model/statement-words.ts';
import { canHead } from '../phrases/can-head.ts';
import { is, isCue, isThat, pos } from '../sentences/sentence-view.ts';
import { isBeforeContent, type Sign } from './candidate.ts';
import { MANY_TELL } from './many-tell.ts';
import { oneTells } from './one-tells.ts';
import { tellsBehindAside } from './tells-behind.ts';

/** “one in five | say | they …”, “a third | say | that …”. */
const behindNumber: Sign = ({ view, at, form }) => {
  if (!form.forms.has('base')) return undefined;
  const before = pos(view, at - 1);
  const isSubject = /^(?:NUM|NOUN|PROPN)$/.test(before) || canHead(view, at - 1);
  if (is(view, at + 1, Word.clauseSubjects) && isSubject) return true;
  return before === 'NUM' && isThat(view, at + 1) ? true : undefined;
};

/** “the latest | report”, “in | answer” */
const behindModifier: Sign = ({ view, at }) => (/^(?:ADJ|DET|NUM|ADP)$/.test(pos(view, at - 1)) ? false : undefined);

/** “rejected | claims | that …”: what a verb is about. */
const behindVerb: Sign = ({ view, at }) => (pos(view, at - 1) === 'VERB' && isCue(view, at - 1) ? false : undefined);

const behindAside: Sign = (candidate) => (tellsBehindAside(candidate) ? true : undefined);

const otherwise: Sign = (candidate) => {
  if (!candidate.form.forms.has('third')) return false;
  return isBeforeContent(candidate) || /^(?:PRON|PROPN)$/.test(pos(candidate.view, candidate.at - 1));
};

/** What tells of a word that the tagger takes for a noun whether it is a verb. */
export const TAKEN_FOR_NOUN: readonly Sign[] = [
  behindNumber,
  behindModifier,
  ...MANY_TELL,
  behindVerb,
  oneTells,
  behindAside,
  otherwise,
];
