import { readdirSync, readFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mergeEntities } from '../../../src/core/4-entities/merge-entities.ts';
import { buildGraph } from '../../../src/core/5-graph/build-graph.ts';
import { analyze } from '../../../src/core/analyze.ts';
import { corpusOf } from '../../../src/core/corrections/corpus-of.ts';
import { correctGraph } from '../../../src/core/corrections/correct.ts';
import type { NewCorrection } from '../../../src/core/corrections/correction-id.ts';
import { decide } from '../../../src/core/corrections/decide.ts';
import { uncorrectedOf } from '../../../src/core/corrections/uncorrected.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import type { CorrectionFile } from '../../../src/core/model/correction.ts';
import { parseArticle } from '../../../src/core/parse-article.ts';
import { ref } from './decisions.ts';

const seeds = resolve(import.meta.dirname, '../../../seeds');
const analyses = readdirSync(seeds)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => parseArticle(parse(name).name, readFileSync(join(seeds, name), 'utf8')).doc)
  .map((doc) => analyze({ ...doc, language: 'en' }, english));
const corpus = mergeEntities(analyses);
const byId = <T extends { readonly id: string }>(list: readonly T[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('the sample articles', () => {
  test('come back from their graph as they went in', () => {
    const back = corpusOf(buildGraph(corpus, 'x'));
    expect({ ...back, statements: byId(back.statements) }).toEqual({ ...corpus, statements: byId(corpus.statements) });
  });

  test('bear a decision about each of their entities, and its undoing', () => {
    const graph = buildGraph(corpus, 'x');
    const [first, ...others] = corpus.entities.map(({ id }) => ref(corpus, id));
    const kinds = new Map(corpus.entities.map(({ id, kind }) => [id, kind]));
    const decisions = others.flatMap((entity, index): NewCorrection[] => {
      switch (index % 4) {
        case 0:
          return [{ kind: 'merge', entity, into: others.find(({ id }) => kinds.get(id) === kinds.get(entity.id))! }];
        case 1:
          return [{ kind: 'rename', entity, name: `Name ${index}` }];
        case 2:
          return [{ kind: 'retype', entity, newKind: 'person' }];
        default:
          return [{ kind: 'reject-entity', entity }];
      }
    });
    const file = decisions.reduce<CorrectionFile>(decide, { version: 1, decisions: [], unread: [], more: {} });
    const corrected = correctGraph(graph, file.decisions);
    expect(corrected.outcomes.filter(({ applied }) => applied).length).toBeGreaterThan(decisions.length / 2);
    expect(corrected.graph.hasNode(first!.id)).toBe(true);
    expect(uncorrectedOf(corrected.graph)).toEqual(corpusOf(graph));
  });
});
