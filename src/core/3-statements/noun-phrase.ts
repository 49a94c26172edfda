import {
  isComma,
  isDash,
  isMark,
  isNominal,
  isTime,
  lower,
  pos,
  type Run,
  type SentenceView,
} from './sentence-view.ts';

const JOINING = new Set([
  'of',
  'for',
  'at',
  'from',
  'in',
  'on',
  'with',
  'to',
  'against',
  'between',
  'near',
  'among',
  'behind',
  'within',
  'outside',
  'inside',
  'about',
  'than',
  'de',
  'under',
  'over',
  'across',
]);
const RELATIVE = new Set(['who', 'that', 'which', 'whom', 'whose']);
const CLAUSE_PRONOUN = new Set([
  'he',
  'she',
  'they',
  'we',
  'i',
  'it',
  'you',
  'who',
  'which',
  'that',
  'this',
  'there',
  'what',
]);
const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose']);

/** The noun phrase that ends before `end`, with its title, its prepositional phrases and what a conjunction joins to it. */
export function nounPhraseBefore(view: SentenceView, end: number, from = 0): Run | undefined {
  let at = end - 1;
  if (lower(view, at) === ')') {
    const open = openingParenthesis(view, at, from);
    if (open === undefined) return undefined;
    at = open - 1;
  }
  if (at < from || (!isNominal(view, at) && !canHead(view, at))) return undefined;
  if (CLAUSE_PRONOUN.has(lower(view, at)) && !RELATIVE.has(lower(view, at))) return { from: at, to: end };
  const start = startOf(view, at, from);
  return { from: start, to: end };
}

/** “all”, “both”, “many”, “the young”: other words that can end a subject. */
function canHead(view: SentenceView, at: number): boolean {
  const tag = pos(view, at);
  return (
    (tag === 'ADJ' && /^(?:the|these|those|many)$/.test(lower(view, at - 1))) ||
    (tag === 'DET' &&
      /^(?:all|both|many|some|others|several|this|these|those|another|each|most|none)$/.test(lower(view, at))) ||
    lower(view, at) === 'others' ||
    (lower(view, at) === 'general' && pos(view, at - 1) === 'NOUN')
  );
}

