import type { Corpus } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import { groupBy } from '../model/group-by.ts';
import type { Match } from './match.ts';
import { matchTranslations } from './match-translations.ts';
import { matchWords } from './match-words.ts';
import { type Content, readContent } from './read-content.ts';

/** One statement that two documents report: in the order of the ids, with both places. */
export interface Twin {
  readonly source: string;
  readonly target: string;
  readonly evidence: readonly Evidence[];
}

/** How much of what two documents name must be the same for them to tell of one event (Sørensen–Dice). */
const SAME_EVENT = 0.4;

/** Finds the statements of one speaker that more than one document reports; each at most once in each other document. */
export function findTwins({ docs, entities, statements }: Corpus): Twin[] {
  const docOf = new Map(docs.map((doc) => [doc.id, doc]));
  const contents = statements.flatMap((statement) => {
    const doc = docOf.get(statement.doc);
    return doc && statement.speakerId !== undefined ? [readContent(statement, doc)] : [];
  });
  contents.sort((a, b) => compare(a.statement.id, b.statement.id));
  const spoken = groupBy(contents, ({ statement, language }) => `${language} ${statement.speakerId}`);
  const alike = [...spoken.values()].flatMap(matchWords);
  const reports = groupBy(contents, ({ statement }) => statement.doc);
  for (const report of reports.values()) report.sort((a, b) => a.statement.evidence.start - b.statement.evidence.start);
  const tellOfOneEvent = compareEvents(entities);
  const translated = translationsAmong(contents)
    .filter(([a, b]) => tellOfOneEvent(a, b))
    .flatMap(([a, b]) => matchTranslations(reports.get(a)!, reports.get(b)!));
  return oneEach([...alike, ...translated]).map(twinOf);
}

/** Documents in two languages in which the same speaker speaks, two by two. */
function translationsAmong(contents: readonly Content[]): readonly (readonly [Document['id'], Document['id']])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const group of groupBy(contents, ({ statement }) => statement.speakerId!).values()) {
    const languageOf = new Map(group.map(({ statement, language }) => [statement.doc, language]));
    const docs = [...languageOf].sort(([a], [b]) => compare(a, b));
    for (const [at, [a, language]] of docs.entries())
      for (const [b, other] of docs.slice(at + 1)) if (language !== other) pairs.set(`${a}\n${b}`, [a, b]);
  }
  return [...pairs.values()];
}

/** Whether two documents name nearly the same. */
function compareEvents(entities: Corpus['entities']): (a: string, b: string) => boolean {
  const named = new Map<string, Set<string>>();
  for (const { id, mentions } of entities)
    for (const { doc } of mentions) named.set(doc, (named.get(doc) ?? new Set()).add(id));
  return (a, b) => {
    const [some, others] = [named.get(a) ?? new Set(), named.get(b) ?? new Set()];
    let shared = 0;
    for (const id of some) if (others.has(id)) shared++;
    return 2 * shared >= SAME_EVENT * (some.size + others.size);
  };
}

/** The best match of each statement in each other document. */
function oneEach(matches: readonly Match[]): Match[] {
  const taken = new Set<string>();
  const sorted = [...matches].sort((x, y) => y.score - x.score || compare(keyOf(x), keyOf(y)));
  return sorted.filter(({ a, b }) => {
    const [here, there] = [`${a.statement.id} ${b.statement.doc}`, `${b.statement.id} ${a.statement.doc}`];
    if (taken.has(here) || taken.has(there)) return false;
    taken.add(here).add(there);
    return true;
  });
}

const keyOf = ({ a, b }: Match): string => `${a.statement.id} ${b.statement.id}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function twinOf({ a, b, rule, confidence }: Match): Twin {
  const rounded = Math.round(confidence * 100) / 100;
  const places = [a, b].map(({ statement: { evidence } }) => ({ ...evidence, rule, confidence: rounded }));
  return { source: a.statement.id, target: b.statement.id, evidence: places };
}
