import { cueVerbs } from './cue-verbs.ts';
import { formsOf } from './verb-forms.ts';

/** “säger”, “sade”, “konstaterar”: the forms that stand between a line of dialogue and who speaks it, the longest first. */
export const quotingForms: readonly string[] = [
  ...new Set(
    cueVerbs
      .trim()
      .split('\n')
      .filter((row) => / \| .*\bq\b/.test(row))
      .flatMap((row) => {
        const { third, past } = formsOf(row.split(' | ')[0] as string);
        return [third, past];
      }),
  ),
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
