import { bodyForm } from './body-names.ts';
import { demonyms } from './demonyms.ts';

const PEOPLES = new Set(demonyms.flatMap(({ adjectives }) => adjectives));

/** “Åsa Granqvist från Landspartiet”, “Jens Holm-Nielsen, som leder Nordiska spårunionen” */
export function belongsTo(between: string, after: string): string | undefined {
  if (/^,? (?:från|på|vid|hos|i) $/.test(between)) return 'name-of-organization';
  // “Jens Ek vid den norska banken Fjordinvest”
  const noun = /^,? (?:från|på|vid|hos) (?:\p{Ll}+ ){0,2}(\p{Ll}+) $/u.exec(between)?.[1];
  if (noun !== undefined && (bodyForm(noun)?.definite === true || PEOPLES.has(noun))) return 'name-of-organization';
  if (between === ' (' && after === ')') return 'name-in-brackets';
  // “säger Ada Falk, Larchbanken.”
  if (between === ', ' && /^[.,]$/.test(after)) return 'name-of-organization';
  // “Jens Ek, som forskar om torv vid universitetet i Lund”
  if (/^,? som (?:doktorerar|forskar|undervisar)(?: \p{Ll}+){0,4} (?:på|vid) $/u.test(between))
    return 'name-heads-organization';
  return /^,? (?:som )?(?:leder|ledde|grundade|företräder|arbetar (?:på|vid|för|hos)) $/.test(between)
    ? 'name-heads-organization'
    : undefined;
}
