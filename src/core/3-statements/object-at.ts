import type { Frame } from '../model/statement-rules.ts';
import { Word } from '../model/statement-words.ts';
import { clauseEnd } from './clause-end.ts';
import { nounPhraseFrom } from './noun-phrase-from.ts';
import { saysNothing } from './says-nothing.ts';
import { is, isNominal, isTime, pos, quoteOpeningAt, type Run, type SentenceView } from './sentence-view.ts';

export function objectAt(
  view: SentenceView,
  start: number,
  frames: ReadonlySet<Frame>,
  particle: boolean,
): Run | undefined {
  let at = start;
  while (pos(view, at) === 'ADV' && at < start + 2) at++;
  if (quoteOpeningAt(view, at) !== undefined) return { from: at, to: clauseEnd(view, at, { phrase: true }) };
  if (is(view, at, Word.questions) && (particle || frames.has('question')))
    return { from: at, to: clauseEnd(view, at + 1) };
  if (isTime(view, at) && !is(view, at + 1, Word.possessiveS)) return undefined;
  // “had proposed last July”
  if (is(view, at, Word.timeModifiers) && !/^(?:DET)$/.test(pos(view, at)) && isTime(view, at + 1)) return undefined;
  // “called for calm”, tagged an adjective
  if (particle && pos(view, at) === 'ADJ' && !isNominal(view, at + 1))
    return { from: at, to: clauseEnd(view, at + 1, { phrase: true }) };
  const np = nounPhraseFrom(view, at, { apposition: false });
  if (np === undefined || is(view, np.to - 1, Word.askedNouns) || saysNothing(view, at)) return undefined;
  return { from: at, to: clauseEnd(view, np.to, { phrase: true }) };
}
