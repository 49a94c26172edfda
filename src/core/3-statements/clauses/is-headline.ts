import type { SentenceView } from '../sentences/sentence-view.ts';

/** Whether a sentence stands in a line without a stop: a title, a heading. */
export function isHeadline({ reading, sentence }: SentenceView): boolean {
  return reading.paragraphs[sentence.paragraph]?.kind === 'heading';
}
