import { useSignal } from '@preact/signals';
import { useStore } from '../store.ts';
import { Legend } from './legend.tsx';
import { PictureView } from './picture-view.tsx';
import { Reader } from './reader.tsx';
import { TableView } from './table-view.tsx';

/** The large part of the page: the picture or its twin, the table, and over them the article that is being read. */
export function Desk() {
  const store = useStore();
  const hasPicture = useSignal(true);
  const { article, form } = store.view.value;
  const isPicture = form === 'picture' && hasPicture.value;
  return (
    <main class="desk" data-form={isPicture ? 'picture' : 'table'}>
      {isPicture ? (
        <PictureView
          giveUp={(text) => {
            store.notice.value = text;
            hasPicture.value = false;
          }}
        />
      ) : (
        <TableView />
      )}
      <Legend />
      {store.notice.value !== '' && (
        <p class="notice" role="status">
          {store.notice.value}{' '}
          <button
            type="button"
            onClick={() => {
              store.notice.value = '';
            }}
          >
            Close
          </button>
        </p>
      )}
      {article && <Reader key={article.doc} article={article} />}
    </main>
  );
}
