import type { Mention } from '../../model/mention.ts';
import type { Paragraph, Reading } from '../../model/reading.ts';
import { contains } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import type { Node, Refs } from '../nodes/node.ts';

interface Spoken {
  readonly statements: readonly Statement[];
  readonly speakers: ReadonlyMap<Statement, Node>;
  readonly refs: Refs;
}

const FARTHEST = 3;

/**
 * Who speaks in lines of dialogue that name nobody: “– Som hos tandläkaren.” Behind questions and other such lines it is whom the
 * text last let speak or, where it only tells of somebody, the one person whom it tells of; of two it is nobody. Behind what
 * tells of nobody it is the one person whom the whole text quotes.
 */
export function linkAnswers(
  reading: Reading,
  mentions: readonly Mention[],
  { statements, speakers, refs }: Spoken,
): Map<Statement, Node> {
  const found = new Map<Statement, Node>();
  for (const statement of statements) {
    if (statement.evidence.rule !== 'dash-speech') continue;
    const at = reading.paragraphs.findIndex((paragraph) => contains(paragraph, statement.content[0] ?? paragraph));
    const node = speakerBefore(at);
    if (node) found.set(statement, node);
  }
  return found;

  function speakerBefore(at: number): Node | undefined {
    for (let k = at - 1; k >= Math.max(0, at - FARTHEST); k--) {
      const paragraph = reading.paragraphs[k] as Paragraph;
      // a heading inside the text only divides it
      if (paragraph.kind === 'heading' && k > 0) continue;
      if (paragraph.kind !== 'body') return undefined;
      const own = statements.filter((one) => one.content.some((span) => contains(paragraph, span)));
      const said = own
        .map((one) => found.get(one) ?? speakers.get(one))
        .filter((node) => node !== undefined)
        .pop();
      // “Läser du recensioner?” behind what others wrote is asked of whom the text talks with
      const asked = k < at - 1 && isQuestion(at - 1) && !own.some(isLine) ? lastInDialogue(at) : undefined;
      if (asked) return asked;
      const named = k === at - 1 ? nameAtColon(paragraph) : undefined;
      if (named) return named;
      if (said) return said.kind === 'person' ? said : soleSpeaker(at);
      const announced = own.length === 0 ? announcedBy(paragraph) : undefined;
      if (announced) return announced;
      // “Varför kom du inte?”
      if (own.length > 0 || isQuestion(k)) continue;
      const people = new Set<Node>();
      for (const mention of mentionsIn(mentions, paragraph)) {
        const node = refs.get(mention);
        if (node?.kind === 'person') people.add(node);
      }
      const [only] = people;
      return people.size === 0 ? soleSpeaker(at) : people.size === 1 ? only : undefined;
    }
    return undefined;
  }

  function isQuestion(at: number): boolean {
    const { start = 0, end = 0 } = reading.paragraphs[at] ?? {};
    return reading.doc.text.slice(start, end).trimEnd().endsWith('?');
  }

  /** “– Det är kallt”: speech behind a dash */
  function isLine({ content }: Statement): boolean {
    const start = content[0]?.start ?? 0;
    return /[–—―-]\s?$/.test(reading.doc.text.slice(Math.max(0, start - 2), start));
  }

  /** Who last spoke behind a dash before a paragraph. */
  function lastInDialogue(at: number): Node | undefined {
    const end = reading.paragraphs[at]?.start ?? 0;
    const last = statements.findLast((one) => isLine(one) && (one.content[0]?.end ?? end) <= end);
    const node = last && (found.get(last) ?? speakers.get(last));
    return node?.kind === 'person' ? node : undefined;
  }

  /** “Stängsel behövs. Ordföranden Ada Falk:”: whose name ends the paragraph, with a colon behind it. */
  function nameAtColon({ start, end }: Paragraph): Node | undefined {
    const text = reading.doc.text.slice(start, end).trimEnd();
    if (!text.endsWith(':')) return undefined;
    const last = mentionsIn(mentions, { start, end }).findLast(({ kind }) => kind === 'person');
    const node = last?.end === start + text.length - 1 ? refs.get(last) : undefined;
    return node?.kind === 'person' ? node : undefined;
  }

  /** “Han tog på sig skulden:”: whom the last sentence before the line begins with. */
  function announcedBy(paragraph: Paragraph): Node | undefined {
    if (!reading.doc.text.slice(paragraph.start, paragraph.end).trimEnd().endsWith(':')) return undefined;
    const sentence = reading.sentences[paragraph.last - 1];
    const first = sentence && mentionsIn(mentions, sentence).find(({ start }) => start === sentence.start);
    const node = first && refs.get(first);
    return node?.kind === 'person' ? node : undefined;
  }

  /** The one person whom a text lets speak in their own words, if they have done so before. */
  function soleSpeaker(at: number): Node | undefined {
    const direct = statements.filter((one) => one.kind === 'direct' && speakers.has(one));
    const people = new Set(direct.map((one) => speakers.get(one)));
    const [only] = people;
    const end = reading.paragraphs[at]?.start ?? 0;
    const hasSpoken = direct.some(({ content: [span] }) => span !== undefined && span.end <= end);
    return people.size === 1 && only?.kind === 'person' && hasSpoken ? only : undefined;
  }
}
