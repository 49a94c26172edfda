import { once } from 'node:events';

/** Writes text to standard output, waiting while the reader of a pipe catches up. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes one line of news or trouble to standard error: “whosaid: what: where”. */
export function warn(message: string): void {
  process.stderr.write(`whosaid: ${message}\n`);
}