function startOf(view: SentenceView, last: number, from: number): number {
  let at = last;
  for (;;) {
    const before = at - 1;
    if (before < from) return at;
    const word = lower(view, before);
    const tag = pos(view, before);
    if (isMark(view.tokens[before]!)) {
      // “the so-called ‘gang of eight’ senators”: a short quotation inside the phrase
      const quote = view.quotes.find((run) => run.close === at && run.to - run.from <= 3);
      if (quote === undefined || quote.open <= from || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos(view, quote.open - 1)))
        return at;
      at = quote.open;
      continue;
    }
    if (word === ')') {
      const open = openingParenthesis(view, before, from);
      if (open === undefined || open <= from || !isNominal(view, open - 1)) return at;
      at = open;
      continue;
    }
    if (POSSESSIVE.has(word) || tag === 'DET') {
      if ((word === 'that' && pos(view, before - 1) === 'VERB') || word === 'which') return at;
      at = before;
      continue;
    }
    if (CLAUSE_PRONOUN.has(word)) return at;
    if (isTime(view, before) && !/^'s?$/.test(lower(view, at)) && !isHyphenated(view, at)) return at;
    if (view.persons.has(at) && tag === 'PROPN' && (!view.named[before] || view.bodies[before]) && !isTitle(word))
      return at;
    if (tag === 'PROPN' || tag === 'NOUN' || tag === 'NUM' || tag === 'ADJ' || view.named[before]) {
      at = before;
      continue;
    }
    if (tag === 'PART' && (word === "'s" || word === "'")) {
      at = before;
      continue;
    }
    if (tag === 'PRON' && word !== 'which') {
      at = before;
      continue;
    }
    if (tag === 'ADV' && word !== 'as' && /^(?:ADJ|NUM|VERB)$/.test(pos(view, at)) && !/ly$/.test(word)) {
      at = before;
      continue;
    }
    if (tag === 'VERB' && isModifier(view, before, at, from)) {
      at = before;
      continue;
    }
    if (tag === 'VERB' || tag === 'AUX') {
      const head = relativeHead(view, before, from);
      if (head === undefined) return at;
      at = head;
      continue;
    }
    // “people familiar | with the matter”
    if (
      JOINING.has(word) &&
      pos(view, before - 1) === 'ADJ' &&
      before - 2 >= from &&
      /^(?:NOUN|PROPN)$/.test(pos(view, before - 2))
    ) {
      at = before - 1;
      continue;
    }
    // “more than | 60 countries”
    if (word === 'than' && /^(?:more|less|fewer|other|rather)$/.test(lower(view, before - 1))) {
      at = before - 1;
      continue;
    }
    if (
      (tag === 'ADP' || word === 'to') &&
      JOINING.has(word) &&
      before - 1 >= from &&
      isNominal(view, before - 1) &&
      !isTime(view, before - 1)
    ) {
      at = before - 1;
      continue;
    }
    // “a source speaking | to Fox News”
    if (
      JOINING.has(word) &&
      pos(view, before - 1) === 'VERB' &&
      before - 2 >= from &&
      isModifier(view, before - 1, before, from)
    ) {
      at = before - 1;
      continue;
    }
    if (word === '%' || word === '&' || word === '$' || word === '/') {
      at = before;
      continue;
    }
    if (/^(?:and|or|&)$/.test(word)) {
      const joined = joinedBy(view, before, from);
      if (joined === undefined) return at;
      at = joined;
      continue;
    }
    if (word === ',' && listGoesOn(view, at, last)) {
      const joined = joinedBy(view, before, from);
      if (joined === undefined) return at;
      at = joined;
      continue;
    }
    return at;
  }
}

function isHyphenated(view: SentenceView, at: number): boolean {
  return lower(view, at).includes('-');
}

function isTitle(word: string): boolean {
  return (
    word.endsWith('.') ||
    /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|president|senator|judge|king|queen|pope|prince|princess|justice|professor)$/.test(
      word,
    )
  );
}

/** “developing countries”, “the united front”, “officials briefed on the case” */
function isModifier(view: SentenceView, verb: number, next: number, from: number): boolean {
  if (/^(?:said|says|told|added|asked|wrote)$/.test(lower(view, verb))) return false;
  if (!/(?:ing|ed|en|n|t|d)$/.test(lower(view, verb))) return false;
  const before = pos(view, verb - 1);
  const attributive =
    /^(?:NOUN|PROPN|ADJ)$/.test(pos(view, next)) &&
    (verb - 1 < from ||
      /^(?:DET|ADJ|ADP|NUM|PART|PUNCT|SCONJ|CCONJ)$/.test(before) ||
      POSSESSIVE.has(lower(view, verb - 1)));
  if (attributive && (verb - 1 >= from || /(?:ing|ed)$/.test(lower(view, verb))))
    return verb - 1 < from ? /(?:ing|ed)$/.test(lower(view, verb)) && pos(view, next) === 'NOUN' : true;
  const reduced =
    (before === 'NOUN' || before === 'PROPN') &&
    /(?:ing|ed|en|ought|eld|ade)$/.test(lower(view, verb)) &&
    (/^(?:ADP|ADV)$/.test(pos(view, next)) || /ing$/.test(lower(view, verb)));
  return reduced;
}

/** “the man who shot Scott”: from the verb back to what the relative clause hangs on. */
function relativeHead(view: SentenceView, verb: number, from: number): number | undefined {
  for (let at = verb; at >= Math.max(from + 1, verb - 12); at--) {
    const word = lower(view, at);
    if (word === ',' || word === ';' || word === ':' || isMark(view.tokens[at]!)) return undefined;
    if (RELATIVE.has(word) && isNominal(view, at - 1) && !view.rules.verbs.has(lower(view, at - 1))) return at - 1;
  }
  return undefined;
}

