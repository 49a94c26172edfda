import type { CueForm, CueUse } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { findParticle, particleBehindSubject } from '../clauses/find-particle.ts';
import { skipPlacing } from '../clauses/skip-placing.ts';
import { polarityOf } from '../contents/polarity-of.ts';
import { mergeRuns, type VerbGroup } from '../phrases/verb-group.ts';
import { quotationsNear } from '../quotations/quotations-near.ts';
import type { Found } from '../sentences/found.ts';
import { namesWork } from '../sentences/names-work.ts';
import {
  is,
  isComma,
  isDash,
  isMark,
  isNominal,
  lower,
  pos,
  quoteClosingBefore,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** A finite verb under examination, with what all its readings share. */
export interface Finite {
  readonly view: SentenceView;
  readonly group: VerbGroup;
  readonly form: CueForm;
  /** The use that takes a quotation or clause without a particle, if the verb has one. */
  readonly quotable: CueUse | undefined;
}

export function make(finite: Finite, rule: string, source: Run, content: readonly Run[], confidence: number): Found {
  const { view, group, form, quotable } = finite;
  // “…,” points | out | Roe
  const particle =
    quotable &&
    (findParticle(view, group.at + 1, quotable.particles) ??
      particleBehindSubject(view, group.at + 1, quotable.particles));
  return {
    view,
    rule,
    source,
    cue: particle === undefined ? group.pieces : mergeRuns([...group.pieces, particle]),
    content,
    cueLemma: form.verb.lemma,
    polarity: polarityOf(view, form),
    confidence,
  };
}

export function afterQuotation({ view, group }: Finite): boolean {
  const quote = group.from > 1 ? quoteClosingBefore(view, skipCommaLeft(view, group.from)) : undefined;
  return quote !== undefined && !namesWork(view, quote);
}

/** Whether the words before `start` are set off from it, as content before its cue is: by a comma, a quotation mark or a dash. */
export function standsApart(view: SentenceView, start: number): boolean {
  const before = start - 1;
  return (
    start > 1 &&
    !opensState(view, start) &&
    (isComma(view, before) || isDash(view, before) || isMark(view, before) || /^[?!]$/.test(lower(view, before)))
  );
}

/** “people in Jupiter, | Florida who were late | complained”: the comma is one of a place. */
const opensState = (view: SentenceView, at: number): boolean =>
  pos(view, at) === 'PROPN' &&
  is(view, at + 1, Word.personRelatives) &&
  isComma(view, at - 1) &&
  pos(view, at - 2) === 'PROPN';

export function skipCommaLeft(view: SentenceView, at: number): number {
  return isComma(view, at - 1) || isDash(view, at - 1) ? at - 1 : at;
}

/** Where the words that belong to a cue without complement end: “he told reporters on Monday |”. */
export function afterCue(view: SentenceView, group: VerbGroup, use: CueUse): number {
  let at = findParticle(view, group.at + 1, use.particles)?.to ?? group.at + 1;
  if (use.frames.has('addressee') && (isNominal(view, at) || pos(view, at) === 'DET')) {
    while (at < view.stop && !/^[,;]$/.test(lower(view, at)) && !isMark(view, at) && !isDash(view, at)) at++;
    return at;
  }
  return skipPlacing(view, at, use.frames);
}

/** Whether the sentence before ends with a quotation that is more than a few words of it: ““It is over.” She said so”. */
export function previousEndsWithQuote(view: SentenceView): boolean {
  const { reading, sentence } = view;
  const before = reading.sentences[sentence.index - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return false;
  return quotationsNear(reading, before).some(
    (one) =>
      one.closed &&
      one.end <= before.end &&
      one.end >= before.end - 2 &&
      one.start >= before.start &&
      (one.start <= before.start + 2 || /^\P{L}?\p{Lu}/u.test(reading.doc.text.slice(one.start, one.start + 2))),
  );
}

/** “Roe said in a statement:” and nothing more. */
export function endsParagraphWithColon(view: SentenceView): boolean {
  const { reading, sentence, tokens } = view;
  const paragraph = reading.paragraphs[sentence.paragraph];
  return tokens[tokens.length - 1]?.lower === ':' && paragraph?.last === sentence.index + 1;
}
