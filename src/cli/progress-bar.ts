export interface ProgressBar {
  readonly step: () => void;
  readonly end: () => void;
}

const WIDTH = 24;

/** A bar on standard error while a terminal watches, else nothing: logs and pipes stay clean. */
export function progressBar(total: number): ProgressBar {
  const { stderr } = process;
  let done = 0;
  let shown = '';
  return {
    step: () => {
      done += 1;
      if (stderr.isTTY) draw();
    },
    end: () => {
      if (shown !== '') stderr.write('\r\u001B[K');
    },
  };

  function draw(): void {
    const filled = Math.round((WIDTH * done) / total);
    const bar = `${'━'.repeat(filled)}${'─'.repeat(WIDTH - filled)} ${done} of ${total}`;
    if (bar !== shown) stderr.write(`\r${bar}`);
    shown = bar;
  }
}
