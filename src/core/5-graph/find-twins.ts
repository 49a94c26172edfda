import type { Corpus } from '../model/analysis.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Match } from './match.ts';
import { matchNames } from './match-names.ts';
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
  const bySpeaker = new Map<string, Content[]>();
  for (const statement of [...statements].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const doc = docOf.get(statement.doc);
    if (!doc || statement.speakerId === undefined) continue;
    const content = readContent(statement, doc);
    const group = bySpeaker.get(statement.speakerId);
    if (group) group.push(content);
    else bySpeaker.set(statement.speakerId, [content]);
  }
  const named = new Map<string, Set<string>>();
  for (const { id, mentions } of entities)
    for (const { doc } of mentions) named.set(doc, (named.get(doc) ?? new Set()).add(id));
  const matches = [...bySpeaker.values()].flatMap((contents) => {
    const languages = new Set(contents.map(({ language }) => language));
    const alike = [...languages].flatMap((code) => matchWords(contents.filter(({ language }) => language === code)));
    return languages.size > 1 ? [...alike, ...matchNames(contents, isTwin)] : alike;
  });
  return oneEach(matches).map(twinOf);

  function isTwin(a: string, b: string): boolean {
    const [some, others] = [named.get(a) ?? new Set(), named.get(b) ?? new Set()];
    let shared = 0;
    for (const id of some) if (others.has(id)) shared++;
    return 2 * shared >= SAME_EVENT * (some.size + others.size);
  }
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
