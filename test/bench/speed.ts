// `npm run bench:speed [-- --rounds N]`: how fast `analyze` is beside wink-nlp’s own pass over the same articles.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLanguage } from '../../src/cli/load-language.ts';
import { analyze } from '../../src/core/analyze.ts';
import { forgetWords } from '../../src/core/languages/en/wink.ts';
import type { Document } from '../../src/core/model/document.ts';
import type { Language } from '../../src/core/model/language.ts';
import { readGoldFolder } from './read-gold-folder.ts';
import { readOwnArticles } from './read-own-articles.ts';
import { languageOf } from './score-set.ts';

const POLNEAR = '../shared/bench/polnear-dev';
const SIZE = 1_000_000;
const OPENINGS = 5;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    open: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
  },
});
if (values.open) await timeOpening();
else if (values.alone) await analyzeAlone();
else await main(Math.max(1, Number.parseInt(values.rounds, 10) || 1));

async function main(rounds: number): Promise<void> {
  const opening = Array.from({ length: OPENINGS }, () => Number(runAgain('--open')));
  console.log(`opening (modules, model, first sentence): ${spread(opening, 0)} ms of ${OPENINGS} starts`);
  const [before, after] = runAgain('--alone').split(' ').map(Number) as [number, number];
  console.log(`memory: at most ${after.toFixed(0)} MB (${before.toFixed(0)} MB with the model and nothing read)\n`);
  const english = (await loadLanguage('en')) as Language;
  const createPass = await loadWink();
  await compare('our own articles, repeated to 1 MB', ownDocuments(), { rounds, english, createPass });
  if (existsSync(POLNEAR)) {
    const documents = readGoldFolder(POLNEAR).articles.map(({ name, text }) => documentOf(name, text));
    await compare('polnear-dev', documents, { rounds, english, createPass });
  } else console.warn(`SKIPPED: ${POLNEAR} is not there`);
}

interface Means {
  readonly rounds: number;
  readonly english: Language;
  readonly createPass: () => WinkPass;
}

/** Tags one text and counts its tokens. */
type WinkPass = (text: string) => number;

/** Both read each article in turn, so that whatever else the machine does slows both alike. The first round warms up. */
async function compare(name: string, documents: readonly Document[], { rounds, english, createPass }: Means) {
  const ratios: number[] = [];
  const speeds: { ours: number[]; winks: number[] } = { ours: [], winks: [] };
  for (let round = 0; round <= rounds; round++) {
    const spent = { ours: 0, winks: 0 };
    const winkPass = createPass();
    const language = asNew(english);
    let tokens = 0;
    for (const [index, doc] of documents.entries()) {
      const ours = () => {
        const start = performance.now();
        analyze(doc, language);
        spent.ours += performance.now() - start;
      };
      const winks = () => {
        const start = performance.now();
        tokens += winkPass(doc.text);
        spent.winks += performance.now() - start;
      };
      for (const pass of (index + round) % 2 === 0 ? [ours, winks] : [winks, ours]) pass();
    }
    if (round === 0) continue;
    ratios.push(spent.winks / spent.ours);
    speeds.ours.push((1000 * tokens) / spent.ours);
    speeds.winks.push((1000 * tokens) / spent.winks);
  }
  const size = documents.reduce((sum, { text }) => sum + text.length, 0);
  console.log(`${name}: ${documents.length} articles, ${(size / 1e6).toFixed(2)} million characters, ${rounds} rounds`);
  console.log(`  whosaid   ${spread(speeds.ours, 0)} tokens a second`);
  console.log(`  wink      ${spread(speeds.winks, 0)} tokens a second (tokens, sentences, parts of speech)`);
  console.log(`  throughput beside wink’s: ${spread(ratios, 3)}\n`);
}

/** The language with no word in mind that an earlier round has read, as wink’s own instance has none. */
function asNew(language: Language): Language {
  forgetWords();
  return { ...language, text: { ...language.text } };
}

/**
 * What wink does by itself: tokens, sentences and parts of speech. A new instance has not learnt the words of the
 * articles in an earlier round; the meta model is made once, as each making of it doubles it.
 */
async function loadWink(): Promise<() => WinkPass> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const meta = (model as unknown as { metaCER(): unknown }).metaCER();
  return () => {
    const nlp = winkNLP({ ...model, metaCER: () => meta } as never, ['sbd', 'pos']);
    return (text) => {
      const doc = nlp.readDoc(text);
      doc.sentences().out();
      const tokens = doc.tokens().out();
      doc.tokens().out(nlp.its.pos);
      return tokens.length;
    };
  };
}

function ownDocuments(): Document[] {
  const once = readOwnArticles('.', 'articles').filter((article) => languageOf(article) === 'en');
  const documents: Document[] = [];
  for (let size = 0; size < SIZE; ) {
    const { name, text } = once[documents.length % once.length]!;
    documents.push(documentOf(`${name}-${documents.length}`, text));
    size += text.length;
  }
  return documents;
}

function documentOf(id: string, text: string): Document {
  return { id, language: 'en', title: id, text, source: {} };
}

/** Prints the milliseconds from the start of this process’s program to the end of its first sentence. */
async function timeOpening(): Promise<void> {
  const start = performance.now();
  const english = (await loadLanguage('en')) as Language;
  analyze(documentOf('first', 'The mayor said on Monday that the bridge was safe.'), english);
  console.log(performance.now() - start);
}

/** Prints the megabytes held after the first sentence and, at most, while reading everything. */
async function analyzeAlone(): Promise<void> {
  const english = (await loadLanguage('en')) as Language;
  analyze(documentOf('first', 'The mayor said on Monday that the bridge was safe.'), english);
  const before = process.memoryUsage().rss / 2 ** 20;
  for (const doc of ownDocuments()) analyze(doc, english);
  console.log(before, process.resourceUsage().maxRSS / 2 ** 10);
}

/** A process of its own: nothing is loaded yet there, and nothing else takes memory. */
function runAgain(option: string): string {
  return execFileSync(process.execPath, [process.argv[1]!, option], { encoding: 'utf8' }).trim();
}

/** The median, and the range in brackets. */
function spread(numbers: readonly number[], digits: number): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return `${median.toFixed(digits)} (${sorted[0]!.toFixed(digits)} to ${sorted.at(-1)!.toFixed(digits)})`;
}
