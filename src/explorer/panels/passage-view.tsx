import { excerpt } from '../state/excerpt.ts';
import type { Passage } from '../state/passages.ts';
import { openArticle } from '../state/view.ts';
import { useStore } from '../store.ts';
import { Marked } from './marked.tsx';
import { StepLink } from './node-link.tsx';
import { Why } from './why.tsx';

/** A source sentence: reads like a quotation, opens its article, tells on demand why it is here. */
export function PassageView({ passage }: { passage: Passage }) {
  const { graph } = useStore();
  const doc = graph.getNodeAttributes(passage.doc);
  if (doc.kind !== 'document') return null;
  const span = excerpt(doc.text, passage.evidence, doc.language);
  return (
    <article class="passage">
      <StepLink class="excerpt" step={(view) => openArticle(view, passage.doc, passage.evidence)}>
        <Marked text={doc.text} span={span} marks={passage.marks} />
      </StepLink>
      <Why passage={passage} />
    </article>
  );
}
