import type { CueForm, VerbForm } from '../../model/statement-rules.ts';
import { passiveOf } from './verb-forms.ts';

/** Verbs whose passive tells of something else: “krävs”, “utesluts ur partiet”, “finns”. Compiled for this project, MIT. */
const OTHER = new Set(
  'beordra döma erbjuda finna framföra fylla försvara garantera kräva lugna lyfta uppmärksamma uppskatta utesluta vända öppna'.split(
    ' ',
  ),
);

/** “kritiseras”, “kritiserades”, “kritiserats”: the passive of all cue verbs, by its letters. */
export function passiveForms(verbs: ReadonlyMap<string, CueForm>): Map<string, CueForm> {
  const index = new Map<string, { verb: CueForm['verb']; forms: Set<VerbForm> }>();
  for (const [surface, { verb, forms }] of verbs) {
    // “tas emot”, “hoppas”
    if (OTHER.has(verb.lemma) || verb.lemma.length < 4 || surface.endsWith('s')) continue;
    for (const form of forms) {
      // “uppger” has “uppges”
      const isBase = form === 'base';
      const passive = isBase && !surface.endsWith('e') ? undefined : passiveOf(surface, form);
      if (passive === undefined || verbs.has(passive)) continue;
      const entry = index.get(passive) ?? { verb, forms: new Set<VerbForm>() };
      entry.forms.add(isBase ? 'third' : form);
      index.set(passive, entry);
    }
  }
  return index;
}
