import { packSiblings } from 'd3-hierarchy';
import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { NAMED_COMMUNITIES } from '../state/communities.ts';
import { formatCount } from '../state/format-count.ts';
import { type Group, type Groups, toGroups } from '../state/groups.ts';
import { toScene } from '../state/scene.ts';
import { openGroup } from '../state/view.ts';
import { shorten } from '../state/words.ts';
import { type Store, useStore } from '../store.ts';

/** Between two discs, and around all of them, in units where a disc of one name has a radius of 1. */
const GAP = 0.6;
/** No disc is smaller than this share of the largest. */
const SMALLEST = 0.16;
/** So many lines between discs; more would hide them. */
const MOST_LINES = 60;

interface Disc {
  readonly group: Group;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Each community as one disc, called after its most important names; a click shows its names. */
export function GroupsView() {
  const store = useStore();
  const { hidden, without, through } = store.view.value;
  const { graph, picture } = store;
  const passing = store.passing.value;
  const found = useMemo(() => {
    const view = { ...store.view.peek(), selection: null, around: null, group: null, most: 'all' } as const;
    return toGroups(graph, picture, toScene(graph, picture, view, passing).nodes);
  }, [store, graph, picture, hidden, without, through, passing]);
  const { discs, reach } = useMemo(() => pack(found), [found]);
  const discOf = new Map(discs.map((disc) => [disc.group, disc]));
  const heaviest = found.ties[0]?.weight ?? 1;
  return (
    <section class="groups" aria-label="Communities, each as one">
      {discs.length === 0 && <p class="canvas-empty">No community has a name that passes.</p>}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section has the name, and each disc its own. */}
      <svg viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}>
        {found.ties.slice(0, MOST_LINES).map(({ a, b, weight }) => {
          const [from, to] = [discOf.get(a)!, discOf.get(b)!];
          const width = reach * 0.012 * Math.sqrt(weight / heaviest);
          return (
            <line key={`${a.number} ${b.number}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke-width={width} />
          );
        })}
        {discs.map((disc) => (
          <GroupDisc key={disc.group.number} disc={disc} store={store} />
        ))}
      </svg>
      {found.left > 0 && <p class="groups-left">{formatCount(found.left)} names in small communities are left out.</p>}
    </section>
  );
}

function GroupDisc({ disc: { group, x, y, r }, store }: { disc: Disc; store: Store }) {
  const names = group.leaders.map((key) => store.graph.getNodeAttribute(key, 'label'));
  const size = `${formatCount(group.size)} ${group.size === 1 ? 'name' : 'names'}`;
  const shown = names.map((name) => shorten(name, 16));
  const open = () => store.go((view) => openGroup(view, group.number));
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button within a picture.
    <g
      role="button"
      tabindex={0}
      aria-label={[...shown, size].join(' ')}
      transform={`translate(${x} ${y})`}
      data-community={group.number < NAMED_COMMUNITIES ? group.number : undefined}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <title>{`${names.join(', ')}: ${size}`}</title>
      <circle r={r} />
      {shown.map((name, i) => (
        <Fragment key={group.leaders[i]}>
          <text class={i === 0 ? 'leader' : undefined} y={r * (0.28 * i - 0.28)} font-size={r * 0.2}>
            {name}
          </text>{' '}
        </Fragment>
      ))}
      <text class="count" y={r * 0.66} font-size={r * 0.16}>
        {size}
      </text>
    </g>
  );
}

/** Sets discs side by side, their areas as the sizes, the largest in the middle (Wang et al. 2006). */
function pack({ groups }: Groups): { readonly discs: readonly Disc[]; readonly reach: number } {
  const largest = Math.sqrt(groups[0]?.size ?? 1);
  const circles = groups.map((group) => {
    const r = Math.max(Math.sqrt(group.size), largest * SMALLEST);
    return { group, r: r + (GAP * largest) / 10, x: 0, y: 0 };
  });
  const packed = packSiblings(circles);
  const reach = packed.reduce((most, { x, y, r }) => Math.max(most, Math.abs(x) + r, Math.abs(y) + r), 1);
  return { discs: packed.map((disc) => ({ ...disc, r: disc.r - (GAP * largest) / 10 })), reach: reach * 1.03 };
}
