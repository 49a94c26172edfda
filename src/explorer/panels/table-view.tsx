import { useMemo, useState } from 'preact/hooks';
import { kindNames } from '../state/kinds.ts';
import { type Column, firstOrder, reorder, toRows } from '../state/rows.ts';
import { selectedNodes } from '../state/selection.ts';
import { selectNode } from '../state/view.ts';
import { useStore } from '../store.ts';
import { KindMark } from './kind-mark.tsx';
import { StepLink } from './node-link.tsx';

const columns: readonly (readonly [Column, string, string])[] = [
  ['label', 'Name', 'Name'],
  ['kind', 'Kind', 'Kind'],
  ['said', 'Said', 'Statements made, or reported by the article'],
  ['mentioned', 'Mentioned', 'Statements that mention it'],
  ['links', 'Links', 'Nodes it is linked with'],
];

/** The graph as a list: the same nodes and the same selection, in the order of any column. */
export function TableView() {
  const store = useStore();
  const { hidden, without, through, around, group } = store.view.value;
  const passing = store.passing.value;
  const [order, setOrder] = useState(firstOrder);
  const [shown, setShown] = useState(200);
  const only = around && store.scene.value.nodes;
  const rows = useMemo(
    () => toRows(store.graph, { hidden, without: [...without, ...through], group, only }, order, passing),
    [store.graph, hidden, without, through, group, only, order, passing],
  );
  const selected = new Set(selectedNodes(store.view.value));
  return (
    <div class="table-view">
      <table>
        <caption class="unseen">All names of the graph; the heads of the columns sort</caption>
        <thead>
          <tr>
            {columns.map(([column, name, title]) => (
              <th
                key={column}
                scope="col"
                class={column}
                aria-sort={order.by === column ? (order.descending ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" title={title} onClick={() => setOrder(reorder(order, column))}>
                  {name}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <tr key={row.key} data-kind={row.kind} aria-current={selected.has(row.key) ? 'true' : undefined}>
              <th scope="row">
                <StepLink step={(view) => selectNode(view, row.key)}>{row.label}</StepLink>
              </th>
              <td class="kind">
                <KindMark kind={row.kind} />
                <span>{kindNames[row.kind].one}</span>
              </td>
              <td class="figure">{row.said || ''}</td>
              <td class="figure">{row.mentioned || ''}</td>
              <td class="figure">{row.links || ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && (
        <p class="canvas-empty">
          {passing ? 'Nothing passes the filters.' : 'Every kind is hidden. Choose one below.'}
        </p>
      )}
      {rows.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + 500)}>
          Show more of {rows.length}
        </button>
      )}
    </div>
  );
}
