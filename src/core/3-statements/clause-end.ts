import { isFiniteVerb } from './find-subject.ts';
import { closingParenthesis } from './noun-phrase.ts';
import {
  inQuote,
  isComma,
  isDash,
  isMark,
  isNominal,
  lower,
  pos,
  quoteOpeningAt,
  type SentenceView,
} from './sentence-view.ts';

/** Where a content that begins at `start` ends: at the sentence’s end, or before the words that report something else. */
export function clauseEnd(
  view: SentenceView,
  start: number,
  options: { readonly phrase?: boolean; readonly subordinate?: boolean } = {},
): number {
  let at = start;
  while (at < view.stop) {
    if (inQuote(view, at)) {
      const quote = view.quotes[view.quoteOf[at] as number];
      at = Math.max(at + 1, quote?.close ?? at + 1);
      continue;
    }
    const word = lower(view, at);
    if (word === '(') {
      at = (closingParenthesis(view, at) ?? at) + 1;
      continue;
    }
    if (word === ')') break;
    // “While Roe praised the plan, | Doe called it a mistake”
    if (options.subordinate && at > start && isComma(view, at) && startsClause(view, at + 1)) break;
    if (word === ';' && startsReport(view, at + 1)) break;
    if ((isComma(view, at) || isDash(view, at) || word === ';') && stopsAtComma(view, at, options.phrase === true))
      break;
    if (/^(?:and|but)$/.test(word) && stopsAtConjunction(view, at)) break;
    if (word === 'according' && lower(view, at + 1) === 'to') break;
    if (options.phrase && at > start && endsPhrase(view, at)) break;
    at++;
  }
  let end = Math.min(at, view.stop);
  if (at >= view.stop) end = withClosingMark(view, end);
  while (end > start && (isComma(view, end - 1) || /^[;:]$/.test(lower(view, end - 1)) || isDash(view, end - 1))) end--;
  return Math.max(end, start);
}

/** Whether a main clause begins at `at`: a subject and soon its finite verb. */
function startsClause(view: SentenceView, at: number): boolean {
  if (/^(?:and|or|but|who|which|that|as|while|because)$/.test(lower(view, at))) return false;
  if (!isNominal(view, at) && !/^(?:DET|ADJ|ADV|NUM)$/.test(pos(view, at))) return false;
  return opensFinite(view, at);
}

/** “criticized the mayor | after the vote” */
function endsPhrase(view: SentenceView, at: number): boolean {
  const word = lower(view, at);
  if (/^(?:while|when|because|although|though|as|if)$/.test(word))
    return pos(view, at) === 'SCONJ' && opensFinite(view, at + 1);
  return /^(?:after|before|during|amid|following|since|until)$/.test(word);
}

/** A quotation that ends the sentence keeps its closing mark inside the content. */
function withClosingMark(view: SentenceView, end: number): number {
  let at = end;
  while (at < view.tokens.length && isMark(view.tokens[at]!) && quoteOpeningAt(view, at) === undefined) at++;
  return at;
}

function stopsAtComma(view: SentenceView, comma: number, phrase: boolean): boolean {
  let next = comma + 1;
  while (pos(view, next) === 'ADV' && next < comma + 3) next++;
  const word = lower(view, next);
  const cue = view.rules.verbs.get(word);
  if (cue?.forms.has('ing') && !isNominal(view, next + 1)) return true;
  if (cue?.forms.has('ing') && pos(view, next) !== 'NOUN') return true;
  if (word === 'according' && lower(view, next + 1) === 'to') return true;
  if (
    phrase &&
    /^(?:and|but)$/.test(word) &&
    pos(view, next + 1) === 'VERB' &&
    /(?:ed|ld|ft|de)$/.test(lower(view, next + 1))
  )
    return true;
  if (/^(?:and|but|while|whereas|as|though|although)$/.test(word)) {
    if (stopsAtConjunction(view, next)) return true;
    if (startsReport(view, next + 1)) return true;
    if (/^(?:although|though|whereas)$/.test(word) && opensFinite(view, next + 1)) return true;
    if (phrase && !/^(?:and|as)$/.test(word) && opensFinite(view, next + 1)) return true;
    return false;
  }
  // “called for X, affirmed his support for Y, and wished …”: verbs in a row
  if (cue?.forms.has('past') && comma > 0 && pos(view, next) === 'VERB' && !/^(?:by)$/.test(lower(view, next + 1)))
    return true;
  if (startsReport(view, next)) return true;
  if (!phrase) return false;
  if (pos(view, next) === 'VERB' && /ing$/.test(word) && gerundList(view, comma)) return false;
  // “accused Roe, who was born there, | of fraud”
  if (asideCloses(view, comma)) return false;
  if (!listFollows(view, comma)) return true;
  if (/^(?:who|which|when|after|before|where|because|saying|even|including)$/.test(word))
    return /^(?:when|after|before|because)$/.test(word);
  if (pos(view, next) === 'VERB' && /ing$/.test(word)) return !gerundList(view, comma);
  return false;
}

