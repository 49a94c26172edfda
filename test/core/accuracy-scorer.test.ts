import { describe, expect, test } from 'vitest';
import type { AttributedStatement } from '../../src/core/model/statement.ts';
import { calibrate } from '../bench/calibrate.ts';
import type { GoldArticle, GoldGraph } from '../bench/gold.ts';
import { isCompatibleName } from '../bench/is-compatible-name.ts';
import { matchStatements } from '../bench/match-statements.ts';
import { scoreGraph } from '../bench/score-graph.ts';
import { isSpeakerResolved, scoreStatements } from '../bench/score-statements.ts';
import { toGoldArticle } from '../bench/to-gold-article.ts';

const text = 'Ann Lee said that the old bridge is safe. Bo Ek said it was not. He declined to comment.';
const at = (surface: string) => ({ start: text.indexOf(surface), end: text.indexOf(surface) + surface.length });
const pair = (surface: string) => [at(surface).start, at(surface).end];

const gold: GoldArticle = toGoldArticle('a', text, {
  statements: [
    { source: [pair('Ann Lee')], cue: [], content: [pair('that the old bridge is safe')], speaker: ['Ann Lee', 'Lee'] },
    { source: [pair('Bo Ek')], cue: [], content: [pair('it was not')] },
    { source: [pair('He')], cue: [pair('declined')], content: [pair('to comment')], optional: true },
  ],
});

function found(source: string, content: string, more: Partial<AttributedStatement> = {}): AttributedStatement {
  const evidence = { doc: 'a', rule: 'test', confidence: 0.9, ...at(content) };
  const [id, cueLemma, kind] = ['statement:a@0-1', 'say', 'indirect'] as const;
  const rest = { id, doc: 'a', cue: [], cueLemma, kind, polarity: 'asserted', evidence, mentions: [] } as const;
  return { ...rest, source: [at(source)], content: [at(content)], ...more };
}

describe('scoreStatements()', () => {
  const tell = (statements: AttributedStatement[]) =>
    scoreStatements(gold, statements).map(
      (v) => `${v.found ? 'found' : ''}${v.marked ? 'marked' : ''} ${v.sameContent}/${v.sameSource} ${v.wrongWords}`,
    );

  test.each([
    ['nothing', [], ['marked false/false 6', 'marked false/false 3']],
    [
      'everything',
      [found('Ann Lee', 'that the old bridge is safe'), found('Bo Ek', 'it was not')],
      ['foundmarked true/true 0', 'foundmarked true/true 0'],
    ],
    [
      'a wrong source and a short content',
      [found('Bo Ek', 'old bridge is safe')],
      ['foundmarked true/false 2', 'marked false/false 3'],
    ],
    [
      'less than half of a content',
      [found('Ann Lee', 'safe')],
      ['found false/false 0', 'marked false/false 5', 'marked false/false 3'],
    ],
    ['a borderline one', [found('He', 'to comment')], ['marked false/false 6', 'marked false/false 3']],
  ])('judges %s', (_, statements, verdicts) => expect(tell(statements)).toEqual(verdicts));

  test('asks for the speaker only where gold has one', () => {
    const content = 'that the old bridge is safe';
    const resolved = (statement: AttributedStatement) => isSpeakerResolved(scoreStatements(gold, [statement])[0]!);
    expect(resolved(found('Ann Lee', content, { speaker: 'Ann Lee' }))).toBe(true);
    expect(resolved(found('Ann Lee', content, { speaker: 'Bo Ek' }))).toBe(false);
    expect(resolved(found('Ann Lee', content))).toBe(false);
    expect(resolved(found('Bo Ek', 'it was not', { speaker: 'Bo Ek' }))).toBeUndefined();
  });
});

