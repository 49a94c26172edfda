import type { CueUse, Frame } from '../model/statement-rules.ts';
import { clauseEnd } from './clause-end.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import {
  inQuote,
  isComma,
  isMark,
  isNominal,
  isTime,
  lower,
  pos,
  type QuoteRun,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from './sentence-view.ts';

export interface Complement {
  readonly run: Run;
  readonly frame: Frame;
  /** The particle that belongs to the cue: “on” of “called on”. */
  readonly particle?: Run;
  /** The noun phrase told or asked, where it is no part of the content. */
  readonly addressee?: Run;
}

const QUESTION = new Set(['whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who', 'which']);
const PLACING = new Set([
  'in',
  'on',
  'at',
  'during',
  'to',
  'with',
  'by',
  'from',
  'after',
  'before',
  'through',
  'via',
  'of',
  'about',
  'for',
  'under',
  'over',
  'while',
  'as',
  'earlier',
  'later',
  'last',
  'this',
  'late',
  'early',
  'outside',
  'inside',
  'following',
  'into',
  'ahead',
  'because',
]);

/** What the cue verb at `verb` takes to its right in one of its uses, or nothing. */
export function complementAfter(view: SentenceView, verb: number, use: CueUse): Complement | undefined {
  const { frames } = use;
  let at = verb + 1;
  let particle: Run | undefined;
  if (use.particles.length > 0) {
    const found = findParticle(view, at, use.particles);
    if (found === undefined) return undefined;
    particle = found;
    at = found.to;
  }
  const marked = takeAt(view, at, without(frames, 'clause'), particle !== undefined);
  if (marked !== undefined) return withParticle(marked, particle);
  const early = skipPlacing(view, at, frames);
  // “of crimes that cross borders” is no that-clause
  const clause = lower(view, early) === 'that' && lower(view, at) !== 'of';
  if (early > at && (clause || quoteOpeningAt(view, early) !== undefined)) {
    const later = takeAt(view, early, frames, particle !== undefined, true);
    if (later !== undefined) return withParticle(later, particle);
  }
  const placed = placeEnd(view, at);
  if (frames.has('addressee')) {
    const told = afterAddressee(view, at, frames);
    if (told === 'nothing') return undefined;
    if (told !== undefined) return withParticle(told, particle);
  }
  const direct = placed > at ? undefined : takeAt(view, at, frames, particle !== undefined);
  if (direct !== undefined) return withParticle(direct, particle);
  if (frames.has('object-infinitive')) {
    const whole = whomAndWhat(view, at);
    if (whole !== undefined) return withParticle({ run: whole, frame: 'object-infinitive' }, particle);
  }
  for (const moved of [placed, early]) {
    if (moved <= at) continue;
    const later = takeAt(view, moved, frames, particle !== undefined, true);
    if (later !== undefined) return withParticle(later, particle);
  }
  if (frames.has('object') || particle !== undefined) {
    const object = objectAt(view, at, frames, particle !== undefined);
    if (object !== undefined) return withParticle({ run: object, frame: 'object' }, particle);
  }
  return undefined;
}

function without(frames: ReadonlySet<Frame>, frame: Frame): ReadonlySet<Frame> {
  if (!frames.has(frame)) return frames;
  // “that” stays
  return new Set([...frames, 'that' as const].filter((other) => other !== frame));
}

/** What was told behind the one it was told; `nothing` where the sentence ends or turns there: “he told the meeting, …”. */
function afterAddressee(
  view: SentenceView,
  at: number,
  frames: ReadonlySet<Frame>,
): Complement | 'nothing' | undefined {
  const np = nounPhraseFrom(view, at, { apposition: false });
  if (np === undefined) return undefined;
  const addressee = shortAddressee(view, np, frames);
  const marked = takeAt(view, skipPlacing(view, addressee.to, frames), without(frames, 'clause'), false, true);
  if (marked !== undefined) return { ...marked, addressee };
  // “told the paper | he would resign”
  if (
    /^(?:he|she|they|it|we|i|there|his|her|their)$/.test(lower(view, addressee.to)) ||
    pos(view, addressee.to) === 'DET'
  ) {
    const clause = takeAt(view, addressee.to, frames, false, true);
    if (clause?.frame === 'clause') return { ...clause, addressee };
  }
  const topic = topicAfter(view, addressee.to);
  if (topic !== undefined) return { ...topic, addressee };
  if (frames.has('object-infinitive')) {
    const whole = whomAndWhat(view, at);
    if (whole !== undefined) return { run: whole, frame: 'object-infinitive' };
  }
  const turns = addressee.to >= view.stop || isComma(view, addressee.to) || pos(view, addressee.to) === 'SCONJ';
  return turns && !frames.has('object') ? 'nothing' : undefined;
}

