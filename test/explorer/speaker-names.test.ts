import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/core/assemble.ts';
import { speakerNames, speakersOfStatement } from '../../src/explorer/state/speaker-names.ts';
import { analyzeText } from '../core/4-entities/analyze-text.ts';

function only(text: string) {
  const graph = assemble([analyzeText(text, 'talks')], 'Talks');
  const [statement = ''] = graph.filterNodes((_, { kind }) => kind === 'statement');
  return { keys: speakersOfStatement(graph, statement), names: speakerNames(graph, statement) };
}

describe('speakers of a statement', () => {
  it('are all who make it, the one named first in front', () => {
    const { keys, names } = only('Peru, Fiji and Chad called for calm.');
    expect(keys).toEqual(['country:PE', 'country:FJ', 'country:TD']);
    expect(names).toBe('Peru, Fiji, Chad');
  });

  it('are nobody where the text does not tell', () => {
    expect(only('She said it was late.')).toEqual({ keys: [], names: undefined });
  });
});
