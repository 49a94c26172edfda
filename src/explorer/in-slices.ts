/** So many milliseconds at a time, less than the eye takes for a delay. */
const SLICE = 24;

/** A bound to how long a task keeps the page busy at a stretch. */
export interface Slices {
  /** Lets the page answer and draw, where the present slice is used up. */
  readonly pause: () => Promise<void> | undefined;
}

export function createSlices(): Slices {
  let until = performance.now() + SLICE;
  return {
    pause() {
      if (performance.now() < until) return undefined;
      return new Promise((resolve) => {
        // A timer would wait four milliseconds each time.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          until = performance.now() + SLICE;
          resolve();
        };
        port2.postMessage(null);
      });
    },
  };
}

/** Runs a task that yields how far it is, 0 to 1, a slice at a time. */
export async function inSlices<T>(task: Generator<number, T>, told: (done: number) => void): Promise<T> {
  const slices = createSlices();
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
    const wait = slices.pause();
    if (!wait) continue;
    told(step.value);
    await wait;
  }
}
