import { remember } from '../../model/remember.ts';
import { copyStatement, type Statement } from '../../model/statement.ts';
import { confidenceWeights } from './confidence-weights.ts';

/** What the fit may change of a confidence: never to nothing, never to certainty. */
const LEAST = 0.05;
const MOST = 0.99;

/** A statement with the strength that its rule gives and the signs that speak for or against it. */
export interface Proposal {
  readonly statement: Statement;
  readonly strength: number;
  readonly signs: readonly string[];
}

/**
 * Gives a statement its confidence: a logistic regression over the strength that its rule was given by hand and the
 * weights of its signs, fitted by `npm run fit:confidence`.
 */
export function rateStatement({ statement, strength, signs }: Proposal): Statement {
  const { bias, slope, weights } = confidenceWeights;
  let sum = ruleWeight(statement.evidence.rule);
  for (const sign of signs) sum += weights[sign] ?? 0;
  const rated = 1 / (1 + Math.exp(-(bias + slope * logit(strength) + sum)));
  const confidence = Math.round(Math.min(MOST, Math.max(LEAST, rated)) * 100) / 100;
  const { doc, rule, start, end } = statement.evidence;
  const result = copyStatement(statement);
  result.signs = signs;
  result.evidence = { doc, rule, confidence, start, end };
  return result;
}

const ruleWeight = remember((rule) => confidenceWeights.weights[`rule:${rule}`] ?? 0);

export function logit(share: number): number {
  return Math.log(share / (1 - share));
}
