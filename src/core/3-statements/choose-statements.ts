import { bySpan, contains, hull, type Span } from '../model/span.ts';
import { copyStatement, type Rival, type Statement, type StatementId } from '../model/statement.ts';

/** A statement with the stretch that its content takes up, which every comparison asks for. */
interface Placed {
  readonly statement: Statement;
  readonly extent: Span;
}

/** Keeps one statement for each cue and each content, the surer one, and hangs those inside another’s content on it. */
export function chooseStatements(statements: readonly Statement[]): Statement[] {
  const chosen: Placed[] = [];
  const ids = new Map<StatementId, Statement>();
  const cued = new Map<number, Statement>();
  const rivals = new Map<Statement, Rival[]>();
  const surest = statements
    .map((statement) => ({ statement, extent: hull(statement.content) }))
    .sort((a, b) => b.statement.evidence.confidence - a.statement.evidence.confidence || bySpan(a.extent, b.extent));
  for (const placed of surest) {
    const { statement, extent } = placed;
    // two statements with the same content, or that share words of their cues, cannot both be
    const surer = ids.get(statement.id) ?? ownerOf(statement.cue, cued);
    if (surer !== undefined) {
      const rival = { rule: statement.evidence.rule, content: extent };
      const others = rivals.get(surer);
      if (others) others.push(rival);
      else rivals.set(surer, [rival]);
      continue;
    }
    ids.set(statement.id, statement);
    for (const { start, end } of statement.cue)
      for (let letter = start; letter < end; letter++) cued.set(letter, statement);
    chosen.push(placed);
  }
  chosen.sort((a, b) => bySpan(a.statement.evidence, b.statement.evidence) || bySpan(a.extent, b.extent));
  return nest(
    chosen.map(({ statement }) => {
      const others = rivals.get(statement);
      if (others === undefined) return statement;
      const copy = copyStatement(statement);
      copy.rivals = others;
      return copy;
    }),
  );
}

/** Whose cue has the first letter that `cue` shares with any. */
function ownerOf(cue: readonly Span[], cued: ReadonlyMap<number, Statement>): Statement | undefined {
  for (const { start, end } of cue)
    for (let letter = start; letter < end; letter++) {
      const owner = cued.get(letter);
      if (owner !== undefined) return owner;
    }
  return undefined;
}

interface Piece extends Span {
  readonly owner: Statement;
  /** Characters of the whole content that the piece belongs to. */
  readonly size: number;
}

/** One sweep through the text: of the contents that are open where a statement begins, the smallest that holds it is around it. */
function nest(statements: readonly Statement[]): Statement[] {
  const pieces: Piece[] = [];
  for (const owner of statements) {
    const whole = hull(owner.content);
    for (const { start, end } of owner.content) pieces.push({ owner, size: whole.end - whole.start, start, end });
  }
  pieces.sort(bySpan);
  const inOrder = statements
    .map((statement) => ({ statement, extent: hull([...statement.cue, ...statement.content]) }))
    .sort((a, b) => a.extent.start - b.extent.start);
  const around = new Map<Statement, Piece>();
  let open: Piece[] = [];
  let next = 0;
  for (const { statement, extent } of inOrder) {
    for (; next < pieces.length && (pieces[next] as Piece).start <= extent.start; next++)
      open.push(pieces[next] as Piece);
    if (open.some((piece) => piece.end <= extent.start)) open = open.filter((piece) => piece.end > extent.start);
    let best: Piece | undefined;
    for (const piece of open) {
      if (piece.owner === statement || !contains(piece, extent)) continue;
      if (best === undefined || piece.size < best.size) best = piece;
    }
    if (best !== undefined) around.set(statement, best);
  }
  return statements.map((statement) => {
    const piece = around.get(statement);
    if (piece === undefined) return statement;
    const copy = copyStatement(statement);
    copy.nestedIn = piece.owner.id;
    return copy;
  });
}
