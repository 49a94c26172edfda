import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { excerpt } from './excerpt.ts';
import { mentionsOf } from './find-again.ts';
import { articleOf } from './refer.ts';

/** A name that a choice offers, with what speaks for it in words. */
export interface Candidate {
  readonly key: string;
  readonly reasons: readonly string[];
  /** Of two names that may be one, the one to keep. */
  readonly stays?: string;
}

/** Who else may have said a statement: whom its article names, the nearest first. */
export function likelySpeakers(graph: KnowledgeGraph, statement: string): readonly Candidate[] {
  const node = graph.getNodeAttributes(statement);
  const article = node.kind === 'statement' ? articleOf(graph, node.doc) : undefined;
  if (node.kind !== 'statement' || !article) return [];
  const { text, language } = article;
  const { start, end } = node.evidence;
  const sentence = excerpt(text, { start, end }, language);
  const lineBreak = text.indexOf('\n', end);
  const line = { start: text.lastIndexOf('\n', start) + 1, end: lineBreak < 0 ? text.length : lineBreak };
  const found: { key: string; rank: number; distance: number; reason: string }[] = [];
  graph.forEachNode((key, other) => {
    if (key === node.speakerId) return;
    const here = mentionsOf(other).filter(({ doc }) => doc === node.doc);
    if (here.length === 0) return;
    const distance = Math.min(...here.map((one) => Math.max(0, start - one.end, one.start - end)));
    const isIn = (span: typeof line) => here.some((one) => one.start < span.end && one.end > span.start);
    const rank = isIn(sentence) ? 0 : isIn(line) ? 1 : 2;
    const times = here.length === 1 ? 'once' : `${here.length} times`;
    found.push({ key, rank, distance, reason: reasons[rank] ?? `named ${times} in this article` });
  });
  return found
    .sort((a, b) => a.rank - b.rank || a.distance - b.distance || (a.key < b.key ? -1 : 1))
    .map(({ key, reason }) => ({ key, reasons: [reason] }));
}

const reasons = ['named in the same sentence', 'named in the same paragraph'];
