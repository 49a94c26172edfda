import type { CueForm } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import type { Subject } from '../phrases/subject.ts';
import { isFiniteVerb, lastOfVerb } from '../sentences/is-finite-verb.ts';
import {
  inQuote,
  is,
  isComma,
  isDash,
  isNominal,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** What of `content` belongs to the cue of a relative clause, and not to the verb of the clause around it. */
export function relativePart(view: SentenceView, content: Run, subject: Subject, { verb }: CueForm): Run {
  const pronoun = subject.pronoun?.from;
  if (subject.how !== 'relative' || pronoun === undefined) return content;
  // “Polisen, som bekräftar att en man greps, | vill inte säga mer”: where the verb stands second, only a comma parts them
  const isApart = isComma(view, pronoun - 1);
  if (view.rules.verbSecond === true && !(isApart && subject.run.from === 0)) return content;
  // “Falk – who said she was ill – | is to go”
  if (isDash(view, pronoun - 1)) return { from: content.from, to: dashEnd(view, content) };
  if (!isApart && !opensClause(view, subject.run.from)) return content;
  const takesObject = verb.uses.some(({ frames }) => frames.has('object'));
  const to = isApart
    ? commaEnd(view, content)
    : takesObject && (content.to >= view.stop || is(view, content.to, Word.dayLinks))
      ? onlyVerb(view, content)
      : undefined;
  return to === undefined ? content : { from: content.from, to };
}

function dashEnd(view: SentenceView, { from, to }: Run): number {
  for (let at = from + 1; at < to; at++) if (isDash(view, at) && !inQuote(view, at)) return at;
  return to;
}

/** Whether a phrase can be the subject of the clause around the relative one. */
function opensClause(view: SentenceView, from: number): boolean {
  // “Even | Falk, who”
  return from === 0 || /^(?:CCONJ|PUNCT|SCONJ)$/.test(pos(view, from - 1)) || (from === 1 && pos(view, 0) === 'ADV');
}

/** “Roe, who said he was in Oslo to “rest,” | will leave on Monday”: a comma right before a verb. */
function commaEnd(view: SentenceView, { from, to }: Run): number | undefined {
  for (let at = from + 1; at < to - 1; at++) {
    const closed = view.quotes.find((quote) => quote.close === at && isComma(view, quote.to - 1));
    if (closed !== undefined && isFiniteVerb(view, at)) return at;
    // “…, | ultimately did not come”
    const next = pos(view, at + 1) === 'ADV' && view.rules.verbSecond !== true ? at + 2 : at + 1;
    if (isComma(view, at) && isFiniteVerb(view, next) && !isListed(view, from, at)) return at;
  }
  return undefined;
}

/** “said they came, saw, and won” */
function isListed(view: SentenceView, from: number, comma: number): boolean {
  for (let at = from; at < comma; at++) if (isComma(view, at)) return true;
  return is(view, comma + 1, Word.and);
}

/** “The group that claimed the attack | sought revenge”: the one finite verb there is; an adverb before it goes with it. */
function onlyVerb(view: SentenceView, { from, to }: Run): number | undefined {
  if (is(view, from, Word.clauseSubjects)) return undefined;
  let verb: number | undefined;
  for (let at = from; at < to; at++) {
    if (is(view, at, Word.relatives) || pos(view, at) === 'SCONJ' || pos(view, at) === 'CCONJ') return undefined;
    if (!isFiniteVerb(view, at)) continue;
    if (verb !== undefined) return undefined;
    verb = at;
    at = lastOfVerb(view, at);
  }
  if (verb === undefined) return undefined;
  while (pos(view, verb - 1) === 'ADV') verb--;
  return verb > from && isNominal(view, verb - 1) && verb < to - 1 ? verb : undefined;
}
