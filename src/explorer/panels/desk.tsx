import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isSingleFile } from '../is-single-file.ts';
import { useStore } from '../store.ts';
import { CanvasState } from './canvas-state.tsx';
import { CommunityLegend } from './community-legend.tsx';
import { followArrangement } from './follow-arrangement.ts';
import { Lazy } from './lazy.tsx';
import { Legend } from './legend.tsx';
import { NodeMenu } from './node-menu.tsx';
import { PictureView } from './picture-view.tsx';
import { Reader } from './reader.tsx';
import { TableView } from './table-view.tsx';
import { Tools } from './tools.tsx';

/** The large part of the page: the picture or its twin, the table, and over them the article that is being read. */
export function Desk() {
  const store = useStore();
  useEffect(() => followArrangement(store), [store]);
  const hasPicture = useSignal(true);
  const filtersOpen = useSignal(false);
  const { article, corrections, form, group, look } = store.view.value;
  const isGrouped = form === 'picture' && group === 'all';
  const isPicture = form === 'picture' && hasPicture.value && !isGrouped;
  const isByCommunity = look.colour === 'community';
  return (
    <main
      class="desk"
      data-form={isPicture || isGrouped ? 'picture' : 'table'}
      data-filters={filtersOpen.value}
      data-colour={isPicture && isByCommunity ? 'community' : 'kind'}
    >
      {/* What the article covers takes no focus. */}
      <div class="desk-under" inert={article !== null || corrections}>
        <Tools filtersOpen={filtersOpen} />
        {filtersOpen.value && (
          <section id="filters" class="filters" aria-label="Filters">
            <Lazy
              load={() => import('./filters.tsx').then(({ Filters }) => Filters)}
              props={{
                close: () => {
                  filtersOpen.value = false;
                  document.querySelector<HTMLElement>('[aria-controls=filters]')?.focus();
                },
              }}
            />
          </section>
        )}
        <CanvasState />
        {isGrouped ? (
          <Lazy load={() => import('./groups-view.tsx').then(({ GroupsView }) => GroupsView)} props={{}} />
        ) : isPicture ? (
          <PictureView
            giveUp={(text) => {
              store.notice.value = text;
              hasPicture.value = false;
            }}
          />
        ) : (
          <TableView />
        )}
        {isPicture && isByCommunity && <CommunityLegend />}
        <Legend />
        {isPicture && <NodeMenu />}
      </div>
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
      {!isSingleFile && corrections && (
        <section class="over" aria-label="Corrections" inert={article !== null}>
          <Lazy
            load={() => import('./corrections/corrections-page.tsx').then(({ CorrectionsPage }) => CorrectionsPage)}
            props={{}}
          />
        </section>
      )}
      {article && <Reader key={article.doc} article={article} />}
    </main>
  );
}
