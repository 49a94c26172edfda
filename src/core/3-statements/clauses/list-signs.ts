import { Word } from '../../model/statement-words.ts';
import { commaIn, is, isComma, isGerund, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “his commitment to building capacity, protecting citizens, and cooperating”: gerunds before and behind the comma. */
export function gerundList(view: SentenceView, comma: number): boolean {
  let behind = false;
  for (let k = comma + 1; k < Math.min(comma + 16, view.stop); k++) {
    if (is(view, k, Word.listEnds) && isGerund(view, k + 1)) behind = true;
  }
  if (!behind) return false;
  for (let k = comma - 1; k > Math.max(0, comma - 12); k--) {
    if (pos(view, k) === 'VERB' && isGerund(view, k) && is(view, k - 1, Word.gerundGovernors)) return true;
  }
  return false;
}

/** Whether an aside between commas is followed by the rest of the phrase: “of”, “for” or “as”. */
export function asideCloses(view: SentenceView, comma: number): boolean {
  const close = commaIn(view, comma + 2, comma + 18);
  return close !== undefined && is(view, close + 1, Word.asideClosers);
}

/** “accused Roe, a senator from Lima[,] of fraud”: whether a comma ends such an aside. */
export function isAsideClosed(view: SentenceView, comma: number): boolean {
  if (!is(view, comma + 1, Word.asideClosers)) return false;
  for (let open = comma - 3; open > Math.max(0, comma - 18); open--)
    if (isComma(view, open)) return commaIn(view, open + 2, comma + 1) === comma;
  return false;
}

/** Whether the comma is one of a list: “jobs, taxes and trade”. */
export function listFollows(view: SentenceView, comma: number): boolean {
  for (let k = comma + 1; k < Math.min(comma + 14, view.stop); k++) {
    if (is(view, k, Word.listEnds)) return true;
    // “his support | for | torture and …”, taken for a conjunction
    const isClause = pos(view, k) === 'AUX' || (pos(view, k) === 'SCONJ' && !is(view, k, Word.ofFor));
    if (isClause || is(view, k, Word.relatives)) return false;
  }
  return false;
}

/** “A cost 5 million; B cost 6 million|; and C cost 7 million, she said”: whether a semicolon is the last in a row of clauses, which are told together. */
export function endsList(view: SentenceView, semicolon: number): boolean {
  if (view.rules.verbSecond === true || lower(view, semicolon) !== ';' || !is(view, semicolon + 1, Word.and))
    return false;
  for (let k = semicolon - 1; k > 0; k--) if (lower(view, k) === ';') return true;
  return false;
}
