import fc from 'fast-check';
import { anchorText } from '../../../src/core/corrections/anchor-text.ts';
import type { NewCorrection } from '../../../src/core/corrections/correction-id.ts';
import type { Corpus } from '../../../src/core/model/analysis.ts';
import type { EntityRef, RetypedKind } from '../../../src/core/model/correction.ts';
import type { EntityMention } from '../../../src/core/model/entity.ts';
import { hull } from '../../../src/core/model/span.ts';
import { inventCorpus } from '../../fixtures/corpus/invent-corpus.ts';
import { ref } from './decisions.ts';

const invented = inventCorpus(4);
const isKnown = (id: string) => invented.entities.some((entity) => entity.id === id);

/** Four invented articles as merging would leave them: sorted, every id of somebody. */
export const smallCorpus: Corpus = {
  ...invented,
  statements: invented.statements.map((one) => ({ ...one, mentions: one.mentions.filter(isKnown) })),
  entities: [...invented.entities].sort((a, b) => (a.id < b.id ? -1 : 1)),
};

const KINDS: readonly RetypedKind[] = ['person', 'role', 'country', 'organization'];
const NAMES = ['Mira Falk', 'Olle Brandt', 'Person 7', '__proto__', 'Ö. Å', 'constructor'];

/** Up to six decisions about what is in a corpus, some about what no longer is once others were taken. */
export function arbitraryDecisions(corpus: Corpus): fc.Arbitrary<NewCorrection[]> {
  const docs = new Map(corpus.docs.map((doc) => [doc.id, doc]));
  const anchorOf = ({ doc, start, end }: EntityMention) => anchorText(docs.get(doc)!, { start, end });
  const entity: fc.Arbitrary<EntityRef> = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...corpus.entities.map(({ id }) => ref(corpus, id))) },
    { weight: 1, arbitrary: fc.constant<EntityRef>({ id: 'person:__proto__', name: 'Nobody' }) },
  );
  const withMentions = fc
    .constantFrom(...corpus.entities.filter(({ mentions }) => mentions.length > 0))
    .chain(({ id, mentions }) =>
      fc.record({
        entity: fc.constant(ref(corpus, id)),
        mentions: fc.subarray(mentions.map(anchorOf), { minLength: 1 }),
      }),
    );
  const statement = fc.constantFrom(
    ...corpus.statements.map(({ doc, content }) => anchorText(docs.get(doc)!, hull(content))),
  );
  const name = fc.constantFrom(...NAMES);
  const decision: fc.Arbitrary<NewCorrection> = fc.oneof(
    fc.record({ kind: fc.constant('merge' as const), entity, into: entity }),
    fc.record({ kind: fc.constant('keep-apart' as const), entity, other: entity }),
    fc.tuple(withMentions, name).map(([taken, name]) => ({ kind: 'split' as const, ...taken, name })),
    fc.tuple(withMentions, entity).map(([taken, into]) => ({ kind: 'move' as const, ...taken, into })),
    fc.record({ kind: fc.constant('rename' as const), entity, name }),
    fc.record({ kind: fc.constant('retype' as const), entity, newKind: fc.constantFrom(...KINDS) }),
    withMentions.map(({ entity, mentions }) => ({ kind: 'reject-mention' as const, entity, mention: mentions[0]! })),
    fc.record({ kind: fc.constant('reject-entity' as const), entity }),
    fc.record({ kind: fc.constant('reject-statement' as const), statement }),
    fc.record({
      kind: fc.constant('reject-relation' as const),
      relation: fc.constant('holds' as const),
      from: entity,
      to: entity,
    }),
    fc.record({ kind: fc.constant('reassign' as const), statement, speaker: fc.option(entity) }),
  );
  return fc.array(decision, { maxLength: 6 });
}