test('matchStatements() gives up a good pair for a better sum', () => {
  const worded = (...content: number[]) => ({
    source: new Set<number>(),
    cue: new Set<number>(),
    content: new Set(content),
  });
  // The first prediction fits the first gold best, but the second has no other.
  const matches = matchStatements([worded(1, 2, 3), worded(1, 2)], [worded(1, 2, 3, 4), worded(3)], () => true);
  expect(matches.map(({ found, marked }) => [found, marked])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test.each([
  ['Lee', ['Ann Lee'], true],
  ['President Lee', ['Ann Lee'], true],
  ['Bo Lee', ['Ann Lee', 'Lee'], false],
  ['Lee', ['Ann Lee', 'Lee'], true],
  ['Ann', ['Ann Lee'], false],
  ['José Díaz', ['Jose Diaz'], true],
])('isCompatibleName(%j, %j) is %j', (name, accepted, answer) => expect(isCompatibleName(name, accepted)).toBe(answer));

describe('calibrate()', () => {
  const judged = (confidence: number, right: number, of: number) =>
    Array.from({ length: of }, (_, index) => ({ confidence, right: index < right }));

  test('finds no error where confidences come true', () => {
    expect(calibrate([...judged(0.9, 9, 10), ...judged(0.5, 5, 10)]).error).toBeCloseTo(0);
  });

  test('weighs the gaps of the bins', () => {
    const { bins, error } = calibrate([...judged(1, 5, 10), ...judged(0.2, 6, 30)]);
    expect(error).toBeCloseTo(0.125);
    expect(bins.map(({ count }) => count)).toEqual([0, 0, 30, 0, 0, 0, 0, 0, 0, 10]);
    expect(calibrate([]).error).toBe(0);
  });
});

test('scoreGraph() pairs names and offices, and hears stretches that must be silent', () => {
  const plain = { aliases: [], variants: [], adjectives: [], optional: false };
  const marked: GoldGraph = {
    complete: true,
    entities: [
      { ...plain, kind: 'person', name: 'Ann Lee', aliases: ['Lee'] },
      { ...plain, kind: 'role', name: 'Mayor of Oslo' },
      { ...plain, kind: 'organization', name: 'City of Oslo', aliases: ['Oslo'] },
    ],
    relations: [
      { kind: 'holds', from: 'Ann Lee', to: 'Mayor of Oslo', optional: false },
      { kind: 'of', from: 'Mayor of Oslo', to: 'City of Oslo', optional: false },
    ],
    silent: [at('to comment.'), at('it was not')],
  };
  const none = { aliases: [], mentions: [] };
  const analysis = {
    doc: { id: 'a', language: 'en', title: '', text, source: {} },
    entities: [
      { ...none, id: 'person:lee', kind: 'person', name: 'Lee', label: 'Lee' },
      { ...none, id: 'role:mayor', kind: 'role', name: 'Mayor', label: 'Mayor' },
      { ...none, id: 'organization:oslo', kind: 'organization', name: 'City of Oslo', label: 'City of Oslo' },
      { ...none, id: 'country:NO', kind: 'country', name: 'Norway', label: 'Norway' },
    ],
    relations: [
      { kind: 'holds', from: 'person:lee', to: 'role:mayor', evidence: [] },
      { kind: 'of', from: 'role:mayor', to: 'country:NO', evidence: [] },
    ],
    statements: [found('He', 'to comment')],
  } as const;
  const { faults, silent, stretches, entities, relations } = scoreGraph(marked, analysis);
  expect(faults).toEqual(['+ country Norway', '+ of: Mayor → Norway', '− of: Mayor of Oslo → City of Oslo']);
  expect([silent, stretches]).toEqual([1, 2]);
  expect(entities.role).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(relations.of).toEqual({ right: 0, wrong: 1, missed: 1 });
});

test.each([
  [{}, 'no list of statements'],
  [{ statements: [{ content: [] }] }, 'statement 1 has no content'],
  [{ statements: [{ content: [[0, 900]] }] }, 'no span of the text'],
  [{ statements: [], entities: [{ kind: 'person' }] }, 'entity 1 has no name'],
])('toGoldArticle() refuses %j', (json, message) => expect(() => toGoldArticle('a', text, json)).toThrow(message));
