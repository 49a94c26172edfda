import type { TextRules } from '../model/language.ts';
import { wordBitsBy } from '../model/word-bits.ts';

// What step 1 must know of a word by its letters alone. A bit each, for speed: most words of a text have none, and one number tells so.

/** A word that the tagger may have cut off another: “D”, “N.J.”, “P1”, “quả”, “Sens”. */
export const GLUED = 1;
export const HYPHEN = 2;
/** A word that may have kept the stop of its sentence: “Wałęga.” */
export const STOPPED = 4;
/** A word with a possessive that the tagger left on it: “Varga’s”. */
export const POSSESSIVE = 8;
/** A mark behind which a capital tells nothing. */
export const OPENING = 16;
export const CAPITAL = 32;
/** A word that the tagger takes for something else. */
export const MISTAGGED = 64;

/** The beginning of an amount with letters for its currency: “P1”, “Sh5,”. */
export const AMOUNT = /^\p{Lu}\p{L}{0,3}\d[\d,]*[.,]?$/u;

/** What a figure with letters ends in: “30pm” of “7.30pm”, “20am.” */
export const FIGURE = /^\d+\p{L}+\.?$/u;

/** “Larch.com”, “nordvik.se”: what the address of a firm or a paper may end with. */
export const DOMAIN = /^(?:com|dk|eu|fi|info|net|no|nu|nz|org|se|tv|uk|za)$/;

/** The signs of the words of a vocabulary. */
export const signsBy = wordBitsBy(readSigns);

const isMistagged = (lower: string, rules: TextRules): boolean =>
  rules.tags.has(lower) || rules.apposedTags.has(lower) || rules.pairTags?.has(lower) === true;

function readSigns(rules: TextRules, surface: string, lower: string): number {
  // most words: for them no letter needs a look
  if (/^[a-z]+$/.test(surface)) return isMistagged(lower, rules) ? MISTAGGED : DOMAIN.test(surface) ? GLUED : 0;
  let signs = 0;
  if (isGlued(surface, rules) || FIGURE.test(surface)) signs |= GLUED;
  if (surface === '-' || surface === '‑') signs |= HYPHEN;
  if (mayKeepStop(surface, rules)) signs |= STOPPED;
  const possessive = possessiveOf(surface).length;
  if (possessive > 0 && surface.length > possessive) signs |= POSSESSIVE;
  if (/^(?:[“„«‘`:—–([•*-]+|[.!?…]+)$/.test(lower)) signs |= OPENING;
  if (/^\p{Lu}[\p{L}.'’-]/u.test(surface)) signs |= CAPITAL;
  if (isMistagged(lower, rules)) signs |= MISTAGGED;
  return signs;
}

function isGlued(surface: string, { abbreviations, degree }: TextRules): boolean {
  // “Ph” of “Ph.D.”
  if (degree?.test(`${surface}.D`)) return true;
  if (/(?:^|[.-])\p{Lu}$|\p{Lu}\.$/u.test(surface) || AMOUNT.test(surface)) return true;
  if (/^[^\x00-\x7f]|[^\x00-\x7f]$/.test(surface) && /^\p{L}|\p{L}$/u.test(surface)) return true;
  return isShortTitle(surface, abbreviations);
}

/** “Sens” */
export function isShortTitle(surface: string, abbreviations: ReadonlySet<string>): boolean {
  return /^\p{Lu}\p{Ll}/u.test(surface) && abbreviations.has(surface.toLowerCase());
}

/** “Wałęga.”, “7.30pm.”, and “in.”, which may be no inch but the end of a sentence. */
function mayKeepStop(surface: string, { hour, stoppedWords }: TextRules): boolean {
  if (surface === 'm.' || stoppedWords?.has(surface) || hour?.ending.test(surface)) return true;
  if (/^\d[\d.]*\p{L}+\.$/u.test(surface)) return true;
  return /^[\p{L}’'-]{3,}\.$/u.test(surface) && /[^\x00-\x7f’]/.test(surface);
}

/** “’s” of “Varga’s”, “’” of “workers’”; empty where a word has none. */
export function possessiveOf(surface: string): string {
  return /[\p{L}\p{N}.]([’']s|[’'](?<=s[’']))$/iu.exec(surface)?.[1] ?? '';
}
