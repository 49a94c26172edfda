import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { CorrectReply, CorrectRequest, Review } from '../../worker/messages.ts';
import { askWorker } from '../ask-worker.ts';

const reviews = new WeakMap<KnowledgeGraph, Promise<Review>>();

const start = () => new Worker(new URL('../../worker/corrections-worker.ts', import.meta.url), { type: 'module' });

/** Started before it is needed, and kept: it works on when the server has gone. */
let worker: Worker | undefined = start();
let last: Promise<unknown> = Promise.resolve();

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

/** Asks the worker, after what it was asked before. */
export function askToCorrect(request: CorrectRequest): Promise<CorrectReply> {
  const reply = last.then(async () => {
    worker ??= start();
    try {
      return await askWorker<CorrectRequest, CorrectReply>(worker, request);
    } catch (error) {
      worker.terminate();
      worker = undefined;
      throw error;
    }
  });
  last = reply.catch(() => undefined);
  return reply;
}
