import type { CueNoun } from '../model/statement-rules.ts';

const TAKEN = { t: 'that', i: 'infinitive', o: 'of' } as const;

/** Indexes cue nouns by the forms that `formsOf` gives. */
export function indexCueNouns(block: string, formsOf: (lemma: string) => readonly string[]): Map<string, CueNoun> {
  const nouns = new Map<string, CueNoun>();
  for (const row of block.trim().split('\n')) {
    const [lemma, ...codes] = row.split(' ') as [string, ...(keyof typeof TAKEN)[]];
    const noun: CueNoun = { lemma, takes: new Set(codes.map((code) => TAKEN[code])) };
    for (const form of formsOf(lemma)) nouns.set(form, noun);
  }
  return nouns;
}
