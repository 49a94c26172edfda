import { aroundWords } from '../state/around-words.ts';
import { formatCount } from '../state/format-count.ts';
import { leaderOf } from '../state/groups.ts';
import { bringBack } from '../state/hide.ts';
import type { LookedThrough } from '../state/via.ts';
import { groupAll, showAll, showMore, ungroup } from '../state/view.ts';
import { shorten } from '../state/words.ts';
import { type Step, type Store, useStore } from '../store.ts';

interface Line {
  readonly words: string;
  readonly acts: readonly (readonly [name: string, step: Step])[];
}

/** What the canvas does not show besides what the filters refuse, each with the way back. */
export function CanvasState() {
  const store = useStore();
  const { without, through, around, pins, most, group, form } = store.view.value;
  const { nodes, beyond, via } = store.scene.value;
  const lines: Line[] = [];
  if (around) {
    const step: Step = (view) => ({ ...view, around: null });
    lines.push({ words: aroundWords(store.graph, around), acts: [['Show all', step]] });
  }
  for (const hub of through) {
    const words = throughWords(
      store,
      hub,
      via.hubs.find((one) => one.hub === hub),
    );
    lines.push({ words, acts: [['Bring back', (view) => bringBack(view, hub)]] });
  }
  if (pins.length > 0 && form === 'picture') {
    lines.push({ words: `${pins.length} pinned`, acts: [['Unpin', (view) => ({ ...view, pins: [] })]] });
  }
  if (without.length > 0) {
    lines.push({ words: `${without.length} hidden`, acts: [['Show', (view) => ({ ...view, without: [] })]] });
  }
  if (group !== null) lines.push(groupLine(store, group));
  // The table lists them all.
  if (form === 'picture' && beyond > 0 && most !== 'all' && group !== 'all') {
    const all = nodes.size + beyond;
    lines.push({
      words: `the ${formatCount(nodes.size)} most important of ${formatCount(all)} are drawn`,
      acts: [
        ...(2 * most < all ? [[formatCount(2 * most), showMore] as const] : []),
        ['All', showAll],
        ...(group === null ? [['By community', groupAll] as const] : []),
      ],
    });
  }
  const arranging = store.arranging.value;
  if (lines.length === 0 && !arranging) return null;
  return (
    <ul class="canvas-state" aria-label="Done to the canvas">
      {arranging && (
        <li>
          <progress value={arranging.share} aria-label="Arranging" />
          <button type="button" onClick={arranging.stop}>
            Stop arranging
          </button>
        </li>
      )}
      {lines.map(({ words, acts }) => (
        <li key={words}>
          <span>{words}</span>
          {acts.map(([name, step]) => (
            <button key={name} type="button" aria-label={`${name}: ${words}`} onClick={() => store.go(step)}>
              {name}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}

function groupLine({ graph }: Store, group: number | 'all'): Line {
  if (group === 'all') return { words: 'each community as one', acts: [['Show names', ungroup]] };
  const leader = leaderOf(graph, group);
  const name = leader === undefined ? 'nobody' : shorten(graph.getNodeAttribute(leader, 'label'), 40);
  return {
    words: `the community of ${name}`,
    acts: [
      ['All communities', groupAll],
      ['All names', ungroup],
    ],
  };
}

/** A hub that is selected again is not looked through for now. */
function throughWords({ graph }: Store, hub: string, seen: LookedThrough | undefined): string {
  const name = shorten(graph.getNodeAttribute(hub, 'label'), 40);
  if (!seen) return `${name}, otherwise looked through`;
  const { names, linked } = seen;
  const all = `through ${name}, which ties ${names} ${names === 1 ? 'name' : 'names'}`;
  return linked < names ? `${all}; lines between the ${linked} it ties the most` : all;
}
