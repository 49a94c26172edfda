import type { Span } from '../../core/model/span.ts';
import type { Passage } from '../state/passages.ts';
import { openArticle } from '../state/view.ts';
import { useStore } from '../store.ts';
import { Marked } from './marked.tsx';
import { StepLink } from './node-link.tsx';
import { Why } from './why.tsx';

interface PassageViewProps {
  readonly span: Span;
  /** What the stretch shows: often one statement, sometimes several in one sentence. */
  readonly passages: readonly [Passage, ...Passage[]];
}

/** A source sentence: reads like a quotation, opens its article, tells on demand why it is here. */
export function PassageView({ span, passages }: PassageViewProps) {
  const { graph } = useStore();
  const [first] = passages;
  const doc = graph.getNodeAttributes(first.doc);
  if (doc.kind !== 'document') return null;
  return (
    <article class="passage">
      <StepLink class="excerpt" step={(view) => openArticle(view, first.doc, first.evidence)}>
        <Marked text={doc.text} span={span} marks={passages.flatMap(({ marks }) => [...marks])} />
      </StepLink>
      <Why passages={passages} />
    </article>
  );
}
