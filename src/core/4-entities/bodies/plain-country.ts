import type { Mention } from '../../model/mention.ts';

/** How many times as often as the next one the country that a text is about is named in it. */
const LEAD = 2;

/** The country, by code, that a text with these counts is plainly about. */
export function plainCountry(counts: readonly (readonly [string, number])[]): string | undefined {
  const [[plain = '', most = 0] = [], [, next = 0] = []] = counts;
  return most > 0 && most >= LEAD * next ? plain : undefined;
}

/** The countries of a text by code, most often named first. */
export function countCountries(mentions: readonly Mention[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind, name } of mentions) if (kind === 'country') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
}
