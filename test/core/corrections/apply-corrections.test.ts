import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../../src/core/corrections/apply-corrections.ts';
import type { NewCorrection } from '../../../src/core/corrections/correction-id.ts';
import { decide } from '../../../src/core/corrections/decide.ts';
import { undo } from '../../../src/core/corrections/undo.ts';
import type { Corpus } from '../../../src/core/model/analysis.ts';
import type { CorrectionFile, Outcome } from '../../../src/core/model/correction.ts';
import { arbitraryDecisions, smallCorpus } from './arbitrary-decisions.ts';
import { harbour, ref, words } from './decisions.ts';

const falk = ref(harbour, 'person:mira-falk');
const brandt = ref(harbour, 'person:olle-brandt');
const board = ref(harbour, 'organization:port-board');
const norway = ref(harbour, 'country:NO');
const chair = ref(harbour, 'role:chair-of-port-board');
const residents = ref(harbour, 'group:harbour@residents');
const promised = words(harbour, 'harbour', 'Norway had promised support');
const support = words(harbour, 'harbour', 'support');
const build = words(harbour, 'harbour', 'We will build it');
const sign = words(harbour, 'hearing', 'Nobody asked us');

const nothing: CorrectionFile = { version: 1, decisions: [], unread: [], more: {} };

function fileOf(...decisions: readonly NewCorrection[]): CorrectionFile {
  return decisions.reduce(decide, nothing);
}

function replay(...decisions: readonly NewCorrection[]) {
  const { corpus, outcomes } = applyCorrections(harbour, fileOf(...decisions).decisions);
  return {
    corpus,
    told: outcomes.map(tell),
    entity: (id: string) => corpus.entities.find((one) => one.id === id),
    said: (id: string) => corpus.statements.filter(({ speakerId }) => speakerId === id).map(({ id }) => id),
    related: () => corpus.relations.map(({ kind, from, to }) => `${from} ${kind} ${to}`),
    speakers: () => corpus.statements.map(({ speaker }) => speaker),
  };
}

function tell(outcome: Outcome): string {
  return outcome.applied ? ['applied', ...outcome.notes].join('; ') : outcome.reason;
}

describe('merge', () => {
  test('gives all mentions, statements and relations of one to the other, and its names as aliases', () => {
    const { entity, said, related, told, speakers } = replay({ kind: 'merge', entity: brandt, into: falk });
    expect(told).toEqual(['applied']);
    expect(entity('person:olle-brandt')).toBeUndefined();
    expect(entity('person:mira-falk')).toMatchObject({ name: 'Mira Falk', aliases: ['Falk', 'Olle Brandt'] });
    expect(entity('person:mira-falk')!.mentions).toHaveLength(4);
    expect(said('person:mira-falk')).toHaveLength(4);
    expect(speakers()).not.toContain('Olle Brandt');
    expect(related()).toContain('person:mira-falk holds role:deputy-mayor');
  });

  test('joins the evidence of relations that become one', () => {
    const deputy = ref(harbour, 'role:deputy-mayor');
    const { corpus, related } = replay(
      { kind: 'merge', entity: brandt, into: falk },
      { kind: 'merge', entity: deputy, into: chair },
    );
    expect(related()).toEqual([
      'person:mira-falk holds role:chair-of-port-board',
      'role:chair-of-port-board of organization:port-board',
    ]);
    expect(corpus.relations[0]).toMatchObject({ status: 'current' });
    expect(corpus.relations[0]!.evidence).toHaveLength(2);
  });

  test('lets a described speaker become anybody, but no person an organization', () => {
    const { told, said } = replay(
      { kind: 'merge', entity: residents, into: board },
      { kind: 'merge', entity: brandt, into: board },
    );
    expect(told).toEqual(['applied', 'one is a person, the other an organization: change the kind first']);
    expect(said('organization:port-board')).toHaveLength(1);
  });

  test('is replayed on what the decisions before it left', () => {
    const { told, said } = replay(
      { kind: 'merge', entity: residents, into: brandt },
      { kind: 'merge', entity: brandt, into: falk },
      { kind: 'merge', entity: residents, into: falk },
    );
    expect(told).toEqual(['applied', 'applied', 'they are one already']);
    expect(said('person:mira-falk')).toHaveLength(5);
  });
});

