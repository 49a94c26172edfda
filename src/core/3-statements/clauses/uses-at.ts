import type { CueUse, Frame } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { cueAt, is, isInfinitiveMark, isThat, pos, type SentenceView } from '../sentences/sentence-view.ts';
import { findParticle } from './find-particle.ts';

/** What may begin with a noun: its object, its addressee, a clause without “that”. */
const TAKING_NOUNS: readonly Frame[] = ['object', 'object-infinitive', 'addressee', 'clause'];

/**
 * The uses that the cue verb at `at` can be in, judged by the words behind it: “made” reports in “made clear” only, and in
 * “trust and shared | responsibility” a bare noun is nothing to a verb that takes only clauses.
 */
export function usesAt(view: SentenceView, at: number): CueUse[] {
  const uses = cueAt(view, at)?.verb.uses ?? [];
  return uses.filter(({ frames, particles }) => {
    if (frames.has('measure')) return false;
    if (frames.has('inquiry') && !is(view, at - 1, Word.press)) return false;
    if (particles.length > 0) return findParticle(view, at + 1, particles) !== undefined;
    if (pos(view, at + 1) === 'NOUN') return TAKING_NOUNS.some((frame) => frames.has(frame));
    // “och hotar | att stämma”
    if (frames.has('infinitive') && isInfinitiveMark(view, at + 1)) return true;
    // “och skriver | sedan | att …”
    const behind = pos(view, at + 1) === 'ADV' ? at + 2 : at + 1;
    return frames.has('clause') || frames.has('object') || !frames.has('that') || isThat(view, behind);
  });
}
