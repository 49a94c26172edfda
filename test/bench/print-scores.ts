import type { Calibration } from './calibrate.ts';
import { PUBLISHED, PUBLISHED_SOURCE } from './published.ts';
import { ENTITY_KINDS, type GraphScore, isMarked, overall, RELATION_KINDS, silenceOf } from './score-graph.ts';
import type { SetScore } from './score-set.ts';
import { figuresOf, type Tally } from './tally.ts';

const NAME = 26;

/** One set as a table of plain text, at most 100 columns wide; figures are percent. */
export function printScore(score: SetScore): string {
  const { name, articles, joint, content, attribution, resolved, withSpeaker, calibration, graph } = score;
  return [
    `${name}: ${articles.length} articles`,
    `  ${''.padEnd(NAME)}${['P', 'R', 'F1'].map((head) => head.padStart(7)).join('')}    right  wrong missed`,
    row('statements: joint', joint),
    row('  content alone', content),
    `  ${'  right source'.padEnd(NAME)}${percent(attribution).padStart(21)}    of ${content.right} with the right content`,
    withSpeaker === 0
      ? '  no statement names its speaker'
      : `  ${'  right speaker'.padEnd(NAME)}${percent(resolved).padStart(21)}    of ${withSpeaker} whose speaker gold names`,
    ...(graph ? printGraph(graph) : []),
    ...printCalibration(calibration),
    '',
  ].join('\n');
}

/** What others reach, with its source. */
export function printPublished(): string {
  const head = `  ${'published figures'.padEnd(60)}${'joint F1'.padStart(10)}${'right source'.padStart(14)}`;
  const rows = PUBLISHED.map(
    ({ who, f1, attribution }) => `  ${who.padEnd(60)}${f1.toFixed(1).padStart(10)}${String(attribution).padStart(14)}`,
  );
  return [head, ...rows, `  ${PUBLISHED_SOURCE}`, ''].join('\n');
}

function printGraph(graph: GraphScore): string[] {
  const kinds = <K extends string>(title: string, names: readonly K[], tallies: Readonly<Record<K, Tally>>) => {
    const marked = names.filter((kind) => isMarked(tallies[kind]));
    return marked.length === 0
      ? []
      : [row(title, overall(tallies)), ...marked.map((kind) => row(`  ${kind}`, tallies[kind]))];
  };
  return [
    ...kinds('entities', ENTITY_KINDS, graph.entities),
    ...kinds('relations', RELATION_KINDS, graph.relations),
    ...(graph.stretches === 0
      ? []
      : [
          `  ${'silence'.padEnd(NAME)}${percent(silenceOf(graph)).padStart(21)}    of ${graph.stretches} stretches that must yield nothing`,
        ]),
  ];
}

function printCalibration({ bins, error }: Calibration): string[] {
  return [
    `  calibration of statements: expected error ${percent(error)}`,
    '    said to be        count  mean said  came true',
    ...bins
      .filter(({ count }) => count > 0)
      .map(
        ({ from, to, count, confidence, right }) =>
          `    ${`${from.toFixed(1)} to ${to.toFixed(1)}`.padEnd(14)}${String(count).padStart(9)}` +
          `${percent(confidence).padStart(11)}${percent(right).padStart(11)}`,
      ),
  ];
}

function row(name: string, tally: Tally): string {
  const { precision, recall, f1 } = figuresOf(tally);
  const figures = [precision, recall, f1].map((value) => percent(value).padStart(7)).join('');
  const counts = [tally.right, tally.wrong, tally.missed].map((count) => String(count).padStart(7)).join('');
  return `  ${name.padEnd(NAME)}${figures}  ${counts}`;
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}