describe('split and move', () => {
  const hearingFalk = words(harbour, 'hearing', 'Mira Falk');
  const shortFalk = words(harbour, 'harbour', 'Falk', 2);

  test('a split takes the statements with it that were attributed through the mentions', () => {
    const { told, entity, said } = replay({
      kind: 'split',
      entity: falk,
      mentions: [shortFalk],
      name: 'Nils Falk',
    });
    expect(told).toEqual(['applied']);
    expect(entity('person:nils-falk')).toMatchObject({ kind: 'person', name: 'Nils Falk', aliases: ['Falk'] });
    expect(entity('person:mira-falk')).toMatchObject({ aliases: [] });
    expect(said('person:nils-falk')).toEqual([`statement:harbour@${build.start}-${build.end}`]);
    expect(said('person:mira-falk')).toHaveLength(2);
  });

  test('a split takes the relations that are written around its mentions', () => {
    const { related } = replay({
      kind: 'split',
      entity: falk,
      mentions: [words(harbour, 'harbour', 'Mira Falk')],
      name: 'Mira Falk',
    });
    expect(related()).toContain('person:mira-falk-2 holds role:chair-of-port-board');
    expect(related()).not.toContain('person:mira-falk holds role:chair-of-port-board');
  });

  test('a split by a name that is there joins whoever bears it', () => {
    const { told, said } = replay({ kind: 'split', entity: falk, mentions: [hearingFalk], name: 'Olle Brandt' });
    expect(told).toEqual(['applied; “Olle Brandt” was there already']);
    expect(said('person:olle-brandt')).toHaveLength(2);
  });

  test('nothing can be split from nothing', () => {
    const mentions = [words(harbour, 'harbour', 'Olle Brandt')];
    expect(replay({ kind: 'split', entity: brandt, mentions, name: 'X' }).told).toEqual([
      'nothing else is left to split it from',
    ]);
  });

  test('a move of every mention leaves nobody behind', () => {
    const mentions = [words(harbour, 'harbour', 'Olle Brandt')];
    const { told, entity, said } = replay({ kind: 'move', entity: brandt, mentions, into: falk });
    expect(told).toEqual(['applied; nothing is left of “Olle Brandt”']);
    expect(entity('person:olle-brandt')).toBeUndefined();
    expect(said('person:mira-falk')).toHaveLength(4);
  });
});

describe('rename and retype', () => {
  test('a new name keeps the id, the old name and every speaker’s name right', () => {
    const { entity, speakers } = replay({ kind: 'rename', entity: falk, name: 'Mira Falk-Ek' });
    expect(entity('person:mira-falk')).toMatchObject({
      name: 'Mira Falk-Ek',
      label: 'Mira Falk-Ek',
      aliases: ['Falk', 'Mira Falk'],
    });
    expect(speakers().filter((speaker) => speaker === 'Mira Falk-Ek')).toHaveLength(3);
  });

  test('a role keeps what it is of', () => {
    const { entity } = replay({ kind: 'rename', entity: chair, name: 'Chairwoman' });
    expect(entity('role:chair-of-port-board')).toMatchObject({
      name: 'Chairwoman',
      label: 'Chairwoman of the Port Board',
      aliases: ['Chair'],
    });
  });

  test('a new kind brings a new id and drops what makes no sense', () => {
    const { told, entity, related, corpus } = replay({ kind: 'retype', entity: board, newKind: 'person' });
    expect(told).toEqual(['applied; 1 relation dropped that makes no sense for a person']);
    expect(entity('person:port-board')).toMatchObject({ kind: 'person', name: 'Port Board' });
    expect(related()).not.toContain('role:chair-of-port-board of organization:port-board');
    expect(corpus.statements.flatMap(({ mentions }) => mentions)).toContain('person:port-board');
  });

  test('what is so already is told', () => {
    expect(
      replay({ kind: 'rename', entity: falk, name: 'Mira Falk' }, { kind: 'retype', entity: falk, newKind: 'person' })
        .told,
    ).toEqual(['it is called so already', 'it is a person already']);
  });

  test('a later decision finds an entity whose id has changed by the text', () => {
    const { told, entity } = replay(
      { kind: 'retype', entity: board, newKind: 'country' },
      { kind: 'rename', entity: board, name: 'Harbour Board' },
    );
    expect(told[1]).toBe('applied');
    expect(entity('country:port-board')).toMatchObject({ name: 'Harbour Board' });
  });
});

