import { signal } from '@preact/signals';
import type { KnowledgeGraph } from '../core/model/graph.ts';

/** Where the decisions on screen are: in this page alone, in the file of the server, on their way there, or stuck. */
export type Saving =
  | { readonly state: 'page' | 'saved' | 'saving' }
  | {
      readonly state: 'failed';
      readonly reason: string;
      /** Somebody else wrote the file since it was read here. */
      readonly isChanged: boolean;
    };

export const saving = signal<Saving>({ state: 'page' });

const served = new WeakSet<KnowledgeGraph>();
const loose = new WeakSet<KnowledgeGraph>();

/** A graph whose decisions go into the file of the server. */
export const isServed = (graph: KnowledgeGraph): boolean => served.has(graph);

export const markServed = (graph: KnowledgeGraph): void => {
  served.add(graph);
};

/** Whether leaving the page would lose decisions. */
export const isUnsaved = (graph: KnowledgeGraph): boolean =>
  loose.has(graph) || saving.peek().state === 'failed' || saving.peek().state === 'saving';

/** Says whether a graph has decisions that are in this page alone. */
export const markLoose = (graph: KnowledgeGraph, isSo: boolean): void => {
  if (isSo) loose.add(graph);
  else loose.delete(graph);
};

/** A graph that was made of another one goes where that one goes. */
export function inherit(graph: KnowledgeGraph, from: KnowledgeGraph): void {
  for (const set of [served, loose]) if (set.has(from)) set.add(graph);
}
