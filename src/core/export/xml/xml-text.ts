import type { FlatValue } from '../flat/flat-graph.ts';
import { readable } from '../readable.ts';

/** A value as XML Schema writes it; empty for what has none. */
export function valueText(value: FlatValue): string {
  if (typeof value !== 'number') return readable(String(value ?? ''));
  if (Number.isNaN(value)) return '';
  return Number.isFinite(value) ? String(value) : value > 0 ? 'INF' : '-INF';
}

/** A text on one line, such as a label. */
export function lineText(text: string): string {
  return readable(text).replace(/\s+/g, ' ').trim();
}

/** Ids without characters that XML forbids, still one for each. */
export function xmlIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(ids.filter((id) => lineText(id) === id));
  return new Map(
    ids.map((id) => {
      const base = lineText(id);
      if (base === id) return [id, id];
      let free = base;
      for (let n = 2; free === '' || taken.has(free); n += 1) free = `${base}~${n}`;
      taken.add(free);
      return [id, free];
    }),
  );
}
