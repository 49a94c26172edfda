import type { VerbForm } from '../../model/statement-rules.ts';

/**
 * The forms of a Swedish verb: base is the infinitive, third the present, participle the supine; there is no -ing form.
 * `group` is 1 (tala), 2a (följa), 2b (köpa) or 3 (tro).
 */
export function inflect(lemma: string, group: string): Record<Exclude<VerbForm, 'ing'>, string> {
  const stem = lemma.endsWith('a') ? lemma.slice(0, -1) : lemma;
  switch (group) {
    case '1':
      return { base: lemma, third: `${lemma}r`, past: `${lemma}de`, participle: `${lemma}t` };
    case '2a':
      // “begära”, “begär”; “sända”, “sände”, “sänt”; “antyda”, “antytt”
      return {
        base: lemma,
        third: /[rl]$/.test(stem) && !/ll$/.test(stem) ? stem : `${stem}er`,
        past: /[^aeiouyåäö]d$/.test(stem) ? `${stem}e` : `${shorten(stem)}de`,
        participle: /d$/.test(stem)
          ? `${stem.slice(0, -1)}${/[aeiouyåäö]d$/.test(stem) ? 't' : ''}t`
          : `${shorten(stem)}t`,
      };
    case '2b':
      return {
        base: lemma,
        third: `${stem}er`,
        past: `${stem}te`,
        participle: /[^aeiouyåäö]t$/.test(stem) ? stem : `${stem}t`,
      };
    case '3':
      return { base: lemma, third: `${lemma}r`, past: `${lemma}dde`, participle: `${lemma}tt` };
    default:
      throw new RangeError(`No such group of verbs: “${group}” of “${lemma}”`);
  }
}

/** “glömma”, “glömde” */
function shorten(stem: string): string {
  return /mm$|nn$/.test(stem) ? stem.slice(0, -1) : stem;
}
