import { describe, expect, test } from 'vitest';
import { correctGraph } from '../../src/core/corrections/correct.ts';
import type { NewCorrection } from '../../src/core/corrections/correction-id.ts';
import { decide } from '../../src/core/corrections/decide.ts';
import type { Correction } from '../../src/core/model/correction.ts';
import type { KnowledgeGraph } from '../../src/core/model/graph.ts';
import { actsOf } from '../../src/explorer/state/asks.ts';
import { decidePlaces } from '../../src/explorer/state/decide-places.ts';
import { articlesOf, decisionPlace } from '../../src/explorer/state/decision-place.ts';
import { bearerOf, findAgain, mentionsOf } from '../../src/explorer/state/find-again.ts';
import { fingerprint } from '../../src/explorer/state/fingerprint.ts';
import { kinds } from '../../src/explorer/state/kinds.ts';
import { likelySpeakers } from '../../src/explorer/state/likely-speakers.ts';
import { formsIn, formsOf } from '../../src/explorer/state/mention-forms.ts';
import { canMerge, mergeCandidates } from '../../src/explorer/state/merge-candidates.ts';
import { moveView, viewAt } from '../../src/explorer/state/move-view.ts';
import { toPicture } from '../../src/explorer/state/picture.ts';
import { anchorStatement, refer } from '../../src/explorer/state/refer.ts';
import { toScene } from '../../src/explorer/state/scene.ts';
import { firstView, selectNode, selectPair } from '../../src/explorer/state/view.ts';
import { reviewCorrections, takeCorrections } from '../../src/worker/take-corrections.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { visibleGraph } from './visible-graph.ts';

const marrow = 'person:ilse-marrow';
const okonda = 'person:tomas-okonda';
const veit = 'person:oskar-veit';
const graph = sampleGraph();

const corrected = (...decisions: readonly NewCorrection[]): KnowledgeGraph =>
  correctGraph(graph, decisionsOf(...decisions)).graph;

function decisionsOf(...decisions: readonly NewCorrection[]): readonly Correction[] {
  return decisions.reduce(decide, { version: 1, decisions: [], unread: [], more: {} }).decisions;
}

const merge = (from: string, into: string): NewCorrection => ({
  kind: 'merge',
  entity: refer(graph, from),
  into: refer(graph, into),
});

const saidBy = (of: KnowledgeGraph, key: string) => of.filterOutNeighbors(key, (_, { kind }) => kind === 'statement');

describe('findAgain()', () => {
  test('follows who was merged, one merge after the other, and what became of another kind', () => {
    const after = corrected(merge(veit, okonda), merge(okonda, marrow), {
      kind: 'retype',
      entity: refer(graph, 'organization:seafarers-union'),
      newKind: 'country',
    });
    expect(findAgain(after, veit)).toBe(marrow);
    expect(findAgain(after, marrow)).toBe(marrow);
    expect(findAgain(after, 'organization:seafarers-union')).toMatch(/^country:/);
  });

  test('finds neither who was taken out nor who never was', () => {
    const after = corrected({ kind: 'reject-entity', entity: refer(graph, veit) });
    expect(findAgain(after, veit)).toBeUndefined();
    expect(findAgain(after, 'person:nobody')).toBeUndefined();
    expect(findAgain(graph, veit)).toBe(veit);
  });
});

test('moveView() takes selection, filters and unfolded names along and leaves out what is gone', () => {
  const view = {
    ...selectPair(firstView, okonda, veit),
    expanded: [okonda, veit],
    without: [marrow, veit],
    filters: { country: ['country:NO', 'country:PT'], directness: ['direct'] },
    article: { doc: 'document:gone', at: null },
  };
  const find = (key: string) =>
    key === veit || key === 'country:NO' ? okonda : key.includes('gone') ? undefined : key;
  expect(moveView(view, find)).toEqual({
    ...selectNode(view, okonda),
    expanded: [okonda],
    without: [marrow],
    filters: { country: ['country:PT', okonda], directness: ['direct'] },
    article: null,
  });
  expect(moveView(selectNode(firstView, 'gone'), find)).toEqual(firstView);
});

