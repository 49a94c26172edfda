/** What is read sooner than this, in milliseconds, shows no bar. */
const PATIENCE = 300;

/** A bar below the words of the opening page; the returned function moves it, 0 to 1. */
export function createProgress(root: HTMLElement): (done: number) => void {
  const begun = performance.now();
  const bar = document.createElement('progress');
  bar.max = 100;
  bar.setAttribute('aria-label', 'Opening the record');
  return (done) => {
    if (performance.now() - begun < PATIENCE) return;
    bar.value = Math.round(100 * done);
    if (!bar.isConnected) root.firstElementChild?.append(bar);
  };
}
