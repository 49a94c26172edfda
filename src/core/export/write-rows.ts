import type { FlatValue } from './flat/flat-graph.ts';
import { readable } from './readable.ts';

export type CsvRow = readonly FlatValue[];

/** Writes rows as CSV: commas between cells, quotation marks where needed, CRLF after each row (RFC 4180). */
export function writeRows(rows: readonly CsvRow[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: FlatValue): string {
  const text = readable(String(value ?? ''));
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
