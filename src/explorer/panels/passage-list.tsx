import { useState } from 'preact/hooks';
import { clearFilters } from '../state/filters.ts';
import { formatDate } from '../state/format-date.ts';
import { byArticle, type Passage } from '../state/passages.ts';
import type { Passing } from '../state/passing.ts';
import { sentencesOf } from '../state/sentences.ts';
import { openArticle } from '../state/view.ts';
import { useStore } from '../store.ts';
import { StepLink } from './node-link.tsx';
import { PassageView } from './passage-view.tsx';

const page = 20;

interface PassageListProps {
  readonly title: string;
  readonly passages: readonly Passage[];
  /** Leaves out the titles of the articles: all is from one that is named already. */
  readonly bare?: boolean;
}

/** Source sentences under the articles they stand in, newest first. */
export function PassageList({ title, passages, bare = false }: PassageListProps) {
  const store = useStore();
  const { graph } = store;
  const passing = store.passing.value;
  const [shown, setShown] = useState(page);
  const open = passing ? passages.filter((passage) => isOpen(passing, passage)) : passages;
  const out = passages.length - open.length;
  if (passages.length === 0) return null;
  let left = shown;
  return (
    <section class="passages">
      <h3>
        {title} {passages.length > 1 && <span class="count">{open.length}</span>}
      </h3>
      {byArticle(graph, open).map((group) => {
        const part = group.passages.slice(0, Math.max(0, left));
        left -= group.passages.length;
        if (part.length === 0) return null;
        const doc = graph.getNodeAttributes(group.doc);
        if (doc.kind !== 'document') return null;
        return (
          <section key={group.doc} class="article-group">
            {!bare && (
              <h4>
                <StepLink step={(view) => openArticle(view, group.doc, part[0]!.evidence)}>{doc.label}</StepLink>
                <small>{[doc.publisher, formatDate(doc.published)].filter(Boolean).join(', ')}</small>
              </h4>
            )}
            {sentencesOf(graph, { doc: group.doc, passages: part }).map((sentence) => (
              <PassageView key={sentence.passages[0].id} {...sentence} />
            ))}
          </section>
        );
      })}
      {out > 0 && (
        <p class="hint">
          {filteredOut(out, open.length)}{' '}
          <button type="button" class="link" onClick={() => store.go(clearFilters)}>
            Clear the filters
          </button>
        </p>
      )}
      {open.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + 5 * page)}>
          Show more of {open.length}
        </button>
      )}
    </section>
  );
}

/** A statement passes as such, a place that tells a relation by its article and confidence. */
const isOpen = (passing: Passing, { of, evidence }: Passage): boolean =>
  'statement' in of ? passing.statements.has(of.statement) : passing.passes(evidence);

function filteredOut(out: number, open: number): string {
  if (open === 0) return out === 1 ? 'The only one is filtered out.' : `All ${out} are filtered out.`;
  return out === 1 ? 'One more is filtered out.' : `${out} more are filtered out.`;
}
