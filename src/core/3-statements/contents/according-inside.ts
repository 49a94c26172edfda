import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { endsList } from '../clauses/list-signs.ts';
import { startsInverted } from '../clauses/starts-inverted.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { withQuality } from '../phrases/with-quality.ts';
import { hasFiniteVerb, isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  commaIn,
  cueAt,
  inQuote,
  is,
  isComma,
  isCue,
  isDash,
  isThat,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** “Lind framhåller | att | bron är stängd enligt lagen”: what somebody else tells, whom the law does not cite. */
function isTold(view: SentenceView, that: number, end: number): boolean {
  return isCue(view, that - 1) && !inQuote(view, that) && commaIn(view, that, end) === undefined;
}

/**
 * What “according to X” tells of in the middle or at the end of its clause: what stands before it, and what goes on behind it.
 * `length` is that of its cue in words, `short` its source without an apposition.
 */
export function readInside(
  view: SentenceView,
  at: number,
  length: number,
  short: Run,
): { readonly source: Run; readonly content: readonly Run[] } | undefined {
  // “Beslutet är | enligt Roe | förhastat”
  const inside = view.rules.verbSecond === true && isFiniteVerb(view, isComma(view, at - 1) ? at - 2 : at - 1);
  // “att mannen | enligt polisen | greps i går”
  const within = view.rules.verbSecond === true && !isComma(view, at - 1) && !isDash(view, at - 1);
  const named = withQuality(view, nounPhraseFrom(view, at + length, { apposition: !inside }) ?? short);
  const long = within ? beforeAmount(view, named) : withMore(view, named, at);
  let end = at;
  if (isComma(view, end - 1) || isDash(view, end - 1)) end--;
  let from = 0;
  for (let k = end - 1; k > 0 && !endsList(view, k); k--)
    if (
      lower(view, k) === ';' ||
      (lower(view, k) === '(' && !view.tokens.slice(k, end).some((token) => token.lower === ')')) ||
      (within && isThat(view, k) && (!hasFiniteVerb(view, k + 1, end) || isTold(view, k, end)))
    ) {
      from = k + 1;
      break;
    }
  // “Now, according to Roe, the plan would fail”
  const isVerbless = view.rules.verbSecond !== true && !hasFiniteVerb(view, from, end);
  // “In May, according to the bank|, the rise of debt “will” …”: no apposition, where the clause is still to come
  const core = isVerbless && !isComma(view, long.to) ? nounPhraseFrom(view, at + length, { apposition: false }) : long;
  const source = core !== undefined && isComma(view, core.to) ? core : long;
  const close = isComma(view, source.to) ? source.to : closingComma(view, source.to);
  // “Problemet, enligt Lind, | är att pengarna är slut”
  const mayOpen = view.rules.verbSecond !== true || end - from === 1;
  const isSubject = close !== undefined && mayOpen && isFiniteVerb(view, close + 1);
  const isOpened = end - from === 1 && isComma(view, at - 1) && (/^(?:ADV|CCONJ)$/.test(pos(view, from)) || isSubject);
  if (end - from < (within ? 1 : 2) && !isOpened) return undefined;
  const content = isOpened && !isSubject ? [] : [{ from, to: end }];
  // “The plan, according to Roe, would fail.”
  if (
    isComma(view, at - 1) &&
    close !== undefined &&
    (close === source.to || isSubject) &&
    close + (inside ? 1 : 2) < view.stop &&
    !is(view, close + 1, Word.accordBreakers) &&
    !startsInverted(view, close + 1)
  ) {
    const rest = { from: close + 1, to: clauseEnd(view, close + 1) };
    // “Snow fell and|, according to Roe, | two roads were shut”
    if (is(view, end - 1, Word.coordinators)) content.pop();
    if (rest.to - rest.from > (inside ? 0 : 1) && cueAt(view, rest.from)?.forms.has('ing') !== true) content.push(rest);
    if (content.length === 0) return undefined;
  } else if (within && goesOnBehind(view, source.to) && !is(view, at + length - 1, Word.questions))
    content.push({ from: source.to, to: clauseEnd(view, source.to) });
  return content.length === 0 ? undefined : { source, content };
}

/** “Mötet var, enligt Reuters reporter | på plats|, lugnt”: what more is told of a source between its commas. */
function withMore(view: SentenceView, source: Run, at: number): Run {
  if (view.rules.verbSecond !== true || !isComma(view, at - 1)) return source;
  const isPlaced = /^(?:ADP|ADV)$/.test(pos(view, source.to));
  const close = isPlaced ? commaIn(view, source.to, source.to + 6) : undefined;
  if (close !== undefined && !hasFiniteVerb(view, source.to, close)) return { from: source.from, to: close };
  const long = nounPhraseFrom(view, source.from, { apposition: true });
  return long !== undefined && isComma(view, long.to) && long.to < view.stop - 1 ? long : source;
}

/** “Priset låg enligt banken | på tre kronor”: an amount belongs to what is told. */
function beforeAmount(view: SentenceView, source: Run): Run {
  for (let k = source.from + 1; k < source.to - 1; k++)
    if (pos(view, k) === 'ADP' && pos(view, k + 1) === 'NUM') return { from: source.from, to: k };
  return source;
}

function goesOnBehind(view: SentenceView, at: number): boolean {
  return at < view.stop && !isComma(view, at) && !isDash(view, at) && !is(view, at, Word.relativePronouns);
}

/** In words. */
const LONGEST_CLAUSE = 15;

/** “The plan, according to members | who spoke later|, was dropped”, “… a clerk | close to it|, is old”: the comma behind what tells more of a source. */
function closingComma(view: SentenceView, from: number): number | undefined {
  if (view.rules.verbSecond === true) return undefined;
  const isMore = is(view, from, Word.relativePronouns) || /^(?:ADJ|VERB)$/.test(pos(view, from));
  return isMore ? commaIn(view, from + 1, from + LONGEST_CLAUSE) : undefined;
}
