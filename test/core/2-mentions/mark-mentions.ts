import { findMentions } from '../../../src/core/2-mentions/find-mentions.ts';
import type { Mention, MentionKind } from '../../../src/core/model/mention.ts';
import { readIn } from '../read-in.ts';

const LETTERS: Partial<Record<MentionKind, string>> = { person: 'P', role: 'R', country: 'C', organization: 'O' };

/** `R[O[UN] Secretary-General] P[António Guterres]` → the bare text. */
export function unmarkMentions(marked: string): string {
  return marked.replace(/[PRCO]\[|\]/g, '');
}

/** Marks the persons, roles, countries and organizations that are found in a text. */
export function markMentions(text: string, code: 'en' | 'sv' = 'en'): string {
  const { reading, language } = readIn(code, text);
  const mentions = findMentions(reading, language).filter((mention) => LETTERS[mention.kind] !== undefined);
  let out = '';
  for (let at = 0; at <= text.length; at++) {
    out += ']'.repeat(mentions.filter((mention) => mention.end === at).length);
    const opening = mentions.filter((mention) => mention.start === at).sort(longerFirst);
    out += opening.map((mention) => `${LETTERS[mention.kind]}[`).join('');
    out += text[at] ?? '';
  }
  return out;
}

const longerFirst = (a: Mention, b: Mention): number => b.end - a.end;
