import { isCue, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “förklarar Anna | glatt”, “hävdar | bestämt | att …”: an adjective that tells how, whatever the tagger takes it for. */
export function tellsHow(view: SentenceView, at: number): boolean {
  return /^(?:ADJ|NOUN|VERB)$/.test(pos(view, at)) && view.shapes.manner.test(lower(view, at)) && !isCue(view, at);
}
