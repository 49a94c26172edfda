import type { KnowledgeGraph } from '../../core/model/graph.ts';

/** A day, month or year with the statements that were published in it. */
export interface Period {
  /** `2025-10-26`, `2025-10` or `2025`. */
  readonly name: string;
  /** Of each speaker that was asked for. */
  readonly statements: readonly (readonly string[])[];
}

/** No more columns than a narrow panel has room for. */
const MOST = 36;

/**
 * When speakers said what they said, by the dates of the articles: each day, month or year from the first to the last,
 * empty ones too, in the finest measure that gives no more than 36. Empty if all was published on one date, or undated.
 */
export function periodsOf(graph: KnowledgeGraph, speakers: readonly string[]): readonly Period[] {
  const dated = speakers.map((speaker) => datedStatements(graph, speaker));
  const dates = dated.flatMap((list) => list.map(({ date }) => date)).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  for (const length of [10, 7, 4]) {
    const names = namesBetween(first.slice(0, length), last.slice(0, length));
    if (names.length > MOST && length > 4) continue;
    return names.slice(-MOST).map((name) => ({
      name,
      statements: dated.map((list) => list.filter(({ date }) => date.startsWith(name)).map(({ key }) => key)),
    }));
  }
  return [];
}

function datedStatements(graph: KnowledgeGraph, speaker: string): readonly { date: string; key: string }[] {
  const dated: { date: string; key: string }[] = [];
  graph.forEachOutEdge(speaker, (_, edge, __, key) => {
    const statement = graph.getNodeAttributes(key);
    if (edge.kind !== 'said' || statement.kind !== 'statement') return;
    const doc = `document:${statement.doc}`;
    const node = graph.hasNode(doc) ? graph.getNodeAttributes(doc) : undefined;
    const date = node?.kind === 'document' ? (node.published ?? '').slice(0, 10) : '';
    if (/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))) dated.push({ date, key });
  });
  return dated;
}

/** `2025-11` and `2026-01` → `2025-11`, `2025-12`, `2026-01`; stops soon after there are too many. */
function namesBetween(first: string, last: string): readonly string[] {
  const names: string[] = [];
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  const unit = first.split('-').length;
  for (let step = 0; names.at(-1) !== last && (unit === 1 || names.length <= MOST); step++) {
    const at = new Date(0);
    at.setUTCFullYear(
      year + (unit === 1 ? step : 0),
      month - 1 + (unit === 2 ? step : 0),
      day + (unit === 3 ? step : 0),
    );
    names.push(at.toISOString().slice(0, first.length));
  }
  return names;
}
