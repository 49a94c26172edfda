import type { Store } from './store.ts';

/** Long enough for the words to be on screen before work holds the page up, in milliseconds. */
const FRAME = 30;

/** Says what the page is at work on, does it, and falls silent. */
export async function withBusy<T>({ busy }: Store, words: string, act: () => Promise<T>): Promise<T> {
  busy.value = words;
  await new Promise((resolve) => setTimeout(resolve, FRAME));
  try {
    return await act();
  } finally {
    busy.value = '';
  }
}
