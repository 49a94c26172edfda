import type { Correction } from '../../core/model/correction.ts';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { withChange } from '../../worker/graph-change.ts';
import { handOver } from '../../worker/hand-over.ts';
import type { CorrectReply, CorrectRequest, Review } from '../../worker/messages.ts';
import { askWorker } from '../ask-worker.ts';
import { inSlices } from '../in-slices.ts';

/** So many graphs the worker has at hand: the one on screen and those that undo leads to first. */
const HELD = 3;

const reviews = new WeakMap<KnowledgeGraph, Promise<Review>>();
const known = new WeakMap<KnowledgeGraph, Review>();

const start = () => new Worker(new URL('../../worker/corrections-worker.ts', import.meta.url), { type: 'module' });

/** Started before it is needed, and kept: it works on when the server has gone. */
let worker: Worker | undefined = start();
let last: Promise<unknown> = Promise.resolve();
let count = 0;
/** The graphs that the worker has, with their numbers, the one that was asked of last at the end. */
const held = new Map<KnowledgeGraph, number>();

/** What became of the decisions in a graph, and which of its names may be one. Found in a worker, once for each graph. */
export function reviewGraph(graph: KnowledgeGraph): Promise<Review> {
  const review =
    reviews.get(graph) ??
    inTurn(async () => (await askOf(graph)).review).then((found) => {
      known.set(graph, found);
      return found;
    });
  reviews.set(graph, review);
  // What failed is tried anew.
  review.catch(() => reviews.delete(graph));
  return review;
}

/** The same where it was found before. */
export const reviewAtHand = (graph: KnowledgeGraph): Review | undefined => known.get(graph);

/** The graph with these decisions and no others, and its review; what they leave alone is the same value in both graphs. */
export function correctInWorker(
  graph: KnowledgeGraph,
  corrections: readonly Correction[],
): Promise<{ readonly graph: KnowledgeGraph; readonly review: Review }> {
  return inTurn(async () => {
    count += 1;
    const as = count;
    const { change, review } = await askOf(graph, { corrections, as });
    const corrected = await inSlices(withChange(graph, change!), () => {});
    held.set(corrected, as);
    known.set(corrected, review);
    reviews.set(corrected, Promise.resolve(review));
    return { graph: corrected, review };
  });
}

/** Does one thing with the worker after the other. A worker that failed is replaced. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const result = last.then(act).catch((error) => {
    worker?.terminate();
    worker = undefined;
    held.clear();
    throw error;
  });
  last = result.catch(() => undefined);
  return result;
}

async function askOf(graph: KnowledgeGraph, take?: CorrectRequest['take']): Promise<CorrectReply> {
  worker ??= start();
  let of = held.get(graph);
  if (of === undefined) {
    count += 1;
    of = count;
    const to = worker;
    await inSlices(
      handOver((part) => to.postMessage(part), graph, of),
      () => {},
    );
  }
  held.delete(graph);
  held.set(graph, of);
  for (const other of [...held.keys()].slice(0, -HELD)) held.delete(other);
  return askWorker<CorrectRequest, CorrectReply>(worker, { of, keep: [...held.values()], ...(take && { take }) });
}
