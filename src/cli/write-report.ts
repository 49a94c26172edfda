import { dirname, extname, join } from 'node:path';
import { describeCorrection } from '../core/corrections/describe-correction.ts';
import type { Corpus } from '../core/model/analysis.ts';
import type { Outcome } from '../core/model/correction.ts';
import type { EntityKind } from '../core/model/entity.ts';
import { speakersOf } from '../core/model/statement.ts';
import { printable } from './failure.ts';
import type { Skipped } from './find-files.ts';
import type { ReadCorpus } from './read-corpus.ts';

const KINDS: readonly (readonly [EntityKind, string])[] = [
  ['person', 'people'],
  ['role', 'roles'],
  ['country', 'countries'],
  ['organization', 'organizations'],
  ['group', 'described groups'],
];
const MOST_QUOTED = 20;
const MANY_ALIKE = 20;

/** Tells in Markdown what a build read, what it found and what it left out and why. It holds no date: the same input gives the same report. */
export function writeReport(
  title: string,
  { corpus, read, skipped }: ReadCorpus,
  outcomes: readonly Outcome[] = [],
): string {
  const problems = read.flatMap(({ path, problems }) => problems.map((problem) => [path, problem] as const));
  return [
    `# ${cell(title)}: what was read and found`,
    summarize(corpus),
    '## Most quoted',
    table(['Who', 'What', 'Statements'], mostQuoted(corpus)),
    ...(outcomes.length === 0 ? [] : corrections(outcomes)),
    '## Read',
    table(
      ['Article', 'Title', 'Language', 'Statements', 'Entities'],
      read.map(({ path, analysis: { doc, statements, entities } }) => [
        path,
        doc.title,
        doc.language,
        statements.length,
        entities.length,
      ]),
    ),
    '## Rules',
    'How many statements each rule found, and how sure it was on average.',
    table(['Rule', 'Statements', 'Confidence'], rules(corpus)),
    ...(problems.length === 0 ? [] : ['## Front matter not understood', table(['File', 'Problem'], problems)]),
    '## Not read',
    skipped.length === 0 ? 'Everything was read.' : table(['File', 'Why'], notRead(skipped)),
    '',
  ].join('\n\n');
}

/** “9 articles, 41 statements (38 of a known speaker), 30 people, 12 roles” */
export function summarize({ docs, statements, entities }: Corpus): string {
  const known = statements.filter(({ speaker }) => speaker !== undefined).length;
  const kinds = KINDS.map(([kind, name]) => [entities.filter((entity) => entity.kind === kind).length, name] as const);
  return [
    count(docs.length, 'article'),
    `${count(statements.length, 'statement')} (${known} of a known speaker)`,
    ...kinds.filter(([number]) => number > 0).map(([number, name]) => `${number} ${name}`),
  ].join(', ');
}

/** “5 corrections applied, 1 no longer applies” */
export function summarizeOutcomes(outcomes: readonly Outcome[]): string {
  const applied = outcomes.filter((outcome) => outcome.applied).length;
  const lost = outcomes.length - applied;
  return [
    `${count(applied, 'correction')} applied`,
    ...(lost === 0 ? [] : [`${lost} no longer ${lost === 1 ? 'applies' : 'apply'}`]),
  ].join(', ');
}

function corrections(outcomes: readonly Outcome[]): string[] {
  const row = ({ correction }: Outcome, told: string): Row => [
    describeCorrection(correction),
    told,
    correction.note ?? '',
    correction.id,
  ];
  const applied = outcomes.flatMap((outcome) => (outcome.applied ? [row(outcome, outcome.notes.join('; '))] : []));
  const lost = outcomes.flatMap((outcome) => (outcome.applied ? [] : [row(outcome, outcome.reason)]));
  return [
    '## Corrections',
    `${summarizeOutcomes(outcomes)}.`,
    ...(applied.length === 0 ? [] : [table(['Applied', 'With it', 'Note', 'Id'], applied)]),
    ...(lost.length === 0 ? [] : [table(['No longer applies', 'Why', 'Note', 'Id'], lost)]),
  ];
}

function mostQuoted({ entities, statements }: Corpus): Row[] {
  const made = new Map<string, number>();
  for (const id of statements.flatMap(speakersOf)) made.set(id, (made.get(id) ?? 0) + 1);
  return entities
    .filter(({ id }) => made.has(id))
    .sort((a, b) => made.get(b.id)! - made.get(a.id)! || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_QUOTED)
    .map(({ id, label, kind }) => [label, kind, made.get(id)!]);
}

function rules({ statements }: Corpus): Row[] {
  const byRule = new Map<string, number[]>();
  for (const { evidence } of statements) {
    const confidences = byRule.get(evidence.rule);
    if (confidences) confidences.push(evidence.confidence);
    else byRule.set(evidence.rule, [evidence.confidence]);
  }
  return [...byRule]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([rule, confidences]) => [
      rule,
      confidences.length,
      (confidences.reduce((sum, one) => sum + one, 0) / confidences.length).toFixed(2),
    ]);
}

/** One row a file; many of one folder, ending and reason share a row, `notes/*.json (214 files)`. */
function notRead(skipped: readonly Skipped[]): Row[] {
  const alike = new Map<string, Skipped[]>();
  for (const file of skipped) {
    const key = JSON.stringify([dirname(file.path), extname(file.path), file.reason]);
    const files = alike.get(key);
    if (files) files.push(file);
    else alike.set(key, [file]);
  }
  return [...alike.values()].flatMap((files): Row[] => {
    if (files.length < MANY_ALIKE) return files.map(({ path, reason }) => [path, reason]);
    const { path, reason } = files[0]!;
    return [[`${join(dirname(path), `*${extname(path)}`)} (${files.length} files)`, reason]];
  });
}

type Row = readonly (string | number)[];

function table(header: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return 'None.';
  const rule = rows[0]!.map((value) => (typeof value === 'number' ? '---:' : '---'));
  const cells = rows.map((row) => row.map((value) => (typeof value === 'number' ? String(value) : cell(value))));
  return [header, rule, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A text from outside as plain words of a Markdown cell: no markup, one line. */
function cell(text: string): string {
  return printable(text.replace(/\s+/g, ' ')).replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
