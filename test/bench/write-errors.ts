import { hull, type Span } from '../../src/core/model/span.ts';
import type { ScoredArticle, SetScore } from './score-set.ts';
import { isSpeakerResolved, type Verdict } from './score-statements.ts';

const LIMIT = 40;
/** How many characters to show on either side. */
const AROUND = 120;
const LONGEST = 900;

type Marks = Pick<NonNullable<Verdict['marked']>, 'source' | 'cue' | 'content'>;

interface Fault {
  readonly scored: ScoredArticle;
  readonly verdict: Verdict;
}

/** The worst faults of some sets as Markdown, with excerpts; the most wrong words first. */
export function writeErrors(scores: readonly SetScore[]): string {
  return [
    '# Errors',
    '',
    '`[S source]` `[C cue]` `[content]`; the statements with the most wrong words first.',
    '',
    ...scores.flatMap(writeSet),
  ].join('\n');
}

function writeSet({ name, articles }: SetScore): string[] {
  const faults = articles.flatMap((scored) => scored.verdicts.map((verdict) => ({ scored, verdict })));
  const list = (title: string, isOne: (verdict: Verdict) => boolean) => writeList(title, faults, isOne);
  const graph = articles.flatMap(
    ({ article, graph }) => graph?.faults.map((fault) => `- ${article.name}: ${fault}`) ?? [],
  );
  return [
    `## ${name}`,
    '',
    ...list('Missed', ({ found }) => !found),
    ...list('False finds', ({ marked }) => !marked),
    ...list('Wrong source', ({ sameContent, sameSource }) => sameContent && !sameSource),
    ...list('Wrong speaker', (verdict) => isSpeakerResolved(verdict) === false),
    ...list('Content that begins or ends elsewhere', ({ sameContent, wrongWords }) => sameContent && wrongWords > 0),
    ...(graph.length === 0 ? [] : [`### Entities and relations: ${graph.length}`, '', ...graph, '']),
  ];
}

function writeList(title: string, faults: readonly Fault[], isOne: (verdict: Verdict) => boolean): string[] {
  const chosen = faults
    .filter(({ verdict }) => isOne(verdict))
    .sort((a, b) => b.verdict.wrongWords - a.verdict.wrongWords);
  const shown = chosen.length > LIMIT ? `${chosen.length}, the first ${LIMIT}` : String(chosen.length);
  return [`### ${title}: ${shown}`, '', ...chosen.slice(0, LIMIT).flatMap(writeFault), ''];
}

function writeFault({ scored: { article, analysis }, verdict: { found, marked } }: Fault): string[] {
  const lines = [`- **${article.name}**`];
  if (found) {
    const { rule, confidence } = found.evidence;
    const who = found.speaker ? `, ${found.speaker}` : '';
    lines.push(`  - found (${rule} ${confidence.toFixed(2)}${who}): ${excerpt(analysis.doc.text, found)}`);
  }
  if (marked) {
    const who = marked.speaker.length > 0 ? ` (${marked.speaker.join(' | ')})` : '';
    lines.push(`  - gold${who}: ${excerpt(article.text, marked)}`);
  }
  return lines;
}

function excerpt(text: string, { source, cue, content }: Marks): string {
  const { start, end } = hull([...source, ...cue, ...content]);
  const marks = [...open(source, '[S '), ...open(cue, '[C '), ...open(content, '[')].sort((a, b) => a.at - b.at);
  let at = Math.max(0, start - AROUND);
  let line = '';
  for (const mark of marks) {
    line += text.slice(at, mark.at) + mark.sign;
    at = mark.at;
  }
  line = (line + text.slice(at, end + AROUND)).replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST / 2)} … ${line.slice(-LONGEST / 2)}` : line;
}

function open(spans: readonly Span[], sign: string): { at: number; sign: string }[] {
  return spans.flatMap(({ start, end }) => [
    { at: start, sign },
    { at: end, sign: ']' },
  ]);
}
