import { Word } from '../../model/statement-words.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { isTeller } from '../phrases/is-teller.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import type { Found } from '../sentences/found.ts';
import { cueAt, inQuote, is, isThat, pos, quoteOpeningAt, type SentenceView } from '../sentences/sentence-view.ts';

/** “Det bekräftar | polisen”, “Det tycker inte | Lind”: where the verb stands second, a sentence that gives the one before it to its speaker, or tells that somebody thinks otherwise. */
export function readPointingBack(view: SentenceView, at: number): Found | undefined {
  if (view.rules.verbSecond !== true || at !== 1 || !pointsBack(view) || inQuote(view, at)) return undefined;
  const form = cueAt(view, at);
  if (form === undefined || !(form.forms.has('third') || form.forms.has('past'))) return undefined;
  const use = form.verb.uses.find(
    ({ frames, particles }) =>
      // “Det trodde ingen” tells of no quotation
      (frames.has('inverts') || (frames.has('quote') && frames.size > 1)) && particles.length === 0,
  );
  const isDenied = is(view, at + 1, Word.nots);
  const subject = use && subjectAfter(view, isDenied ? at + 2 : at + 1);
  if (use === undefined || subject === undefined || !canSpeak(view, subject.run, use)) return undefined;
  const next = subject.run.to;
  if (isThat(view, next) || quoteOpeningAt(view, next) !== undefined || pos(view, next) === 'VERB') return undefined;
  // “– Vi vann, säger hon. Det trodde | jag | aldrig.”: who goes on speaking
  if (!isTeller(view, subject.run) || is(view, subject.run.from, Word.ownPronouns)) return undefined;
  return {
    view,
    rule: 'pointing-back',
    source: subject.run,
    cue: [{ from: at, to: at + 1 }],
    content: [],
    wholeSentenceBefore: true,
    cueLemma: form.verb.lemma,
    polarity: isDenied ? 'denied' : 'asserted',
    confidence: 0.75,
  };
}

/** “Det”, “Detta” */
const pointsBack = (view: SentenceView): boolean =>
  is(view, 0, Word.its) || (is(view, 0, Word.pointers) && is(view, 0, Word.demonstratives) && pos(view, 0) === 'PRON');
