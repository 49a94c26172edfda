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
  if ('several' in selection) return selection.several.flatMap((key) => passagesAbout(graph, key));
  return passagesAbout(graph, selection.node);
}

function passagesAbout(graph: KnowledgeGraph, key: string): readonly Passage[] {
  const { kind } = graph.getNodeAttributes(key);
  if (kind === 'document') return [];
  if (kind === 'statement') {
    const passage = statementPassage(graph, key);
    return passage ? reportedIn(graph, passage.doc) : [];
  }
  return [...saidBy(graph, key), ...saidAbout(graph, key), ...toldAbout(graph, key)];
}
