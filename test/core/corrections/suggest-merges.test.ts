import { describe, expect, test } from 'vitest';
import { suggestMerges } from '../../../src/core/corrections/suggest-merges.ts';
import type { Corpus } from '../../../src/core/model/analysis.ts';
import type { Correction } from '../../../src/core/model/correction.ts';
import type { Entity, EntityId, EntityKind } from '../../../src/core/model/entity.ts';
import type { Relation } from '../../../src/core/model/relation.ts';

/** One article a line, and in it the names in brackets; the same name is the same entity. */
function corpusOfNames(kind: EntityKind, lines: readonly string[], relations: readonly Relation[] = []): Corpus {
  const entities = new Map<EntityId, Entity>();
  const docs = lines.map((line, index) => {
    const doc = `a${index}`;
    let text = '';
    for (const [at, piece] of line.split(/[[\]]/).entries()) {
      if (at % 2 === 1) {
        const id = idOf(kind, piece);
        const known = entities.get(id);
        const mention = { doc, start: text.length, end: text.length + piece.length, kind: 'name' as const };
        const mentions = [...(known?.mentions ?? []), mention];
        entities.set(id, { id, kind, name: piece, label: piece, aliases: [], mentions });
      }
      text += piece;
    }
    return { id: doc, language: 'en', title: doc, text, source: {} };
  });
  for (const { to } of relations) {
    const [kind, name] = to.split(':') as [EntityKind, string];
    if (!entities.has(to)) entities.set(to, { id: to, kind, name, label: name, aliases: [], mentions: [] });
  }
  return { docs, entities: [...entities.values()], relations, statements: [] };
}

const idOf = (kind: EntityKind, name: string): EntityId => `${kind}:${name.toLowerCase().replace(/ /g, '-')}`;

const tied = (name: string, to: EntityId): Relation => ({
  kind: 'affiliatedWith',
  from: idOf('person', name),
  to,
  evidence: [{ doc: 'a0', start: 0, end: 1, rule: 'by-hand', confidence: 1 }],
});

describe('suggestMerges()', () => {
  test.each<[EntityKind, readonly string[], string]>([
    ['person', ['[Mira Falk] said so.', '[Falk] denied it.'], 'Falk → Mira Falk'],
    ['person', ['[Mira Ek Falk] said so.', '[Mira Falk] denied it.'], 'Mira Falk → Mira Ek Falk'],
    ['person', ['[M. Falk] said so.', '[Mira Falk] denied it. [Mira Falk] left.'], 'M. Falk → Mira Falk'],
    ['person', ['[José Ruzova] said so.', '[Jose Ružova] denied it. [Jose Ružova] left.'], 'José Ruzova → Jose Ružova'],
    ['person', ['[Falk Mira] said so.', '[Mira Falk] denied it. [Mira Falk] left.'], 'Falk Mira → Mira Falk'],
    [
      'person',
      ['[Mira Falkner] said so. [Mira Falkner] left.', '[Mira Falknr] denied it.'],
      'Mira Falknr → Mira Falkner',
    ],
    ['organization', ['[Board of Northern Ports] met.', '[BNP] was silent.'], 'BNP → Board of Northern Ports'],
    ['organization', ['[Northern Port Board] met.', '[Port Board] was silent.'], 'Port Board → Northern Port Board'],
  ])('finds two names of one %s: %j', (kind, lines, expected) => {
    expect(suggestMerges(corpusOfNames(kind, lines)).map(named(kind, lines))).toEqual([expected]);
  });

  test.each<[EntityKind, readonly string[]]>([
    ['person', ['[Mira Falk] said so.', '[Olle Brandt] denied it.']],
    ['person', ['[Anna Lind] said so.', '[Anna Lund] denied it.']],
    ['person', ['[Mira Falk] told [Falk] about it.']],
    ['person', ['[Person 1234567] said so.', '[Person 1234568] denied it.']],
    ['organization', ['[Northern Ports] met.', '[Northern Ports Court of Appeal] was silent.']],
    ['role', ['[minister] met.', '[deputy minister] was silent.']],
    ['role', ['[senator] met.', '[senator ] was silent.']],
  ])('leaves two of a kind apart: %s %j', (kind, lines) => {
    expect(suggestMerges(corpusOfNames(kind, lines))).toEqual([]);
  });

  test('ranks by evidence and tells it', () => {
    const lines = ['[Mira Falk] said so.', '[Falk] left.', '[Nils Brandt] said so.', '[Brandt] left.'];
    const board = 'organization:Port Board';
    const corpus = corpusOfNames('person', lines, [tied('Brandt', board), tied('Nils Brandt', board)]);
    const [best, next] = suggestMerges(corpus);
    expect(best).toMatchObject({ entityId: 'person:brandt', intoId: 'person:nils-brandt' });
    expect(best!.reasons).toEqual(['“Brandt” is part of “Nils Brandt”', 'both are tied to “Port Board”']);
    expect(best!.score).toBeGreaterThan(next!.score);
  });

  test('doubts a short name that fits two', () => {
    const board = 'organization:Port Board';
    const lines = ['[Mira Falk] said so.', '[Nils Falk] denied it.', '[Falk] left.'];
    const ties = [tied('Falk', board), tied('Nils Falk', board)];
    const found = suggestMerges(corpusOfNames('person', lines, ties));
    expect(found.map(({ intoId }) => intoId)).toEqual(['person:nils-falk']);
    expect(found[0]!.reasons).toContain('but “Falk” would fit 1 other too');
  });

  test('says no more what was decided', () => {
    const lines = ['[Mira Falk] said so.', '[Falk] denied it.'];
    const falk = { id: 'person:falk' as EntityId };
    const mira = { id: 'person:mira-falk' as EntityId };
    const apart: Correction = { id: 'x', kind: 'keep-apart', entity: mira, other: falk };
    const mention = { doc: 'a1', start: 0, end: 4, quote: 'Falk' };
    const split: Correction = { id: 'y', kind: 'split', entity: mira, mentions: [mention], name: 'Falk' };
    for (const correction of [apart, split])
      expect(suggestMerges(corpusOfNames('person', lines), { corrections: [correction] })).toEqual([]);
  });

  test('does not depend on the order of entities, and takes thousands', () => {
    const lines = Array.from(
      { length: 6000 },
      (_, n) => `[Given${n % 700} Family${n}] met [Family${n}].\n[Family${n}] left.`,
    );
    const corpus = corpusOfNames('person', lines);
    const start = performance.now();
    const found = suggestMerges(corpus);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(suggestMerges({ ...corpus, entities: corpus.entities.toReversed() })).toEqual(found);
  });
});

function named(kind: EntityKind, lines: readonly string[]) {
  const names = lines.join(' ').match(/(?<=\[)[^\]]+/g)!;
  const nameOf = (id: EntityId) => names.find((name) => idOf(kind, name) === id);
  return ({ entityId, intoId }: { entityId: EntityId; intoId: EntityId }) => `${nameOf(entityId)} → ${nameOf(intoId)}`;
}
