import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { opensFinite } from '../clauses/starts-report.ts';
import { readInside } from '../contents/according-inside.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { withQuality } from '../phrases/with-quality.ts';
import type { Found } from '../sentences/found.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import { accordingAt } from '../sentences/phrase-at.ts';
import {
  commaIn,
  inQuote,
  is,
  isComma,
  isNamed,
  isNominal,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** “According to Roe, the plan failed.” and “The plan failed, according to Roe.” */
export function readAccordingTo(view: SentenceView, at: number): Found | undefined {
  if (inQuote(view, at)) return undefined;
  const length = accordingAt(view, at);
  if (length === 0) return undefined;
  const cue = [{ from: at, to: at + length }];
  const base = { view, cueLemma: view.rules.accordLemma, cue, polarity: 'asserted' as const };
  const made = madeSource(view, at + length);
  const whole = made ?? nounPhraseFrom(view, at + length, { apposition: false }) ?? upToComma(view, at + length);
  const short = whole && withSelf(view, withClause(view, withQuality(view, whole)));
  if (short === undefined) return undefined;
  const opening =
    at <= 1 ||
    opensSecond(view, at, short.to) ||
    /^[;:]$/.test(lower(view, at - 1)) ||
    (view.rules.verbSecond !== true && is(view, at - 1, Word.that)) ||
    (is(view, at - 1, Word.accordOpeners) &&
      !view.tokens.slice(0, at).some((token) => token.pos === 'AUX' || token.pos === 'VERB'));
  if (opening) {
    const long = nounPhraseFrom(view, at + length, { apposition: true }) ?? short;
    const isClosed = isComma(view, long.to) && !goesOnAsSubject(view, long.to);
    const isOpen = view.rules.verbSecond === true && long.to > short.to && /^(?:VERB|AUX)$/.test(pos(view, long.to));
    const isApposed = (isClosed || isOpen) && long.to < view.stop - 2;
    const described = behindDescription(view, short.to);
    const source = described ? { from: short.from, to: described } : short === whole && isApposed ? long : short;
    let comma = source.to;
    while (comma < view.stop && !isComma(view, comma) && comma < source.to + 14) comma++;
    // “Enligt Roe, | som var där, | föll planen”, “According to Roe, | who was there, | the plan failed”
    if (is(view, comma + 1, Word.relatives) && !is(view, comma + 1, Word.that)) {
      let close = comma + 1;
      while (close < view.stop && !isComma(view, close)) close++;
      if (close < view.stop || view.rules.verbSecond === true) comma = close;
    }
    // “Enligt Roe | kommer planen …”: where the verb stands second
    const second = view.rules.verbSecond === true && /^(?:VERB|AUX)$/.test(pos(view, source.to));
    // “Enligt Roe, ordförande i Larch | så | kommer planen …”
    const so = view.rules.verbSecond === true ? behindSo(view, source.to) : undefined;
    if (so !== undefined)
      return {
        rule: 'according-to',
        source,
        content: [{ from: so, to: clauseEnd(view, so) }],
        confidence: 0.94,
        ...base,
      };
    // “Enligt vad Kuriren | erfar | kommer planen …”
    const told = is(view, at + length - 1, Word.questions) && second ? source.to + 1 : source.to;
    const from = behindRelative(view, source.to) ?? (isComma(view, comma) && !second ? behindAside(view, comma) : told);
    if (from >= view.stop) return undefined;
    return { rule: 'according-to', source, content: [{ from, to: clauseEnd(view, from) }], confidence: 0.94, ...base };
  }
  const found = readInside(view, at, length, short);
  return found && { rule: 'according-to', ...found, confidence: 0.94, ...base };
}

/** “Enligt Roe [själv] | var det sent” */
function withSelf(view: SentenceView, source: Run): Run {
  const isSelf = view.rules.verbSecond === true && is(view, source.to, Word.selves);
  return isSelf ? { from: source.from, to: source.to + 1 } : source;
}

/** “Enligt anmälan till ombudsmannen, [JO, | hade] kommunen …”: where the main clause begins behind a comma, or the aside that it opens. */
function behindAside(view: SentenceView, comma: number): number {
  const aside = view.rules.verbSecond === true ? nounPhraseFrom(view, comma + 1, { apposition: false }) : undefined;
  return aside && isComma(view, aside.to) && isFiniteVerb(view, aside.to + 1) ? aside.to + 1 : comma + 1;
}

/** “så | är planen …”: the verb of the main clause behind what opens it. */
function behindSo(view: SentenceView, from: number): number | undefined {
  for (let k = from; k < Math.min(view.stop, from + MOST_IN_CLAUSE); k++) {
    if (isFiniteVerb(view, k)) return undefined;
    if (is(view, k, Word.resumers) && isFiniteVerb(view, k + 1)) return k + 1;
  }
  return undefined;
}

/** “Dörren var stängd, | men enligt Roe | nekar mannen”: where the verb stands second, a main clause of its own. */
function opensSecond(view: SentenceView, at: number, behind: number): boolean {
  return view.rules.verbSecond === true && is(view, at - 1, Word.coordinators) && isFiniteVerb(view, behind);
}

/** “According to the Larch Network|, a charity that runs clinics in the area|, 37 people died”: the comma behind a description with a clause of its own. */
function behindDescription(view: SentenceView, comma: number): number | undefined {
  if (view.rules.verbSecond === true || !isComma(view, comma)) return undefined;
  // “According to a study|, published in a journal|, stones are bigger”
  const isParticiple = pos(view, comma + 1) === 'VERB' && view.shapes.participle.test(lower(view, comma + 1));
  const described = is(view, comma + 1, Word.articles)
    ? nounPhraseFrom(view, comma + 1, { apposition: false })
    : undefined;
  // “a friend of Roe's | who left”
  const end = described && is(view, described.to, Word.possessiveMarks) ? described.to + 1 : described?.to;
  const isClause = end !== undefined && is(view, end, Word.relativePronouns);
  if (!isParticiple && !isClause) return undefined;
  const close = commaIn(view, (described?.to ?? comma + 1) + 1, comma + MOST_IN_DESCRIPTION);
  return close !== undefined && opensFinite(view, close + 1) ? close : undefined;
}

const MOST_IN_DESCRIPTION = 20;

/** “According to the report, the Larch Fund|, a lender based in Oslo, | will pay”: a name with an apposition of its own is the clause's subject. */
function goesOnAsSubject(view: SentenceView, comma: number): boolean {
  if (view.rules.verbSecond === true || pos(view, comma + 1) !== 'DET') return false;
  const close = commaIn(view, comma + 2, comma + MOST_IN_CLAUSE);
  return close !== undefined && isFiniteVerb(view, close + 1);
}

/** “According to figures gathered by Roe | the price fell”, “… a survey by the union, | …”: a source with who made it. */
function madeSource(view: SentenceView, from: number): Run | undefined {
  if (view.rules.verbSecond === true) return undefined;
  const isPlain = view.rules.sources.has(lower(view, from));
  let to = nounPhraseFrom(view, from, { apposition: false })?.to ?? (isPlain ? from + 1 : from);
  const core = to;
  while (to > from && to < view.stop) {
    const isMade = pos(view, to) === 'VERB' && view.shapes.participle.test(lower(view, to));
    const link = isMade ? to + 1 : to;
    if (!is(view, link, Word.agents) && !(isMade && is(view, link, Word.joining))) break;
    const maker = nounPhraseFrom(view, link + 1, { apposition: false });
    if (maker === undefined) break;
    to = maker.to;
    // “by analysts | the Larch Group | up to 45% …”
    const name = pos(view, to) === 'DET' ? nounPhraseFrom(view, to, { apposition: false }) : undefined;
    if (name !== undefined && isNamed(view, name.to - 1) && !isFiniteVerb(view, name.to)) to = name.to;
  }
  const amount = amountIn(view, from, to);
  if (amount !== undefined) to = amount;
  return to > core || amount !== undefined ? { from, to } : undefined;
}

/** “the commission's report | 12 million people”: where a number begins the next phrase. */
function amountIn(view: SentenceView, from: number, to: number): number | undefined {
  for (let k = from + 1; k < to - 1; k++)
    if (pos(view, k) === 'NUM' && pos(view, k - 1) === 'NOUN' && /^(?:NOUN|NUM|ADJ)$/.test(pos(view, k + 1))) return k;
  return undefined;
}

function upToComma(view: SentenceView, from: number): Run | undefined {
  let to = from;
  while (to < Math.min(view.stop, from + 12) && !isComma(view, to) && lower(view, to) !== ';') to++;
  return to > from ? { from, to } : undefined;
}

/** “Enligt den rapport som banken lät göra | tror varannan …”: the verb of the main clause behind a relative one without a comma. */
function behindRelative(view: SentenceView, from: number): number | undefined {
  if (view.rules.verbSecond !== true || !is(view, from, Word.relativePronouns)) return undefined;
  let verbs = 0;
  for (let k = from + 1; k < Math.min(view.stop, from + MOST_IN_CLAUSE) && !isComma(view, k); k++) {
    if (!/^(?:VERB|AUX)$/.test(pos(view, k))) continue;
    const isLast = pos(view, k) === 'AUX' || pos(view, k + 1) !== 'VERB';
    // “som Kuriren har | tagit | del av”
    const isSupine = is(view, k - 1, Word.perfects) || (pos(view, k - 1) === 'ADV' && is(view, k - 2, Word.perfects));
    if (verbs > 0 && isLast && !isSupine && isFiniteVerb(view, k)) return k;
    verbs++;
  }
  return undefined;
}

const MOST_IN_CLAUSE = 15;

/** “Enligt uppgifter till Kuriren | lämnar hon”, “Enligt tidningen Norrut | för klubben samtal”: where the verb stands second, it ends the source. */
function withClause(view: SentenceView, source: Run): Run {
  if (view.rules.verbSecond !== true || isFiniteVerb(view, source.to) || isComma(view, source.to)) return source;
  // “Enligt räddningstjänst | och polis | saknas två”
  const second = is(view, source.to, Word.and) ? nounPhraseFrom(view, source.to + 1, { apposition: false }) : undefined;
  if (second !== undefined && isFiniteVerb(view, second.to)) return { from: source.from, to: second.to };
  if (is(view, source.to, Word.addresseeLinks)) {
    const addressee = nounPhraseFrom(view, source.to + 1, { apposition: false });
    if (addressee !== undefined && (isFiniteVerb(view, addressee.to) || isComma(view, addressee.to)))
      return { from: source.from, to: addressee.to };
  }
  for (let k = source.to - 1; k > source.from; k--)
    if (is(view, k, Word.verbsLikeLinks) && isNominal(view, k - 1) && isNominal(view, source.to))
      return { from: source.from, to: k };
  return source;
}
