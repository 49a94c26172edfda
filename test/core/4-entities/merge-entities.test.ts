import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEntities } from '../../../src/core/4-entities/merge-entities.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import { analyzeText, relationsOf } from './analyze-text.ts';

const idsOf = (...texts: readonly string[]): string[] =>
  mergeEntities(texts.map((text, at) => analyzeText(text, `d${at}`))).entities.map((entity) => entity.id);

describe('mergeEntities()', () => {
  it('joins persons of one full name, countries of one code and roles of one body', () => {
    const ids = idsOf(
      'Norwegian Prime Minister Otto Varga left.',
      'Otto Varga, the prime minister of Norway, came back.',
    );
    expect(ids).toEqual(['country:NO', 'person:otto-varga', 'role:prime-minister-of-norway']);
  });

  it('lets a statement that two make be of the joined ones', () => {
    const texts = ['Ann Roe and Otto Varga said it was late.', 'Prime Minister Otto Varga of Norway left.'];
    const { statements } = mergeEntities(texts.map((text, at) => analyzeText(text, `d${at}`)));
    expect(statements[0]?.sharedBy).toEqual(['person:otto-varga']);
  });

  it('joins a surname with its only bearer where a title speaks for it', () => {
    const ids = idsOf('Norwegian Prime Minister Otto Varga left.', 'Prime Minister Varga came back.');
    expect(ids.filter((id) => id.startsWith('person:'))).toEqual(['person:otto-varga']);
  });

  it('keeps a surname apart where nothing speaks for it', () => {
    const ids = idsOf('Norwegian Prime Minister Otto Varga left.', 'Mr. Varga, a baker, came back.');
    expect(ids.filter((id) => id.startsWith('person:'))).toEqual(['person:otto-varga', 'person:varga']);
  });

  it('joins an acronym with the name that one document spells out', () => {
    const ids = idsOf('The Sahel Health Agency (SHA) met.', 'The SHA said the port was shut.');
    expect(ids).toEqual(['organization:sahel-health-agency']);
  });

  it('keeps an acronym that is well known from a body that another document defines by it', () => {
    const ids = idsOf('The Ostby Fishing Panel (AFP) met.', 'AFP said the port was shut.');
    expect(ids).toEqual(['organization:agence-france-presse', 'organization:ostby-fishing-panel']);
  });

  describe('tells bodies of one name apart by their countries', () => {
    const norwegian = 'The Supreme Court of Norway met. The Supreme Court said so.';
    const peruvian = 'In Peru the Supreme Court ruled. Peru welcomed it.';
    const chilean = 'In Chile the Supreme Court ruled. Chile welcomed it.';
    const untold = 'The Supreme Court said so.';
    const bodies = (...texts: readonly string[]): string[] =>
      mergeEntities(texts.map((text, at) => analyzeText(text, `d${at}`)))
        .entities.filter(({ kind }) => kind === 'organization')
        .map(({ id, label }) => `${id} ${label}`);
    const ofAll = 'organization:supreme-court Supreme Court';
    const ofNorway = 'organization:supreme-court--norway Supreme Court (Norway)';
    const ofPeru = 'organization:supreme-court--peru Supreme Court (Peru)';

    it('by what is said beside them, and by what the article is about', () => {
      expect(bodies(norwegian, peruvian)).toEqual([ofNorway, ofPeru]);
      expect(bodies(norwegian, peruvian, untold)).toEqual([ofAll, ofNorway, ofPeru]);
    });

    it('and by the country in their name', () => {
      expect(bodies(norwegian, 'The Norwegian Supreme Court ruled.', peruvian)).toEqual([ofNorway, ofPeru]);
      const polish = 'Ada Falk came. The Polish foreign ministry said it was late.';
      expect(bodies(polish, polish)).toEqual(['organization:polish-foreign-ministry Polish foreign ministry']);
      expect(bodies('Ada Falk came. The foreign ministry said it was late.')).toEqual([
        'organization:d0-foreign-ministry foreign ministry',
      ]);
      expect(bodies('The CIA met.', 'The CIA left.', 'The Central Intelligence Agency met.')).toEqual([
        'organization:central-intelligence-agency Central Intelligence Agency',
      ]);
    });

    it('and joins those of one country, and those of which nothing is told', () => {
      expect(bodies(norwegian, norwegian, untold)).toEqual([ofAll]);
      expect(bodies(`${norwegian} Peru won.`, peruvian, peruvian)).toEqual([ofNorway, ofPeru]);
      expect(bodies(peruvian, `${peruvian} Chile lost.`, 'In Chile and in Peru the Supreme Court ruled.')).toEqual([
        ofAll,
      ]);
    });

    it('but takes the one that nearly all articles mean for the home of theirs', () => {
      expect(bodies(...Array<string>(8).fill(peruvian), chilean)).toEqual([ofAll]);
      expect(bodies(...Array<string>(7).fill(peruvian), chilean)).toHaveLength(2);
      expect(bodies(...Array<string>(8).fill(peruvian), norwegian)).toEqual([ofNorway, ofPeru]);
      expect(bodies(...Array<string>(3).fill(peruvian), norwegian, untold)).toEqual([ofNorway, ofPeru]);
    });

    it('and keeps them apart, and together, when more articles come', () => {
      const merge = (...analyses: readonly Analysis[]) => mergeEntities(analyses);
      const analyses = [norwegian, peruvian, untold].map((text, at) => analyzeText(text, `d${at}`));
      const before = merge(...analyses);
      const doc = { id: '', language: '', title: '', text: '', source: {} };
      const after = merge({ ...before, doc }, analyzeText(peruvian, 'd3'));
      const [ids, idsBefore] = [after, before].map(({ entities }) => entities.map(({ id, label }) => `${id} ${label}`));
      expect(ids).toEqual(idsBefore);
    });

    it('and in a Swedish article that names no country takes the Swedish one', () => {
      const bodies = [
        'I Peru lämnade polisen rummet. Polisen i Peru sade nej.',
        'Polisen sade nej.',
        'Polisen sade ja.',
      ]
        .map((text, at) => analyzeText(`Ada Falk kom till Polisen. ${text}`, `d${at}`, 'sv'))
        .map((analysis) => analysis.entities.find(({ kind }) => kind === 'organization')?.home?.named[0]);
      expect(bodies).toEqual(['PE', 'SE', 'SE']);
    });

    it('and parties only by what is said beside them', () => {
      const [peru, norway] = ['In Peru the Green Party met. Peru won.', 'In Norway the Green Party met. Norway won.'];
      expect(bodies(peru, 'Norway’s Green Party met.')).toEqual([
        'organization:green-party Green Party',
        'organization:green-party--norway Green Party (Norway)',
      ]);
      expect(bodies(`${peru} Norway lost.`, norway)).toEqual(['organization:green-party Green Party']);
    });
  });

  it('keeps titles of nothing apart, unless one person holds them', () => {
    const apart = idsOf('Mayor Anna Lind left.', 'Mayor Ivo Marr left.');
    expect(apart.filter((id) => id.startsWith('role:'))).toEqual(['role:mayor-d0', 'role:mayor-d1']);
    const one = idsOf('Mayor Anna Lind left.', 'Mayor Anna Lind came back.');
    expect(one.filter((id) => id.startsWith('role:'))).toEqual(['role:mayor']);
  });

  it('names a role in the language that most documents are in', () => {
    const english = 'Norwegian Prime Minister Otto Varga left.';
    const swedish = 'Norges statsminister Otto Varga gick.';
    const label = (...texts: readonly (readonly [string, 'en' | 'sv'])[]): string[] =>
      mergeEntities(texts.map(([text, code], at) => analyzeText(text, `d${at}`, code)))
        .entities.filter(({ kind }) => kind === 'role')
        .map((entity) => entity.label);
    expect(label([english, 'en'], [swedish, 'sv'], [english, 'en'])).toEqual(['Prime Minister of Norway']);
    expect(label([swedish, 'sv'], [english, 'en'], [swedish, 'sv'])).toEqual(['statsminister för Norge']);
  });

  it('never joins groups', () => {
    const ids = idsOf('Delegates said the port was shut.', 'Delegates said the port was open.');
    expect(ids).toEqual(['group:d0-delegates', 'group:d1-delegates']);
  });

  it('gathers the evidence of all documents in one relation', () => {
    const texts = ['Norwegian Prime Minister Otto Varga left.', 'Norwegian Prime Minister Otto Varga came back.'];
    const corpus = mergeEntities(texts.map((text, at) => analyzeText(text, `d${at}`)));
    expect(relationsOf(corpus)).toEqual([
      'Otto Varga holds Prime Minister',
      'Otto Varga represents Norway',
      'Prime Minister of Norway',
    ]);
    expect(corpus.relations[0]?.evidence.map((evidence) => evidence.doc)).toEqual(['d0', 'd1']);
  });

  it('gives an office of state no country of a text where another tells whose it is', () => {
    const told = 'Norwegian Prime Minister Otto Varga left.';
    const abroad =
      'Peru’s fishers are angry. Peru closed its ports, and Peruvian boats stayed. Prime Minister Otto Varga left.';
    const home = abroad.replaceAll('Peruvian', 'Norwegian').replaceAll('Peru', 'Norway');
    const roles = (...texts: readonly string[]): string[] => {
      const { entities, relations } = mergeEntities(texts.map((text, at) => analyzeText(text, `d${at}`)));
      const labels = entities.filter(({ kind }) => kind === 'role').map(({ id, label }) => `${id} ${label}`);
      return [...labels, ...relations.filter(({ kind }) => kind === 'represents').map(({ to }) => to)];
    };
    const ofNorway = ['role:prime-minister-of-norway Prime Minister of Norway', 'country:NO'];
    expect(roles(told, abroad)).toEqual(ofNorway);
    expect(roles(abroad, home, home)).toEqual(ofNorway);
    expect(roles(told, home, 'Prime Minister Otto Varga came.')).toEqual(ofNorway);
  });

  it('does not depend on the order of the documents', () => {
    const analyses = [
      'Norwegian Prime Minister Otto Varga said the port was shut.',
      'Prime Minister Varga told delegates of the Sahel Health Agency (SHA) to wait.',
      'Mayor Anna Lind said that the SHA had agreed.',
      'Mayor Ivo Marr, once of the Sahel Health Agency, said that Hillary Anne Lind had not.',
      'Hillary Lind denied it. Mr. Varga did not.',
    ].map((text, at) => analyzeText(text, `d${at}`));
    const expected = JSON.stringify(mergeEntities(analyses));
    fc.assert(
      fc.property(fc.shuffledSubarray(analyses, { minLength: analyses.length }), (shuffled) => {
        expect(JSON.stringify(mergeEntities(shuffled))).toBe(expected);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
