import { Word } from '../../model/statement-words.ts';
import { is, isThat, isTime, lower, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { subjectBefore } from './subject-before.ts';
import { isGoverned } from './subject-behind.ts';

/** What a passive tells of: what stands before it, “[Planen] kritiserades av”, or behind, “I går kritiserades [planen] av”. */
export function toldSubject(view: SentenceView, from: number, verb: number, link: number): Run | undefined {
  const claim = claimBefore(view, from);
  if (claim !== undefined) return claim;
  const behind = phraseBehind(view, verb + 1, link);
  if (behind !== undefined) return behind;
  const near = subjectBefore(view, from);
  if (near?.how === 'near' && !isGoverned(view, near.run.from)) return near.run;
  return near?.how === 'relative' ? undefined : firstPhrase(view, from);
}

/** “I går kritiserades | planen för kajen | av”: the subject behind a verb that something else stands before. */
function phraseBehind(view: SentenceView, from: number, link: number): Run | undefined {
  let at = from;
  while (pos(view, at) === 'ADV') at++;
  if (at >= link || !/^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(pos(view, at)) || isTime(view, at)) return undefined;
  // “kritiserades | hårt | av”
  return link - at === 1 && pos(view, at) === 'ADJ' ? undefined : { from: at, to: link };
}

/** “[Regeringens förslag om sänkt skatt] kritiseras av”: all that stands before a verb that is the second part of its sentence. */
function firstPhrase(view: SentenceView, verb: number): Run | undefined {
  const from = pos(view, 0) === 'CCONJ' ? 1 : 0;
  if (!/^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(pos(view, from)) || isTime(view, from)) return undefined;
  for (let at = from; at < verb; at++)
    if (/^(?:AUX|PUNCT|SCONJ)$/.test(pos(view, at)) || is(view, at, Word.relativePronouns)) return undefined;
  return { from, to: verb };
}

/** “[Uppgifterna i tidningen om att bolaget säljs] tillbakavisas av”: a claim with the clause that tells it. */
function claimBefore(view: SentenceView, end: number): Run | undefined {
  for (let at = 0; at < end - 2; at++) {
    if (!is(view, at, Word.claims) && !view.rules.nouns.has(lower(view, at))) continue;
    const isTold = view.tokens.slice(at, end).some((_, offset) => isThat(view, at + offset));
    const start = isTold ? nounPhraseBefore(view, at + 1)?.from : undefined;
    if (start === undefined || start > 1) return undefined;
    return { from: start, to: end };
  }
  return undefined;
}