/** “asked | the council to repair it”: the object and its infinitive. */
function whomAndWhat(view: SentenceView, at: number): Run | undefined {
  const np = nounPhraseFrom(view, at, { apposition: false });
  return np && objectInfinitive(view, at, wholeList(view, np));
}

/** “reminded viewers | about his daughter’s job” */
function topicAfter(view: SentenceView, at: number): Complement | undefined {
  if (!/^(?:about|of|against)$/.test(lower(view, at))) return undefined;
  const run = objectAt(view, at + 1, new Set<Frame>(['question']), true);
  return run === undefined ? undefined : { run, frame: 'object', particle: { from: at, to: at + 1 } };
}

/** Where the words end that certainly tell only when, where and to whom: “said | in a statement on Friday | the plan …”. */
function placeEnd(view: SentenceView, start: number): number {
  let at = start;
  for (let round = 0; round < 4; round++) {
    const word = lower(view, at);
    if (isTime(view, at) && lower(view, at + 1) !== "'s") {
      at++;
      while (isTime(view, at) && lower(view, at + 1) !== "'s") at++;
    } else if (
      /^(?:last|this|next|earlier|late|early|the)$/.test(word) &&
      isTime(view, at + 1) &&
      lower(view, at + 2) !== "'s" &&
      !/^(?:AUX|VERB)$/.test(pos(view, at + 2))
    )
      at += 2;
    else if (/^(?:on|in|at|during|to|by|via|through)$/.test(word)) {
      const end = placeOfSaying(view, at + 1);
      if (end === undefined) return at;
      at = end;
    } else return at;
  }
  return at;
}

function placeOfSaying(view: SentenceView, start: number): number | undefined {
  if (isTime(view, start) && lower(view, start + 1) !== "'s") {
    let at = start + 1;
    while (isTime(view, at) || pos(view, at) === 'NUM') at++;
    return at;
  }
  for (let at = start; at < Math.min(start + 6, view.stop); at++) {
    if (SAYING_PLACE.test(lower(view, at))) {
      const next = lower(view, at + 1);
      if (next === 'with' || next === 'to' || next === 'in' || next === 'on' || next === 'at' || next === 'for') {
        const np = nounPhraseFrom(view, at + 2, { apposition: false });
        return np === undefined ? at + 1 : endOfPlace(view, np);
      }
      return at + 1;
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|VERB)$/.test(pos(view, at))) return undefined;
  }
  return undefined;
}

const SAYING_PLACE =
  /^(?:statement|interview|interviews|speech|tweet|tweets|e-?mail|e-?mails|letter|conference|briefing|post|posting|twitter|facebook|rally|debate|hearing|appearance|blog|op-ed|reporters|address|summit|meeting|call|testimony|sermon|column|editorial|remarks|message|video|report|filing|release|memo|ceremony|session|event|forum|panel)$/;

function withParticle(complement: Complement, particle: Run | undefined): Complement {
  return particle === undefined ? complement : { ...complement, particle };
}

/** The particle of a use behind its verb: “on”, “to know”, “it clear”, after an adverb or a day at most. */
export function findParticle(view: SentenceView, at: number, particles: readonly string[]): Run | undefined {
  for (let k = at; k <= at + 1 && k < view.stop; k++) {
    const hit = particles.find((particle) =>
      particle.split('_').every((word, offset) => lower(view, k + offset) === word),
    );
    // “called on Monday for”
    if (/^(?:on|in)$/.test(lower(view, k)) && isTime(view, k + 1)) {
      return particles.includes(lower(view, k + 2)) ? { from: k + 2, to: k + 3 } : undefined;
    }
    if (hit !== undefined) return { from: k, to: k + hit.split('_').length };
    if (pos(view, k) !== 'ADV' && !/^(?:again|also|out|back|strongly|publicly)$/.test(lower(view, k))) return undefined;
  }
  return undefined;
}

