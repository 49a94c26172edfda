import type { Analysis } from './model/analysis.ts';
import type { Document } from './model/document.ts';
import { hull, type Span } from './model/span.ts';
import { type AttributedStatement, statementId } from './model/statement.ts';

/** Soft hyphen, zero-width space, word joiner, byte order mark, marks of direction: they tell how to print a word, and are none of its letters. */
const HIDDEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;

/** A text without its hidden letters, and where each that is left stood. */
export interface Shown {
  readonly text: string;
  readonly places: Uint32Array;
}

/** Takes the letters out of a text that nobody sees: “Lin­der” is Linder. Nothing where it has none. */
export function withoutHidden(text: string): Shown | undefined {
  if (!HIDDEN.test(text)) return undefined;
  const places = new Uint32Array(text.length);
  let shown = '';
  for (let at = 0; at < text.length; at++) {
    if (HIDDEN.test(text[at] as string)) continue;
    places[shown.length] = at;
    shown += text[at];
  }
  return { text: shown, places };
}

/** Moves what was found in the shown text to where it stands in the text of `doc`; hidden letters inside a span belong to it. */
export function moveBack(analysis: Analysis, doc: Document, { places }: Shown): Analysis {
  const move = <Placed extends Span>(span: Placed): Placed => {
    const start = places[span.start] as number;
    return { ...span, start, end: span.end > span.start ? (places[span.end - 1] as number) + 1 : start };
  };
  const ids = new Map(analysis.statements.map(({ id, content }) => [id, statementId(doc, hull(content.map(move)))]));
  const moveStatement = (statement: AttributedStatement): AttributedStatement => {
    const { id, nestedIn, rivals } = statement;
    return {
      ...statement,
      id: ids.get(id) ?? id,
      source: statement.source.map(move),
      cue: statement.cue.map(move),
      content: statement.content.map(move),
      nestedIn: nestedIn && ids.get(nestedIn),
      evidence: move(statement.evidence),
      rivals: rivals?.map((rival) => ({ ...rival, content: move(rival.content) })),
    };
  };
  return {
    doc,
    entities: analysis.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(move) })),
    relations: analysis.relations.map((relation) => ({ ...relation, evidence: relation.evidence.map(move) })),
    statements: analysis.statements.map(moveStatement),
  };
}
