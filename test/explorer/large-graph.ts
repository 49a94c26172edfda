import { MultiDirectedGraph } from 'graphology';
import type { GraphEdge, GraphHeader, GraphNode, KnowledgeGraph } from '../../src/core/model/graph.ts';

/** A graph of about `size` nodes, half of them statements, always the same for the same size. */
export function largeGraph(size: number): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>();
  graph.replaceAttributes({ title: 'Large', version: 1 });
  let state = 12345;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const place = () => ({ x: random(1000), y: random(1000), size: 3 + random(12), community: random(12) });
  const docs = Math.max(4, Math.floor(size / 50));
  const people = Math.floor(size * 0.4);
  for (let i = 0; i < docs; i++) {
    const day = new Date(Date.UTC(2025, 0, 1 + (i % 40))).toISOString().slice(0, 10);
    const text = 'She said that it was so.';
    graph.addNode(`document:d${i}`, {
      kind: 'document',
      label: `Article ${i}`,
      text,
      language: i % 3 ? 'en' : 'sv',
      publisher: `Paper ${i % 7}`,
      published: day,
      ...place(),
    });
  }
  const entity = (kind: 'person' | 'country', name: string) =>
    ({ kind, label: name, name, aliases: [], mentions: [], statements: 0, ...place() }) as const;
  for (let i = 0; i < 20; i++) graph.addNode(`country:C${i}`, entity('country', `Country ${i}`));
  for (let i = 0; i < people; i++) {
    graph.addNode(`person:p${i}`, entity('person', `Person ${i}`));
    const evidence = [{ doc: `d${random(docs)}`, start: 0, end: 3, rule: 'test', confidence: 0.5 + random(50) / 100 }];
    const to = `country:C${random(20)}`;
    graph.addEdgeWithKey(`represents:person:p${i}>${to}`, `person:p${i}`, to, {
      kind: 'represents',
      weight: 1,
      evidence,
    });
  }
  for (let i = 0; i < size / 2; i++) {
    const doc = random(docs);
    const key = `statement:d${doc}@${i}-${i + 5}`;
    const evidence = { doc: `d${doc}`, start: 0, end: 24, rule: 'test', confidence: random(100) / 100 };
    graph.addNode(key, {
      kind: 'statement',
      label: 'it was so',
      doc: `d${doc}`,
      source: [],
      cue: [],
      content: [{ start: 14, end: 23 }],
      cueLemma: 'say',
      directness: (['direct', 'indirect', 'mixed'] as const)[random(3)]!,
      polarity: 'asserted',
      evidence,
      ...place(),
    });
    const add = (kind: 'said' | 'mentions' | 'reportedIn', from: string, to: string) =>
      graph.mergeEdgeWithKey(`${kind}:${from}>${to}`, from, to, { kind, weight: 1, evidence: [evidence] });
    add('said', `person:p${random(people)}`, key);
    for (let n = 0; n < 2; n++) add('mentions', key, `person:p${random(people)}`);
    add('reportedIn', key, `document:d${doc}`);
  }
  return graph;
}