describe('reject', () => {
  test('a rejected mention takes along what rests on it alone', () => {
    const { told, entity, speakers } = replay({
      kind: 'reject-mention',
      entity: norway,
      mention: words(harbour, 'harbour', 'Norway'),
    });
    expect(told).toEqual(['applied; 1 statement has no speaker now; nothing is left of “Norway”']);
    expect(entity('country:NO')).toBeUndefined();
    expect(speakers()).not.toContain('Norway');
  });

  test('a rejected mention leaves what other mentions tell', () => {
    const mention = words(harbour, 'harbour', 'Falk', 2);
    const { told, said, related } = replay({ kind: 'reject-mention', entity: falk, mention });
    expect(told).toEqual(['applied; 1 statement has no speaker now']);
    expect(said('person:mira-falk')).toHaveLength(2);
    expect(related()).toHaveLength(3);
  });

  test('a rejected entity leaves no trace', () => {
    const { corpus } = replay({ kind: 'reject-entity', entity: board });
    expect(JSON.stringify({ ...corpus, docs: [] })).not.toContain('organization:port-board');
  });

  test('a rejected statement lets what was nested in it stand by itself', () => {
    const { corpus } = replay({ kind: 'reject-statement', statement: promised });
    expect(corpus.statements).toHaveLength(6);
    const inner = corpus.statements.find(({ id }) => id === `statement:harbour@${support.start}-${support.end}`)!;
    expect('nestedIn' in inner).toBe(false);
  });

  test('a rejected relation is gone', () => {
    const { related, told } = replay(
      { kind: 'reject-relation', relation: 'holds', from: falk, to: chair },
      { kind: 'reject-relation', relation: 'represents', from: falk, to: norway },
    );
    expect(related()).toHaveLength(2);
    expect(told).toEqual(['applied', 'no article is taken to say so any more']);
  });
});

describe('reassign', () => {
  test('gives a statement to another speaker, or to none', () => {
    const { corpus, told } = replay(
      { kind: 'reassign', statement: sign, speaker: residents },
      { kind: 'reassign', statement: build, speaker: null },
      { kind: 'reassign', statement: build, speaker: null },
    );
    expect(told).toEqual(['applied', 'applied', 'it has no speaker already']);
    const [given, taken] = [sign, build].map(({ doc, start, end }) =>
      corpus.statements.find(({ id }) => id === `statement:${doc}@${start}-${end}`),
    );
    expect(given).toMatchObject({ speaker: 'Residents', speakerId: residents.id, speakerRule: 'correction' });
    for (const field of ['speaker', 'speakerId', 'speakerRule']) expect(taken).not.toHaveProperty(field);
  });
});

describe('when the articles changed', () => {
  const decisions = fileOf(
    { kind: 'reassign', statement: build, speaker: brandt },
    { kind: 'reject-mention', entity: norway, mention: words(harbour, 'harbour', 'Norway') },
  ).decisions;

  test('a decision finds its words at another place', () => {
    const { outcomes } = applyCorrections(shifted(harbour, 'harbour', 'Updated on Monday.\n\n'), decisions);
    expect(outcomes.map(tell)).toEqual([
      'applied',
      'applied; 1 statement has no speaker now; nothing is left of “Norway”',
    ]);
  });

  test('a decision finds its article under another id', () => {
    const renamed: Corpus = JSON.parse(
      JSON.stringify(harbour).replaceAll('"harbour"', '"june/harbour"').replaceAll(':harbour@', ':june/harbour@'),
    );
    const { outcomes } = applyCorrections(renamed, decisions);
    expect(outcomes.every(({ applied }) => applied)).toBe(true);
  });

  test('a decision about what is gone changes nothing and says why', () => {
    const without: Corpus = {
      docs: harbour.docs.filter(({ id }) => id === 'hearing'),
      entities: harbour.entities.filter(({ id }) => id === falk.id),
      relations: [],
      statements: harbour.statements.filter(({ doc }) => doc === 'hearing'),
    };
    const { corpus, outcomes } = applyCorrections(without, decisions);
    expect(corpus).toEqual(without);
    expect(outcomes.map(tell)).toEqual([
      'the article “harbour” is not there, and no other has “We will build it”',
      'nobody is “Norway” (country:NO) any more',
    ]);
  });

  test('an entity that the program now calls by a longer name is found by the text', () => {
    const longer: Corpus = JSON.parse(
      JSON.stringify(harbour).replaceAll('person:olle-brandt', 'person:olle-edvard-brandt'),
    );
    const { outcomes } = applyCorrections(
      longer,
      fileOf({ kind: 'rename', entity: brandt, name: 'O. Brandt' }).decisions,
    );
    expect(outcomes.map(tell)).toEqual(['applied']);
  });
});

