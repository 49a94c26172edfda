import { Word } from '../../model/statement-words.ts';
import type { Found } from '../sentences/found.ts';
import { cueAt, is, isComma, isDash, isGerund, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “Falk joked that it was late, | but went on to say: “…””: of what one source reports twice in a sentence, the first ends before the second begins. */
export function beforeNext(found: readonly Found[]): Found[] {
  return found.map((one) => {
    const last = one.content.at(-1);
    const next = last && found.find((other) => other !== one && isLater(other, one));
    const to = next && joinBefore(next);
    if (last === undefined || to === undefined || to <= last.from || to >= last.to) return one;
    return { ...one, content: [...one.content.slice(0, -1), { from: last.from, to }] };
  });
}

/** Whether `other` is said by the same source, and its cue stands in the content of `one`, in the same form as that one’s. */
function isLater(other: Found, one: Found): boolean {
  const [cue, verb, last] = [other.cue[0], one.cue[0], one.content.at(-1)];
  if (!cue || !verb || !last || !one.source || other.source?.from !== one.source.from) return false;
  if (verb.from >= cue.from || cue.from <= last.from || cue.from >= last.to) return false;
  return formOf(other) === formOf(one) && !isQuality(other);
}

/** “says he met her | and asked her to go” goes on with what he says; “saying it was late | and calling it a shame” does not. */
function formOf({ view, cue }: Found): string {
  const verb = cue[0];
  if (verb === undefined || isGerund(view, verb.to - 1)) return 'gerund';
  return cueAt(view, verb.from)?.forms.has('third') === true ? 'third' : 'other';
}

/** “failures and | alleged | fraud” */
function isQuality({ view, cue }: Found): boolean {
  const verb = cue[0];
  return verb !== undefined && is(view, verb.from - 1, Word.and) && /^(?:ADJ|NOUN)$/.test(pos(view, verb.to));
}

/** Where the “, but” or “and” stands that a cue is joined by. */
function joinBefore({ view, cue }: Found): number | undefined {
  let at = (cue[0]?.from ?? 0) - 1;
  while (/^(?:ADV|AUX)$/.test(pos(view, at))) at--;
  if (!is(view, at, Word.coordinators)) return undefined;
  return beforeComma(view, at);
}

const beforeComma = (view: SentenceView, at: number): number =>
  isComma(view, at - 1) || isDash(view, at - 1) ? at - 1 : at;
