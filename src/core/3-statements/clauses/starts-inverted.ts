import { isSomebody } from '../phrases/is-somebody.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { cueAt, isThat, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “att skatten sänks, | rapporterar Ekot”: where the verb stands second, a cue before its subject ends what another says. */
export function startsInverted(view: SentenceView, at: number): boolean {
  const cue = view.rules.verbSecond === true ? cueAt(view, at) : undefined;
  if (cue === undefined || !(cue.forms.has('third') || cue.forms.has('past')) || pos(view, at) !== 'VERB') return false;
  const inverts = cue.verb.uses.some(({ frames, particles }) => frames.has('inverts') && particles.length === 0);
  const subject = inverts ? nounPhraseFrom(view, at + 1, { apposition: true }) : undefined;
  return subject !== undefined && isSomebody(view, subject) && !isThat(view, subject.to);
}
