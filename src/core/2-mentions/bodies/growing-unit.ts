import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** A unit that may take in those behind it, which begin at `index + 1` of the units of the text. */
export interface GrowingUnit {
  readonly words: readonly Word[];
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly index: number;
  readonly rules: MentionRules;
}
