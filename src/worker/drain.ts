/** Runs a task that could be run bit by bit to its end at once. */
export function drain<T>(task: Generator<unknown, T>): T {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}
