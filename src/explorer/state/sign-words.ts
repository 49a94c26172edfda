import { confidenceWeights } from '../../core/3-statements/confidence/confidence-weights.ts';

const words: Readonly<Record<string, string>> = {
  'source:person': 'a person is named as the source',
  'source:named': 'an office, a body or a country is the source',
  'source:pronoun': 'the source is a pronoun',
  'source:described': 'the source is only described',
  'source:document': 'the source is a document',
  'source:nobody': 'no source stands beside it',
  'source:far': 'the source stands far from its verb',
  'source:first': 'the source opens the sentence',
  'content:direct': 'the words are quoted',
  'content:indirect': 'the words are not quoted',
  'content:mixed': 'the words are quoted in part',
  'content:short': 'the words are very few',
  'content:long': 'the words are very many',
  'cue:plain': 'a plain verb of saying',
  nested: 'it stands inside what another said',
  subordinate: 'its clause hangs on another',
};

/** What spoke for a statement and what against it, in words, the weightiest first; what weighs nothing is left out. */
export function signWords(signs: readonly string[]): {
  readonly pro: readonly string[];
  readonly contra: readonly string[];
} {
  const weighed = signs
    .map((sign) => ({ text: words[sign], weight: confidenceWeights.weights[sign] ?? 0 }))
    .filter(
      (sign): sign is { text: string; weight: number } => sign.text !== undefined && Math.abs(sign.weight) >= 0.05,
    )
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const textsOf = (list: typeof weighed) => list.map(({ text }) => text);
  return {
    pro: textsOf(weighed.filter((sign) => sign.weight > 0)),
    contra: textsOf(weighed.filter((sign) => sign.weight < 0)),
  };
}

/** The signs that have words, for a test that no sign is left without. */
export const knownSigns: readonly string[] = Object.keys(words);
