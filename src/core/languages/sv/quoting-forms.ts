import { cueVerbs } from './cue-verbs.ts';
import { formsOf } from './verb-forms.ts';

/** “säger”, “sade”, “konstaterar”: the forms that stand between a line of dialogue and who speaks it, the longest first. */
export const quotingForms: readonly string[] = longestFirst(({ third, past }) => [third, past]);

/** “sagt”, “konstaterat”: those behind “har hon”. */
export const quotingSupines: readonly string[] = longestFirst(({ participle }) => [participle]);

function longestFirst(pick: (forms: ReturnType<typeof formsOf>) => string[]): string[] {
  const rows = cueVerbs
    .trim()
    .split('\n')
    .filter((row) => / \| .*\bq\b/.test(row));
  return [...new Set(rows.flatMap((row) => pick(formsOf(row.split(' | ')[0] as string))))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
}

/** “utlovar”, “fördömer”: the forms of all verbs that report without a particle, which only who can speak has before them. */
export const reportingForms: ReadonlySet<string> = new Set([
  ...quotingForms,
  ...cueVerbs
    .trim()
    .split('\n')
    .filter((row) => !/[+]|\| .*\bs\b/.test(row))
    .flatMap((row) => {
      const { third, past } = formsOf(row.split(' | ')[0] as string);
      return [third, past];
    }),
]);
