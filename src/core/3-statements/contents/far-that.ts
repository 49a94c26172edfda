import type { CueUse } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { beginsClause } from '../clauses/begins-clause.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { namesWork } from '../sentences/names-work.ts';
import {
  cueAt,
  is,
  isComma,
  isGerund,
  isNominal,
  isThat,
  isTime,
  lower,
  pos,
  quoteOpeningAt,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import type { Complement } from './complement.ts';

/** What takes a thing as often as a clause: the “that” behind it tells of the thing. */
const AGAINST = ['evidence', 'finding', 'weak', 'object'] as const;

/** In words. */
const FARTHEST = 22;

/**
 * “told a hall in Salem, New Jersey, on Monday | that the bridge was safe”: a clause behind whatever tells where and to whom,
 * as long as no verb of its own stands there.
 */
export function farThat(view: SentenceView, verb: number, { frames, particles }: CueUse): Complement | undefined {
  if (view.rules.verbSecond === true || particles.length > 0 || !frames.has('quote')) return undefined;
  if (AGAINST.some((frame) => frames.has(frame)) || view.rules.asking.has(cueAt(view, verb)?.verb.lemma ?? ''))
    return undefined;
  for (let at = verb + 1; at < Math.min(verb + FARTHEST, view.stop - 2); at++) {
    if (isThat(view, at) && at > verb + 1) {
      const to = clauseEnd(view, at + 1);
      return opensClause(view, at, to, frames) ? { run: { from: at, to }, frame: 'that' } : undefined;
    }
    const quote = quoteOpeningAt(view, at);
    if (quote !== undefined) {
      if (!namesWork(view, quote)) return undefined;
      at = quote.close - 1;
      continue;
    }
    if (/^[;:()]$/.test(lower(view, at)) || is(view, at, Word.clauseSubjects) || is(view, at, Word.relativePronouns))
      return undefined;
    if (/^(?:AUX|SCONJ|SYM)$/.test(pos(view, at)) || (pos(view, at) === 'VERB' && !tellsWhich(view, at)))
      return undefined;
  }
  return undefined;
}

/** “an interview | taped on Friday”, “in a court | file | that …”, taken for a verb */
const tellsWhich = (view: SentenceView, at: number): boolean =>
  /^(?:ADJ|NOUN)$/.test(pos(view, at - 1)) &&
  (isThat(view, at + 1) || (mayReduce(view, at) && /^(?:ADP|PROPN)$/.test(pos(view, at + 1))));

/** “taped”, “read” */
function mayReduce(view: SentenceView, at: number): boolean {
  const forms = cueAt(view, at)?.forms;
  return view.shapes.reduced.test(lower(view, at)) || (forms?.has('base') === true && forms.has('participle'));
}

/** A “that” which stands for no noun: “a plan | that would fail”, “the idea | that it rains”. */
function opensClause(view: SentenceView, at: number, end: number, frames: CueUse['frames']): boolean {
  if (pos(view, at - 1) === 'ADP') return false;
  const isQuoted = quoteOpeningAt(view, at + 1) !== undefined;
  if (isNominal(view, at - 1) && !isTime(view, at - 1) && !isQuoted) {
    const before = (nounPhraseBefore(view, at)?.from ?? at) - 1;
    const isPlace = is(view, before, Word.placeOpeners);
    if (pos(view, at) !== 'SCONJ' || !(isPlace || frames.has('addressee'))) return false;
  }
  const isSubject =
    is(view, at + 1, Word.clauseSubjects) || /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(pos(view, at + 1));
  if (!isSubject && !isQuoted && !isGerund(view, at + 1)) return false;
  if (view.rules.nouns.has(lower(view, at - 1)) || (isComma(view, at - 1) && pos(view, at) !== 'SCONJ')) return false;
  return beginsClause(view, at + 1, end, NO_FRAMES);
}

const NO_FRAMES: ReadonlySet<never> = new Set();