describe('whatever the decisions are', () => {
  const corpora = { harbour, small: smallCorpus };

  test.each(Object.entries(corpora))('no decision changes nothing (%s)', (_name, corpus) => {
    expect(applyCorrections(corpus, []).corpus).toBe(corpus);
  });

  test.each(Object.entries(corpora))('every id leads to something, sorted as before (%s)', (_name, corpus) => {
    fc.assert(
      fc.property(arbitraryDecisions(corpus), (decisions) => {
        const before = JSON.stringify(corpus);
        const { corpus: after, outcomes } = applyCorrections(corpus, fileOf(...decisions).decisions);
        expect(JSON.stringify(corpus)).toBe(before);
        expect(outcomes).toHaveLength(decisions.length);
        checkWhole(after);
      }),
      { numRuns: 150 },
    );
  });

  test.each(Object.entries(corpora))('a decision taken twice is taken once (%s)', (_name, corpus) => {
    fc.assert(
      fc.property(arbitraryDecisions(corpus), ([decision]) => {
        if (!decision) return;
        const { decisions } = fileOf(decision);
        const once = applyCorrections(corpus, decisions).corpus;
        expect(applyCorrections(once, decisions).corpus).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  test.each(Object.entries(corpora))('an undone decision was never taken (%s)', (_name, corpus) => {
    fc.assert(
      fc.property(arbitraryDecisions(corpus), fc.nat(), (decisions, number) => {
        const file = fileOf(...decisions);
        if (file.decisions.length === 0) return;
        const at = number % file.decisions.length;
        const undone = undo(file, [file.decisions[at]!.id]);
        const without = fileOf(...decisions.toSpliced(at, 1));
        expect(applyCorrections(corpus, undone.decisions).corpus).toEqual(
          applyCorrections(corpus, without.decisions).corpus,
        );
      }),
      { numRuns: 60 },
    );
  });
});

/** Puts words before an article, with everything in it moved along. */
function shifted(corpus: Corpus, doc: string, before: string): Corpus {
  const by = before.length;
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        (key === 'start' || key === 'end') && typeof inner === 'number'
          ? inner + by
          : key === 'text'
            ? before + inner
            : move(inner),
      ]),
    );
  };
  const isThere = (one: object) => ('doc' in one ? one.doc === doc : 'id' in one && one.id === doc);
  const shift = <T extends object>(one: T): T => {
    if (!isThere(one)) return one;
    const moved = move(one) as T & { id?: string; content?: readonly { start: number; end: number }[] };
    return moved.content
      ? { ...moved, id: `statement:${doc}@${moved.content[0]!.start}-${moved.content[0]!.end}` }
      : moved;
  };
  return {
    docs: corpus.docs.map(shift),
    entities: corpus.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(shift) })),
    relations: corpus.relations.map((relation) => ({ ...relation, evidence: relation.evidence.map(shift) })),
    statements: corpus.statements.map(shift).map(({ nestedIn: _, ...statement }) => statement),
  };
}

function checkWhole({ entities, relations, statements }: Corpus): void {
  const ids = new Set(entities.map(({ id }) => id));
  const statementIds = new Set(statements.map(({ id }) => id));
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  expect(ids.size).toBe(entities.length);
  expect(entities.map(({ id }) => id)).toEqual([...ids].sort());
  for (const { id, kind, name, aliases, mentions } of entities) {
    expect(id.startsWith(`${kind}:`)).toBe(true);
    expect(aliases).not.toContain(name);
    expect(aliases).toEqual([...new Set(aliases)].sort());
    expect(new Set(mentions.map(({ doc, start, end }) => `${doc}@${start}-${end}`)).size).toBe(mentions.length);
  }
  for (const { from, to, evidence } of relations) {
    expect(ids.has(from) && ids.has(to) && from !== to).toBe(true);
    expect(evidence.length).toBeGreaterThan(0);
  }
  const keys = relations.map(({ kind, from, to }) => JSON.stringify([kind, from, to]));
  expect(new Set(keys).size).toBe(keys.length);
  for (const { speaker, speakerId, sharedBy, mentions, nestedIn } of statements) {
    if (sharedBy !== undefined) {
      expect(sharedBy.length).toBeGreaterThan(0);
      expect(sharedBy).toEqual([...new Set(sharedBy)].sort());
      expect(sharedBy).not.toContain(speakerId);
      expect(sharedBy.every((id) => ids.has(id))).toBe(true);
    }
    if (speakerId !== undefined) expect(labels.get(speakerId)).toBe(speaker);
    for (const id of mentions) expect(ids.has(id)).toBe(true);
    if (nestedIn !== undefined) expect(statementIds.has(nestedIn)).toBe(true);
  }
}
