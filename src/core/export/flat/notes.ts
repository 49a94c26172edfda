import type { KnowledgeGraph } from '../../model/graph.ts';
import type { FlatColumn, FlatValue } from './flat-graph.ts';

/** A column for the reader's notes, where there are any. */
export function noteColumns(graph: KnowledgeGraph): readonly FlatColumn[] {
  const { notes = {} } = graph.getAttributes();
  return Object.keys(notes).length === 0 ? [] : [{ id: 'note', type: 'string' }];
}

/** What the reader wrote beside a node. */
export function noteOf(graph: KnowledgeGraph, key: string): { readonly note?: FlatValue } {
  const { notes = {} } = graph.getAttributes();
  return Object.hasOwn(notes, key) ? { note: notes[key] } : {};
}
