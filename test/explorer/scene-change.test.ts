import { expect, test } from 'vitest';
import { filterIndexOf } from '../../src/explorer/state/filter-index.ts';
import { setThreshold, toggleValue } from '../../src/explorer/state/filters.ts';
import { toPassing } from '../../src/explorer/state/passing.ts';
import { toPicture } from '../../src/explorer/state/picture.ts';
import { foldedStatements, type Scene, toScene } from '../../src/explorer/state/scene.ts';
import { sceneChange } from '../../src/explorer/state/scene-change.ts';
import { firstView, type View } from '../../src/explorer/state/view.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const graph = sampleGraph();
const picture = toPicture(graph);
const index = filterIndexOf(graph);
const sceneOf = (view: View): Scene => toScene(graph, picture, view, toPassing(index, view));

test('sceneChange() names what came, what went and what weighs otherwise, and nothing else', () => {
  const views = [firstView, toggleValue(firstView, 'country', 'country:PT'), setThreshold(firstView, 90)];
  for (const [a, b] of views.flatMap((one) => views.map((other) => [sceneOf(one), sceneOf(other)] as const))) {
    const change = sceneChange(a, b);
    if (change === 'all') throw new Error('No line changes its width in so small a graph');
    for (const key of graph.nodes()) expect(change.nodes.includes(key)).toBe(a.nodes.has(key) !== b.nodes.has(key));
    for (const id of picture.ties.keys()) {
      const isOther = a.ties.has(id) !== b.ties.has(id) || a.weights?.get(id) !== b.weights?.get(id);
      expect(change.ties.has(id)).toBe(isOther);
    }
  }
  const scene = sceneOf(firstView);
  expect(sceneChange(scene, scene)).toEqual({ nodes: [], ties: new Set() });
});

test('foldedStatements() counts what passes', () => {
  const view = toggleValue(firstView, 'directness', 'direct');
  const passing = toPassing(index, view);
  const scene = toScene(graph, picture, view, passing);
  const said = graph.filterOutNeighbors('person:tomas-okonda', (_, node) => node.kind === 'statement');
  const direct = said.filter((key) => passing!.statements.has(key));
  expect(direct.length).toBeLessThan(said.length);
  expect(foldedStatements(graph, scene, 'person:tomas-okonda', passing)).toBe(direct.length);
});
