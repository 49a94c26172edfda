import type { KnowledgeGraph, NodeKind } from '../../core/model/graph.ts';
import type { Span } from '../../core/model/span.ts';
import { type Mark, markText } from '../state/mark-text.ts';
import { useStore } from '../store.ts';

interface MarkedProps {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Mark[];
  /** The statement to set off from the others. */
  readonly focus?: string;
}

/** A stretch of an article with speaker, cue and content marked. The text reaches the page as text nodes only. */
export function Marked({ text, span, marks, focus }: MarkedProps) {
  const { graph } = useStore();
  return (
    <>
      {markText(span, marks).map((run) => {
        const words = text.slice(run.start, run.end);
        if (run.marks.length === 0) return words;
        const parts = [...new Set(run.marks.map((mark) => mark.part))];
        // The innermost statement is the one that a click means.
        const inner = run.marks.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
        const isFocus = focus !== undefined && run.marks.some((mark) => mark.of === focus);
        return (
          <span
            key={run.start}
            class={`run ${parts.join(' ')}`}
            data-of={inner.of}
            data-focus={isFocus}
            data-kind={speakerKind(graph, inner.of)}
          >
            {words}
          </span>
        );
      })}
    </>
  );
}

/** The kind of the statement's speaker, whose colour underlines who speaks. */
function speakerKind(graph: KnowledgeGraph, statement: string): NodeKind | undefined {
  const node = graph.hasNode(statement) ? graph.getNodeAttributes(statement) : undefined;
  if (node?.kind !== 'statement' || node.speakerId === undefined || !graph.hasNode(node.speakerId)) return undefined;
  return graph.getNodeAttribute(node.speakerId, 'kind');
}