/** What begins right at `at`: a that-clause, a quotation, a question, an infinitive, a clause without “that”. */
function takeAt(
  view: SentenceView,
  start: number,
  frames: ReadonlySet<Frame>,
  particle: boolean,
  moved = false,
): Complement | undefined {
  let at = start;
  while (
    at < view.stop &&
    pos(view, at) === 'ADV' &&
    !isMark(view.tokens[at]!) &&
    !QUESTION.has(lower(view, at)) &&
    at < start + 2 &&
    !/^(?:now|there|never)$/.test(lower(view, at))
  )
    at++;
  if (isComma(view, at) && (lower(view, at + 1) === 'that' || quoteOpeningAt(view, at + 1) !== undefined)) at++;
  if (lower(view, at) === ':' || (isComma(view, at) && lower(view, at + 1) === ':')) {
    if (at + 1 < view.stop && (frames.has('quote') || frames.has('clause') || frames.has('object')))
      return quoteOrRest(view, at + 1, 'quote');
    return undefined;
  }
  if (at >= view.stop) return undefined;
  const quote = quoteOpeningAt(view, at);
  if (quote !== undefined && moved && isTitle(view, quote)) return undefined;
  if (
    quote !== undefined &&
    quote.open === at &&
    (frames.has('quote') || frames.has('clause') || frames.has('weak') || (frames.has('object') && !moved))
  )
    return quoteOrRest(view, at, 'quote');
  const word = lower(view, at);
  if (
    word === 'that' &&
    (frames.has('clause') || frames.has('that') || frames.has('weak')) &&
    isComplementizer(view, at)
  ) {
    return { run: { from: at, to: clauseEnd(view, at + 1) }, frame: 'that' };
  }
  if (QUESTION.has(word) && frames.has('question'))
    return { run: { from: at, to: clauseEnd(view, at + 1) }, frame: 'question' };
  if (QUESTION.has(word) && frames.has('clause') && (word === 'if' || word === 'when' || word === 'what') && !moved) {
    return { run: { from: at, to: clauseEnd(view, at + 1) }, frame: 'clause' };
  }
  if (
    word === 'to' &&
    frames.has('infinitive') &&
    (/^(?:VERB|AUX|ADV|NOUN)$/.test(pos(view, at + 1)) || (moved && isMark(view.tokens[at + 1]!)))
  ) {
    return { run: { from: at, to: clauseEnd(view, at + 1) }, frame: 'infinitive' };
  }
  if ((frames.has('gerund') || particle) && pos(view, at) === 'VERB' && /ing$/.test(word)) {
    return { run: { from: at, to: clauseEnd(view, at + 1) }, frame: 'gerund' };
  }
  if (frames.has('clause') && !saysNothing(view, at) && beginsClause(view, at, clauseEnd(view, at), frames))
    return { run: { from: at, to: clauseEnd(view, at) }, frame: 'clause' };
  return undefined;
}

/** “in his book, “An American Son””: a few words, all capitalised, that name a work */
function isTitle(view: SentenceView, quote: QuoteRun): boolean {
  const words = view.tokens.slice(quote.from, quote.to).filter((token) => /\p{L}/u.test(token.lower));
  const { text } = view.reading.doc;
  const small = words.filter((token) => /^\p{Ll}/u.test(text.slice(token.start)) && token.lower.length > 3);
  return words.length > 0 && words.length <= 6 && small.length === 0 && isComma(view, quote.open - 1);
}

/** “said little”, “says nothing about it”, “said so” */
function saysNothing(view: SentenceView, at: number): boolean {
  if (lower(view, at) === 'condition' && lower(view, at + 1) === 'of') return true;
  return (
    /^(?:little|nothing|much|so|goodbye|hello|more|something|otherwise|anything)$/.test(lower(view, at)) &&
    !/^(?:AUX|VERB|NOUN|ADJ)$/.test(pos(view, at + 1)) &&
    !/^(?:would|will|could|can|is|was|should|has)$/.test(lower(view, at + 1))
  );
}

/** The addressee ends before a phrase that cannot be a part of it: “told reporters | on Monday”. */
function shortAddressee(view: SentenceView, np: Run, frames: ReadonlySet<Frame>): Run {
  if (!frames.has('addressee')) return np;
  for (let k = np.from + 1; k < np.to; k++) {
    // “told ABC News he would”: a pronoun or article begins the clause
    if (/^(?:he|she|they|it|we|i|there|his|her|their)$/.test(lower(view, k)) && k > np.from)
      return { from: np.from, to: k };
  }
  return np;
}

/** “countries, organisations, and businesses”: the list that a noun phrase begins. */
function wholeList(view: SentenceView, np: Run): Run {
  let to = np.to;
  while (isComma(view, to)) {
    const next = nounPhraseFrom(view, lower(view, to + 1) === 'and' ? to + 2 : to + 1, { apposition: false });
    if (next === undefined) break;
    to = next.to;
  }
  return { from: np.from, to };
}

