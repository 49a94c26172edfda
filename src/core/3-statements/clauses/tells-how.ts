import { isCue, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “förklarar Anna | glatt”, “hävdar | bestämt | att …”: an adjective that tells how, whatever the tagger takes it for. */
export function tellsHow(view: SentenceView, at: number): boolean {
  const tag = pos(view, at);
  // “berättar | gråtande | att …”
  if (tag === 'ADJ' && view.shapes.present?.test(lower(view, at))) return true;
  return /^(?:ADJ|NOUN|VERB)$/.test(tag) && view.shapes.manner.test(lower(view, at)) && !isCue(view, at);
}
