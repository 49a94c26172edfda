import { Word } from '../../model/statement-words.ts';
import { contentBefore } from '../contents/content-before.ts';
import { canSpeak, QUOTING } from '../phrases/can-speak.ts';
import { ownerOf } from '../phrases/owner-of.ts';
import type { Found } from '../sentences/found.ts';
import { inQuote, is, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';
import { standsApart } from './finite.ts';

/** In words: “blev | Ada Falks något korta | svar”. */
const LONGEST_OWNER = 6;

/** “– Aldrig, | blev hans svar”, “”Nej”, | löd beskedet från Ek”: what was said, and behind it a verb with a noun for it. */
export function readAnswer(view: SentenceView, at: number): Found | undefined {
  if (view.rules.verbSecond !== true || !is(view, at, Word.saidNouns) || inQuote(view, at)) return undefined;
  const verb = verbBefore(view, at);
  if (verb === undefined || !standsApart(view, verb)) return undefined;
  const owner = ownerOf(view, at);
  const source = owner?.strong && owner.run.from > verb ? owner.run : undefined;
  if (source !== undefined && !canSpeak(view, source, QUOTING)) return undefined;
  const end = Math.max(at + 1, source?.to ?? 0);
  const before = contentBefore(view, { from: verb, to: end }, verb);
  if (before === undefined || (!before.direct && source === undefined)) return undefined;
  const noun = { from: source && source.from < at ? at : verb, to: at + 1 };
  return {
    view,
    rule: before.direct ? 'quotation-inverted-cue' : 'content-inverted-cue',
    ...(source && { source }),
    cue: noun.from === verb ? [noun] : [{ from: verb, to: verb + 1 }, noun],
    content: before.content,
    cueLemma: lower(view, at),
    polarity: 'asserted',
    confidence: before.direct ? 0.98 : 0.7,
  };
}

function verbBefore(view: SentenceView, noun: number): number | undefined {
  for (let at = noun - 1; at >= Math.max(1, noun - LONGEST_OWNER); at--) {
    if (is(view, at, Word.equals)) return at;
    if (!/^(?:ADJ|ADV|DET|NOUN|PART|PRON|PROPN)$/.test(pos(view, at))) return undefined;
  }
  return undefined;
}
