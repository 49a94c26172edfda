import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze.ts';
import { english } from '../../src/core/languages/en/index.ts';
import { swedish } from '../../src/core/languages/sv/index.ts';
import type { Analysis } from '../../src/core/model/analysis.ts';

const TEXT = `Information minister Ada Falk said on Monday that Larchcorp had promised to repair the bridge.

“It will be safe,” she added. Lou Berg, the mayor of Ostby, denied that it was weak.`;

const read = (text: string): Analysis =>
  analyze({ id: 'hidden', language: 'en', title: '', text, source: {} }, english);

/** All that an analysis tells, with the words of its spans in their place. */
const told = ({ doc, entities, relations, statements }: Analysis): unknown => {
  const bare = doc.text.replace(/[\u00AD\u200B\u200E\u2060]/g, '');
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) => doc.text.slice(start, end).replace(/[\u00AD\u200B\u200E\u2060]/g, ''));
  return {
    bare,
    entities: entities.map(({ id, name, mentions }) => [id, name, words(mentions)]),
    relations: relations.map(({ kind, from, to, evidence }) => [kind, from, to, words(evidence)]),
    statements: statements.map(({ source, cue, content, nestedIn, speaker, evidence }) => [
      [words(source), words(cue), words(content), speaker, words([evidence])],
      words(statements.filter(({ id }) => id === nestedIn).flatMap((outer) => outer.content)),
    ]),
  };
};

describe('letters that nobody sees', () => {
  it('change nothing, wherever they stand', () => {
    const expected = told(read(TEXT));
    const places = fc.array(fc.tuple(fc.nat(TEXT.length), fc.constantFrom('\u00AD', '\u200B', '\u200E', '\u2060')));
    fc.assert(
      fc.property(places, (hidden) => {
        const sorted = hidden.toSorted(([a], [b]) => b - a);
        const text = sorted.reduce((so, [at, letter]) => so.slice(0, at) + letter + so.slice(at), TEXT);
        const analysis = read(text);
        expect(analysis.doc.text).toBe(text);
        expect(told(analysis)).toEqual(expected);
        for (const { id, content } of analysis.statements)
          expect(id).toBe(`statement:hidden@${content[0]?.start}-${content.at(-1)?.end}`);
      }),
    );
  });

  it('are part of the name that they stand in', () => {
    const text = 'I går meddelade chefen Johan \u00ADLin\u00ADder att bron stängs.';
    const { entities } = analyze({ id: 'sv', language: 'sv', title: '', text, source: {} }, swedish);
    const [person] = entities.filter(({ kind }) => kind === 'person');
    expect(person?.name).toBe('Johan Linder');
    const [mention] = person?.mentions ?? [];
    expect(text.slice(mention?.start, mention?.end)).toBe('Johan \u00ADLin\u00ADder');
  });
});
