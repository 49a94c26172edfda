import { countries } from '../countries.ts';

/** What Swedish calls a country's things: all forms of its adjectives, “polsk”, “polskt”, “polska”, “polske”; “europeisk” is of none. */
export const demonyms: readonly { readonly code: string; readonly adjectives: readonly string[] }[] = countries.map(
  ({ code, svAdjectives }) => ({
    code,
    adjectives: svAdjectives
      .filter((stem) => stem !== '')
      .flatMap((stem) => [stem, `${stem}t`, `${stem}a`, `${stem}e`]),
  }),
);
