import { bySpan, contains, hull, type Span } from '../model/span.ts';
import type { Rival, Statement, StatementId } from '../model/statement.ts';

/** Keeps one statement for each cue and each content, the surer one, and hangs those inside another’s content on it. */
export function chooseStatements(statements: readonly Statement[]): Statement[] {
  const chosen: Statement[] = [];
  const ids = new Map<StatementId, Statement>();
  const cued = new Map<number, Statement>();
  const rivals = new Map<Statement, Rival[]>();
  const surest = [...statements].sort(
    (a, b) => b.evidence.confidence - a.evidence.confidence || bySpan(hull(a.content), hull(b.content)),
  );
  for (const statement of surest) {
    // two statements with the same content, or that share words of their cues, cannot both be
    const letters = statement.cue.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => start + at),
    );
    const surer = ids.get(statement.id) ?? letters.map((letter) => cued.get(letter)).find((one) => one !== undefined);
    if (surer !== undefined) {
      const rival = { rule: statement.evidence.rule, content: hull(statement.content) };
      rivals.set(surer, [...(rivals.get(surer) ?? []), rival]);
      continue;
    }
    ids.set(statement.id, statement);
    for (const letter of letters) cued.set(letter, statement);
    chosen.push(statement);
  }
  chosen.sort((a, b) => bySpan(a.evidence, b.evidence) || bySpan(hull(a.content), hull(b.content)));
  return nest(chosen.map((one) => (rivals.has(one) ? { rivals: rivals.get(one)!, ...one } : one)));
}

interface Piece extends Span {
  readonly owner: Statement;
  /** Characters of the whole content that the piece belongs to. */
  readonly size: number;
}

/** One sweep through the text: of the contents that are open where a statement begins, the smallest that holds it is around it. */
function nest(statements: readonly Statement[]): Statement[] {
  const pieces: Piece[] = statements
    .flatMap((owner) => owner.content.map((span) => ({ owner, size: lengthOf(owner), ...span })))
    .sort(bySpan);
  const extents = new Map(statements.map((statement) => [statement, hull([...statement.cue, ...statement.content])]));
  const inOrder = [...statements].sort((a, b) => (extents.get(a) as Span).start - (extents.get(b) as Span).start);
  const around = new Map<Statement, Piece>();
  let open: Piece[] = [];
  let next = 0;
  for (const statement of inOrder) {
    const extent = extents.get(statement) as Span;
    for (; next < pieces.length && (pieces[next] as Piece).start <= extent.start; next++)
      open.push(pieces[next] as Piece);
    open = open.filter((piece) => piece.end > extent.start);
    for (const piece of open) {
      const best = around.get(statement);
      if (piece.owner === statement || !contains(piece, extent)) continue;
      if (best === undefined || piece.size < best.size) around.set(statement, piece);
    }
  }
  return statements.map((statement) => {
    const piece = around.get(statement);
    return piece === undefined ? statement : { nestedIn: piece.owner.id, ...statement };
  });
}

function lengthOf(statement: Statement): number {
  const { start, end } = hull(statement.content);
  return end - start;
}