/** “A and B”: where A begins, if A is not the object of a clause of its own. */
function joinedBy(view: SentenceView, conjunction: number, from: number): number | undefined {
  let end = conjunction;
  if (isComma(view, end - 1)) end--;
  if (end - 1 < from || !isNominal(view, end - 1) || CLAUSE_PRONOUN.has(lower(view, end - 1)) || isTime(view, end - 1))
    return undefined;
  const start = startOf(view, end - 1, from);
  const before = start - 1;
  if (before < from) return start;
  const tag = pos(view, before);
  if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP' || tag === 'PART' || tag === 'SCONJ') return undefined;
  return start;
}

/** Whether a list that ends with “and” stands between `at` and the end of the phrase: “A, B and C”. */
function listGoesOn(view: SentenceView, at: number, last: number): boolean {
  for (let next = at; next <= last && next < at + 12; next++) {
    if (/^(?:and|or)$/.test(lower(view, next))) return true;
    if (!isNominal(view, next) && !/^(?:ADJ|DET|ADP|PART|PUNCT)$/.test(pos(view, next))) return false;
  }
  return false;
}

export function openingParenthesis(view: SentenceView, close: number, from: number): number | undefined {
  for (let at = close - 1; at >= from; at--) if (lower(view, at) === '(') return at;
  return undefined;
}

/** The noun phrase that begins at `start`, without a clause that follows; appositions between commas belong to it. */
export function nounPhraseFrom(
  view: SentenceView,
  start: number,
  options: { readonly apposition: boolean },
): Run | undefined {
  const core = coreFrom(view, start);
  if (core === undefined) return undefined;
  let end = core;
  while (options.apposition && isComma(view, end)) {
    const close = appositionEnd(view, end);
    if (close === undefined) break;
    end = close;
  }
  return { from: start, to: end };
}