test('viewAt() opens a link to a name that was merged, and its fingerprint stays that of the articles', () => {
  const after = corrected(merge(veit, okonda), {
    kind: 'reject-statement',
    statement: anchorStatement(graph, saidBy(graph, marrow)[0]!),
  });
  expect(viewAt(after, `#node=${encodeURIComponent(veit)}`).selection).toEqual({ node: okonda });
  expect(after.order).toBe(graph.order - 2);
  expect(fingerprint(after)).toBe(fingerprint(graph));
});

test('visibleGraph() leaves the decisions with the whole', () => {
  const after = corrected(merge(veit, okonda));
  const part = visibleGraph(after, toScene(after, toPicture(after), firstView));
  expect(part.hasNode(okonda)).toBe(true);
  expect(part.getAttributes()).toEqual({ title: graph.getAttribute('title'), version: 1 });
  expect(after.getAttributes().corrections).toHaveLength(1);
});

test('formsOf() gathers the ways of writing a name, names before pronouns, and loses no place', () => {
  const forms = formsOf(graph, marrow);
  const mentions = mentionsOf(graph.getNodeAttributes(marrow));
  expect(forms.flatMap(({ places }) => places)).toHaveLength(mentions.length);
  expect(forms.every(({ words, of, places }) => words !== '' && of === marrow && places.length > 0)).toBe(true);
  expect(new Set(forms.map(({ words }) => words.toLowerCase())).size).toBe(forms.length);
});

test('formsIn() finds the names that stand in a statement, in the order of the text', () => {
  const statement = saidBy(graph, marrow).find((key) => formsIn(graph, key).length > 1)!;
  const places = formsIn(graph, statement).flatMap((form) => form.places);
  expect(places.map(({ of }) => of)).toContain(marrow);
  expect(places.map(({ start }) => start)).toEqual(places.map(({ start }) => start).sort((a, b) => a - b));
  expect(formsIn(graph, marrow)).toEqual([]);
});

describe('decidePlaces()', () => {
  const places = formsOf(graph, marrow).flatMap((form) => form.places);
  const [first, second] = places as [(typeof places)[0], (typeof places)[0]];

  test.each([
    ['somebody new', [first, second], { name: ' Ada Roe ' }, ['split']],
    ['somebody known', [first], { node: okonda }, ['move']],
    ['all of it somebody known', places, { node: okonda }, ['merge']],
    ['all of it something of another kind', places, { node: 'country:PT' }, ['move']],
    ['nobody', [first, second], 'nobody', ['reject-mention', 'reject-mention']],
    ['nobody, all of it', places, 'nobody', ['reject-entity']],
  ] as const)('%s', (_, chosen, meaning, expected) => {
    const decisions = decidePlaces(graph, chosen, meaning);
    expect(decisions.map(({ kind }) => kind)).toEqual(expected);
    const { outcomes } = correctGraph(graph, decisionsOf(...decisions));
    expect(outcomes.filter(({ applied }) => !applied)).toEqual([]);
  });

  test('decides for each name apart', () => {
    const other = formsOf(graph, okonda)[0]!.places[0]!;
    const decisions = decidePlaces(graph, [first, other], 'nobody');
    expect(decisions.map((one) => 'entity' in one && one.entity.id)).toEqual([marrow, okonda]);
  });
});

test('likelySpeakers() offers whom the article names, the nearest first, and not who is taken for it now', () => {
  const [statement] = saidBy(graph, okonda);
  const found = likelySpeakers(graph, statement!);
  const article = graph.getNodeAttributes(statement!);
  expect(found.length).toBeGreaterThan(2);
  expect(found.map(({ key }) => key)).not.toContain(okonda);
  for (const { key } of found)
    expect(mentionsOf(graph.getNodeAttributes(key)).some(({ doc }) => 'doc' in article && doc === article.doc)).toBe(
      true,
    );
  const nearness = ['in the same sentence', 'in the same paragraph', 'in this article'];
  const ranks = found.map(({ reasons }) => nearness.findIndex((words) => reasons[0]!.endsWith(words)));
  expect(ranks).toEqual([...ranks].sort());
  expect(ranks).toContain(2);
  expect(likelySpeakers(graph, marrow)).toEqual([]);
});

