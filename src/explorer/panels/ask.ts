import { isSingleFile } from '../is-single-file.ts';
import type { Ask } from '../state/asks.ts';
import type { Store } from '../store.ts';

/** Asks for a correction: opens its dialog, or makes it at once where nothing is left to be asked. */
export async function ask(store: Store, asked: Ask): Promise<void> {
  if (isSingleFile) return;
  await fetching(store, async () => {
    if (asked.act === 'reject') {
      const { rejectStatement } = await import('../corrections/reject-statement.ts');
      return await rejectStatement(store, asked.node);
    }
    // The list comes along, so that it is there when the server has gone.
    await Promise.all([import('./corrections/ask-dialog.tsx'), import('./corrections/corrections-page.tsx')]);
    store.asked.value = asked;
  });
}

/** Takes out a relation, such as that somebody holds a role. */
export async function deny(store: Store, edge: string): Promise<void> {
  if (isSingleFile) return;
  await fetching(store, async () => {
    const { rejectRelation } = await import('../corrections/reject-relation.ts');
    await rejectRelation(store, edge);
  });
}

async function fetching(store: Store, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch {
    store.notice.value = 'This part of the page could not be fetched. Is the server still running?';
  }
}
