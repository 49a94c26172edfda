import { addArticles } from './add-articles.ts';
import type { AddRequest } from './messages.ts';

/** Reads articles off the main thread: takes an `AddRequest`, answers with an `AddReply`. */
self.onmessage = ({ data }: MessageEvent<AddRequest>) => {
  self.postMessage(addArticles(data));
};
