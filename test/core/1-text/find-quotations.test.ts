import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/core/1-text/find-quotations.ts';

describe('findQuotations()', () => {
  it.each([
    ['He said “so it is” and left.', ['so it is']],
    ['He said "so it is" and left.', ['so it is']],
    ["''So it is,'' he said.", ['So it is,']],
    ['„So ist es“, sagte er.', ['So ist es']],
    ['”Så är det”, sade han.', ['Så är det']],
    ['«C’est ça», dit-il.', ['C’est ça']],
    ['‘So it is,’ he said, ‘or was.’', ['So it is,', 'or was.']],
    ["'So it is,' he said.", ['So it is,']],
    ["The workers' union said it rained in '98.", []],
    ['“He told me ‘no’ twice,” she said.', ['He told me ‘no’ twice,']],
    ['“This goes on', ['This goes on']],
    ['A 6" pipe', []],
    ['"We won. "It was hard," she said. "Very."', ['We won.', 'It was hard,', 'Very.']],
  ])('finds in %j', (text, quotations) => {
    expect(findQuotations(text).map((span) => text.slice(span.start, span.end))).toEqual(quotations);
  });

  it('tells which quotation is not closed', () => {
    expect(findQuotations('“One.” “Two').map((span) => span.closed)).toEqual([true, false]);
  });
});
