import type { Passing } from './passing.ts';
import type { Tie } from './picture.ts';

/** What of a tie the filters let through; all of it where nothing is filtered. */
export function passingPart(passing: Passing | null, tie: Tie): Pick<Tie, 'edges' | 'statements'> {
  if (!passing) return tie;
  const { statements, relations } = passing;
  // A relation passes by its places; what ties a statement, with the statement.
  const statement = [tie.a, tie.b].find((key) => key.startsWith('statement:'));
  const passes = (edge: string) => (statement === undefined ? relations.has(edge) : statements.has(statement));
  return { edges: tie.edges.filter(passes), statements: tie.statements.filter((key) => statements.has(key)) };
}
