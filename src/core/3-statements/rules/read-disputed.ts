import { Word } from '../../model/statement-words.ts';
import { claimBehind } from '../clauses/claim-behind.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import type { Found } from '../sentences/found.ts';
import { is, isComma, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';
import { type Finite, make } from './finite.ts';

const LONGEST_SUBJECT = 12;

/** “Roe says the bridge is safe, a claim | engineers | have disputed.” */
export function readDisputed(finite: Finite): Found | undefined {
  const { view, group, form } = finite;
  if (group.subject !== undefined || !endsClause(view, group.at + 1)) return undefined;
  for (let comma = group.from - 1; comma > Math.max(0, group.from - LONGEST_SUBJECT); comma--) {
    if (!isComma(view, comma)) continue;
    const claim = claimBehind(view, comma);
    if (claim === undefined) return undefined;
    const source = { from: is(view, claim.to, Word.relatives) ? claim.to + 1 : claim.to, to: group.from };
    if (source.from >= source.to) return undefined;
    const use = form.verb.uses.find(({ frames, particles }) => particles.length === 0 && frames.has('object'));
    return use && canSpeak(view, source, use) ? make(finite, 'cue-embedded', source, [claim], 0.8) : undefined;
  }
  return undefined;
}

function endsClause(view: SentenceView, at: number): boolean {
  return at >= view.stop || /^[,;.)]$/.test(lower(view, at)) || pos(view, at) === 'CCONJ' || pos(view, at) === 'SCONJ';
}
