import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/5-graph/build-graph.ts';
import { toCsv } from '../../../src/core/export/to-csv.ts';
import { harbourCorpus } from '../../fixtures/corpus/harbour.ts';
import { hostileCorpus } from './hostile-corpus.ts';
import { byHeader, parseCsv } from './parse-csv.ts';

describe('toCsv()', () => {
  const graph = buildGraph(harbourCorpus, 'Harbour');

  test('has a row for each statement, with who, how and the very words', () => {
    const [header, ...rows] = parseCsv(toCsv(graph, 'statements'));
    expect(rows).toHaveLength(7);
    const denied = rows.map((row) => byHeader(header!, row)).find(({ polarity }) => polarity === 'denied');
    expect(denied).toMatchObject({
      speaker: 'Olle Brandt',
      cue_text: 'denied',
      content_text: 'that the Port Board had been paid',
      url: 'https://example.org/harbour?a=1&b=2',
      confidence: '0.9',
    });
  });

  test('has tables of the actors and of what links them', () => {
    const [nodeHeader, ...nodes] = parseCsv(toCsv(graph, 'nodes'));
    expect(nodes.map(([id]) => id)).toContain('person:mira-falk');
    expect(nodes).toHaveLength(7);
    expect(byHeader(nodeHeader!, nodes.find(([id]) => id === 'country:NO')!)).toMatchObject({
      kind: 'country',
      code: 'NO',
    });
    const [edgeHeader, ...edges] = parseCsv(toCsv(graph, 'edges'));
    expect(edges.map((row) => byHeader(edgeHeader!, row).kind).sort()).toEqual([
      'holds',
      'holds',
      'of',
      'speaksOf',
      'speaksOf',
    ]);
  });

  test('quotes commas, quotation marks and line breaks, and ends lines with CRLF', () => {
    const text = toCsv(buildGraph(hostileCorpus(), ''), 'nodes');
    expect(text).toContain('"Smith, Ann; ""Annie"" | Bo"');
    expect(text).toContain('"tab\there\nand\na break"');
    expect(text.endsWith('\r\n')).toBe(true);
    const rows = parseCsv(text);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows).toHaveLength(11);
    expect(text).not.toMatch(/[\u0000\u0007\uFFFF]|\p{Cs}/u);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('does not let %j run as a formula', (name) => {
    const [header, row] = parseCsv(toCsv(buildGraph(hostileCorpus([name]), ''), 'nodes'));
    expect(byHeader(header!, row!).name).toMatch(/^'/);
  });

  test.each(["'=1", "''+1", '＝1', "'Twas", "'"])(
    'gives %j back when one apostrophe before a sign is taken off',
    (name) => {
      const [header, row] = parseCsv(toCsv(buildGraph(hostileCorpus([name]), ''), 'nodes'));
      const cell = byHeader(header!, row!).name!;
      expect(cell.replace(/^'(?='*[=+\-@＝＋－＠\t\n])/, '')).toBe(name);
      expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
    },
  );

  test('leaves numbers alone, and of nothing writes the header', () => {
    const nothing = buildGraph({ docs: [], entities: [], relations: [], statements: [] }, '');
    expect(toCsv(nothing, 'edges')).toMatch(/^source,target,kind,weight,[\w,]+\r\n$/);
  });
});
