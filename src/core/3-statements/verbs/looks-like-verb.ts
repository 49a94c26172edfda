import type { CueForm } from '../../model/statement-rules.ts';
import type { SentenceView } from '../sentences/sentence-view.ts';
import type { Sign } from './candidate.ts';
import { FORM_SIGNS } from './form-signs.ts';
import { NEIGHBOUR_SIGNS } from './neighbour-signs.ts';
import { TAKEN_FOR_NOUN } from './taken-for-noun.ts';

/** The first that tells decides: what stands beside the word, then its form and its tag, then what its tag may hide. */
const SIGNS: readonly Sign[] = [...NEIGHBOUR_SIGNS, ...FORM_SIGNS, ...TAKEN_FOR_NOUN];

/** Whether the word at `at`, which has the form of a verb of saying, is one here: “he | claims | it”, not “his claims”. */
export function looksLikeVerb(view: SentenceView, at: number, form: CueForm): boolean {
  const candidate = { view, at, form };
  for (const sign of SIGNS) {
    const told = sign(candidate);
    if (told !== undefined) return told;
  }
  return false;
}
