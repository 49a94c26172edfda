import './corrections.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KnowledgeGraph } from '../../../core/model/graph.ts';
import type { Review } from '../../../worker/messages.ts';
import { reviewAtHand, reviewGraph } from '../../corrections/review-graph.ts';
import { showCorrections } from '../../state/view.ts';
import { useStore } from '../../store.ts';
import { focusDesk } from '../focus-desk.ts';
import { DecisionList } from './decision-list.tsx';
import { FileActs } from './file-acts.tsx';
import { SavingLine } from './saving-line.tsx';
import { SuggestionList } from './suggestion-list.tsx';

/** Where the reader was on this page; each correction takes a line of it away or adds one. */
let before = { scroll: 0, button: -1 };

/** All decisions of the reader, what became of each, and which names may be one. */
export function CorrectionsPage() {
  const store = useStore();
  const { graph } = store;
  const root = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<{ readonly of: KnowledgeGraph; readonly review: Review } | null>(null);
  const [problem, setProblem] = useState('');
  const review = (found?.of === graph ? found.review : reviewAtHand(graph)) ?? null;
  const decisions = graph.getAttributes().corrections ?? [];
  const lost = review?.outcomes.filter(({ applied }) => !applied).length ?? 0;
  useEffect(() => {
    reviewGraph(graph).then(
      (made) => setFound({ of: graph, review: made }),
      (error) => setProblem(String(error)),
    );
  }, [graph]);
  useEffect(() => {
    root.current?.focus({ preventScroll: true });
    return () => {
      if (!store.view.peek().corrections) focusDesk();
    };
  }, [store]);
  useLayoutEffect(() => {
    const element = root.current;
    if (!review || !element || before.button < 0) return;
    element.scrollTop = before.scroll;
    const buttons = element.querySelectorAll<HTMLElement>('[data-act]');
    (buttons[Math.min(before.button, buttons.length - 1)] ?? element).focus({ preventScroll: true });
    before = { scroll: 0, button: -1 };
  }, [review]);
  const remember = (event: Event) => {
    const element = root.current;
    const button = event.target instanceof Element ? event.target.closest('[data-act]') : null;
    if (!element || !button) return;
    before = { scroll: element.scrollTop, button: [...element.querySelectorAll('[data-act]')].indexOf(button) };
  };
  useEffect(() => {
    const element = root.current;
    element?.addEventListener('click', remember, true);
    return () => element?.removeEventListener('click', remember, true);
  }, []);
  return (
    <>
      <div class="reader-bar">
        <button type="button" class="back" onClick={() => store.go((view) => showCorrections(view, false))}>
          <span aria-hidden="true">←</span> Back <kbd>Esc</kbd>
        </button>
      </div>
      <div class="corrections-page" ref={root} tabIndex={-1}>
        <header>
          <h2>Corrections</h2>
          <p class="lede">{lede(decisions.length, lost)}</p>
          <SavingLine />
          <FileActs />
        </header>
        {problem && <p role="alert">The corrections could not be looked through: {problem}</p>}
        {review && <SuggestionList suggestions={review.suggestions} />}
        {!review && !problem && <p class="hint">Looking through the names …</p>}
        {decisions.length > 0 && <DecisionList decisions={decisions} outcomes={review?.outcomes ?? []} />}
      </div>
    </>
  );
}

function lede(count: number, lost: number): string {
  if (count === 0) return 'Nothing has been corrected yet. What you decide of names and statements is listed here.';
  const many =
    count === 1
      ? 'One decision of yours. It is replayed whenever the graph is built, and can be taken back.'
      : `${count} decisions of yours. They are replayed whenever the graph is built, and each can be taken back.`;
  if (lost === 0) return many;
  return `${many} ${lost === 1 ? 'One no longer applies.' : `${lost} no longer apply.`}`;
}
