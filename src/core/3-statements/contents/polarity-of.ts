import type { Polarity } from '../../model/statement.ts';
import type { CueForm } from '../../model/statement-rules.ts';
import type { SentenceView } from '../sentences/sentence-view.ts';
import type { Complement } from './complement.ts';

/** Whether a cue asserts, denies or asks; “ask the council to act” asks nothing. */
export function polarityOf({ rules }: SentenceView, form: CueForm, complement?: Complement): Polarity {
  const { lemma } = form.verb;
  if (rules.denials.has(lemma)) return 'denied';
  const wants =
    complement?.frame === 'object-infinitive' ||
    complement?.frame === 'infinitive' ||
    complement?.particle !== undefined;
  return rules.asking.has(lemma) && !wants ? 'asked' : 'asserted';
}
