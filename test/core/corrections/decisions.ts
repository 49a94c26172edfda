import { anchorText } from '../../../src/core/corrections/anchor-text.ts';
import { byEnds } from '../../../src/core/corrections/corpus-of.ts';
import { referTo } from '../../../src/core/corrections/refer-to.ts';
import type { Corpus } from '../../../src/core/model/analysis.ts';
import type { EntityRef, TextAnchor } from '../../../src/core/model/correction.ts';
import { harbourCorpus } from '../../fixtures/corpus/harbour.ts';

/** A reference to an entity of a corpus, as the page makes it. */
export function ref(corpus: Corpus, id: string): EntityRef {
  const entity = corpus.entities.find((one) => one.id === id);
  if (!entity) throw new RangeError(`no entity ${id}`);
  return referTo(entity, (doc) => corpus.docs.find((one) => one.id === doc)?.text);
}

/** An anchor at the nth time that words stand in an article. */
export function words(corpus: Corpus, docId: string, quote: string, nth = 1): TextAnchor {
  const doc = corpus.docs.find(({ id }) => id === docId)!;
  let start = -1;
  for (let i = 0; i < nth; i += 1) start = doc.text.indexOf(quote, start + 1);
  return anchorText(doc, { start, end: start + quote.length });
}

const build = words(harbourCorpus, 'harbour', 'We will build it');
const shortFalk = words(harbourCorpus, 'harbour', 'Falk', 2);

/** The articles about the harbour as merging would leave them, with the second “Falk” as the source of what she said second. */
export const harbour: Corpus = {
  ...harbourCorpus,
  entities: [...harbourCorpus.entities].sort((a, b) => (a.id < b.id ? -1 : 1)),
  relations: [...harbourCorpus.relations].sort(byEnds),
  statements: harbourCorpus.statements.map((statement) =>
    statement.id === `statement:harbour@${build.start}-${build.end}`
      ? { ...statement, source: [{ start: shortFalk.start, end: shortFalk.end }] }
      : statement,
  ),
};
