/** A reader as RFC 4180 has it, to check the writer by. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** A row by the names of its columns. */
export function byHeader(header: readonly string[], row: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((name, index) => [name, row[index]!]));
}
