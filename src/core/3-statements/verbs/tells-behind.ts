import { beginsClause } from '../clauses/begins-clause.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { findParticle } from '../clauses/find-particle.ts';
import { skipPlacing } from '../clauses/skip-placing.ts';
import { whomAndWhat } from '../contents/after-addressee.ts';
import { headOf } from '../phrases/head-of.ts';
import { hasAnd, subjectBefore } from '../phrases/subject-before.ts';
import { isComma, isInfinitiveMark, isThat, lower, pos } from '../sentences/sentence-view.ts';
import type { Candidate } from './candidate.ts';

/** “Ada Falk, the founder, | claims | the money is gone”, “Peru and Fiji, in a letter, | demand | that …”. */
export function tellsBehindAside({ view, at, form: { forms, verb } }: Candidate): boolean {
  if (!isComma(view, at - 1)) return false;
  const subject = subjectBefore(view, at);
  if (subject?.how !== 'near' || subject.run.to > at) return false;
  const head = lower(view, headOf(view, subject.run));
  const areMany = view.shapes.pluralNoun.test(head) || hasAnd(view, subject.run);
  if (!forms.has(areMany ? 'base' : 'third')) return false;
  return verb.uses.some(({ frames, particles }) => {
    if (particles.length > 0) return false;
    const isClause = (frames.has('clause') || frames.has('that')) && isThat(view, at + 1);
    const isBare = frames.has('clause') && beginsClause(view, at + 1, clauseEnd(view, at + 1), frames);
    // “Ada Falk, who was there, | claims | to have seen it”
    const isInfinitive = frames.has('infinitive') && isInfinitiveMark(view, at + 1) && pos(view, at + 2) === 'VERB';
    const isAsked = frames.has('object-infinitive') && whomAndWhat(view, at + 1) !== undefined;
    return isClause || isBare || isInfinitive || isAsked;
  });
}

/** “Ada Falk, a lawyer, | points | out that …”, “the team, from two schools, | reports | in a journal that …” */
export function tellsBehindPlace({ view, at, form }: Candidate): boolean {
  if (!isComma(view, at - 1)) return false;
  return form.verb.uses.some(({ frames, particles }) => {
    const from = particles.length === 0 ? at + 1 : findParticle(view, at + 1, particles)?.to;
    if (from === undefined || !(frames.has('clause') || frames.has('that'))) return false;
    const to = isThat(view, from) ? from : skipPlacing(view, from, frames);
    return (to > at + 1 || particles.length > 0) && isThat(view, to);
  });
}
