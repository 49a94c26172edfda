import { useState } from 'preact/hooks';
import type { Act } from '../../state/asks.ts';
import { decidePlaces, type Meaning } from '../../state/decide-places.ts';
import { mentionsOf } from '../../state/find-again.ts';
import { formsIn, formsOf, type Place } from '../../state/mention-forms.ts';
import { shorten } from '../../state/words.ts';
import { useStore } from '../../store.ts';
import { FormChoice } from './form-choice.tsx';
import type { FormProps } from './form-props.ts';
import { MeaningChoice } from './meaning-choice.tsx';

type PlacesAct = Extract<Act, 'split' | 'unname' | 'names'>;

/** Words that were taken for the wrong name: which of them, and whom they mean after all. */
export function PlacesForm({ node, act, take }: FormProps & { act: PlacesAct }) {
  const { graph } = useStore();
  const [forms] = useState(() => (act === 'names' ? formsIn(graph, node) : formsOf(graph, node)));
  const [chosen, setChosen] = useState<ReadonlySet<Place>>(
    () => new Set(act === 'unname' ? forms.flatMap(({ places }) => places) : []),
  );
  const [meaning, setMeaning] = useState<Meaning | null>(act === 'split' ? { name: '' } : 'nobody');
  const wordsOf = (place: Place | undefined) => forms.find((form) => place && form.places.includes(place))?.words ?? '';
  const choose = (places: readonly Place[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const place of places) {
      if (isChosen) next.add(place);
      else next.delete(place);
    }
    setChosen(next);
    // The words themselves are the likeliest name.
    if (meaning !== null && meaning !== 'nobody' && 'name' in meaning && meaning.name === '')
      setMeaning({ name: wordsOf(places[0]) });
  };
  const places = [...chosen];
  const first = places[0];
  const isNamed = meaning !== null && (meaning === 'nobody' || 'node' in meaning || meaning.name.trim() !== '');
  // To split all of it off would be to call it otherwise.
  const isAll = act === 'split' && chosen.size === mentionsOf(graph.getNodeAttributes(node)).length;
  const isReady = isNamed && places.length > 0 && !(isAll && meaning !== 'nobody' && 'name' in meaning);
  if (forms.length === 0) return <p class="hint">No article names anybody here.</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) take(decidePlaces(graph, places, meaning));
      }}
    >
      <fieldset class="places">
        <legend>{questionOf(act, graph.getNodeAttribute(node, 'label'))}</legend>
        {forms.map((form) => (
          <FormChoice
            key={`${form.places[0]!.doc} ${form.places[0]!.start} ${form.of}`}
            form={form}
            chosen={chosen}
            choose={choose}
            tellsWhom={act === 'names'}
          />
        ))}
      </fieldset>
      <MeaningChoice
        of={(first ?? forms[0]!.places[0]!).of}
        words={wordsOf(first)}
        meaning={meaning}
        choose={setMeaning}
      />
      {isAll && <p class="hint">These are all places. Leave one, or rename it as a whole.</p>}
      <p class="ask-acts">
        <button type="submit" class="main-button" aria-disabled={!isReady}>
          {meaning === 'nobody' ? 'Take out' : act === 'split' ? 'Split' : 'Correct'}
          {places.length > 0 && ` ${places.length} ${places.length === 1 ? 'place' : 'places'}`}
        </button>
      </p>
    </form>
  );
}

function questionOf(act: PlacesAct, label: string): string {
  if (act === 'names') return 'Which words are taken for the wrong name?';
  return act === 'split' ? `Which words do not mean ${shorten(label, 60)}?` : 'Which words are no name?';
}
