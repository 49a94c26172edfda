import { useSignal } from '@preact/signals';
import { MOST_FOR_BETWEENNESS } from '../state/measures.ts';
import { groupAll, type Look, lookBy, sizeNames, ungroup } from '../state/view.ts';
import { useStore } from '../store.ts';
import { arrangeAnew } from './follow-arrangement.ts';
import { Popover } from './popover.tsx';

const colours: readonly (readonly [Look['colour'], string])[] = [
  ['kind', 'Kind'],
  ['community', 'Community: who is often linked'],
];

const draws = [
  ['Names', false, ungroup],
  ['Each community as one', true, groupAll],
] as const;

const sizes = Object.entries(sizeNames) as readonly (readonly [Look['size'], string])[];

/** Chooses what colour and size of a name tell. */
export function LookMenu() {
  const store = useStore();
  const isOpen = useSignal(false);
  const { look, group } = store.view.value;
  const isLarge = store.graph.order > MOST_FOR_BETWEENNESS;
  return (
    <Popover name="Looks" isOpen={isOpen}>
      <div class="export-menu">
        <fieldset>
          <legend>Colour tells</legend>
          {colours.map(([colour, text]) => (
            <label key={colour}>
              <input
                type="radio"
                name="colour"
                checked={look.colour === colour}
                onChange={() => store.go((view) => lookBy(view, { colour }))}
              />
              {text}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Draw</legend>
          {draws.map(([name, isGrouped, step]) => (
            <label key={name}>
              <input
                type="radio"
                name="group"
                checked={(group === 'all') === isGrouped}
                onChange={() => store.go(step)}
              />
              {name}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Size tells</legend>
          {sizes.map(([size, text]) => (
            <label key={size}>
              <input
                type="radio"
                name="size"
                checked={look.size === size}
                disabled={size === 'betweenness' && isLarge}
                onChange={() => store.go((view) => lookBy(view, { size }))}
              />
              {text}
            </label>
          ))}
        </fieldset>
        <p class="hint">
          Measured over the whole graph, whatever is filtered.
          {isLarge && ` Betweenness takes too long above ${MOST_FOR_BETWEENNESS} nodes.`}
        </p>
        {group !== 'all' && (
          <Places
            close={() => {
              isOpen.value = false;
            }}
          />
        )}
      </div>
    </Popover>
  );
}

/** Arranges what the canvas shows, or puts all back where the build had it. */
function Places({ close }: { close: () => void }) {
  const store = useStore();
  const { arranged } = store.view.value;
  return (
    <fieldset>
      <legend>Places</legend>
      <p class="acts">
        <button
          type="button"
          class="quiet-button"
          aria-disabled={store.arranging.value !== null}
          onClick={() => {
            close();
            if (!store.arranging.peek()) void arrangeAnew(store);
          }}
        >
          Arrange anew
        </button>
        {arranged && (
          <button type="button" class="quiet-button" onClick={() => store.go((view) => ({ ...view, arranged: null }))}>
            As built
          </button>
        )}
      </p>
      <p class="hint">By the lines of what the canvas shows now. What is pinned stays.</p>
    </fieldset>
  );
}
