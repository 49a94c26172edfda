import { isCue, lower, pos, type SentenceView } from './sentence-view.ts';

/** “förklarar Anna | glatt”, “hävdar | bestämt | att …”: an adjective that tells how, whatever the tagger takes it for. */
export function tellsHow(view: SentenceView, at: number): boolean {
  return (
    view.rules.verbSecond === true &&
    /^(?:ADJ|NOUN|VERB)$/.test(pos(view, at)) &&
    /[^aeiouyåäö]t$/.test(lower(view, at)) &&
    !isCue(view, at)
  );
}
