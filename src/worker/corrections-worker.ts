import { holdGraphs } from './hold-graphs.ts';
import type { CorrectRequest, GraphPart } from './messages.ts';

const held = holdGraphs();

/** Takes decisions off the main thread, without the readers of languages: takes each `GraphPart` in, answers a `CorrectRequest` with a `CorrectReply`. */
self.onmessage = ({ data }: MessageEvent<GraphPart | CorrectRequest>) => {
  if ('part' in data) held.receive(data);
  else self.postMessage(held.answer(data));
};
