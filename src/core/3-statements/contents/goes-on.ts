import { Word } from '../../model/statement-words.ts';
import { summaryBehind } from '../clauses/claim-behind.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { isHeadline } from '../clauses/is-headline.ts';
import { startsInverted } from '../clauses/starts-inverted.ts';
import { opensFinite, startsReport } from '../clauses/starts-report.ts';
import { hasFiniteVerb, isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  commaIn,
  cueAt,
  endsPerson,
  inQuote,
  is,
  isComma,
  isCue,
  isDash,
  isGerund,
  isMark,
  isTime,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** What is told behind an attribution; it may be a report itself where nothing is told before: “On Monday, she said, the firm told them to leave”. */
export function goesOn(view: SentenceView, after: number, mayReport: boolean): Run | undefined {
  // “It was no slip, Falk noted|; it was a plan”
  const isJoined = lower(view, after) === ';' && mayJoin(view, after + 1);
  if (!isComma(view, after) && !isDash(view, after) && !isJoined) return undefined;
  const from = after + 1;
  if (from >= view.stop) return undefined;
  const to = clauseEnd(view, from);
  if (isTime(view, after - 1) && tellsMoreOfTime(view, { from, to })) return undefined;
  if (!mayReport && (startsReport(view, from) || startsInverted(view, from))) return undefined;
  if (is(view, from, Word.reportJoiners) && startsReport(view, from + 1)) return undefined;
  const cue = cueAt(view, from);
  if (cue?.forms.has('ing') || to - from < 2) return undefined;
  // “…, Falk said, | a policy that could help”, “…, said Falk, | head of a firm and a man who …”
  if (summaryBehind(view, after) || tellsWho(view, { from, to })) return undefined;
  // “…, he said, | before accusing them of it”
  if (is(view, from, Word.timeLinks) && pos(view, from + 1) === 'VERB' && isGerund(view, from + 1)) return undefined;
  if (is(view, from, Word.reportOpeners) && isCue(view, from + 1)) return undefined;
  return { from, to };
}

/** Whether what a semicolon opens goes on with what somebody has said. */
function mayJoin(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond === true || isHeadline(view) || !opensFinite(view, at)) return false;
  // “…, Falk said; it is, she maintained, …”
  for (let k = at; k < view.stop; k++)
    if (isCue(view, k) && (isComma(view, k + 1) || k + 1 >= view.stop) && !inQuote(view, k)) return false;
  return true;
}

/** “…, she said on Sunday, | the second day of the talks”: a phrase without a verb behind a day is that day. */
function tellsMoreOfTime(view: SentenceView, { from, to }: Run): boolean {
  if (!/^(?:DET|NUM|ADJ)$/.test(pos(view, from))) return false;
  for (let k = from; k < to; k++) if (isFiniteVerb(view, k) || isMark(view, k)) return false;
  return true;
}

/** “said Ada Falk, | head of a firm and a man who left it”: what tells who speaks has no verb but that of a relative clause. */
const tellsWho = (view: SentenceView, { from, to }: Run): boolean =>
  view.rules.verbSecond !== true &&
  endsPerson(view, from - 2) &&
  /^(?:DET|NOUN)$/.test(pos(view, from)) &&
  hasFiniteVerb(view, from, to) &&
  !opensFinite(view, from);

/** “…, says Ada Falk, | of the Larch Museum”, “…, says Ada Falk, the mayor, | in a statement”: whose she is and where she says it. */
export function tellsMoreOfSaying(view: SentenceView, { from, to }: Run, verb: number): boolean {
  const title = view.quotes.find(({ open }) => open > from && open < to);
  if (hasFiniteVerb(view, from, title?.open ?? to)) return false;
  // “säger Anna Ek, | författare till ”Kom nu”, en tillbakablick”
  if (view.rules.verbSecond === true && pos(view, from) === 'NOUN') return endsPerson(view, from - 2);
  return pos(view, from) === 'ADP' && (endsPerson(view, from - 2) || commaIn(view, verb, from - 1) !== undefined);
}
