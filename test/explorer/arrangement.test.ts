import { expect, test } from 'vitest';
import { fromAddress } from '../../src/explorer/state/address.ts';
import { recipeOf, toArrange } from '../../src/explorer/state/arrangement.ts';
import { describeStep } from '../../src/explorer/state/describe-step.ts';
import { showAround } from '../../src/explorer/state/hide.ts';
import { toPicture } from '../../src/explorer/state/picture.ts';
import { pinNodes } from '../../src/explorer/state/places.ts';
import { toScene } from '../../src/explorer/state/scene.ts';
import { firstView, lookBy, selectNode, toggleExpanded, type View } from '../../src/explorer/state/view.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const graph = sampleGraph();
const picture = toPicture(graph);
const marrow = 'person:ilse-marrow';
const of = (view: View) => toArrange(graph, picture, toScene(graph, picture, view), view);

test('a recipe tells what is shown and pinned, and nothing else', () => {
  const view = pinNodes(showAround(firstView, [marrow], 1), [{ key: marrow, x: 3, y: 4 }]);
  const more = lookBy(selectNode({ ...view, form: 'table', camera: { x: 1, y: 1, reach: 9 } }, marrow), {
    size: 'degree',
  });
  expect(recipeOf(more)).toBe(recipeOf(view));
  expect(fromAddress(recipeOf(more), () => true)).toEqual(view);
  expect(recipeOf({ ...view, arranged: { of: '#', stretches: 3 } })).toBe(recipeOf(view));
  expect(describeStep(graph, view, { ...view, arranged: { of: '#', stretches: 3 } })).toBe('Arranged anew');
});

test('names are arranged with the pull of their ties, pinned ones where they are', () => {
  const { nodes, pulls } = of(pinNodes(firstView, [{ key: marrow, x: 3, y: 4 }]));
  expect(nodes.every(({ key }) => !/^(statement|document):/.test(key))).toBe(true);
  expect(nodes.filter(({ isPinned }) => isPinned)).toEqual([expect.objectContaining({ key: marrow, x: 3, y: 4 })]);
  expect(pulls).toHaveLength(toScene(graph, picture, firstView).ties.size);
});

test('unfolded statements need room around their speaker, but are not arranged themselves', () => {
  const roomOf = (view: View) => of(view).nodes.find(({ key }) => key === marrow)!.room;
  const unfolded = toggleExpanded(firstView, marrow);
  expect(roomOf(unfolded)).toBeGreaterThan(roomOf(firstView));
  expect(of(unfolded).nodes.some(({ key }) => key.startsWith('statement:'))).toBe(false);
});
