import { Word } from '../../model/statement-words.ts';
import { is, isGerund, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “developing countries”, “the united front”, “officials briefed on the case” */
export function isModifier(view: SentenceView, verb: number, next: number, from: number): boolean {
  if (is(view, verb, Word.plainCues)) return false;
  if (!view.shapes.verbal.test(lower(view, verb))) return false;
  const before = pos(view, verb - 1);
  // “and supported | Barack Roe”
  const person = view.persons.has(next) && !/^(?:DET|ADJ)$/.test(before);
  const attributive =
    !person &&
    /^(?:NOUN|PROPN|ADJ)$/.test(pos(view, next)) &&
    (verb - 1 < from ||
      /^(?:DET|ADJ|ADP|ADV|NUM|PART|PUNCT|SCONJ|CCONJ)$/.test(before) ||
      is(view, verb - 1, Word.possessives));
  if (attributive && (verb - 1 >= from || view.shapes.modifier.test(lower(view, verb))))
    return verb - 1 < from ? view.shapes.modifier.test(lower(view, verb)) && pos(view, next) === 'NOUN' : true;
  const reduced =
    (before === 'NOUN' || before === 'PROPN') &&
    view.shapes.reduced.test(lower(view, verb)) &&
    (/^(?:ADP|ADV)$/.test(pos(view, next)) || isGerund(view, verb));
  return reduced;
}
