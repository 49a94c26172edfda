import { formatDate } from './format-date.ts';

/** `2025-10-26` → `26 October 2025`, `2025-10` → `October 2025`; a year stays a year. */
export function formatPeriod(name: string): string {
  return /^\d{4}-\d{2}$/.test(name) ? formatDate(`${name}-01`).replace(/^1 /, '') : formatDate(name);
}
