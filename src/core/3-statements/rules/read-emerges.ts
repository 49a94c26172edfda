import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { contentBefore } from '../contents/content-before.ts';
import { headOf } from '../phrases/head-of.ts';
import { isDocument } from '../phrases/is-teller.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { restrictedEnd } from '../phrases/restricted-phrase.ts';
import type { Found } from '../sentences/found.ts';
import { inQuote, is, isComma, isThat, lower, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';

/** “Det framgår av domen att han var där”, “Av domen framgår att han var där”, “Han var där. Det framgår av domen”: what a document tells. */
export function readEmerges(view: SentenceView, at: number): Found | undefined {
  if (!view.rules.emerging?.has(lower(view, at)) || inQuote(view, at)) return undefined;
  const base = { view, cueLemma: lower(view, at), polarity: 'asserted' as const };
  if (at === 1 && is(view, 0, Word.its)) {
    const source = documentFrom(view, 2);
    if (source === undefined) return undefined;
    const cue = [{ from: at, to: at + 2 }];
    if (isThat(view, source.to))
      return { ...base, rule: 'according-to', source, cue, content: [clauseAt(view, source.to)], confidence: 0.9 };
    return source.to < view.stop
      ? undefined
      : { ...base, rule: 'pointing-back', source, cue, content: [], wholeSentenceBefore: true, confidence: 0.75 };
  }
  return readOpening(view, at) ?? (isComma(view, at - 1) ? readBehind(view, at) : undefined);
}

/** “Av domen | framgår | att han var där”, “I det svar som kom, daterat i juni, | står | att …” */
function readOpening(view: SentenceView, at: number): Found | undefined {
  const link = pos(view, 0) === 'CCONJ' ? 1 : 0;
  const phrase = documentFrom(view, link);
  const to = phrase && (restrictedEnd(view, phrase.to, at) ?? behindReaders(view, phrase.to, at));
  const that = is(view, at + 1, Word.its) ? at + 2 : at + 1;
  if (phrase === undefined || to === undefined || !isThat(view, that)) return undefined;
  return {
    view,
    rule: 'according-to',
    source: { from: phrase.from, to },
    cue: [
      { from: link, to: link + 1 },
      { from: at, to: at + 1 },
    ],
    content: [clauseAt(view, that)],
    cueLemma: lower(view, at),
    polarity: 'asserted',
    confidence: 0.9,
  };
}

/** “Han var där, | framgår det av domen” */
function readBehind(view: SentenceView, at: number): Found | undefined {
  const link = is(view, at + 1, Word.its) ? at + 2 : at + 1;
  const source = documentFrom(view, link);
  const before = source && contentBefore(view, { from: at, to: source.to }, at);
  if (!source || !before) return undefined;
  return {
    view,
    rule: 'according-to',
    source,
    cue: [{ from: at, to: link + 1 }],
    content: before.content,
    cueLemma: lower(view, at),
    polarity: 'asserted',
    confidence: 0.9,
  };
}

/** “I ett sms | till resenärerna | står det”: where it ends for whom something is written. */
function behindReaders(view: SentenceView, link: number, end: number): number | undefined {
  const readers = is(view, link, Word.addresseeLinks)
    ? nounPhraseFrom(view, link + 1, { apposition: false })
    : undefined;
  return readers?.to === end ? end : undefined;
}

const clauseAt = (view: SentenceView, that: number): Run => ({ from: that, to: clauseEnd(view, that + 1) });

/** “av [domen]”, “i [ett pressmeddelande]” */
function documentFrom(view: SentenceView, link: number): Run | undefined {
  if (!is(view, link, Word.agents) && !is(view, link, Word.insideLinks)) return undefined;
  const source = nounPhraseFrom(view, link + 1, { apposition: false });
  if (source === undefined) return undefined;
  const isSaid = is(view, link, Word.insideLinks) && is(view, headOf(view, source), Word.sayingPlaces);
  return isSaid || isDocument(view, source) ? source : undefined;
}
