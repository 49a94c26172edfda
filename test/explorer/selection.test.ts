import { expect, test } from 'vitest';
import { inCommon, statementsAmong, tiesAmong } from '../../src/explorer/state/common.ts';
import { describeStep } from '../../src/explorer/state/describe-step.ts';
import { filterIndexOf } from '../../src/explorer/state/filter-index.ts';
import { toggleValue } from '../../src/explorer/state/filters.ts';
import { focusOn } from '../../src/explorer/state/focus.ts';
import { hideNodes, showAround } from '../../src/explorer/state/hide.ts';
import { toPassing } from '../../src/explorer/state/passing.ts';
import { tieId, toPicture } from '../../src/explorer/state/picture.ts';
import { reach } from '../../src/explorer/state/reach.ts';
import { toScene } from '../../src/explorer/state/scene.ts';
import { MOST_SELECTED, selectedNodes, selectNodes, toggleSelected } from '../../src/explorer/state/selection.ts';
import { firstView, selectNode, toggleKind } from '../../src/explorer/state/view.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const graph = sampleGraph();
const picture = toPicture(graph);
const marrow = 'person:ilse-marrow';
const okonda = 'person:tomas-okonda';
const union = 'organization:seafarers-union';
const veit = 'person:oskar-veit';

test('names are added to the selection and taken out, one by one', () => {
  let view = selectNode(firstView, marrow);
  view = toggleSelected(view, union);
  expect(view.selection).toEqual({ pair: [union, marrow] });
  view = toggleSelected(view, okonda);
  expect(view.selection).toEqual({ several: [union, marrow, okonda] });
  expect(describeStep(graph, firstView, view)).toBe('Selected 3 names');
  view = toggleSelected(view, union);
  expect(view.selection).toEqual({ pair: [marrow, okonda] });
  view = toggleSelected(toggleSelected(view, okonda), marrow);
  expect(view.selection).toBeNull();
});

test('no more names are selected than a link can carry', () => {
  const keys = Array.from({ length: MOST_SELECTED + 50 }, (_, i) => `person:${String(i).padStart(4, '0')}`);
  const view = selectNodes(firstView, keys);
  expect(selectedNodes(view)).toEqual(keys.slice(0, MOST_SELECTED));
});

test('hidden names leave the selection, the others stay in it', () => {
  const view = hideNodes(selectNodes(firstView, [marrow, okonda, union]), [union, veit]);
  expect(selectedNodes(view)).toEqual([marrow, okonda]);
  expect(view.without).toEqual([union, veit]);
  expect(describeStep(graph, firstView, view)).toBe('Hid 2 names');
});

test('reach() goes as many steps as it is told', () => {
  const next = (key: string) => [String(Number(key) + 1), String(Number(key) - 1)];
  expect([...reach(['5'], 0, next)]).toEqual(['5']);
  expect([...reach(['5'], 2, next)].sort()).toEqual(['3', '4', '5', '6', '7']);
});

test('the canvas is cut down to the neighbours of a name, over what the filters let through', () => {
  const whole = toScene(graph, picture, firstView);
  const one = showAround(firstView, [marrow], 1);
  const scene = toScene(graph, picture, one);
  const lit = focusOn([marrow], picture, whole).lit!;
  expect([...scene.nodes].sort()).toEqual([...lit].sort());
  expect(scene.nodes.has(veit)).toBe(false);
  for (const id of scene.ties) expect(id.split('\n').every((key) => scene.nodes.has(key))).toBe(true);
  expect(toScene(graph, picture, showAround(firstView, [marrow], 2)).nodes.size).toBeGreaterThan(scene.nodes.size);
  expect([...toScene(graph, picture, showAround(firstView, [marrow, veit], 0)).nodes].sort()).toEqual([marrow, veit]);
  // What is selected is shown wherever it stands, and what is around stays shown though its kind is hidden.
  expect(toScene(graph, picture, selectNode(one, veit)).nodes).toContain(veit);
  expect(toScene(graph, picture, showAround(toggleKind(firstView, 'person'), [marrow], 1)).nodes).toContain(marrow);
  expect(showAround(one, [marrow], 1)).toEqual(firstView);
  expect(describeStep(graph, firstView, one)).toBe('Showed one step around Ilse Marrow');
  expect(describeStep(graph, one, firstView)).toBe('Showed everything again');
});

test('several names have ties among them, and others in common', () => {
  const keys = [marrow, okonda, union, 'country:PT'];
  const ties = tiesAmong(picture, keys);
  expect(ties.map(({ id }) => id)).toContain(tieId(marrow, union));
  expect(new Set(ties).size).toBe(ties.length);
  for (const { a, b } of ties) expect(keys.includes(a) && keys.includes(b)).toBe(true);
  expect(statementsAmong(picture, keys).length).toBeGreaterThan(0);

  const shared = inCommon(graph, picture, keys);
  expect(shared.length).toBeGreaterThan(0);
  for (const { key, count } of shared) {
    const tied = keys.filter((other) => picture.ties.has(tieId(key, other)));
    expect(tied).toHaveLength(count);
    expect(keys).not.toContain(key);
    expect(graph.getNodeAttribute(key, 'kind')).not.toMatch(/statement|document/);
  }
  expect(shared.map(({ count }) => count)).toEqual(shared.map(({ count }) => count).sort((a, b) => b - a));

  const passing = toPassing(filterIndexOf(graph), toggleValue(firstView, 'country', 'country:VN'));
  expect(tiesAmong(picture, keys, passing).length).toBeLessThan(ties.length);
});
