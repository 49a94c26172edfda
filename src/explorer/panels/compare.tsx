import { useMemo, useState } from 'preact/hooks';
import { type CommonSubject, commonSubjects } from '../state/compare.ts';
import { formatDate } from '../state/format-date.ts';
import { selectNode } from '../state/view.ts';
import { shorten, wordsOf } from '../state/words.ts';
import { useStore } from '../store.ts';
import { NodeLink, StepLink } from './node-link.tsx';
import { Periods } from './periods.tsx';

/** Two speakers side by side: what each said of those whom both speak of. */
export function Compare({ pair }: { pair: readonly [string, string] }) {
  const { graph } = useStore();
  const [a, b] = pair;
  const subjects = useMemo(() => commonSubjects(graph, a, b), [graph, a, b]);
  const [shown, setShown] = useState(4);
  if (subjects.length === 0) return null;
  return (
    <>
      <Periods speakers={pair} />
      <section class="compare">
        <h3>
          Both speak of <span class="count">{subjects.length}</span>
        </h3>
        {subjects.slice(0, shown).map((subject) => (
          <Subject key={subject.key} pair={pair} subject={subject} />
        ))}
        {subjects.length > shown && (
          <button type="button" class="more" onClick={() => setShown(shown + 10)}>
            {subjects.length - shown} more
          </button>
        )}
      </section>
    </>
  );
}

function Subject({ pair, subject }: { pair: readonly [string, string]; subject: CommonSubject }) {
  const { graph } = useStore();
  return (
    <section class="compare-subject">
      <h4>
        <NodeLink node={subject.key} mark />
      </h4>
      <div class="compare-sides">
        {pair.map((speaker, side) => (
          <div key={speaker}>
            <p class="compare-speaker">{graph.getNodeAttribute(speaker, 'label')}</p>
            <ul>
              {subject.statements[side]!.slice(0, 3).map((key) => (
                <li key={key}>
                  <Words node={key} />
                </li>
              ))}
            </ul>
            {subject.statements[side]!.length > 3 && (
              <p class="byline">and {subject.statements[side]!.length - 3} more</p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

function Words({ node }: { node: string }) {
  const { graph } = useStore();
  const statement = graph.getNodeAttributes(node);
  if (statement.kind !== 'statement') return null;
  const doc = `document:${statement.doc}`;
  const source = graph.hasNode(doc) ? graph.getNodeAttributes(doc) : undefined;
  const words = shorten(wordsOf(graph, statement) || statement.label, 220);
  return (
    <StepLink class="compare-words" step={(view) => selectNode({ ...view, article: null }, node)}>
      {statement.directness === 'direct' ? <q>{words}</q> : words}
      {source?.kind === 'document' && (
        <small>{[source.publisher, formatDate(source.published)].filter(Boolean).join(', ')}</small>
      )}
    </StepLink>
  );
}
