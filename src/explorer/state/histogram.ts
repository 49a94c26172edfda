import type { FilterIndex } from './filter-index.ts';
import { periodBit } from './passing.ts';
import type { Period, View } from './view.ts';

/** A day, month or year of the time line. */
export interface Bin extends Period {
  /** `2025-10-26`, `2025-10` or `2025`. */
  readonly name: string;
}

/** More bars than that are too thin to take hold of. */
const MOST = 62;

/** The time line from the first to the last dated statement, in days, months or years; empty with fewer than two dates. */
export function binsOf({ statements, articles }: FilterIndex): readonly Bin[] {
  const days = [...new Set(statements.map(({ doc }) => articles.get(doc)?.day))].filter((day) => day !== undefined);
  if (days.length < 2) return [];
  const [first, last] = [days.reduce((a, b) => (a < b ? a : b)), days.reduce((a, b) => (a > b ? a : b))];
  for (const length of [10, 7, 4]) {
    const bins: Bin[] = [];
    for (let from = first.slice(0, length); from <= last && (length === 4 || bins.length <= MOST); ) {
      const next = nextOf(from);
      bins.push({ name: from, from: firstDay(from), to: dayBefore(firstDay(next)) });
      from = next;
    }
    if (bins.length <= MOST || length === 4) return bins;
  }
  return [];
}

export interface BinCount {
  readonly bin: Bin;
  /** Statements that all filters but the time window let through. */
  readonly count: number;
  readonly inside: boolean;
}

/** How many statements fall into each bin; `refused` is of `refusals`. */
export function countBins(
  index: FilterIndex,
  bins: readonly Bin[],
  { period }: Pick<View, 'period'>,
  refused: Uint16Array,
): readonly BinCount[] {
  const length = bins[0]?.name.length ?? 0;
  const counts = new Map<string, number>();
  index.statements.forEach(({ doc }, i) => {
    const day = index.articles.get(doc)?.day;
    if (day === undefined || (refused[i]! & ~periodBit) !== 0) return;
    const name = day.slice(0, length);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return bins.map((bin) => ({
    bin,
    count: counts.get(bin.name) ?? 0,
    inside: !period || (bin.to >= period.from && bin.from <= period.to),
  }));
}

/** The numbers of the first and last bin that a window touches; the whole line for no window. */
export function binRange(bins: readonly Bin[], period: Period | null): readonly [number, number] {
  const last = bins.length - 1;
  if (!period) return [0, last];
  const from = bins.findIndex((bin) => bin.to >= period.from);
  const to = bins.findLastIndex((bin) => bin.from <= period.to);
  return [from < 0 ? last : from, to < 0 ? 0 : to];
}

/** The window over bins by number, in either order; null where it is the whole line. */
export function periodOf(bins: readonly Bin[], a: number, b: number): Period | null {
  const clamp = (n: number) => Math.max(0, Math.min(bins.length - 1, n));
  const [low, high] = [clamp(Math.min(a, b)), clamp(Math.max(a, b))];
  if (low === 0 && high === bins.length - 1) return null;
  return { from: bins[low]!.from, to: bins[high]!.to };
}

/** The next window of a playback: one bin on; from the beginning where there is none, or it is at the end. */
export function nextWindow(bins: readonly Bin[], period: Period | null): Period | null {
  const [from, to] = binRange(bins, period);
  const width = period ? Math.max(1, to - from + 1) : Math.max(1, Math.ceil(bins.length / 8));
  if (!period || to >= bins.length - 1) return periodOf(bins, 0, width - 1);
  return periodOf(bins, from + 1, to + 1);
}

const firstDay = (name: string): string => name + (name.length === 4 ? '-01-01' : name.length === 7 ? '-01' : '');

/** `2025-12` → `2026-01`; of a day the next day, of a year the next year. */
function nextOf(name: string): string {
  const [year = 0, month, day] = name.split('-').map(Number);
  const at = new Date(0);
  if (month === undefined) at.setUTCFullYear(year + 1, 0, 1);
  else if (day === undefined) at.setUTCFullYear(year, month, 1);
  else at.setUTCFullYear(year, month - 1, day + 1);
  return at.toISOString().slice(0, name.length);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
