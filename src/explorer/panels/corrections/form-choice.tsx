import { useEffect, useRef, useState } from 'preact/hooks';
import type { Form, Place } from '../../state/mention-forms.ts';
import { useStore } from '../../store.ts';
import { KindMark } from '../kind-mark.tsx';
import { PlaceView } from './place-view.tsx';

interface FormChoiceProps {
  readonly form: Form;
  readonly chosen: ReadonlySet<Place>;
  readonly choose: (places: readonly Place[], isChosen: boolean) => void;
  /** Tells for whom the words are taken. */
  readonly tellsWhom: boolean;
}

/** So many sentences are shown at once. */
const PAGE = 12;

/** One way of writing a name: all of its places are chosen together, or one by one below. */
export function FormChoice({ form: { words, of, places }, chosen, choose, tellsWhom }: FormChoiceProps) {
  const { graph } = useStore();
  const { kind, label } = graph.getNodeAttributes(of);
  const [shown, setShown] = useState(PAGE);
  const box = useRef<HTMLInputElement>(null);
  const count = places.filter((place) => chosen.has(place)).length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && count < places.length;
  }, [count, places.length]);
  const [only] = places;
  return (
    <div class="form-choice">
      <label>
        <input
          ref={box}
          type="checkbox"
          checked={count === places.length}
          onChange={(event) => choose(places, event.currentTarget.checked)}
        />
        <span>
          <b>{words}</b>{' '}
          <small>
            {tellsWhom ? (
              <>
                is taken for <KindMark kind={kind} /> {label}
              </>
            ) : (
              places.length > 1 && `${places.length} times`
            )}
          </small>
          {places.length === 1 && only && <PlaceView place={only} bare={tellsWhom} />}
        </span>
      </label>
      {places.length > 1 && (
        <details>
          <summary>One by one</summary>
          {places.slice(0, shown).map((place) => (
            <label key={`${place.doc} ${place.start}`}>
              <input
                type="checkbox"
                checked={chosen.has(place)}
                onChange={(event) => choose([place], event.currentTarget.checked)}
              />
              <PlaceView place={place} />
            </label>
          ))}
          {places.length > shown && (
            <button type="button" class="more" onClick={() => setShown(shown + 5 * PAGE)}>
              {places.length - shown} more
            </button>
          )}
        </details>
      )}
    </div>
  );
}
