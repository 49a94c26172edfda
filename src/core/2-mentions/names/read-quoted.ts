import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import type { WordAt } from '../words/words-near.ts';
import { isBodyNoun } from './called-body.ts';
import { type Case, sign } from './name-case.ts';

/** “the weekly “Larchposten” reported”, “printed in “Der Larchspiegel””: a paper in quotation marks. */
export function readQuoted({ first, last }: Unit, at: WordAt, rules: MentionRules, found: Case): void {
  if (!QUOTE.test(at(first - 1)?.surface ?? '')) return;
  const isWhole = QUOTE.test(at(last)?.surface ?? '') || QUOTE.test(at(last + 1)?.surface ?? '');
  const before = at(first - 2);
  if (!isWhole || !before) return;
  if (isBodyNoun(before, rules)) sign(found, 'organization', 'noun', 6);
  const isPrinted = rules.insideLinks.has(before.lower) && rules.printVerbs.has(at(first - 3)?.lower ?? '');
  if (isPrinted) sign(found, 'organization', 'printed in', 4);
}

const QUOTE = /^["“”‘’']$/;
