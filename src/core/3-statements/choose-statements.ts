import { bySpan, contains, hull, overlaps, type Span } from '../model/span.ts';
import type { Statement, StatementId } from '../model/statement.ts';

/** Keeps one statement for each cue and each content, the surer one, and hangs those inside another’s content on it. */
export function chooseStatements(statements: readonly Statement[]): Statement[] {
  const chosen: Statement[] = [];
  const surest = [...statements].sort(
    (a, b) => b.evidence.confidence - a.evidence.confidence || bySpan(hull(a.content), hull(b.content)),
  );
  for (const statement of surest) if (!chosen.some((other) => clashes(statement, other))) chosen.push(statement);
  chosen.sort((a, b) => bySpan(a.evidence, b.evidence) || bySpan(hull(a.content), hull(b.content)));
  return nest(chosen);
}

/** Two statements with the same content, or that share words of their cues, cannot both be. */
function clashes(a: Statement, b: Statement): boolean {
  if (a.id === b.id) return true;
  return a.cue.some((x) => b.cue.some((y) => overlaps(x, y)));
}

function nest(statements: readonly Statement[]): Statement[] {
  return statements.map((statement) => {
    const around = statements
      .filter((other) => other !== statement && other.content.some((span) => contains(span, extentOf(statement))))
      .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
    return around === undefined ? statement : { ...statement, nestedIn: around.id as StatementId };
  });
}

function extentOf(statement: Statement): Span {
  return hull([...statement.cue, ...statement.content]);
}

function lengthOf(statement: Statement): number {
  const { start, end } = hull(statement.content);
  return end - start;
}
