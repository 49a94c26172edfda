import { useSignalEffect } from '@preact/signals';
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks';
import { isSingleFile } from '../is-single-file.ts';
import { stepBack } from '../state/view.ts';
import { shorten } from '../state/words.ts';
import { type Store, StoreContext } from '../store.ts';
import { Desk } from './desk.tsx';
import { DropZone } from './drop-zone.tsx';
import { focusIfLost } from './focus-desk.ts';
import { Lazy } from './lazy.tsx';
import { Masthead } from './masthead.tsx';
import { NoGraph } from './no-graph.tsx';
import { Side } from './side.tsx';

/** The page: masthead, desk (picture, table or article) and the panel at the side. */
export function App({ store, problem }: { store: Store; problem?: string | undefined }) {
  const [failure] = useErrorBoundary();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.matches('input[type=text], textarea');
      const command = (event.ctrlKey || event.metaKey) && !event.altKey && !isWriting;
      if (command && (event.key.toLowerCase() === 'z' || event.key.toLowerCase() === 'y')) {
        event.preventDefault();
        if (event.shiftKey || event.key.toLowerCase() === 'y') store.redo();
        else store.undo();
      }
      if (event.key === 'Escape' && !event.defaultPrevented) store.go(stepBack);
      if ((event.key === '/' && !isWriting) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('#search')?.focus();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store]);
  const { graph } = store;
  const opened = useRef(graph);
  useEffect(() => {
    if (opened.current !== graph) focusIfLost();
    opened.current = graph;
  }, [graph]);
  useSignalEffect(() => {
    const { article, selection } = store.view.value;
    const node = article?.doc ?? (selection && 'node' in selection ? selection.node : undefined);
    const several = selection && 'several' in selection ? `${selection.several.length} names` : undefined;
    const label = node === undefined ? several : shorten(store.graph.getNodeAttribute(node, 'label'), 60);
    document.title = [label, store.graph.getAttribute('title'), 'Whosaid'].filter(Boolean).join(' – ');
  });
  return (
    <StoreContext.Provider value={store}>
      {failure || graph.order === 0 ? (
        <NoGraph problem={failure ? `This part of the graph could not be shown. ${failure}` : problem} />
      ) : (
        <div class="page">
          <Masthead />
          <Desk />
          <Side />
        </div>
      )}
      {!isSingleFile && store.asked.value && (
        <Lazy
          load={() => import('./corrections/ask-dialog.tsx').then(({ AskDialog }) => AskDialog)}
          props={store.asked.value}
        />
      )}
      <DropZone />
    </StoreContext.Provider>
  );
}
