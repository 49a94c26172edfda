import { describe, expect, it } from 'vitest';
import { mergeEntities } from '../../../src/core/4-entities/merge-entities.ts';
import { buildGraph } from '../../../src/core/5-graph/build-graph.ts';
import { findTwins } from '../../../src/core/5-graph/find-twins.ts';
import type { Corpus } from '../../../src/core/model/analysis.ts';
import { analyzeText } from '../4-entities/analyze-text.ts';

type Text = string | { readonly sv: string };

const corpusOf = (...texts: readonly Text[]): Corpus =>
  mergeEntities(
    texts.map((text, at) =>
      typeof text === 'string' ? analyzeText(text, `d${at}`) : analyzeText(text.sv, `d${at}`, 'sv'),
    ),
  );

/** “d0 … = d1 …”: what each twin says, in the order of the ids. */
function twinsOf(corpus: Corpus): string[] {
  const words = (id: string): string => {
    const statement = corpus.statements.find((one) => one.id === id);
    const doc = corpus.docs.find((one) => one.id === statement?.doc);
    return `${doc?.id} ${statement?.content.map(({ start, end }) => doc?.text.slice(start, end)).join(' … ')}`;
  };
  return findTwins(corpus)
    .map(({ source, target, evidence }) => `${words(source)} = ${words(target)} (${evidence[0]?.rule})`)
    .sort();
}

/** Invented people, and two reports of one statement. */
const twins: readonly (readonly [string, Text, Text, string])[] = [
  [
    'a wire copy',
    'Anna Lind said the harbour at Solvik needs two new cranes before winter.',
    'Rain fell. Anna Lind said the harbour at Solvik needs two new cranes before winter.',
    'd0 the harbour at Solvik needs two new cranes before winter = d1 the harbour at Solvik needs two new cranes before winter (same-words)',
  ],
  [
    'nearly the same words',
    'Anna Lind said the harbour at Solvik needs two new cranes before winter.',
    'Two new cranes are what the Solvik harbour needs before the winter, Anna Lind said.',
    'd0 the harbour at Solvik needs two new cranes before winter = d1 Two new cranes are what the Solvik harbour needs before the winter (same-words)',
  ],
  [
    'a short quotation, word for word',
    '“We shall be back,” Anna Lind said.',
    'Anna Lind said: “We shall be back.”',
    'd0 We shall be back, = d1 We shall be back. (same-words)',
  ],
  [
    'two names in two languages',
    'Anna Lind said that Norway and Poland would share the ferries.',
    { sv: 'Anna Lind sade att Norge och Polen ska dela på färjorna.' },
    'd0 that Norway and Poland would share the ferries = d1 att Norge och Polen ska dela på färjorna (same-translated)',
  ],
  [
    'a telling figure in two languages',
    'Anna Lind said that 83.5 tonnes of salt were gone.',
    { sv: 'Anna Lind sade att 83,5 ton salt var borta.' },
    'd0 that 83.5 tonnes of salt were gone = d1 att 83,5 ton salt var borta (same-translated)',
  ],
];

/** Two different statements of one speaker, or of two. */
const strangers: readonly (readonly [string, Text, Text])[] = [
  [
    'another matter',
    'Anna Lind said the harbour at Solvik needs two new cranes before winter.',
    'Anna Lind said the library in Solvik will open on Sundays for children.',
  ],
  [
    'another place',
    'Anna Lind said the harbour at Solvik needs repairs before winter comes.',
    'Anna Lind said the harbour at Brenna needs repairs before winter comes.',
  ],
  [
    'another figure',
    'Anna Lind said the harbour lost 340 tonnes of frozen herring during the storm.',
    'Anna Lind said the harbour lost 915 tonnes of frozen herring during the storm.',
  ],
  [
    'the contrary',
    'Anna Lind said the harbour at Solvik will receive new cranes before winter.',
    'Anna Lind said the harbour at Solvik will not receive new cranes before winter.',
  ],
  [
    'another speaker',
    'Anna Lind said the harbour at Solvik needs two new cranes before winter.',
    'Ivo Marr said the harbour at Solvik needs two new cranes before winter.',
  ],
  [
    'names alone',
    'Anna Lind said the Harbour Board of Solvik Sound will meet.',
    'Anna Lind said the Harbour Board of Solvik Sound will sue.',
  ],
  [
    'one name in two languages',
    'Anna Lind said that Norway would wait.',
    { sv: 'Anna Lind sade att Norge ska betala.' },
  ],
  ['a year in two languages', 'Anna Lind said that 2031 was far off.', { sv: 'Anna Lind sade att 2031 blir dyrt.' }],
];

