import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { CorrectReply, CorrectRequest, Review } from '../../worker/messages.ts';
import { askWorker } from '../ask-worker.ts';

const reviews = new WeakMap<KnowledgeGraph, Promise<Review>>();

/** What became of the decisions in a graph, and which of its names may be one. Found in a worker, once for each graph. */
export function reviewGraph(graph: KnowledgeGraph): Promise<Review> {
  const known = reviews.get(graph) ?? askToCorrect({ graph: graph.export() }).then(({ review }) => review);
  reviews.set(graph, known);
  // What failed is tried anew.
  known.catch(() => reviews.delete(graph));
  return known;
}

/** Keeps the review that came with a graph. */
export function keepReview(graph: KnowledgeGraph, review: Review): void {
  reviews.set(graph, Promise.resolve(review));
}

export function askToCorrect(request: CorrectRequest): Promise<CorrectReply> {
  const worker = new Worker(new URL('../../worker/corrections-worker.ts', import.meta.url), { type: 'module' });
  return askWorker<CorrectRequest, CorrectReply>(worker, request);
}
