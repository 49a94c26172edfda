import type { Frame } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { lastOfVerb } from '../sentences/is-finite-verb.ts';
import {
  inQuote,
  is,
  isComma,
  isGerund,
  isInfinitiveMark,
  isMark,
  isNominal,
  isTime,
  kindsAt,
  lower,
  pos,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** Whether a clause with a subject and a finite verb begins at `at`. */
export function beginsClause(view: SentenceView, at: number, end: number, frames: ReadonlySet<Frame>): boolean {
  const tag = pos(view, at);
  if (tag === 'PUNCT' && !isMark(view, at)) return false;
  if (is(view, at, Word.noSubjects)) return false;
  const isVerb = tag === 'VERB' && !isGerund(view, at) && !opensSubject(view, at);
  if (isVerb || tag === 'AUX' || is(view, at, Word.of)) return false;
  let subject = tag === 'VERB';
  let relative = false;
  for (let k = at; k < Math.min(end, at + 45); k++) {
    const word = lower(view, k);
    const kinds = kindsAt(view, k);
    const kind = pos(view, k);
    if (word === ';' || word === ':') return false;
    // “told the council, as it met”: what hangs on the main clause makes none of what stands before
    if (word === ',' && is(view, k + 1, Word.sideOpeners) && !closesBefore(view, k + 1, end)) return false;
    // “conceded defeat early Sunday, | after her party lost”, “pledged a vote, | and that is the first step”
    if (kinds[Word.timeLinks] && isTime(view, k - 1)) return false;
    // “reported results before noon, | and investors could hardly wait”: one comma and “and” make no list
    if (
      word === ',' &&
      is(view, k + 1, Word.coordinators) &&
      !closesBefore(view, at, k) &&
      !closesBefore(view, k + 1, end)
    )
      return false;
    // “announced the deal, | hours after talks had failed”
    const isAfter = word === ',' && pos(view, k + 1) === 'NOUN' && is(view, k + 2, Word.timeLinks);
    if (isAfter && !closesBefore(view, k + 3, end)) return false;
    if (inQuote(view, k) && !subject) {
      subject = true;
      continue;
    }
    if (subject && k > at && kinds[Word.relatives] && isNominal(view, k - 1) && pos(view, k + 1) !== 'DET') {
      relative = true;
      continue;
    }
    // “warned officials to boost security”: whom it was said to, not a clause
    if (subject && kinds[Word.infinitiveMarks] && frames.has('object-infinitive') && pos(view, k + 1) === 'VERB')
      return false;
    if (isNominal(view, k) || kind === 'DET' || kinds[Word.quantities]) subject = true;
    // “calm had returned”
    if (k === at && kind === 'ADJ' && pos(view, k + 1) === 'AUX') subject = true;
    if (!subject) continue;
    if (relative) {
      // “the foundation that controls a third”, tagged a noun
      if (kind === 'NOUN' && kindsAt(view, k - 1)[Word.relatives] && isVerbOfRelative(view, k)) relative = false;
      // “…, who works there, is”: the relative clause’s own verb does not make a clause
      if (kind === 'AUX' || kind === 'VERB') {
        k = lastOfVerb(view, k);
        relative = false;
      }
      continue;
    }
    if (kind === 'AUX' && !kinds[Word.bareAuxiliaries]) return true;
    if (
      inQuote(view, k) &&
      kind !== 'DET' &&
      kind !== 'ADJ' &&
      kind !== 'NUM' &&
      k > at + 1 &&
      view.shapes.quotedVerb.test(word) &&
      kind !== 'NOUN'
    )
      return true;
    // “Uruguay wishes to learn”, tagged a noun
    if (
      kind === 'NOUN' &&
      isNominal(view, k - 1) &&
      view.shapes.thirdPerson.test(word) &&
      isInfinitiveMark(view, k + 1)
    )
      return true;
    // “patients deserved better”, tagged a noun
    if (kind === 'NOUN' && view.shapes.pastModifier.test(word) && isPlural(view, k - 1) && !isNominal(view, k + 1))
      return true;
    // “the fine sent a message”, tagged a noun
    const isVerb = k > at + 1 && pos(view, k + 1) === 'DET' && !is(view, k + 1, Word.relatives);
    if (kind === 'NOUN' && isVerb && view.rules.verbSecond !== true) return true;
    // “praised the plan and walked out”: the second verb has another subject
    if (kind === 'CCONJ' && (joinsPast(view, k) || pos(view, k + 1) === 'AUX')) return false;
    if (kind === 'VERB' && k > at && !isGerund(view, k) && !isInfinitiveMark(view, k - 1) && !isPastModifier(view, k))
      return true;
  }
  return false;
}

/** Whether another comma stands in `[from, end)`. */
function closesBefore(view: SentenceView, from: number, end: number): boolean {
  for (let k = from; k < end; k++) if (isComma(view, k)) return true;
  return false;
}

/** “bail laws would change”, with its first noun tagged a verb. */
function opensSubject(view: SentenceView, at: number): boolean {
  // “waits were down”: no verb in the present stands before another one
  if (pos(view, at + 1) === 'AUX' && view.shapes.thirdPerson.test(lower(view, at)) && !view.rules.verbSecond)
    return true;
  return pos(view, at + 1) === 'NOUN' && pos(view, at + 2) === 'AUX' && !view.shapes.past.test(lower(view, at));
}

/** “that | controls | a third of it”, but not “that | critics | have read” */
function isVerbOfRelative(view: SentenceView, at: number): boolean {
  return view.shapes.thirdPerson.test(lower(view, at)) && /^(?:DET|NUM|ADP|PRON|PROPN|ADJ)$/.test(pos(view, at + 1));
}

const isPlural = (view: SentenceView, at: number): boolean =>
  pos(view, at) === 'NOUN' && view.shapes.pluralNoun.test(lower(view, at));

function joinsPast(view: SentenceView, at: number): boolean {
  const next = pos(view, at + 1) === 'ADV' ? at + 2 : at + 1;
  return pos(view, next) === 'VERB' && view.shapes.past.test(lower(view, next)) && pos(view, next + 1) !== 'NOUN';
}

function isPastModifier(view: SentenceView, at: number): boolean {
  return (
    view.shapes.pastModifier.test(lower(view, at)) &&
    // “at a hurriedly called meeting”
    /^(?:DET|ADJ)$/.test(pos(view, pos(view, at - 1) === 'ADV' ? at - 2 : at - 1)) &&
    /^(?:NOUN|ADJ)$/.test(pos(view, at + 1))
  );
}
