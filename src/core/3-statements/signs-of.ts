import type { Statement } from '../model/statement.ts';
import type { Found } from './found.ts';
import { headOf } from './head-of.ts';
import { is, lower, pos, type SentenceView } from './sentence-view.ts';

const FEW_TOKENS = 4;
const MANY_TOKENS = 40;
const FAR = 6;

/** What can be said of a statement besides the rule that found it: the signs by which its confidence is weighed. */
export function signsOf(found: Found, statement: Statement): string[] {
  const { view } = found;
  const length = found.content.reduce((sum, run) => sum + run.to - run.from, 0);
  const [cue] = found.cue;
  const signs = [`source:${sourceKind(found)}`, `content:${statement.kind}`];
  if (found.cue.some((run) => range(run).some((at) => is(view, at, 'plainCues')))) signs.push('cue:plain');
  if (length > 0 && length < FEW_TOKENS) signs.push('content:short');
  if (length > MANY_TOKENS) signs.push('content:long');
  if (statement.nestedIn !== undefined || found.quoted) signs.push('nested');
  if (cue !== undefined && found.source !== undefined && cue.from - found.source.to > FAR) signs.push('source:far');
  if (found.source?.from === 0) signs.push('source:first');
  if (found.source !== undefined && is(view, found.source.from - 1, 'subordinators')) signs.push('subordinate');
  return signs;
}

function sourceKind({ view, source }: Found): string {
  if (source === undefined) return 'nobody';
  const head = headOf(view, source);
  if (range(source).some((at) => view.persons.has(at))) return 'person';
  if (pos(view, head) === 'PRON') return 'pronoun';
  if (view.rules.sources.has(lower(view, head))) return 'document';
  return isCertain(view, head) ? 'named' : 'described';
}

function isCertain(view: SentenceView, head: number): boolean {
  return view.named[head] === true || pos(view, head) === 'PROPN' || view.rules.speaking.has(lower(view, head));
}

function range({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
