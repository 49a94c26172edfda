import type { Quotation, Reading } from '../../model/reading.ts';
import { hull } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { quotationOpening, quotationsNear } from './quotations-near.ts';

/**
 * “It is ugly. ¶ “Nobody asked,” Roe said: a quotation without a closing mark goes on in the next paragraph, where somebody
 * is told to say it. Maps what that makes other: the told one with all its pieces, and the free one to nothing.
 */
export function joinOpen(
  free: readonly Statement[],
  told: readonly Statement[],
  reading: Reading,
): Map<Statement, Statement | undefined> {
  const joined = new Map<Statement, Statement | undefined>();
  for (const statement of free) {
    const last = statement.content[statement.content.length - 1];
    const open = last && quotationsNear(reading, last).find(({ end }) => end === last.end);
    const next = open && !open.closed ? nextQuotation(open, reading) : undefined;
    const heir = next && told.find(({ content }) => content[0]?.start === next.start);
    if (!heir || joined.has(heir) || tellsOf(statement, heir, reading)) continue;
    const content = [...statement.content, ...heir.content];
    const extent = hull(content);
    const whole = hull([...heir.source, ...heir.cue, ...content]);
    joined.set(heir, {
      ...heir,
      id: `statement:${heir.doc}@${extent.start}-${extent.end}`,
      content,
      evidence: { ...heir.evidence, start: whole.start, end: whole.end },
    });
    joined.set(statement, undefined);
  }
  return joined;
}

/** Whether a quotation speaks of the one who goes on: what is copied from another text, and no speech of his. */
function tellsOf({ content }: Statement, { source }: Statement, { doc: { text } }: Reading): boolean {
  const said = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  const names = source.map(({ start, end }) => text.slice(start, end)).join(' ');
  const words = new Set(said.match(/\p{L}+/gu));
  return /[“„"]/.test(said) || (names.match(/\p{Lu}\p{L}+/gu) ?? []).some((name) => words.has(name));
}

/** The quotation that begins the paragraph behind that of another. */
function nextQuotation({ paragraph }: Quotation, reading: Reading): Quotation | undefined {
  const next = reading.paragraphs[paragraph + 1];
  return next?.kind === 'body' ? quotationOpening(next, reading) : undefined;
}
