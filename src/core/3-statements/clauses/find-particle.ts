import type { CueUse } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { is, isTime, lower, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';

/** The particle of a use behind its verb: “on”, “to know”, “it clear”, after an adverb or a day at most. */
export function findParticle(view: SentenceView, at: number, particles: readonly string[]): Run | undefined {
  for (let k = at; k <= at + 1 && k < view.stop; k++) {
    const hit = particles.find((particle) => standsAt(view, k, particle));
    // “called on Monday for”
    if (is(view, k, Word.dayLinks) && isTime(view, k + 1)) {
      return particles.includes(lower(view, k + 2)) ? { from: k + 2, to: k + 3 } : undefined;
    }
    // “varnade i förra veckan för”
    if (is(view, k, Word.dayLinks) && is(view, k + 1, Word.dayModifiers) && isTime(view, k + 2))
      return particles.includes(lower(view, k + 3)) ? { from: k + 3, to: k + 4 } : undefined;
    // “avråder sedan i måndags från att”
    if (is(view, k, Word.timeLinks) && is(view, k + 1, Word.dayLinks) && isTime(view, k + 2))
      return particles.includes(lower(view, k + 3)) ? { from: k + 3, to: k + 4 } : undefined;
    if (hit !== undefined) return { from: k, to: k + hit.split('_').length };
    // “varnade redan 2023 för”
    if (pos(view, k) === 'ADV' && /^(?:19|20)\d\d$/.test(lower(view, k + 1)) && particles.includes(lower(view, k + 2)))
      return { from: k + 2, to: k + 3 };
    if (pos(view, k) !== 'ADV' && !is(view, k, Word.beforeParticles)) return undefined;
  }
  return undefined;
}

/** “slår | Ada Falk | fast”: the particle behind the subject that stands behind its verb. */
export function particleBehindSubject(view: SentenceView, at: number, particles: readonly string[]): Run | undefined {
  if (view.rules.verbSecond !== true || particles.length === 0) return undefined;
  const subject = nounPhraseFrom(view, at, { apposition: false });
  const hit = subject && particles.find((particle) => standsAt(view, subject.to, particle));
  return subject && hit !== undefined ? { from: subject.to, to: subject.to + hit.split('_').length } : undefined;
}

/** Where behind the first word of `run` the particle stands that begins the content: “Nu varnar | polisen *för* halka”. */
export function openingParticle(
  view: SentenceView,
  { from, to }: Run,
  { opensContent, particles }: CueUse,
): number | undefined {
  if (!opensContent) return undefined;
  for (let k = from + 1; k < to; k++) if (particles.includes(lower(view, k))) return k;
  return undefined;
}

function standsAt(view: SentenceView, at: number, particle: string): boolean {
  const first = lower(view, at);
  if (particle === first) return true;
  // most words open no particle of several words
  return (
    particle.startsWith(`${first}_`) && particle.split('_').every((word, offset) => lower(view, at + offset) === word)
  );
}
