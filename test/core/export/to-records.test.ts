import { describe, expect, test } from 'vitest';
import { jsonLine } from '../../../src/core/export/json-line.ts';
import { toRecords } from '../../../src/core/export/to-records.ts';
import { toStatementsJsonl } from '../../../src/core/export/to-statements-jsonl.ts';
import { harbourAnalysis, harbourCorpus } from '../../fixtures/corpus/harbour.ts';

describe('toRecords()', () => {
  const records = toRecords(harbourAnalysis);
  const { text } = harbourAnalysis.doc;

  test('gives the document first, then entities, statements and relations', () => {
    expect(records.map(({ record }) => record)).toEqual([
      'document',
      ...Array(7).fill('entity'),
      ...Array(5).fill('statement'),
      ...Array(3).fill('relation'),
    ]);
    expect(records[0]).toEqual({
      record: 'document',
      doc: 'harbour',
      title: 'Port board backs new quay',
      language: 'en',
      published: '2025-03-02',
      url: 'https://example.org/harbour?a=1&b=2',
    });
  });

  test('writes spans as pairs that cut the words out of the text', () => {
    const entity = records.find((record) => record.record === 'entity')!;
    expect(entity.mentions.map(([start, end]) => text.slice(start, end))).toEqual(['Mira Falk', 'Falk']);
    const statement = records.find((record) => record.record === 'statement')!;
    expect(statement.content.map(([start, end]) => text.slice(start, end))).toEqual(['Norway had promised support']);
    expect(statement).toMatchObject({
      speaker: 'Mira Falk',
      speakerId: 'person:mira-falk',
      confidence: 0.9,
      rule: 'by-hand',
    });
  });

  test('tells the statement around a nested one, and the status of a role', () => {
    const [outer, inner] = records.filter((record) => record.record === 'statement');
    expect(inner!.nestedIn).toBe(outer!.id);
    expect(outer).not.toHaveProperty('nestedIn');
    const [holds] = records.filter((record) => record.record === 'relation');
    expect(holds).toEqual({
      record: 'relation',
      doc: 'harbour',
      kind: 'holds',
      from: 'person:mira-falk',
      to: 'role:chair-of-port-board',
      status: 'current',
      evidence: [[27, 61]],
    });
  });

  test('says null for a speaker that the text does not tell', () => {
    const { statements, docs } = harbourCorpus;
    const unsaid = statements.filter(({ speaker }) => speaker === undefined);
    const [, record] = toRecords({ doc: docs[1]!, entities: [], relations: [], statements: unsaid });
    expect(record).toMatchObject({ speaker: null, speakerId: null, source: [], cue: [] });
  });
});

describe('toStatementsJsonl()', () => {
  test('gives each statement a line with its words and its address, in the order of the articles', () => {
    const lines = toStatementsJsonl(harbourCorpus)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ doc }) => doc)).toEqual([...Array(5).fill('harbour'), ...Array(2).fill('hearing')]);
    expect(lines[0]).toMatchObject({
      speaker: 'Mira Falk',
      cue: { text: 'said' },
      content: { text: 'Norway had promised support' },
      url: 'https://example.org/harbour?a=1&b=2',
      published: '2025-03-02',
      mentions: ['country:NO'],
    });
  });

  test('does not care in what order the statements come', () => {
    const backwards = { ...harbourCorpus, statements: harbourCorpus.statements.toReversed() };
    expect(toStatementsJsonl(backwards)).toBe(toStatementsJsonl(harbourCorpus));
  });
});

test('jsonLine() stays one line for every reader', () => {
  const value = { text: 'a\u2028b\u2029c\u0085d\ne\uD83D' };
  expect(jsonLine(value)).not.toMatch(/[\n\u0085\u2028\u2029]|\p{Cs}/u);
  expect(JSON.parse(jsonLine(value))).toEqual(value);
});
