import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeEntities } from '../../../src/core/4-entities/merge-entities.ts';
import type { Relation } from '../../../src/core/model/relation.ts';
import { analyzeText, relationsOf } from './analyze-text.ts';

const isTie = ({ evidence }: Relation): boolean => evidence.some(({ rule }) => rule === 'minister-of-ministry');

/** Texts and what is told of ministers and ministries across them. All people are invented. */
const tables: readonly [string, readonly string[], ...string[]][] = [
  [
    'a minister and the ministry of one text',
    ['Minister of Public Works Anna Lind came. The Ministry of Public Works was shut.'],
    'Anna Lind affiliatedWith Ministry of Public Works',
    'Minister of Public Works of Ministry of Public Works',
  ],
  [
    'a deputy, and the matter before the head',
    ['Deputy Defence Minister Anna Lind came. The Defense Ministry was shut.'],
    'Anna Lind affiliatedWith Defense Ministry',
    'Deputy Defence Minister of Defense Ministry',
  ],
  [
    'a secretary and the department',
    ['Energy Secretary Anna Lind came. The Department of Energy was shut.'],
    'Anna Lind affiliatedWith Department of Energy',
    'Energy Secretary of Department of Energy',
  ],
  [
    'a former minister, who is there no more',
    ['Former Health Minister Anna Lind came. The Ministry of Health was shut.'],
    'Health Minister of Ministry of Health',
  ],
  ['another matter', ['Minister of Public Works Anna Lind came. The Ministry of Public Health was shut.']],
  ['a shadow minister', ['Shadow Health Minister Anna Lind came. The Ministry of Health was shut.']],
  ['another country', ['Norwegian Health Minister Anna Lind came. The Cuban Ministry of Health was shut.']],
  [
    'two countries and a ministry of either',
    ['Norwegian Health Minister Anna Lind met Cuban Health Minister Ivo Marr. The Ministry of Health was shut.'],
  ],
  [
    'the counterpart of the minister of a ministry',
    ['Health Minister Anna Lind met her Cuban counterpart, Ivo Marr. The Ministry of Health was shut.'],
    'Anna Lind affiliatedWith Ministry of Health',
    'Health Minister of Ministry of Health',
  ],
  [
    'the same country in two texts',
    ['Norwegian Health Minister Anna Lind came.', 'Norway’s Ministry of Health was shut.'],
    'Anna Lind affiliatedWith Ministry of Health',
    'Health Minister of Ministry of Health',
  ],
  [
    'two texts that name one country',
    ['Health Minister Anna Lind came to Norway.', 'The Ministry of Health was shut as Norway slept.'],
    'Anna Lind affiliatedWith Ministry of Health',
    'Health Minister of Ministry of Health',
  ],
  ['two texts without a country', ['Health Minister Anna Lind came.', 'The Ministry of Health was shut.']],
  ['two texts of two countries', ['Norwegian Health Minister Anna Lind came.', 'Cuba’s Ministry of Health was shut.']],
];

describe('linkMinistries() ties ministers to ministries', () => {
  it.each(tables)('%s', (_, texts, ...expected) => {
    const corpus = mergeEntities(texts.map((text, at) => analyzeText(text, `d${at}`)));
    const ties = corpus.relations.filter(isTie);
    expect(relationsOf({ entities: corpus.entities, relations: ties })).toEqual(expected);
  });

  it('points at the title and its holder', () => {
    const text = 'The Ministry of Health was shut. Health Minister Anna Lind came. The minister slept.';
    const found = analyzeText(text).relations.filter(isTie);
    expect(
      found.map(({ kind, evidence }) => [kind, ...evidence.map(({ start, end }) => text.slice(start, end))]),
    ).toEqual([
      ['affiliatedWith', 'Health Minister Anna Lind'],
      ['of', 'Health Minister'],
    ]);
  });

  it('reads Swedish compounds', () => {
    const text = 'Försvarsminister Anna Lind kom. Försvarsdepartementet var stängt. Utrikesdepartementet sov.';
    const { entities, relations } = analyzeText(text, 'a', 'sv');
    expect(relationsOf({ entities, relations: relations.filter(isTie) })).toEqual([
      'Anna Lind affiliatedWith Försvarsdepartementet',
      'försvarsminister of Försvarsdepartementet',
    ]);
  });

  it('stays the same when what is merged is merged again', () => {
    const texts = ['Norwegian Health Minister Anna Lind came.', 'Norway’s Ministry of Health was shut.'];
    const corpus = mergeEntities(texts.map((text, at) => analyzeText(text, `d${at}`)));
    const whole = { ...corpus, doc: { id: '', language: '', title: '', text: '', source: {} } };
    expect(mergeEntities([whole]).relations).toEqual(corpus.relations);
  });
});

const SEEDS = join(import.meta.dirname, '../../../../shared/seeds');

describe.skipIf(!existsSync(SEEDS))('linkMinistries() on ../shared/seeds (skipped without them)', () => {
  it('ties the minister and his deputy of two articles to one ministry', () => {
    const files = readdirSync(SEEDS).filter((file) => /^00[0-3].*\.txt$/.test(file));
    const corpus = mergeEntities(files.map((file) => analyzeText(readFileSync(join(SEEDS, file), 'utf8'), file)));
    const tied = corpus.relations.filter(({ to }) => to === 'organization:ministry-of-public-security');
    expect(tied.map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      'affiliatedWith person:luong-tam-quang',
      'affiliatedWith person:pham-the-tung',
      'of role:deputy-minister-of-public-security',
      'of role:minister-of-public-security-of-vietnam',
    ]);
  });
});