/** “him to leave”, “countries to join hands”. */
function objectInfinitive(view: SentenceView, at: number, np: Run): Run | undefined {
  let k = np.to;
  while (k < view.stop && pos(view, k) === 'ADV') k++;
  if (isComma(view, k) && lower(view, k + 1) === 'to') k++;
  if (lower(view, k) === 'not') k++;
  if (lower(view, k) !== 'to') {
    for (k = at; k < np.to; k++) if (lower(view, k) === 'to' && /^(?:VERB|AUX|ADV)$/.test(pos(view, k + 1))) break;
    if (k >= np.to) return undefined;
  }
  if (!/^(?:VERB|AUX|ADV|NOUN|ADJ)$/.test(pos(view, k + 1))) return undefined;
  return { from: at, to: clauseEnd(view, k + 1) };
}

function objectAt(view: SentenceView, start: number, frames: ReadonlySet<Frame>, particle: boolean): Run | undefined {
  let at = start;
  while (pos(view, at) === 'ADV' && at < start + 2) at++;
  if (quoteOpeningAt(view, at) !== undefined) return { from: at, to: clauseEnd(view, at, { phrase: true }) };
  if (QUESTION.has(lower(view, at)) && (particle || frames.has('question')))
    return { from: at, to: clauseEnd(view, at + 1) };
  if (isTime(view, at) && lower(view, at + 1) !== "'s") return undefined;
  // “called for calm”, tagged an adjective
  if (particle && pos(view, at) === 'ADJ' && !isNominal(view, at + 1))
    return { from: at, to: clauseEnd(view, at + 1, { phrase: true }) };
  const np = nounPhraseFrom(view, at, { apposition: false });
  if (np === undefined || /^questions?$/.test(lower(view, np.to - 1)) || saysNothing(view, at)) return undefined;
  return { from: at, to: clauseEnd(view, np.to, { phrase: true }) };
}

function isComplementizer(view: SentenceView, at: number): boolean {
  // “said that day”, “called that a lie”
  const next = pos(view, at + 1);
  if (next === 'NOUN' && isTime(view, at + 1) && !/^(?:AUX|VERB)$/.test(pos(view, at + 2))) return false;
  return at + 2 < view.stop;
}

/** Whether a clause with a subject and a finite verb begins at `at`. */
function beginsClause(view: SentenceView, at: number, end: number, frames: ReadonlySet<Frame>): boolean {
  const first = lower(view, at);
  const tag = pos(view, at);
  if (tag === 'PUNCT' && !isMark(view.tokens[at]!)) return false;
  if (/^(?:and|or|but|who|which|whom|as|while|after|before|until|since|because|to)$/.test(first)) return false;
  if ((tag === 'VERB' && !/ing$/.test(first)) || tag === 'AUX' || first === 'of') return false;
  let subject = false;
  let relative = false;
  for (let k = at; k < Math.min(end, at + 45); k++) {
    const word = lower(view, k);
    const kind = pos(view, k);
    if (word === ';' || word === ':') return false;
    if (inQuote(view, k) && !subject) {
      subject = true;
      continue;
    }
    if (
      subject &&
      k > at &&
      /^(?:who|which|that)$/.test(word) &&
      isNominal(view, k - 1) &&
      pos(view, k + 1) !== 'DET'
    ) {
      relative = true;
      continue;
    }
    // “warned officials to boost security”: whom it was said to, not a clause
    if (subject && word === 'to' && frames.has('object-infinitive') && pos(view, k + 1) === 'VERB') return false;
    if (isNominal(view, k) || word === 'there' || kind === 'DET' || /^(?:much|many|enough|few)$/.test(word))
      subject = true;
    if (!subject) continue;
    if (relative) {
      // “…, who works there, is”: the relative clause’s own verb does not make a clause
      if (kind === 'AUX' || kind === 'VERB') {
        while (/^(?:AUX|VERB|ADV|PART)$/.test(pos(view, k + 1))) k++;
        relative = false;
      }
      continue;
    }
    if (kind === 'AUX' && word !== 'be' && word !== 'been') return true;
    if (
      inQuote(view, k) &&
      kind !== 'DET' &&
      kind !== 'ADJ' &&
      kind !== 'NUM' &&
      k > at + 1 &&
      /ed$|[^s]s$|p$/.test(word) &&
      kind !== 'NOUN'
    )
      return true;
    if (kind === 'VERB' && k > at && !/ing$/.test(word) && lower(view, k - 1) !== 'to' && !isPastModifier(view, k))
      return true;
  }
  return false;
}

