import MiniSearch from 'minisearch';
import type { KnowledgeGraph, NodeKind } from '../../core/model/graph.ts';
import { wordsOf } from './words.ts';

export interface Hit {
  readonly key: string;
  readonly kind: NodeKind;
}

export type Search = (query: string, limit: number) => readonly Hit[];

/** Indexes names, aliases, titles and the words of statements. The search takes beginnings of words and small slips. */
export function createSearch(graph: KnowledgeGraph): Search {
  const index = new MiniSearch<{ id: string; name: string; aliases: string; words: string }>({
    fields: ['name', 'aliases', 'words'],
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''),
    processTerm: fold,
    searchOptions: {
      boost: { name: 4, aliases: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: 'AND',
      boostDocument: (id) => 1 + Math.log2(1 + graph.degree(id)) / 4,
    },
  });
  index.addAll(
    graph.mapNodes((id, node) => {
      if (node.kind === 'statement') return { id, name: '', aliases: '', words: wordsOf(graph, node) };
      if (node.kind === 'document') return { id, name: node.label, aliases: node.publisher ?? '', words: '' };
      return { id, name: node.label, aliases: [node.name, ...node.aliases, node.code ?? ''].join(' '), words: '' };
    }),
  );
  return (query, limit) =>
    index
      .search(query)
      .slice(0, limit)
      .map(({ id }) => ({ key: id, kind: graph.getNodeAttribute(id, 'kind') }));
}

/** “Phạm” and “pham” are one word; so are “Đức” and “duc”. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss');
}