test('decisionPlace() finds the words of every kind of decision again', () => {
  const docs = articlesOf(graph);
  const anchor = anchorStatement(graph, saidBy(graph, marrow)[0]!);
  const entity = refer(graph, marrow);
  const other = refer(graph, okonda);
  const decisions = decisionsOf(
    { kind: 'merge', entity, into: other },
    { kind: 'keep-apart', entity, other },
    { kind: 'split', entity, mentions: [anchor], name: 'Ada Roe' },
    { kind: 'move', entity, mentions: [anchor], into: other },
    { kind: 'rename', entity, name: 'Ada Roe' },
    { kind: 'retype', entity, newKind: 'organization' },
    { kind: 'reject-mention', entity, mention: anchor },
    { kind: 'reject-entity', entity },
    { kind: 'reject-statement', statement: anchor },
    { kind: 'reject-relation', relation: 'holds', from: entity, to: other },
    { kind: 'reassign', statement: anchor, speaker: null },
  );
  for (const decision of decisions) {
    const place = decisionPlace(decision, docs)!;
    const isOfEntity = [entity.anchor!.quote, anchor.quote].includes(
      docs.get(place.doc)!.text.slice(place.start, place.end),
    );
    expect([decision.kind, isOfEntity]).toEqual([decision.kind, true]);
  }
  expect(decisionPlace({ id: 'x', kind: 'rename', entity: { id: 'person:x' }, name: 'X' }, docs)).toBeUndefined();
});

test('a name merges with its own kind; what is merely described merges into anybody', () => {
  expect(canMerge(graph, marrow, okonda)).toBe(true);
  expect(canMerge(graph, marrow, marrow)).toBe(false);
  expect(canMerge(graph, marrow, 'country:PT')).toBe(false);
  expect(canMerge(graph, 'group:several-delegates', marrow)).toBe(true);
  expect(canMerge(graph, marrow, 'group:several-delegates')).toBe(false);
  const suggestion = { entityId: veit, intoId: okonda, score: 1, reasons: ['alike'] } as const;
  expect(mergeCandidates([suggestion], veit)).toEqual([{ key: okonda, reasons: ['alike'], stays: okonda }]);
  expect(mergeCandidates([suggestion], okonda)).toEqual([{ key: veit, reasons: ['alike'], stays: okonda }]);
  expect(mergeCandidates([suggestion], marrow)).toEqual([]);
});

test('every kind but an article can be corrected, a statement otherwise than a name', () => {
  expect(kinds.filter((kind) => actsOf(kind).length === 0)).toEqual(['document']);
  expect(actsOf('statement').map(([act]) => act)).toEqual(['speaker', 'names', 'reject']);
});

describe('takeCorrections()', () => {
  test('gives the graph with the decisions in it, and without them the graph that there was', () => {
    const corrections = decisionsOf(merge(veit, okonda));
    const { graph: after, review } = takeCorrections(graph, corrections);
    expect(after.hasNode(veit)).toBe(false);
    expect(after.getAttributes().corrections).toEqual(corrections);
    expect(review.outcomes).toEqual([{ correction: corrections[0], applied: true, notes: [] }]);
    const { graph: before } = takeCorrections(after, []);
    expect(before.nodes()).toEqual(graph.nodes());
    expect(before.getNodeAttributes(okonda)).toEqual(graph.getNodeAttributes(okonda));
    expect(bearerOf(before, mentionsOf(graph.getNodeAttributes(veit)), 'person')).toBe(veit);
    expect(bearerOf(before, [], 'person')).toBeUndefined();
  });

  test('reviews without building, and does not suggest what was decided against', () => {
    const twin = sampleGraph();
    twin.mergeNodeAttributes(veit, { label: 'Tomas Okonde', name: 'Tomas Okonde' });
    const isPair = ({ entityId, intoId }: { entityId: string; intoId: string }) =>
      [entityId, intoId].sort().join() === [veit, okonda].sort().join();
    expect(reviewCorrections(twin).suggestions.some(isPair)).toBe(true);
    const apart = decisionsOf({ kind: 'keep-apart', entity: refer(twin, veit), other: refer(twin, okonda) });
    expect(takeCorrections(twin, apart).review.suggestions.some(isPair)).toBe(false);
  });
});
