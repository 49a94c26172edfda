import { MultiDirectedGraph } from 'graphology';
import type { EntityNode, GraphEdge, GraphHeader, GraphNode, KnowledgeGraph } from '../../src/core/model/graph.ts';

/**
 * A graph of about so many nodes with invented names, the same at every call: of a hundred, 60 are statements, 10 articles,
 * 20 people, 5 countries and 5 organizations. A statement has one speaker, mentions two names, and stands in an article.
 */
export function inventGraph(nodes: number): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>();
  graph.replaceAttributes({ title: `${nodes} nodes`, version: 1 });
  const random = mulberry(7);
  const place = (index: number, of: number, radius: number) => {
    const angle = index * 2.399963;
    const distance = radius * Math.sqrt((index + 0.5) / of);
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle), community: index % 8 };
  };
  const names: string[] = [];
  const addEntity = (kind: EntityNode['kind'], index: number, of: number) => {
    const label = `${kind === 'person' ? 'Speaker' : kind === 'country' ? 'Country' : 'Harbour Office'} ${index}`;
    const key = `${kind}:${index}`;
    const size = 3 + 18 / (1 + index / 20);
    const counted = { aliases: [], mentions: [], statements: 0 };
    graph.addNode(key, { ...place(index, of, nodes ** 0.5), kind, label, name: label, size, ...counted });
    names.push(key);
  };
  const share = (percent: number) => Math.max(1, Math.round((nodes * percent) / 100));
  for (let i = 0; i < share(20); i++) addEntity('person', i, share(20));
  for (let i = 0; i < share(5); i++) addEntity('country', i, share(5));
  for (let i = 0; i < share(5); i++) addEntity('organization', i, share(5));
  // Few names are named often, most once or twice.
  const anyName = () => names[Math.floor(names.length * random() ** 2.2)]!;
  const statements = share(60);
  const perArticle = 6;
  for (let a = 0; a * perArticle < statements; a++) {
    const doc = `document:${a}`;
    let text = '';
    const told: (() => void)[] = [];
    for (let s = a * perArticle; s < Math.min(statements, (a + 1) * perArticle); s++) {
      const [speaker, ...about] = [anyName(), anyName(), anyName()] as const;
      const name = graph.getNodeAttribute(speaker, 'label');
      const start = text.length;
      const content = `pier ${s} needs ${about.map((key) => graph.getNodeAttribute(key, 'label')).join(' and ')}`;
      const from = start + name.length + 6;
      text += `${name} said ${content}.\n`;
      const evidence = { doc: String(a), start, end: text.length - 2, rule: 'invented', confidence: 0.9 };
      const edge = (kind: GraphEdge['kind'], source: string, target: string) =>
        graph.mergeDirectedEdgeWithKey(`${kind}:${source}>${target}`, source, target, {
          kind,
          weight: 1,
          evidence: [],
        });
      told.push(() => {
        const key = `statement:${s}`;
        graph.addNode(key, {
          ...place(s, statements, nodes ** 0.5),
          kind: 'statement',
          label: content,
          size: 3,
          doc: String(a),
          source: [{ start, end: start + name.length }],
          cue: [{ start: start + name.length + 1, end: from - 1 }],
          content: [{ start: from, end: from + content.length }],
          cueLemma: 'say',
          directness: 'indirect',
          polarity: 'asserted',
          speaker: name,
          speakerId: speaker,
          speakerRule: 'name',
          evidence,
        });
        edge('said', speaker, key);
        edge('reportedIn', key, doc);
        for (const other of about) edge('mentions', key, other);
      });
    }
    const published = `2031-${String(1 + (a % 12)).padStart(2, '0')}-01`;
    const label = `Article ${a}`;
    graph.addNode(doc, {
      ...place(a, nodes / 10, nodes ** 0.5),
      kind: 'document',
      label,
      size: 3,
      text,
      language: 'en',
      published,
    });
    for (const add of told) add();
  }
  return graph;
}

/** A random generator with a seed (mulberry32, public domain), 0 to 1. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
