import { Word } from '../../model/statement-words.ts';
import { polarityOf } from '../contents/polarity-of.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { isTeller } from '../phrases/is-teller.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import type { Found } from '../sentences/found.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import { cueAt, inQuote, is, isThat, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “Att bron är farlig | förnekar | kommunen.”: a clause that opens the sentence, and behind the verb who says it, where the verb stands second. */
export function readThatFirst(view: SentenceView, at: number): Found | undefined {
  const form = cueAt(view, at);
  if (view.rules.verbSecond !== true || form === undefined || inQuote(view, at)) return undefined;
  const from = pos(view, 0) === 'CCONJ' ? 1 : 0;
  const mayStandSecond = form.forms.has('past') || form.forms.has('third');
  if (!isThat(view, from) || !mayStandSecond || pos(view, at) !== 'VERB' || !hasFiniteVerb(view, from + 1, at))
    return undefined;
  const subject = nounPhraseFrom(view, at + 1, { apposition: false });
  if (subject === undefined || !isTeller(view, subject)) return undefined;
  const use = form.verb.uses.find(({ frames, particles }) => {
    const end = particles.length === 0 ? subject.to : particles.includes(lower(view, subject.to)) ? subject.to + 1 : -1;
    return end >= view.stop && (frames.has('that') || frames.has('clause') || frames.has('object'));
  });
  if (use === undefined || !canSpeak(view, subject, use) || is(view, at - 1, Word.relativePronouns)) return undefined;
  const particle = use.particles.length === 0 ? [] : [{ from: subject.to, to: subject.to + 1 }];
  return {
    view,
    rule: 'content-inverted-cue',
    source: subject,
    cue: [{ from: at, to: at + 1 }, ...particle],
    content: [{ from, to: at }],
    cueLemma: form.verb.lemma,
    polarity: polarityOf(view, form),
    confidence: 0.8,
  };
}
