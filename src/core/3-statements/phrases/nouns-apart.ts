import { Word } from '../../model/statement-words.ts';
import { is, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “ministern | länderna”: where compounds are one word, a noun stands before a name only. */
export function isApartBefore(view: SentenceView, before: number): boolean {
  const behind = pos(view, before + 1);
  return (
    view.rules.compoundsAreWords === true &&
    /^(?:NOUN|PROPN|PRON)$/.test(pos(view, before)) &&
    !is(view, before, Word.possessives) &&
    // “en del kritiker”
    !is(view, before, Word.quantities) &&
    !isGenitive(view, before) &&
    !isInBody(view, before + 1) &&
    (behind === 'NOUN' || behind === 'ADJ' || behind === 'DET' || behind === 'PRON' || behind === 'NUM')
  );
}

/** “ministern | länderna”: where compounds are one word, only a name goes on behind a noun. */
export function isApartBehind(view: SentenceView, at: number): boolean {
  return (
    view.rules.compoundsAreWords === true &&
    /^(?:NOUN|PROPN)$/.test(pos(view, at - 1)) &&
    /^(?:NOUN|ADJ|PRON|NUM)$/.test(pos(view, at)) &&
    !isGenitive(view, at - 1) &&
    // “kanalen Norrut 24”
    !(pos(view, at - 1) === 'PROPN' && pos(view, at) === 'NUM') &&
    // “presstalespersonen region Mitt”
    !(view.shapes.district?.test(lower(view, at)) && pos(view, at + 1) === 'PROPN') &&
    !isInBody(view, at)
  );
}

/** “uppmanar | de | regeringen”, “kritiserar | de | Ryssland”: a pronoun that is an article elsewhere. */
export function isApartPronoun(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond !== true || pos(view, at) !== 'PRON' || !is(view, at, Word.newSubjects)) return false;
  if (is(view, at, Word.its) || !is(view, at, Word.looseDeterminers)) return false;
  return /^(?:DET|NOUN|PRON|PROPN)$/.test(pos(view, at + 1));
}

/** “Röda korset”, “Nordiska spårunionen”: a name that goes on in lower case. */
function isInBody(view: SentenceView, at: number): boolean {
  if (view.bodies[at - 1] === true && view.bodies[at] === true) return true;
  return (
    pos(view, at - 1) === 'PROPN' && pos(view, at) === 'NOUN' && view.shapes.nameAdjective.test(lower(view, at - 1))
  );
}

/** “sjukhusets läkare”, “Wales fotbollsförbund” */
function isGenitive(view: SentenceView, at: number): boolean {
  if (pos(view, at) === 'PROPN') return lower(view, at).endsWith('s') && pos(view, at + 1) === 'NOUN';
  return pos(view, at) === 'NOUN' && view.shapes.genitive?.test(lower(view, at)) === true;
}
