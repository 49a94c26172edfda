import { expect, test } from 'vitest';
import { fold, indexWords } from '../../src/explorer/state/search.ts';
import { shorten } from '../../src/explorer/state/words.ts';
import { drain } from '../../src/worker/drain.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const search = drain(indexWords(sampleGraph()));

test.each([
  ['ilse', 'person:ilse-marrow'],
  ['marow', 'person:ilse-marrow'],
  ['Phan Quoc', 'person:phan-quoc-binh'],
  ['PHAN QUỐC', 'person:phan-quoc-binh'],
  ['NO', 'country:NO'],
  ['tidal res', 'organization:tidal-research-institute'],
  ['harbour minister norway', 'role:harbour-minister-of-norway'],
])('a search for %j finds %s first', (query, key) => {
  expect(search(query, 5)[0]?.key).toBe(key);
});

test('a search finds the words of a statement', () => {
  const [hit] = search('grandchildren will drink', 5);
  expect(hit?.kind).toBe('statement');
});

test('a search for nothing, or for what is not there, finds nothing', () => {
  expect(search('', 5)).toEqual([]);
  expect(search('“”–', 5)).toEqual([]);
  expect(search('zzzzqqq', 5)).toEqual([]);
});

test('fold() takes marks and case away', () => {
  expect(['Phạm', 'ĐỨC', 'Ødegård'].map(fold)).toEqual(['pham', 'duc', 'odegard']);
});

test.each([
  ['short', 10, 'short'],
  ['a rather long sentence', 12, 'a rather…'],
  ['Donaudampfschiffahrt', 10, 'Donaudampf…'],
])('shorten(%j, %i) is %j', (text, length, short) => {
  expect(shorten(text, length)).toBe(short);
});
