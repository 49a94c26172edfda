import type { TextRules } from '../model/language.ts';
import type { QuotedStretch } from './find-quotations.ts';

const OPENING = /(?:^|[.!?…]\s+)[–—-]\s+(?=[\p{Lu}\p{N}”"»])/gu;

/** Finds speech behind dashes, “– Vi är klara, säger hon. – Nu går vi.”: from behind the dash to before its cue, or to the next dash or the end. */
export function findDialogue(paragraph: string, { dialogue }: TextRules): QuotedStretch[] {
  if (dialogue === undefined || !/^[–—-]\s|[.!?…]\s+[–—]\s/.test(paragraph)) return [];
  const openings = [...paragraph.matchAll(OPENING)].map((match) => ({
    from: match.index,
    start: match.index + match[0].length,
  }));
  return openings.map(({ start }, at) => {
    // the stop before the next dash belongs to this line
    const stop = openings[at + 1] ? (openings[at + 1]?.from ?? 0) + 1 : paragraph.length;
    const cue = dialogue.exec(paragraph.slice(start, stop));
    const end = cue ? start + cue.index : stop;
    return { start, end: paragraph[end - 1] === ',' ? end - 1 : end, closed: true };
  });
}
