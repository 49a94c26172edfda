import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/2-mentions/find-mentions.ts';
import { rateStatement } from '../../../src/core/3-statements/confidence/rate-statement.ts';
import { proposeStatements } from '../../../src/core/3-statements/find-statements.ts';
import { readIn } from '../read-in.ts';

const proposalsOf = (text: string) => {
  const { reading, language } = readIn('en', text);
  return proposeStatements(reading, findMentions(reading, language), language);
};

describe('rateStatement()', () => {
  it('weighs the signs of a statement', () => {
    const [proposal] = proposalsOf('“We are done,” Anna Lind said.');
    expect(proposal?.signs).toEqual(['source:person', 'content:direct', 'cue:plain']);
    const [pronoun] = proposalsOf('She claimed it.');
    expect(pronoun?.signs).toEqual(['source:pronoun', 'content:indirect', 'content:short', 'source:first']);
  });

  it('is surer of a quotation of somebody named than of a phrase in the writer’s words', () => {
    const [quoted] = proposalsOf('“We are done,” Anna Lind said.').map(rateStatement);
    const [phrase] = proposalsOf('She blamed the council.').map(rateStatement);
    expect(quoted!.evidence.confidence).toBeGreaterThan(0.95);
    expect(phrase!.evidence.confidence).toBeLessThan(quoted!.evidence.confidence);
  });

  it('never says that something is certain or impossible', () => {
    const [proposal] = proposalsOf('“We are done,” Anna Lind said.');
    const ratings = [0.001, 0.999].map((strength) => rateStatement({ ...proposal!, strength }).evidence.confidence);
    expect(Math.min(...ratings)).toBeGreaterThanOrEqual(0.05);
    expect(Math.max(...ratings)).toBeLessThanOrEqual(0.99);
  });
});
