import { useMemo, useState } from 'preact/hooks';
import { describeCorrection } from '../../../core/corrections/describe-correction.ts';
import type { Correction, Outcome } from '../../../core/model/correction.ts';
import { takeBack } from '../../corrections/correct.ts';
import { articlesOf, decisionPlace } from '../../state/decision-place.ts';
import { openArticle } from '../../state/view.ts';
import { useStore } from '../../store.ts';
import { StepLink } from '../node-link.tsx';
import { PlaceView } from './place-view.tsx';

interface DecisionListProps {
  readonly decisions: readonly Correction[];
  readonly outcomes: readonly Outcome[];
}

const PAGE = 30;

/** The decisions, the latest first, each with its sentence and what became of it; any can be taken back. */
export function DecisionList({ decisions, outcomes }: DecisionListProps) {
  const { graph } = useStore();
  const docs = useMemo(() => articlesOf(graph), [graph]);
  const [shown, setShown] = useState(PAGE);
  const lines = decisions.map((decision, index) => ({ decision, number: index + 1, outcome: outcomes[index] }));
  // What no longer applies waits for the reader.
  const isLost = ({ outcome }: (typeof lines)[number]) => outcome?.applied === false;
  const ordered = [...lines.filter(isLost).reverse(), ...lines.filter((line) => !isLost(line)).reverse()];
  return (
    <section class="decisions" aria-label="Decisions">
      <h3>
        Decided <span class="count">{decisions.length}</span>
      </h3>
      <ol>
        {ordered.slice(0, shown).map(({ decision, number, outcome }) => (
          <DecisionLine
            key={decision.id}
            decision={decision}
            number={number}
            outcome={outcome}
            place={decisionPlace(decision, docs)}
          />
        ))}
      </ol>
      {decisions.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + 5 * PAGE)}>
          {decisions.length - shown} more
        </button>
      )}
    </section>
  );
}

interface DecisionLineProps {
  readonly decision: Correction;
  readonly number: number;
  readonly outcome: Outcome | undefined;
  readonly place: ReturnType<typeof decisionPlace>;
}

function DecisionLine({ decision, number, outcome, place }: DecisionLineProps) {
  const store = useStore();
  const words = describeCorrection(decision);
  const undo = async () => {
    const refusal = await takeBack(store, decision);
    if (refusal !== '') store.notice.value = refusal;
  };
  return (
    <li value={number} data-lost={outcome?.applied === false}>
      <div>
        <p class="decision-words">{words.charAt(0).toUpperCase() + words.slice(1)}</p>
        {outcome?.applied === false && <p class="decision-lost">No longer applies: {outcome.reason}.</p>}
        {outcome?.applied && outcome.notes.length > 0 && <p class="byline">{outcome.notes.join('; ')}</p>}
        {decision.note && <p class="decision-note">{decision.note}</p>}
        {place && (
          <StepLink class="decision-place" step={(view) => openArticle(view, `document:${place.doc}`, place)}>
            <PlaceView place={place} />
          </StepLink>
        )}
      </div>
      <button
        type="button"
        class="quiet-button"
        data-act="undo"
        aria-label={`Take back: ${words}`}
        aria-disabled={store.busy.value !== ''}
        onClick={() => void undo()}
      >
        Take back
      </button>
    </li>
  );
}