function isPastModifier(view: SentenceView, at: number): boolean {
  return (
    /ed$/.test(lower(view, at)) && /^(?:DET|ADJ)$/.test(pos(view, at - 1)) && /^(?:NOUN|ADJ)$/.test(pos(view, at + 1))
  );
}

/** A quotation and, if it does not end its sentence, the words that go on with it. */
function quoteOrRest(view: SentenceView, at: number, frame: Frame): Complement {
  const quote = quoteOpeningAt(view, at);
  if (quote === undefined || quote.open !== at) return { run: { from: at, to: clauseEnd(view, at) }, frame };
  let last = quote;
  for (;;) {
    const ends = /^[.,!?…—-]+$/.test(lower(view, last.to - 1)) || last.close >= view.stop || !last.quotation.closed;
    if (ends) break;
    const next = quoteOpeningAt(view, last.close);
    if (next === undefined || next.open !== last.close) break;
    last = next;
  }
  const closes =
    /^(?:[.,!?…]+|--?|—)$/.test(lower(view, last.to - 1)) || last.close >= view.stop || !last.quotation.closed;
  if (closes) return { run: { from: at, to: Math.min(last.close, view.tokens.length) }, frame };
  return { run: { from: at, to: Math.max(last.close, clauseEnd(view, last.close, { phrase: true })) }, frame };
}

/** Skips what tells when, where and to whom: “said | on Monday in a statement | that …”. Returns `start` where nothing can be skipped. */
export function skipPlacing(view: SentenceView, start: number, frames: ReadonlySet<Frame>): number {
  let at = start;
  for (let round = 0; round < 4; round++) {
    const before = at;
    if (isTime(view, at) || /^(?:tuesday's|last|this|next|earlier|later|ago)$/.test(lower(view, at))) {
      while (
        at < view.stop &&
        (isTime(view, at) ||
          pos(view, at) === 'NUM' ||
          /^(?:last|this|next|earlier|later|ago|the|a|same|day|few|years?|months?|weeks?|days?|hours?)$/.test(
            lower(view, at),
          ))
      )
        at++;
    } else if (PLACING.has(lower(view, at)) || pos(view, at) === 'ADP') {
      const next = at + 1;
      if (pos(view, next) === 'VERB' && /ing$/.test(lower(view, next))) {
        const np = nounPhraseFrom(view, next + 1, { apposition: false });
        at = np?.to ?? next + 1;
      } else if (pos(view, next) === 'NUM' || isTime(view, next)) {
        at = next;
        while (at < view.stop && (pos(view, at) === 'NUM' || isTime(view, at))) at++;
      } else {
        const np = nounPhraseFrom(view, next, { apposition: false });
        if (np !== undefined) at = endOfPlace(view, np);
      }
    } else if (isComma(view, at)) {
      const close = shortAside(view, at);
      if (close !== undefined) at = close;
    } else if (pos(view, at) === 'ADV') at++;
    if (at === before) break;
    if (lower(view, at) === 'that' || quoteOpeningAt(view, at) !== undefined || lower(view, at) === ':') break;
    if (frames.size === 0) break;
  }
  return Math.min(at, view.stop);
}

/** “in a statement the company would”: an article inside the phrase begins the next one. */
function endOfPlace(view: SentenceView, np: Run): number {
  for (let k = np.from + 1; k < np.to; k++) {
    if (/^(?:he|she|they|it|we|i|there)$/.test(lower(view, k))) return k;
    if (
      pos(view, k) === 'DET' &&
      !/^(?:of|in|at|on|for|to|with|by|from|and|or|about|during)$/.test(lower(view, k - 1)) &&
      pos(view, k - 1) !== 'ADP' &&
      pos(view, k - 1) !== 'CCONJ'
    )
      return k;
  }
  return np.to;
}

/** “, however,” and “, for example,” */
function shortAside(view: SentenceView, comma: number): number | undefined {
  let cue = false;
  for (let k = comma + 1; k <= comma + 12 && k < view.stop; k++) {
    if (isMark(view.tokens[k]!)) return undefined;
    cue ||= view.rules.verbs.get(lower(view, k))?.forms.has('ing') === true;
    if (isComma(view, k)) {
      const clause = view.tokens.slice(comma + 1, k).some((token) => token.pos === 'AUX');
      return (clause || cue) && lower(view, k + 1) !== 'that' ? undefined : k + 1;
    }
  }
  return undefined;
}
