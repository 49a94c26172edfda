import { expect, test } from 'vitest';
import { findPath } from '../../src/explorer/state/find-path.ts';
import { focusOn, isInFocus } from '../../src/explorer/state/focus.ts';
import { showAround } from '../../src/explorer/state/hide.ts';
import { tieBetween, tieId, toPicture } from '../../src/explorer/state/picture.ts';
import { foldedStatements, toScene } from '../../src/explorer/state/scene.ts';
import { firstView, isolateKind, selectNode, toggleExpanded, toggleKind } from '../../src/explorer/state/view.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { visibleGraph } from './visible-graph.ts';

const graph = sampleGraph();
const picture = toPicture(graph);
const marrow = 'person:ilse-marrow';
const union = 'organization:seafarers-union';

test('toPicture() folds statements into one line between speaker and mentioned', () => {
  const tie = picture.ties.get(tieId(marrow, union))!;
  expect(tie.edges).toEqual([]);
  expect(tie.statements).toHaveLength(1);
  expect(graph.getNodeAttribute(tie.statements[0]!, 'label')).toMatch(/question of crews/);
});

test('toPicture() keeps relations and statements of two nodes in the same line', () => {
  const tie = picture.ties.get(tieId('person:rafael-sundoro', union))!;
  expect(tie.edges).toHaveLength(1);
  expect(tie.statements.length).toBeGreaterThan(0);
  expect(tie.weight).toBe(tie.edges.length + tie.statements.length);
});

test('the first scene shows names only, each with its lines', () => {
  const scene = toScene(graph, picture, firstView);
  expect([...scene.nodes].some((key) => /^(statement|document):/.test(key))).toBe(false);
  expect(scene.nodes.has(marrow)).toBe(true);
  expect(scene.ties.has(tieId(marrow, union))).toBe(true);
});

test('an expanded node shows its statements, and the lines folded of them give way', () => {
  const view = toggleExpanded(firstView, marrow);
  const scene = toScene(graph, picture, view);
  const statements = graph.filterOutNeighbors(marrow, (_, node) => node.kind === 'statement');
  expect(statements.every((key) => scene.nodes.has(key))).toBe(true);
  expect(scene.ties.has(tieId(marrow, union))).toBe(false);
  expect(foldedStatements(graph, scene, marrow)).toBe(0);
  expect(toScene(graph, picture, toggleExpanded(view, marrow)).nodes).toEqual(toScene(graph, picture, firstView).nodes);
});

test('a selected node is shown even if its kind is hidden', () => {
  const key = graph.findNode((_, node) => node.kind === 'statement')!;
  expect(toScene(graph, picture, selectNode(firstView, key)).nodes.has(key)).toBe(true);
});

test('toggleKind() and isolateKind() come back to where they began', () => {
  expect(toggleKind(toggleKind(firstView, 'country'), 'country')).toEqual(firstView);
  const alone = isolateKind(firstView, 'country');
  const scene = toScene(graph, picture, alone);
  expect([...scene.nodes].every((key) => key.startsWith('country:'))).toBe(true);
  expect(isolateKind(alone, 'country')).toEqual(firstView);
});

test('a bound draws the most important, what was asked for besides, and tells how many are left out', () => {
  const whole = toScene(graph, picture, firstView);
  expect(whole.beyond).toBe(0);
  const scene = toScene(graph, picture, { ...firstView, most: 4 });
  expect(scene.nodes).toEqual(new Set(picture.ranked.filter((key) => whole.nodes.has(key)).slice(0, 4)));
  expect(scene.beyond).toBe(whole.nodes.size - 4);
  for (const id of scene.ties) expect(scene.nodes).toContain(picture.ties.get(id)!.a);
  const least = picture.ranked.filter((key) => whole.nodes.has(key)).at(-1)!;
  const selected = toScene(graph, picture, { ...selectNode(firstView, least), most: 4 });
  expect(selected.nodes).toContain(least);
  expect(selected.nodes.size + selected.beyond).toBe(whole.nodes.size);
  const around = toScene(graph, picture, { ...showAround(firstView, [least], 2), most: 4 });
  const reached = toScene(graph, picture, showAround(firstView, [least], 2)).nodes;
  expect(around.nodes).toContain(least);
  expect(around.nodes.size + around.beyond).toBe(reached.size);
});

test('a statement or an article gets its lines when it is unfolded, once', () => {
  const fresh = toPicture(graph);
  const [statement] = graph.filterOutNeighbors(marrow, (_, node) => node.kind === 'statement');
  const doc = `document:${graph.getNodeAttributes(statement!).kind === 'statement' ? graph.getNodeAttribute(statement!, 'doc' as never) : ''}`;
  expect(fresh.tiesOf.has(statement!)).toBe(false);
  for (let i = 0; i < 2; i++) for (const key of [statement!, doc]) fresh.unfold(key);
  expect(fresh.ties.get(tieId(marrow, statement!))!.edges).toHaveLength(1);
  expect(fresh.ties.get(tieId(statement!, doc))).toMatchObject({ weight: 1, statements: [] });
  expect(tieBetween(toPicture(graph), marrow, doc)!.statements).toContain(statement);
});

test('focusOn() lights a node with its visible neighbours, a pair alone', () => {
  const scene = toScene(graph, picture, firstView);
  const one = focusOn([marrow], picture, scene);
  expect(one.lit?.has(union)).toBe(true);
  expect(one.lit?.has('person:oskar-veit')).toBe(false);
  const two = focusOn([marrow, union], picture, scene);
  expect([...two.lit!].sort()).toEqual([union, marrow]);
  expect(isInFocus(two, picture.ties.get(tieId(marrow, union))!)).toBe(true);
  expect(isInFocus(two, picture.ties.get(tieId(marrow, 'organization:league-of-harbours'))!)).toBe(false);
  expect(focusOn([], picture, scene).lit).toBeNull();
});

test('findPath() takes the fewest steps over what the scene shows', () => {
  const scene = toScene(graph, picture, firstView);
  const path = findPath(picture, scene, 'person:mira-castellane', 'role:harbour-minister-of-portugal');
  expect(path[0]).toBe('person:mira-castellane');
  expect(path.at(-1)).toBe('role:harbour-minister-of-portugal');
  for (const [i, key] of path.slice(1).entries()) expect(scene.ties).toContain(tieId(path[i]!, key));
  expect(new Set(path).size).toBe(path.length);
  const alone = toScene(graph, picture, isolateKind(firstView, 'person'));
  expect(findPath(picture, alone, 'person:mira-castellane', 'person:oskar-veit')).toEqual([]);
  expect(findPath(picture, scene, marrow, marrow)).toEqual([marrow]);
});

test('visibleGraph() keeps what the scene shows and the statements folded into its lines', () => {
  const scene = toScene(graph, picture, toggleKind(firstView, 'organization'));
  const part = visibleGraph(graph, scene);
  expect(part.hasNode(union)).toBe(false);
  expect(part.hasNode(marrow)).toBe(true);
  expect(part.someNode((_, node) => node.kind === 'statement')).toBe(true);
  part.forEachNode((key, node) => {
    if (node.kind !== 'statement') return;
    expect(part.inNeighbors(key).length).toBeGreaterThan(0);
    expect(part.outNeighbors(key).length).toBeGreaterThan(0);
  });
  expect(graph.hasNode(union)).toBe(true);
});