function coreFrom(view: SentenceView, start: number): number | undefined {
  let at = start;
  let head = -1;
  while (at < view.stop) {
    const word = lower(view, at);
    const tag = pos(view, at);
    if (isMark(view.tokens[at]!)) {
      const quote = view.quotes.find((run) => run.open === at && run.to - run.from <= 4);
      if (quote === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(pos(view, quote.close))) break;
      at = quote.close;
      continue;
    }
    if (CLAUSE_PRONOUN.has(word) && word !== 'that' && word !== 'this') {
      if (head >= 0 || RELATIVE.has(word)) break;
      return at + 1;
    }
    if (word === 'that' && head >= 0) break;
    if (
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tag === 'NUM' ||
      (tag === 'PRON' && !RELATIVE.has(word)) ||
      view.named[at]
    ) {
      if (head >= 0 && isTime(view, at) && !/^'s?$/.test(lower(view, at + 1))) break;
      head = at++;
      continue;
    }
    if (tag === 'DET' || POSSESSIVE.has(word)) {
      if (head >= 0 && head === at - 1) break;
      at++;
      continue;
    }
    if (tag === 'ADJ' || word === '&' || word === '$' || word === '%' || word === '/') {
      if (head === at - 1 && tag === 'ADJ' && !isNominal(view, at + 1) && pos(view, at + 1) !== 'ADJ') break;
      at++;
      continue;
    }
    if (tag === 'PART' && (word === "'s" || word === "'")) {
      at++;
      continue;
    }
    if (tag === 'ADV' && head < 0) {
      at++;
      continue;
    }
    const modifies = /(?:ing|ed)$/.test(word) || (at === start && /^(?:NOUN|ADJ|PROPN)$/.test(pos(view, at + 1)));
    if (tag === 'VERB' && modifies && isNominal(view, at + 1) && head !== at - 1) {
      at++;
      continue;
    }
    if (word === '(' && head >= 0) {
      const close = closingParenthesis(view, at);
      if (close === undefined) break;
      at = close + 1;
      head = close;
      continue;
    }
    if (head >= 0 && JOINING.has(word) && startsPhrase(view, at + 1) && !isTime(view, at + 1)) {
      if (/^(?:in|on|at|to|from|about|with|after|during)$/.test(word) && isSaying(view, at + 1)) break;
      // “according to the ministry | over 300 people”
      if (/^(?:over|about|under|near)$/.test(word) && pos(view, at + 1) === 'NUM') break;
      at++;
      continue;
    }
    if (head >= 0 && /^(?:and|or)$/.test(word) && startsPhrase(view, at + 1) && !opensClause(view, at + 1)) {
      at++;
      continue;
    }
    break;
  }
  // “the public”, “the elderly”
  if (head < 0 && at === start + 2 && pos(view, start) === 'DET' && pos(view, at - 1) === 'ADJ') return at;
  return head >= 0 ? head + 1 : undefined;
}

/** “in a statement”, “at a news conference”: where it was said, no part of who said it. */
function isSaying(view: SentenceView, at: number): boolean {
  for (let next = at; next < Math.min(at + 5, view.stop); next++) {
    if (
      /^(?:statement|interview|speech|tweet|tweets|email|e-mail|letter|conference|briefing|post|report|telephone|phone|twitter|facebook|remarks|call|message|news|note|press|televised|television|rally|debate|hearing|appearance|blog|op-ed|reporters|response|reply|filing|release|memo)$/.test(
        lower(view, next),
      )
    )
      return true;
  }
  return false;
}

function startsPhrase(view: SentenceView, at: number): boolean {
  return isNominal(view, at) || /^(?:DET|ADJ|NUM)$/.test(pos(view, at)) || POSSESSIVE.has(lower(view, at));
}

/** Whether a subject and its verb begin at `at`. */
function opensClause(view: SentenceView, at: number): boolean {
  for (let next = at; next < Math.min(at + 10, view.stop); next++) {
    const tag = pos(view, next);
    if (tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower(view, next)))) return next > at;
    if (tag === 'PUNCT' || tag === 'SCONJ') return false;
  }
  return false;
}

export function closingParenthesis(view: SentenceView, open: number): number | undefined {
  for (let at = open + 1; at < Math.min(view.tokens.length, open + 25); at++) if (lower(view, at) === ')') return at;
  return undefined;
}

/** “, president of the N.A.A.C.P. ,”: the end of an apposition that begins with the comma at `comma`, if one does. */
function appositionEnd(view: SentenceView, comma: number): number | undefined {
  const first = comma + 1;
  const age = pos(view, first) === 'NUM' && (isComma(view, first + 1) || first + 1 >= view.stop);
  if (age) return first + 1;
  if (!startsPhrase(view, first) || CLAUSE_PRONOUN.has(lower(view, first)) || isTime(view, first)) return undefined;
  const end = coreFrom(view, first);
  if (end === undefined) return undefined;
  const closes =
    end >= view.stop ||
    isComma(view, end) ||
    isDash(view, end) ||
    RELATIVE.has(lower(view, end)) ||
    lower(view, end) === ';' ||
    isMark(view.tokens[end]!);
  return closes ? end : undefined;
}

/** The last noun before the first preposition or comma: the head of “representatives of more than 60 countries”. */
export function headOf(view: SentenceView, run: Run): number {
  let head = -1;
  for (let at = run.from; at < run.to; at++) {
    const tag = pos(view, at);
    const word = lower(view, at);
    if (
      head >= 0 &&
      (tag === 'ADP' ||
        word === ',' ||
        word === '(' ||
        RELATIVE.has(word) ||
        (tag === 'VERB' && at > run.from) ||
        tag === 'SCONJ' ||
        /^(?:and|or)$/.test(word))
    )
      break;
    if (tag === 'PART') {
      head = -1;
      continue;
    }
    if (isNominal(view, at) || canHead(view, at)) head = at;
  }
  return head >= 0 ? head : run.to - 1;
}
