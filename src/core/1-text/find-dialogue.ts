import type { TextRules } from '../model/language.ts';
import type { QuotedStretch } from './find-quotations.ts';

/** Some type no blank behind a dash: “-Det är klart.” */
const OPENING = /(?:^|[.!?…]\s+)[–—-]\s+(?=[\p{Lu}\p{N}”"»])|(?<=:)\s+[–—]\s+(?=\p{Lu})|^[–—-](?=\p{Lu})/gu;

/** The end of the sentence that tells who speaks, but not the stop of “dr. Ek”. */
const TOLD = /(?<=(?:\p{L}{3}|\))[.!?…])\s+(?=\p{Lu})/u;

/**
 * Finds speech behind dashes, “– Vi är klara, säger hon. – Nu går vi.”: from behind the dash to before its cue, or to the next dash or
 * the end. What stands behind its cue goes on with it, unless it tells more: “– Vi är klara, säger hon. Nu går vi.”
 */
export function findDialogue(paragraph: string, { dialogue, narrative }: TextRules): QuotedStretch[] {
  if (dialogue === undefined || !/^[–—-](?:\s|\p{Lu})|[.!?…:]\s+[–—]\s/u.test(paragraph)) return [];
  const openings = [...paragraph.matchAll(OPENING)].map((match) => ({
    from: match.index,
    start: match.index + match[0].length,
  }));
  return openings.flatMap(({ start }, at) => {
    // the stop before the next dash belongs to this line
    const stop = openings[at + 1] ? (openings[at + 1]?.from ?? 0) + 1 : paragraph.length;
    const cue = dialogue.exec(paragraph.slice(start, stop));
    const end = cue ? start + cue.index : stop;
    const line = { start, end: paragraph[end - 1] === ',' ? end - 1 : end, closed: true };
    const told = TOLD.exec(paragraph.slice(end, stop));
    const from = told ? end + told.index + told[0].length : stop;
    return from === stop || dialogue.test(paragraph.slice(from, stop)) || narrative?.test(paragraph.slice(from, stop))
      ? line
      : [line, { start: from, end: stop, closed: true }];
  });
}
