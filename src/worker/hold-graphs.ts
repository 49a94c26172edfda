import type { KnowledgeGraph } from '../core/model/graph.ts';
import { changeBetween } from './graph-change.ts';
import type { CorrectReply, CorrectRequest, GraphPart } from './messages.ts';
import { receivePart } from './receive-part.ts';
import { reviewCorrections, takeCorrections } from './take-corrections.ts';

/** Holds the graphs that the page handed over and those made of them, so that none goes back and forth as a whole. */
export function holdGraphs() {
  const graphs = new Map<number, KnowledgeGraph>();

  /** The graph of a number. Throws a RangeError for one that was never handed over, or let go of. */
  const graphOf = (number: number): KnowledgeGraph => {
    const graph = graphs.get(number);
    if (!graph) throw new RangeError(`Cannot correct graph ${number}: it is not here`);
    return graph;
  };

  return {
    /** Takes a part of a graph in. */
    receive: (part: GraphPart): void => receivePart(graphs, part),
    answer({ of, take, keep }: CorrectRequest): CorrectReply {
      const graph = graphOf(of);
      for (const number of graphs.keys()) if (number !== of && !keep.includes(number)) graphs.delete(number);
      if (!take) return { review: reviewCorrections(graph) };
      const { graph: corrected, review } = takeCorrections(graph, take.corrections);
      graphs.set(take.as, corrected);
      return { change: changeBetween(graph, corrected), review };
    },
  };
}
