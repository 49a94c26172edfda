import type { CorrectRequest } from './messages.ts';
import { takeCorrections } from './take-corrections.ts';

/** Takes decisions off the main thread, without the readers of languages: takes a `CorrectRequest`, answers with a `CorrectReply`. */
self.onmessage = ({ data }: MessageEvent<CorrectRequest>) => {
  self.postMessage(takeCorrections(data));
};
