import { type ArrangeRequest, runArrangement } from './run-arrangement.ts';

let isStopped = false;

/** Arranges off the main thread: takes an `ArrangeRequest`, answers with replies, and takes `stop` in between. */
self.onmessage = ({ data }: MessageEvent<ArrangeRequest | 'stop'>) => {
  if (data === 'stop') isStopped = true;
  else
    void runArrangement(
      data,
      (reply) => self.postMessage(reply),
      () => isStopped,
    );
};
