import { useStore } from '../store.ts';
import { AddMenu } from './add-menu.tsx';

/** Shown instead of a graph: why there is none, and the two ways to get one. */
export function NoGraph({ problem }: { problem?: string | undefined }) {
  const { notice } = useStore();
  return (
    <main class="message">
      <p class="wordmark">
        Who<i>said</i>
      </p>
      <h1>{problem === undefined ? 'Nobody has said anything yet' : 'No graph to show'}</h1>
      <p role="alert">
        {problem ?? 'The graph was read, and it is empty: its folder holds no article, or none that could be read.'}
      </p>
      <p>
        Put articles as text files into a folder, build their graph, and load this page again:
        <code>npx whosaid build seeds --out graph</code>
      </p>
      <p>Or read an article right here:</p>
      <div class="message-acts">
        <AddMenu name="Add an article" />
        <button type="button" class="quiet-button" onClick={() => location.reload()}>
          Load again
        </button>
      </div>
      {notice.value !== '' && (
        <p class="hint" role="status">
          {notice.value}
        </p>
      )}
    </main>
  );
}
