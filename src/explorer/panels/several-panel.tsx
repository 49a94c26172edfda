import { useMemo } from 'preact/hooks';
import { inCommon, statementsAmong, tiesAmong } from '../state/common.ts';
import { hideNodes, showAround } from '../state/hide.ts';
import { statementPassage } from '../state/passages.ts';
import { MOST_SELECTED, toggleSelected } from '../state/selection.ts';
import { selectPair } from '../state/view.ts';
import { useStore } from '../store.ts';
import { CutList } from './cut-list.tsx';
import { MergeBar } from './merge-bar.tsx';
import { NodeLink, StepLink } from './node-link.tsx';
import { PassageList } from './passage-list.tsx';
import { arePinned, togglePins } from './toggle-pins.ts';

/** Three or more names: who they are, what ties them, what they have in common, and what can be done with them. */
export function SeveralPanel({ keys }: { keys: readonly string[] }) {
  const { graph, picture } = useStore();
  const passages = useMemo(
    () => statementsAmong(picture, keys).flatMap((key) => statementPassage(graph, key) ?? []),
    [graph, picture, keys],
  );
  return (
    <>
      <header class="subject">
        <p class="kicker">Selected</p>
        <h2>{keys.length} names</h2>
        {keys.length === MOST_SELECTED && <p class="byline">No more than {MOST_SELECTED} are selected at once.</p>}
        <Acts keys={keys} />
        <MergeBar keys={keys} />
      </header>
      <Names keys={keys} />
      <Shared keys={keys} />
      <Ties keys={keys} />
      <PassageList title="Statements that tie them" key={keys.join(' ')} passages={passages} />
    </>
  );
}

function Acts({ keys }: { keys: readonly string[] }) {
  const store = useStore();
  const { around, form } = store.view.value;
  const acts = [
    ['Hide them', () => store.go((view) => hideNodes(view, keys))],
    ['Hide the others', () => store.go((view) => showAround(view, keys, 0))],
    [arePinned(store.view.value, keys) ? 'Unpin them' : 'Pin them', () => togglePins(store, keys)],
    ['Show only what is around them', () => store.go((view) => showAround(view, keys, 1))],
  ] as const;
  return (
    <p class="acts">
      {acts.map(([name, act]) => (
        <button key={name} type="button" class="quiet-button" onClick={act}>
          {name}
        </button>
      ))}
      {around && form === 'picture' && (
        <button type="button" class="quiet-button" onClick={() => store.go((view) => ({ ...view, around: null }))}>
          Show all again
        </button>
      )}
    </p>
  );
}

/** Who they are; each can be taken out. */
function Names({ keys }: { keys: readonly string[] }) {
  const store = useStore();
  const labelOf = (key: string) => store.graph.getNodeAttribute(key, 'label');
  const byLabel = [...keys].sort((a, b) => labelOf(a).localeCompare(labelOf(b)));
  return (
    <CutList title="Who they are" items={byLabel} first={8}>
      {(key) => (
        <li key={key}>
          <NodeLink node={key} mark />
          <button
            type="button"
            class="number"
            aria-label={`Take ${labelOf(key)} out of the selection`}
            title="Take out of the selection"
            onClick={() => store.go((view) => toggleSelected(view, key))}
          >
            ×
          </button>
        </li>
      )}
    </CutList>
  );
}

/** Whom and what two or more of them are tied to. */
function Shared({ keys }: { keys: readonly string[] }) {
  const { graph, picture, passing } = useStore();
  const shared = useMemo(() => inCommon(graph, picture, keys, passing.value), [graph, picture, keys, passing.value]);
  return (
    <CutList title="They have in common" items={shared} first={8}>
      {({ key, count }) => (
        <li key={key}>
          <NodeLink node={key} mark />
          <span class="number">{count === keys.length ? 'all' : `${count} of ${keys.length}`}</span>
        </li>
      )}
    </CutList>
  );
}

/** The pairs among them that something ties; each leads to both side by side. */
function Ties({ keys }: { keys: readonly string[] }) {
  const { graph, picture, passing } = useStore();
  const ties = useMemo(() => tiesAmong(picture, keys, passing.value), [picture, keys, passing.value]);
  if (ties.length === 0) return <p class="byline">Nothing ties any two of them directly.</p>;
  return (
    <CutList title="Two and two" items={ties} first={6} counted>
      {({ id, a, b, edges, statements }) => (
        <li key={id}>
          <StepLink class="name" step={(view) => selectPair({ ...view, article: null }, a, b)}>
            {graph.getNodeAttribute(a, 'label')} – {graph.getNodeAttribute(b, 'label')}
          </StepLink>
          <span class="number">{edges.length + statements.length}</span>
        </li>
      )}
    </CutList>
  );
}
