// `npm run fit:confidence [-- --check]`: fits the weights of src/core/3-statements/confidence/confidence-weights.ts to our held-out
// articles, which no rule was written by, and to GUM (never to PolNeAR), tells by cross-validation whether they beat the strengths set by hand, and writes the file.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readText } from '../../src/core/1-text/read-text.ts';
import { findMentions } from '../../src/core/2-mentions/find-mentions.ts';
import { logit } from '../../src/core/3-statements/confidence/rate-statement.ts';
import { proposeStatements } from '../../src/core/3-statements/find-statements.ts';
import { calibrate } from './calibrate.ts';
import { type Example, type Fitted, fitLogistic, rate } from './fit-logistic.ts';
import type { GoldArticle } from './gold.ts';
import { packs } from './packs.ts';
import { readGoldFolder } from './read-gold-folder.ts';
import { readOwnArticles } from './read-own-articles.ts';
import { languageOf } from './score-set.ts';
import { scoreStatements } from './score-statements.ts';

const GUM = '../shared/bench/gum-train';
const TARGET = 'src/core/3-statements/confidence/confidence-weights.ts';
const FOLDS = 10;
/** How strongly weights are held to nothing: tried by cross-validation. */
const PENALTIES = [1, 2, 4, 8, 16, 32, 64, 128, 256];

try {
  main();
} catch (error) {
  console.error(`fit:confidence: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 2;
}

function main(): void {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  if (!existsSync(GUM)) throw new Error(`${GUM} is not there`);
  const sets = [readOwnArticles('.', 'held-out'), readGoldFolder(GUM).articles];
  const articles = sets.flat().map(examplesOf);
  const byHand = report('by hand', articles.flat(), (example) => sigmoid(example.offset));
  const penalty = choosePenalty(articles);
  const { loss, held } = validate(articles, penalty);
  report(`fitted, penalty ${penalty}, on articles held out`, articles.flat(), (example) => held.get(example) as number);
  if (loss >= byHand) console.log('The fit does not beat the strengths set by hand: nothing written.');
  else if (values.check !== true) writeFileSync(TARGET, write(fitLogistic(articles.flat(), penalty)));
}

/** The strongest penalty whose loss is within a standard error of the least (Breiman et al. 1984, the one-standard-error rule). */
function choosePenalty(articles: readonly Example[][]): number {
  const examples = articles.flat();
  const tried = PENALTIES.map((one) => ({ one, ...validate(articles, one) }));
  const best = tried.reduce((least, other) => (other.loss < least.loss ? other : least));
  const losses = examples.map((example) => lossOf([example], () => best.held.get(example) as number));
  const variance = losses.reduce((sum, loss) => sum + (loss - best.loss) ** 2, 0) / (losses.length - 1);
  const most = best.loss + Math.sqrt(variance / losses.length);
  return Math.max(...tried.filter(({ loss }) => loss <= most).map(({ one }) => one));
}

/** Statements of one article, with whether they are right. */
function examplesOf(article: GoldArticle): Example[] {
  const language = packs.find((pack) => pack.code === languageOf(article));
  if (language === undefined) return [];
  const doc = { id: article.name, language: language.code, title: article.name, text: article.text, source: {} };
  const reading = readText(doc, language);
  const proposals = proposeStatements(reading, findMentions(reading, language), language);
  const byId = new Map(proposals.map((proposal) => [proposal.statement.id, proposal]));
  const statements = proposals.map(({ statement }) => ({ ...statement, mentions: [] }));
  return scoreStatements(article, statements).flatMap(({ found, sameContent, sameSource }) => {
    const proposal = found && byId.get(found.id);
    if (proposal === undefined) return [];
    const signs = [`rule:${proposal.statement.evidence.rule}`, ...proposal.signs];
    return [{ offset: logit(proposal.strength), signs, right: sameContent && sameSource }];
  });
}

/** Rates each article by a model that did not see it. */
function validate(articles: readonly Example[][], penalty: number): { loss: number; held: Map<Example, number> } {
  const held = new Map<Example, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model: Fitted = fitLogistic(articles.filter((_, at) => at % FOLDS !== fold).flat(), penalty);
    for (const example of articles.filter((_, at) => at % FOLDS === fold).flat())
      held.set(example, rate(model, example));
  }
  return { loss: lossOf(articles.flat(), (example) => held.get(example) as number), held };
}

function report(name: string, examples: readonly Example[], said: (example: Example) => number): number {
  const judged = examples.map((example) => ({ confidence: said(example), right: example.right }));
  const loss = lossOf(examples, said);
  const error = 100 * calibrate(judged).error;
  console.log(
    `${name}: ${examples.length} statements, log loss ${loss.toFixed(4)}, calibration error ${error.toFixed(1)} points`,
  );
  return loss;
}

function lossOf(examples: readonly Example[], said: (example: Example) => number): number {
  const sum = examples.reduce((total, one) => total - Math.log(one.right ? said(one) : 1 - said(one)), 0);
  return sum / examples.length;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function write({ bias, slope, weights }: Fitted): string {
  const rounded = [...weights].map(([sign, weight]) => [sign, Math.round(weight * 100) / 100] as const);
  const rows = rounded.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return `/**
 * Generated by \`npm run fit:confidence\`; do not edit. Weights of a logistic regression over our held-out articles (test/fixtures/held-out, MIT)
 * and the news, interviews, biographies, travel and academic texts of GUM (Zeldes 2017; annotations CC BY 4.0). They hold no text.
 */
export const confidenceWeights: {
  readonly bias: number;
  readonly slope: number;
  readonly weights: Readonly<Record<string, number>>;
} = {
  bias: ${bias.toFixed(2)},
  slope: ${slope.toFixed(2)},
  weights: {
${rows.map(([sign, weight]) => `    ${/^\w+$/.test(sign) ? sign : `'${sign}'`}: ${weight},`).join('\n')}
  },
};
`;
}
