import type { MentionRules } from '../../model/mention-rules.ts';
import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “polisen i region [Mitt]”, “Kustbevakningen [Region Syd]”: the district of an authority is where it works and no body. */
export function takeDistrict(words: readonly Word[], unit: Unit, { wordForms, insideLinks }: MentionRules): void {
  if (!wordForms || unit.kind === 'country' || unit.kind === 'role') return;
  const { sentence, lower } = words[unit.first] as Word;
  const noun = wordForms.districtNouns.has(lower) ? unit.first : unit.first - 1;
  if (!wordForms.districtNouns.has(words[noun]?.lower ?? '')) return;
  const body = insideLinks.has(words[noun - 1]?.lower ?? '') ? words[noun - 2] : words[noun - 1];
  if (body?.sentence !== sentence || !wordForms.districtBodies.has(wordForms.body(body.lower)?.base ?? '')) return;
  retype(unit, 'place', 'district');
}
