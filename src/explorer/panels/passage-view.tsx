import type { Sentence } from '../state/sentences.ts';
import { openArticle } from '../state/view.ts';
import { useStore } from '../store.ts';
import { CiteButton } from './cite-button.tsx';
import { Marked } from './marked.tsx';
import { StepLink } from './node-link.tsx';
import { Why } from './why.tsx';

/** A source sentence: reads like a quotation, opens its article, tells on demand why it is here. */
export function PassageView({ span, cut, passages }: Sentence) {
  const { graph } = useStore();
  const [first] = passages;
  const doc = graph.getNodeAttributes(first.doc);
  if (doc.kind !== 'document') return null;
  return (
    <article class="passage">
      <StepLink class="excerpt" step={(view) => openArticle(view, first.doc, first.evidence)}>
        {cut.start && '… '}
        <Marked text={doc.text} span={span} marks={passages.flatMap(({ marks }) => [...marks])} />
        {cut.end && ' …'}
      </StepLink>
      <div class="passage-acts">
        <Why passages={passages} />
        <CiteButton statements={passages.flatMap(({ of }) => ('statement' in of ? [of.statement] : []))} />
      </div>
    </article>
  );
}
