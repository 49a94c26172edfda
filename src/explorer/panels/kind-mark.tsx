import type { NodeKind } from '../../core/model/graph.ts';

const outlines: Readonly<Record<NodeKind, string>> = {
  person: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13Z',
  role: 'M8 .8 15.2 8 8 15.2.8 8Z',
  country: 'M2 3h12a1.2 1.2 0 0 1 1.2 1.2v7.6A1.2 1.2 0 0 1 14 13H2a1.2 1.2 0 0 1-1.2-1.2V4.2A1.2 1.2 0 0 1 2 3Z',
  organization: 'M4.4 1.8h7.2L15.2 8l-3.6 6.2H4.4L.8 8Z',
  group: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13Zm0 3a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7Z',
  statement: 'M7.5 2h1A6 6 0 0 1 14 8a6 6 0 0 1-6 6H2V8a6 6 0 0 1 5.5-6Z',
  document: 'M3 1.2h7L13 4.2v10.6H3Z',
};

/** The sign of a kind, in the colour and shape that its nodes have on the canvas. */
export function KindMark({ kind, hollow = false }: { kind: NodeKind; hollow?: boolean }) {
  return (
    <svg class={`kind-mark kind-${kind}`} data-hollow={hollow} viewBox="0 0 16 16" aria-hidden="true">
      <path d={outlines[kind]} fill-rule="evenodd" />
    </svg>
  );
}
