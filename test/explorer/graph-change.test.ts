import { describe, expect, test } from 'vitest';
import { correctGraph } from '../../src/core/corrections/correct.ts';
import { toGraphJson } from '../../src/core/export/to-graph-json.ts';
import type { KnowledgeGraph } from '../../src/core/model/graph.ts';
import { refer } from '../../src/explorer/state/refer.ts';
import { drain } from '../../src/worker/drain.ts';
import { changeBetween, withChange } from '../../src/worker/graph-change.ts';
import { holdGraphs } from '../../src/worker/hold-graphs.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const veit = 'person:oskar-veit';
const okonda = 'person:tomas-okonda';
const graph = sampleGraph();
const corrections = [
  { id: 'one', kind: 'merge', entity: refer(graph, veit), into: refer(graph, okonda) },
  { id: 'two', kind: 'rename', entity: refer(graph, 'country:PT'), name: 'Portugal (mainland)' },
] as const;
const after = correctGraph(graph, corrections).graph;

const keysOf = (one: KnowledgeGraph) => [one.nodes(), one.edges()];

describe('withChange()', () => {
  test('makes the very graph that the change leads to, and back', () => {
    const text = toGraphJson(graph);
    const made = drain(withChange(graph, changeBetween(graph, after)));
    expect(toGraphJson(made)).toBe(toGraphJson(after));
    expect(keysOf(made)).toEqual(keysOf(after));
    const back = drain(withChange(after, changeBetween(after, graph)));
    expect(toGraphJson(back)).toBe(text);
    expect(toGraphJson(graph)).toBe(text);
  });

  test('keeps the values of all that did not change', () => {
    const { nodes } = changeBetween(graph, after);
    const touched = new Set(nodes.map(([key]) => key));
    expect(touched.has(okonda) && touched.has('country:PT')).toBe(true);
    expect(touched.size).toBeLessThan(graph.order / 2);
    const made = drain(withChange(graph, changeBetween(graph, after)));
    for (const key of made.nodes().filter((one) => !touched.has(one)))
      expect(made.getNodeAttributes(key)).toBe(graph.getNodeAttributes(key));
  });
});

describe('holdGraphs()', () => {
  test('answers with the change to a graph that it was handed, then to the one it made, and lets go of the rest', () => {
    const held = holdGraphs();
    held.receive({ part: 1, attributes: graph.getAttributes() });
    held.receive({ part: 1, nodes: graph.mapNodes((key, node) => [key, node] as const) });
    const edges = graph.mapEdges((key, edge, source, target) => [key, source, target, edge] as const);
    held.receive({ part: 1, edges });
    const { change } = held.answer({ of: 1, take: { corrections: corrections.slice(0, 1), as: 2 }, keep: [1] });
    expect(change!.gone.nodes).toEqual([veit]);
    const next = held.answer({ of: 2, take: { corrections, as: 3 }, keep: [2] });
    expect(next.change!.nodes.map(([key]) => key)).toContain('country:PT');
    expect(next.review.outcomes.map(({ applied }) => applied)).toEqual([true, true]);
    expect(held.answer({ of: 3, keep: [] }).change).toBeUndefined();
    expect(() => held.answer({ of: 1, keep: [] })).toThrow(RangeError);
  });
});
