import { analyze } from '../../src/core/analyze.ts';
import { detectLanguage } from '../../src/core/detect-language.ts';
import type { Analysis } from '../../src/core/model/analysis.ts';
import type { Language } from '../../src/core/model/language.ts';
import { type Calibration, calibrate } from './calibrate.ts';
import type { GoldArticle, GoldSet } from './gold.ts';
import { addGraphScores, type GraphScore, scoreGraph } from './score-graph.ts';
import { isSpeakerResolved, scoreStatements, type Verdict } from './score-statements.ts';
import { share, type Tally } from './tally.ts';

export interface ScoredArticle {
  readonly article: GoldArticle;
  readonly analysis: Analysis;
  readonly verdicts: readonly Verdict[];
  readonly graph?: GraphScore;
}

export interface SetScore {
  readonly name: string;
  readonly articles: readonly ScoredArticle[];
  /** Right content and right source. */
  readonly joint: Tally;
  /** Right content, whoever said it. */
  readonly content: Tally;
  /** Of the statements with the right content, the share with the right source. */
  readonly attribution: number;
  /** Of those whose gold names the speaker, the share with a name that a reader would accept. */
  readonly resolved: number;
  readonly withSpeaker: number;
  readonly calibration: Calibration;
  readonly graph?: GraphScore;
  /** Articles in languages that have no pack. */
  readonly unread: readonly GoldArticle[];
}

/** Analyses and judges the articles of a set; a statement is right if its content and its source are. */
export function scoreSet({ name, articles }: GoldSet, languages: readonly Language[]): SetScore {
  const scored: ScoredArticle[] = [];
  const unread: GoldArticle[] = [];
  for (const article of articles) {
    const code = languageOf(article);
    const language = languages.find((pack) => pack.code === code);
    if (language) scored.push(scoreArticle(article, language));
    else unread.push(article);
  }
  const verdicts = scored.flatMap((one) => one.verdicts);
  const found = verdicts.filter((verdict) => verdict.found);
  const resolved = verdicts.map(isSpeakerResolved).filter((answer) => answer !== undefined);
  const content = tallyOf(verdicts, ({ sameContent }) => sameContent);
  const joint = tallyOf(verdicts, isRight);
  const graphs = scored.flatMap(({ graph }) => graph ?? []);
  return {
    name,
    articles: scored,
    joint,
    content,
    attribution: share(joint.right, content.right),
    resolved: share(resolved.filter(Boolean).length, resolved.length),
    withSpeaker: resolved.length,
    calibration: calibrate(
      found.map((verdict) => ({ confidence: verdict.found!.evidence.confidence, right: isRight(verdict) })),
    ),
    ...(graphs.length > 0 && { graph: addGraphScores(graphs) }),
    unread,
  };
}

/** The language that an article tells or its words do; English where neither does. */
export function languageOf({ language, text }: GoldArticle): string {
  return language ?? (detectLanguage(text) || 'en');
}

function scoreArticle(article: GoldArticle, language: Language): ScoredArticle {
  const doc = { id: article.name, language: language.code, title: article.name, text: article.text, source: {} };
  const analysis = analyze(doc, language);
  return {
    article,
    analysis,
    verdicts: scoreStatements(article, analysis.statements),
    ...(article.graph && { graph: scoreGraph(article.graph, analysis) }),
  };
}

function isRight({ sameContent, sameSource }: Verdict): boolean {
  return sameContent && sameSource;
}

function tallyOf(verdicts: readonly Verdict[], isHit: (verdict: Verdict) => boolean): Tally {
  const right = verdicts.filter(isHit).length;
  const wrong = verdicts.filter(({ found }) => found).length - right;
  return { right, wrong, missed: verdicts.filter(({ marked }) => marked).length - right };
}
