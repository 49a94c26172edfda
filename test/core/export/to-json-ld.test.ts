import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/5-graph/build-graph.ts';
import { toIri } from '../../../src/core/export/json-ld/to-iri.ts';
import { toJsonLd } from '../../../src/core/export/to-json-ld.ts';
import type { KnowledgeGraph } from '../../../src/core/model/graph.ts';
import { harbourCorpus } from '../../fixtures/corpus/harbour.ts';
import { hostileCorpus, hostileNames } from './hostile-corpus.ts';

const graph = buildGraph(harbourCorpus, 'Harbour');

/** As jsonld gives it; its types do not tell. */
interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

const schema = (name: string) => `https://schema.org/${name}`;
const own = (name: string) => `urn:whosaid:term:${name}`;
const iri = (key: string) => `urn:whosaid:${key}`;
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Reads as a store does; what it would drop without a word is an error, and so is fetching anything. */
async function quadsOf(some: KnowledgeGraph): Promise<Quad[]> {
  const data = JSON.parse(toJsonLd(some));
  const documentLoader = async (url: string) => Promise.reject(new Error(`fetched ${url}`));
  const dropped = ({ event }: { event: { code: string } }) => {
    throw new Error(event.code);
  };
  return (await jsonld.toRDF(data, { documentLoader, eventHandler: dropped } as never)) as unknown as Quad[];
}

const objects = (quads: readonly Quad[], subject: string, predicate: string): string[] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);

/** How many values JSON holds that must each become a statement of RDF. */
function countValues(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + countValues(one), 0);
  if (value === null || typeof value !== 'object') return 1;
  return Object.entries(value).reduce((sum, [name, inner]) => {
    if (name === 'id') return sum;
    return sum + countValues(inner) + [inner].flat().filter((one) => one !== null && typeof one === 'object').length;
  }, 0);
}

describe('toJsonLd()', () => {
  test('tells who said what in the words of schema.org', async () => {
    const quads = await quadsOf(graph);
    const [, , quotation, claim] = harbourCorpus.statements;
    expect(objects(quads, iri(quotation!.id), TYPE)).toEqual([schema('Quotation')]);
    expect(objects(quads, iri(quotation!.id), schema('spokenByCharacter'))).toEqual([iri('person:mira-falk')]);
    expect(objects(quads, iri(claim!.id), TYPE)).toEqual([schema('Claim')]);
    expect(objects(quads, iri(claim!.id), schema('author'))).toEqual([iri('person:olle-brandt')]);
    expect(objects(quads, iri(claim!.id), schema('text'))).toEqual(['that the Port Board had been paid']);
    expect(objects(quads, iri(claim!.id), schema('isBasedOn'))).toEqual([iri('document:harbour')]);
    expect(objects(quads, iri(claim!.id), schema('mentions'))).toEqual([iri('organization:port-board')]);
    expect(objects(quads, iri(claim!.id), own('polarity'))).toEqual(['denied']);
    expect(objects(quads, iri('document:harbour'), schema('url'))).toEqual(['https://example.org/harbour?a=1&b=2']);
  });

  test('puts an OrganizationRole between a person and an office', async () => {
    const quads = await quadsOf(graph);
    const [role] = objects(quads, iri('person:mira-falk'), schema('hasOccupation'));
    expect(objects(quads, role!, TYPE)).toEqual([schema('OrganizationRole')]);
    expect(objects(quads, role!, schema('hasOccupation'))).toEqual([iri('role:chair-of-port-board')]);
    expect(objects(quads, role!, schema('memberOf'))).toEqual([iri('organization:port-board')]);
    expect(objects(quads, role!, schema('roleName'))).toEqual(['Chair']);
    expect(objects(quads, role!, own('status'))).toEqual(['current']);
  });

  test('points at the very characters, counted in code points', async () => {
    const quads = await quadsOf(buildGraph(hostileCorpus(['\u{1F600} Anna', 'Bo']), ''));
    const text = objects(quads, iri('document:h'), schema('articleBody'))[0]!;
    const starts = quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/oa#start');
    const stretches = starts.map(({ subject, object }) => {
      const [end] = objects(quads, subject.value, 'http://www.w3.org/ns/oa#end');
      return [...text].slice(Number(object.value), Number(end)).join('');
    });
    expect(new Set(stretches)).toEqual(
      new Set(['\u{1F600} Anna said yes', '\u{1F600} Anna', 'Bo said yes', 'Bo', 'said', 'yes']),
    );
    const exact = quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/oa#exact');
    expect(new Set(exact.map(({ object }) => object.value))).toEqual(new Set(stretches));
  });

  test('drops nothing that it wrote, of any graph', async () => {
    const check = async (some: KnowledgeGraph) => {
      const quads = await quadsOf(some);
      const written = JSON.parse(toJsonLd(some))['@graph'];
      expect(quads).toHaveLength(countValues(written));
      for (const node of some.nodes()) expect(objects(quads, toIri(node), TYPE)).toHaveLength(1);
    };
    await check(graph);
    await check(buildGraph({ docs: [], entities: [], relations: [], statements: [] }, ''));
    await check(buildGraph(hostileCorpus(), 'Hostile \u0000 <title>'));
    const names = fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(names, (some) => check(buildGraph(hostileCorpus(some), some.join()))),
      { numRuns: 25 },
    );
  });

  test('leaves out an address that is none', async () => {
    const odd = graph.copy() as KnowledgeGraph;
    odd.mergeNodeAttributes('document:harbour', { url: 'see the paper' });
    expect(objects(await quadsOf(odd), iri('document:harbour'), schema('url'))).toEqual([]);
  });

  test('writes one thing a line', () => {
    const text = toJsonLd(buildGraph(hostileCorpus(hostileNames), ''));
    expect(text.split('\n')).toHaveLength(JSON.parse(text)['@graph'].length + 3);
  });
});