describe('findTwins()', () => {
  it.each(twins)('finds %s', (_, one, other, expected) => {
    expect(twinsOf(corpusOf(one, other))).toEqual([expected]);
  });

  it.each(strangers)('leaves %s', (_, one, other) => {
    const corpus = corpusOf(one, other);
    expect(corpus.statements).toHaveLength(2);
    expect(twinsOf(corpus)).toEqual([]);
  });

  it('links nothing inside one document', () => {
    const text = 'Anna Lind said the harbour needs two new cranes before winter.';
    expect(twinsOf(corpusOf(`${text} ${text}`))).toEqual([]);
  });

  it('gives each statement its best match in another document', () => {
    const [one, other] = [
      'Anna Lind said the harbour at Solvik needs two new cranes before winter.',
      'Anna Lind said the harbour at Solvik needs two new yellow cranes before winter.',
    ];
    expect(twinsOf(corpusOf(`${one} ${other}`, `${other} ${one}`))).toHaveLength(2);
  });

  it('keeps to the order that two languages have in common', () => {
    const english =
      'Anna Lind said that Norway and Poland would share. Anna Lind said that Cuba and Ghana would pay 83.5 million. Norway, Poland, Cuba.';
    const swedish = {
      sv: 'Anna Lind sade att Kuba och Ghana betalar 83,5 miljoner. Anna Lind sade att Norge och Polen delar.',
    };
    expect(corpusOf(english, swedish).statements).toHaveLength(4);
    expect(twinsOf(corpusOf(english, swedish))).toEqual([
      'd0 that Cuba and Ghana would pay 83.5 million = d1 att Kuba och Ghana betalar 83,5 miljoner (same-translated)',
    ]);
  });

  it('finds in a translation what has little in common, between what has much', () => {
    const english = `Anna Lind said that Norway and Poland would build a digital system.
Ivo Marr said that the fishermen had waited too long for help from the museum.
Anna Lind said that Cuba and Ghana would pay 83.5 million.
Anna Lind said that the president of the company had a global strategy.`;
    const swedish = `Anna Lind sade att Norge och Polen ska bygga ett digitalt system.
Ivo Marr sade att fiskarna hade väntat för länge på hjälp från museet.
Anna Lind sade att Kuba och Ghana betalar 83,5 miljoner.
Anna Lind sade att företagets president hade en global strategi.`;
    const between = 'd0 that the fishermen had waited too long for help from the museum';
    const pairs = twinsOf(corpusOf(english, { sv: swedish }));
    expect(pairs).toHaveLength(4);
    expect(pairs).toContain(
      `${between} = d1 att fiskarna hade väntat för länge på hjälp från museet (same-translated)`,
    );
    const alone = twinsOf(corpusOf(english.split('\n')[1]!, { sv: swedish.split('\n')[1]! }));
    expect(alone).toEqual([]);
  });

  it('does not care in what order things come', () => {
    const corpus = corpusOf(...twins.map(([, one]) => one), ...twins.map(([, , other]) => other));
    const backwards = {
      docs: corpus.docs.toReversed(),
      entities: corpus.entities.toReversed(),
      relations: corpus.relations.toReversed(),
      statements: corpus.statements.toReversed(),
    };
    expect(findTwins(backwards)).toEqual(findTwins(corpus));
    expect(findTwins(corpus).length).toBeGreaterThan(4);
  });

  it('stays quick when one speaker says much that is much alike', () => {
    const text = Array.from(
      { length: 300 },
      (_, at) => `Anna Lind said the harbour of town${at % 40} needs crane number${at} before winter.`,
    );
    const corpus = corpusOf(text.join('\n'), text.join('\n\n'));
    const started = performance.now();
    expect(findTwins(corpus).length).toBeGreaterThanOrEqual(300);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('buildGraph()', () => {
  it('makes an edge of a twin, with both places', () => {
    const graph = buildGraph(corpusOf(twins[0]?.[1] ?? '', twins[0]?.[2] ?? ''), '');
    const edges = graph.filterEdges((_, { kind }) => kind === 'reportedAlsoIn');
    expect(edges).toEqual(['reportedAlsoIn:statement:d0@15-71>statement:d1@26-82']);
    const { evidence, weight } = graph.getEdgeAttributes(edges[0]);
    expect([weight, ...evidence.map(({ doc, rule }) => `${doc} ${rule}`)]).toEqual([
      2,
      'd0 same-words',
      'd1 same-words',
    ]);
  });
});
