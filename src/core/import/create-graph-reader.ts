import { beginGraph, type GraphDraft, GraphProblem } from './begin-graph.ts';
import { type ReadResult, readGraphData } from './read-graph-data.ts';

/** Reads graph.json piece by piece. */
export interface GraphReader {
  /** Takes the next piece of the text; false where no more of it is worth reading. */
  readonly push: (piece: string) => boolean;
  /** The graph, when all pieces have been pushed. */
  readonly end: () => ReadResult;
}

const NODES = '"nodes":[\n';
const EDGES = '\n"edges":[';

/**
 * A reader of graph.json that never holds more than a piece of what `toGraphJson` wrote, one node or edge a line; any
 * other JSON it gathers and reads at the end. Any text is valid input: what is no graph yields the problem in words.
 */
export function createGraphReader(): GraphReader {
  let rest = '';
  let draft: GraphDraft | undefined;
  let add: ((items: readonly unknown[]) => void) | undefined;
  let problem: string | undefined;

  const attempt = (read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (error instanceof GraphProblem) problem = error.message;
      else if (error instanceof SyntaxError)
        problem = 'The file is not valid JSON. It may have been cut off while it was written.';
      else throw error;
    }
  };
  const begin = (): void => {
    const at = rest.startsWith('{"attributes":') ? rest.indexOf(NODES) : -1;
    if (at < 0) return;
    const header = JSON.parse(`${rest.slice(0, at)}"nodes":[]}`);
    rest = rest.slice(at + NODES.length);
    draft = beginGraph(header.attributes);
    add = draft.addNodes;
  };
  /** Adds the items of some lines: `{…},\n{…},`, the last comma left out. */
  const addLines = (lines: string): void => add!(JSON.parse(`[${lines}]`));
  const advance = (): void => {
    if (!draft) begin();
    if (!draft) return;
    const end = add === draft.addNodes ? rest.indexOf(EDGES) : -1;
    if (end >= 0) {
      // Before it stands `],`.
      addLines(rest.slice(0, end - 2));
      rest = rest.slice(end + EDGES.length);
      add = draft.addEdges;
    }
    // The last whole line stays, since a list may end with it.
    const last = rest.lastIndexOf('\n', rest.lastIndexOf('\n') - 1);
    if (last <= 0) return;
    addLines(rest.slice(0, last).replace(/,$/, ''));
    rest = rest.slice(last);
  };

  return {
    push(piece) {
      rest += piece;
      attempt(advance);
      return problem === undefined;
    },
    end() {
      let result: ReadResult | undefined;
      attempt(() => {
        if (problem !== undefined) return;
        if (!draft) {
          result = readGraphData(JSON.parse(rest));
          return;
        }
        const tail = rest.trimEnd();
        if (add !== draft.addEdges || !tail.endsWith(']}')) throw new SyntaxError('cut off');
        addLines(tail.slice(0, -2));
        result = { graph: draft.graph };
      });
      return result ?? { problem: problem! };
    },
  };
}
