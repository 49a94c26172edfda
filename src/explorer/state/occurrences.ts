import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { bySpan, type Span } from '../../core/model/span.ts';
import {
  type Passage,
  passagesBetween,
  reportedIn,
  saidAbout,
  saidBy,
  statementPassage,
  toldAbout,
} from './passages.ts';
import type { Picture } from './picture.ts';
import type { Selection } from './view.ts';

/** The places of an article that concern what is selected, in the order of the text; with nothing selected, all its statements. */
export function occurrencesIn(
  graph: KnowledgeGraph,
  picture: Picture,
  doc: string,
  selection: Selection | null,
): readonly Span[] {
  const own = passagesOf(graph, picture, selection).filter((passage) => passage.doc === doc);
  const passages = own.length > 0 ? own : reportedIn(graph, doc);
  const spans = passages.map(({ evidence }) => ({ start: evidence.start, end: evidence.end }));
  return [...new Map(spans.sort(bySpan).map((span) => [`${span.start}-${span.end}`, span])).values()];
}

function passagesOf(graph: KnowledgeGraph, picture: Picture, selection: Selection | null): readonly Passage[] {
  if (!selection) return [];
  if ('pair' in selection) return passagesBetween(graph, picture, ...selection.pair);
  const { kind } = graph.getNodeAttributes(selection.node);
  if (kind === 'document') return [];
  if (kind === 'statement')
    return statementPassage(graph, selection.node)
      ? reportedIn(graph, statementPassage(graph, selection.node)!.doc)
      : [];
  return [...saidBy(graph, selection.node), ...saidAbout(graph, selection.node), ...toldAbout(graph, selection.node)];
}
