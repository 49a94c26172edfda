import { cueVerbs } from './cue-verbs.ts';
import { formsOf } from './verb-forms.ts';

/** Rows of verbs that a quotation may stand before; those that take nothing else tell of speech nowhere else. */
const QUOTING = / \| .*\bq\b/;
const ONLY_QUOTING = / \| q$/;

/** “säger”, “sade”, “konstaterar”: the forms that stand between a line of dialogue and who speaks it, the longest first. */
export const quotingForms: readonly string[] = longestFirst(({ third, past }) => [third, past], isPlain);

/** “hyllar”, “garvar”: forms that do so only where the text names who speaks, or has “he” for them. */
export const quotingOnlyForms: readonly string[] = longestFirst(
  ({ third, past }) => [third, past],
  (row) => ONLY_QUOTING.test(row),
);

/** “sagt”, “konstaterat”: those behind “har hon”. */
export const quotingSupines: readonly string[] = longestFirst(({ participle }) => [participle], isPlain);

function isPlain(row: string): boolean {
  return QUOTING.test(row) && !ONLY_QUOTING.test(row);
}

function longestFirst(
  pick: (forms: ReturnType<typeof formsOf>) => string[],
  takes: (row: string) => boolean,
): string[] {
  const rows = cueVerbs.trim().split('\n').filter(takes);
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
    .filter((row) => !/[+]|\| .*\bs\b/.test(row) && !ONLY_QUOTING.test(row))
    .flatMap((row) => {
      const { third, past } = formsOf(row.split(' | ')[0] as string);
      return [third, past];
    }),
]);
