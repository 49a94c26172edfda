import { jsonLine } from '../export/json-line.ts';
import type { CorrectionFile } from '../model/correction.ts';

/** Fields in the order in which a reader wants them; others follow by the alphabet. */
const ORDER = [
  'id', 'kind', 'name', 'entity', 'statement', 'relation', 'from', 'to', 'mention', 'mentions', 'into', 'other', 'newKind',
  'speaker', 'note', 'anchor', 'doc', 'start', 'end', 'quote', 'before', 'after',
]; // biome-ignore format: a list

/** Writes `corrections.json`, one decision a line, fields in one order: a change shows as the lines that changed. */
export function writeCorrections({ version, decisions, unread, more }: CorrectionFile): string {
  const lines: unknown[] = [];
  let next = 0;
  for (let at = 0; at <= decisions.length; at += 1) {
    for (; next < unread.length && unread[next]!.after <= at; next += 1) lines.push(unread[next]!.raw);
    if (at < decisions.length) lines.push(decisions[at]);
  }
  const others = Object.entries(more).map(([key, value]) => `${jsonLine(key)}:${jsonLine(ordered(value))},\n`);
  const list = lines.map((line) => `\n${jsonLine(ordered(line))}`).join(',');
  return `{"version":${version},\n${others.join('')}"decisions":[${list}\n]}\n`;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}

function rank(key: string): number {
  const at = ORDER.indexOf(key);
  return at < 0 ? ORDER.length : at;
}
