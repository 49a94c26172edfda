import { afterAll, beforeAll } from 'vitest';
import type { KnowledgeGraph } from '../../src/core/model/graph.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { openSite, type Site } from './open-page.ts';

/** Nothing moves by itself. */
export const calm = { reducedMotion: 'reduce' } as const;

/** The page beside a graph, the sample if none is given, for the tests of a file: there before the first, gone after the last. */
export function siteForTests(graph: KnowledgeGraph = sampleGraph()): Pick<Site, 'open'> {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(JSON.stringify(graph.export()));
  });
  afterAll(() => site.close());
  return { open: (options) => site.open(options) };
}
