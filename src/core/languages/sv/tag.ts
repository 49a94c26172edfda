import type { PartOfSpeech } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { TaggedToken } from '../../model/tagged-token.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { cutTokens } from './cut-tokens.ts';
import { endsSentence } from './ends-sentence.ts';
import { genitiveCut, surfaceOf } from './split-genitive.ts';
import { tagWords } from './tag-words.ts';

/** Tags one paragraph of Swedish: tokens with offsets, universal parts of speech, sentence ends; a genitive’s “s” is a token of its own. */
export function tagSwedish(paragraph: string, vocabulary: Vocabulary): TaggedToken[] {
  const cut = cutTokens(paragraph);
  const ends = cut.map((_, at) => endsSentence(paragraph, cut, at));
  const marks = new Set<number>();
  const names = namesIn(paragraph, cut, ends);
  const spans: Span[] = [];
  const last: boolean[] = [];
  for (const [at, span] of cut.entries()) {
    const next = cut[at + 1];
    const adjacent = next ? paragraph.slice(next.start, next.end) : '';
    const first = isFirst(paragraph, cut, ends, at);
    const place = ends[at] ? undefined : genitiveCut(surfaceOf(paragraph, span), adjacent, first, names);
    if (place === undefined) {
      spans.push(span);
      last.push(ends[at] ?? false);
      continue;
    }
    spans.push({ start: span.start, end: span.start + place }, { start: span.start + place, end: span.end });
    marks.add(spans.length - 1);
    last.push(false, ends[at] ?? false);
  }
  const surfaces = spans.map((span) => surfaceOf(paragraph, span));
  const tags = tagWords(surfaces, last, marks);
  return spans.map(({ start, end }, at) => {
    const word = vocabulary.numberOf(surfaces[at] as string);
    return new TaggedToken(vocabulary, word, {
      start,
      end,
      pos: tags[at] as PartOfSpeech,
      endsSentence: last[at] ?? false,
    });
  });
}

/** Words with a capital where nothing forces one. */
function namesIn(text: string, cut: readonly Span[], ends: readonly boolean[]): Set<string> {
  const names = new Set<string>();
  for (const [at, span] of cut.entries()) {
    const word = surfaceOf(text, span);
    if (/^\p{Lu}/u.test(word) && !isFirst(text, cut, ends, at)) names.add(word);
  }
  return names;
}

function isFirst(text: string, cut: readonly Span[], ends: readonly boolean[], at: number): boolean {
  const before = cut[at - 1];
  return before === undefined || ends[at - 1] === true || /^[–—―:”"»«“(-]$/.test(surfaceOf(text, before));
}
