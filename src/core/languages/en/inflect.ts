import type { VerbForm } from '../../model/statement-rules.ts';

/** The forms of a regular English verb by the rules of spelling: stop, stops, stopped, stopping. */
export function inflect(lemma: string): Record<VerbForm, string> {
  const past = pastOf(lemma);
  return { base: lemma, third: thirdOf(lemma), past, participle: past, ing: ingOf(lemma) };
}

const VOWEL = 'aeiou';

function thirdOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return endsInConsonantY(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function ingOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

function endsInConsonantY(lemma: string): boolean {
  return lemma.endsWith('y') && !VOWEL.includes(lemma.at(-2) ?? 'a');
}

/** One short syllable doubles its last consonant: “nag”, “nagged”. Longer ones stand in the list of irregular verbs. */
function doubled(lemma: string): string {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) ? lemma + lemma.at(-1) : lemma;
}
