import type { Corpus } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { jsonLine } from './json-line.ts';

/** Writes each statement of a corpus as one line of JSON, with its words beside its offsets, by article and place. */
export function toStatementsJsonl({ docs, statements }: Corpus): string {
  const byId = new Map(docs.map((doc) => [doc.id, doc] as const));
  return [...statements]
    .sort((a, b) => compare(a.doc, b.doc) || a.evidence.start - b.evidence.start || compare(a.id, b.id))
    .map((statement) => {
      const doc = byId.get(statement.doc);
      const { evidence } = statement;
      return `${jsonLine({
        id: statement.id,
        doc: statement.doc,
        url: doc?.source.url,
        publisher: doc?.source.publisher,
        published: doc?.source.published,
        speaker: statement.speaker ?? null,
        speakerId: statement.speakerId ?? null,
        sharedBy: statement.sharedBy,
        speakerRule: statement.speakerRule,
        kind: statement.kind,
        polarity: statement.polarity,
        nestedIn: statement.nestedIn,
        text: wordsOf(doc, [evidence]),
        source: pieces(doc, statement.source),
        cue: pieces(doc, statement.cue),
        content: pieces(doc, statement.content),
        mentions: statement.mentions,
        rule: evidence.rule,
        confidence: evidence.confidence,
      })}\n`;
    })
    .join('');
}

function pieces(doc: Document | undefined, spans: readonly Span[]): unknown {
  return { text: wordsOf(doc, spans), spans: spans.map(({ start, end }) => [start, end]) };
}

function wordsOf(doc: Document | undefined, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => doc?.text.slice(start, end) ?? '').join(' … ');
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
