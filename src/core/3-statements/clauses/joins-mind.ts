import { Word } from '../../model/statement-words.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import { is, isInfinitiveMark, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “says the bank has made an offer | and believes it is fair”, “said they were late | but refused to apologise”: what the speaker does besides. */
export function joinsMind(view: SentenceView, start: number, conjunction: number): boolean {
  // “Norway is ready, she said, | and hopes to sign”
  if (view.rules.verbSecond === true || conjunction === start) return false;
  let verb = conjunction + 1;
  while ((pos(view, verb) === 'ADV' || is(view, verb, Word.perfects)) && verb < conjunction + 3) verb++;
  const word = lower(view, verb);
  if (view.rules.silence.has(word) && isInfinitiveMark(view, verb + 1)) return isFiniteVerb(view, verb);
  // “knows | little of it” is no opinion
  if (!isFiniteVerb(view, verb) || is(view, verb + 1, Word.nothings)) return false;
  return view.shapes.belief.test(word) && view.shapes.thirdPerson.test(word) && !isPresent(view, start, conjunction);
}

/** “says the group wants an answer and hopes to get it”: a verb of the same form goes before. */
function isPresent(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (pos(view, at) === 'VERB' && view.shapes.thirdPerson.test(lower(view, at))) return true;
  return false;
}
