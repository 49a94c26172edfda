import { formatDate } from './format-date.ts';

/** `2025-10-26` → `26 October 2025`, `2025-10` → `October 2025`; a year stays a year. */
export function formatPeriod(name: string): string {
  return /^\d{4}-\d{2}$/.test(name) ? formatDate(`${name}-01`).replace(/^1 /, '') : formatDate(name);
}

/** `2025-10-25` and `2025-10-26` → `25 to 26 October 2025`: what both ends share is said once. */
export function formatPeriods(first: string, last: string): string {
  if (first === last) return formatPeriod(last);
  const from = formatPeriod(first).split(' ');
  const to = formatPeriod(last).split(' ');
  for (const word of to.slice(1).toReversed()) {
    if (from.length < 2 || from.at(-1) !== word) break;
    from.pop();
  }
  return `${from.join(' ')} to ${to.join(' ')}`;
}