/** “… and called for”: a second act of the same speaker. */
function stopsAtConjunction(view: SentenceView, at: number): boolean {
  let next = at + 1;
  while ((pos(view, next) === 'ADV' || /^(?:also|then|later)$/.test(lower(view, next))) && next < at + 3) next++;
  while (pos(view, next) === 'AUX' && /^(?:has|have|had)$/.test(lower(view, next))) next++;
  const cue = view.rules.verbs.get(lower(view, next));
  if (cue === undefined || !(cue.forms.has('past') || cue.forms.has('third'))) return false;
  if (/^(?:DET|ADJ)$/.test(pos(view, next)) && !cue.forms.has('past')) return false;
  if (cue.forms.has('third') && pos(view, next) === 'NOUN') return false;
  if (pos(view, next) === 'ADJ') return false;
  return cue.verb.uses.some((use) => !use.frames.has('weak')) && goesOn(view, next);
}

function goesOn(view: SentenceView, verb: number): boolean {
  const next = lower(view, verb + 1);
  return verb + 1 < view.stop && next !== ',' && next !== 'and' && next !== 'by';
}

/** Whether “X said …” begins at `at`: a short noun phrase and a finite verb of saying. */
export function startsReport(view: SentenceView, at: number): boolean {
  for (let k = at; k < Math.min(at + 12, view.stop); k++) {
    const word = lower(view, k);
    if (/^[,;:(]$/.test(word) || isMark(view.tokens[k]!)) return false;
    const cue = view.rules.verbs.get(word);
    if (
      cue !== undefined &&
      k > at &&
      isFiniteVerb(view, k) &&
      cue.verb.uses.some((use) => (use.frames.has('clause') && !use.frames.has('evidence')) || use.frames.has('quote'))
    ) {
      return isNominal(view, k - 1) || pos(view, k - 1) === 'ADV' || pos(view, k - 1) === 'AUX';
    }
    if (isFiniteVerb(view, k) && pos(view, k) !== 'AUX') return false;
  }
  return false;
}

function opensFinite(view: SentenceView, at: number): boolean {
  for (let k = at; k < Math.min(at + 14, view.stop); k++) {
    if (pos(view, k) === 'AUX' || (isFiniteVerb(view, k) && k > at)) return true;
    if (/^[,;:]$/.test(lower(view, k))) return false;
  }
  return false;
}

/** “his commitment to building capacity, protecting citizens, and cooperating”: gerunds before and behind the comma. */
function gerundList(view: SentenceView, comma: number): boolean {
  let behind = false;
  for (let k = comma + 1; k < Math.min(comma + 16, view.stop); k++) {
    if (/^(?:and|or)$/.test(lower(view, k)) && /ing$/.test(lower(view, k + 1))) behind = true;
  }
  if (!behind) return false;
  for (let k = comma - 1; k > Math.max(0, comma - 12); k--) {
    if (
      pos(view, k) === 'VERB' &&
      /ing$/.test(lower(view, k)) &&
      /^(?:to|of|in|for|by|on|,|and)$/.test(lower(view, k - 1))
    )
      return true;
  }
  return false;
}

/** Whether an aside between commas is followed by the rest of the phrase: “of”, “for” or “as”. */
function asideCloses(view: SentenceView, comma: number): boolean {
  for (let k = comma + 2; k < Math.min(comma + 18, view.stop); k++)
    if (isComma(view, k)) return /^(?:of|for|as)$/.test(lower(view, k + 1));
  return false;
}

/** Whether the comma is one of a list: “jobs, taxes and trade”. */
function listFollows(view: SentenceView, comma: number): boolean {
  for (let k = comma + 1; k < Math.min(comma + 14, view.stop); k++) {
    if (/^(?:and|or)$/.test(lower(view, k))) return true;
    if (/^(?:AUX|SCONJ)$/.test(pos(view, k)) || /^(?:who|which|that)$/.test(lower(view, k))) return false;
  }
  return false;
}
