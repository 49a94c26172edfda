import MiniSearch from 'minisearch';
import type { KnowledgeGraph, NodeKind } from '../../core/model/graph.ts';
import { wordsOf } from './words.ts';

interface Hit {
  readonly key: string;
  readonly kind: NodeKind;
}

export type Search = (query: string, limit: number) => readonly Hit[];

/** So many nodes are indexed between two yields. */
const PORTION = 100;

/**
 * Indexes names, aliases, titles and the words of statements bit by bit, yielding how far it is, 0 to 1. The search takes
 * beginnings of words and small slips.
 */
export function* indexWords(graph: KnowledgeGraph): Generator<number, Search> {
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
  const toText = (id: string) => {
    const node = graph.getNodeAttributes(id);
    if (node.kind === 'statement') return { id, name: '', aliases: '', words: wordsOf(graph, node) };
    if (node.kind === 'document') return { id, name: node.label, aliases: node.publisher ?? '', words: '' };
    return { id, name: node.label, aliases: [node.name, ...node.aliases, node.code ?? ''].join(' '), words: '' };
  };
  const keys = graph.nodes();
  for (let at = 0; at < keys.length; at += PORTION) {
    index.addAll(keys.slice(at, at + PORTION).map(toText));
    yield at / keys.length;
  }
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
