import type { Directness, Statement } from '../../model/statement.ts';
import { Word } from '../../model/statement-words.ts';
import { headOf } from '../phrases/head-of.ts';
import type { Found } from '../sentences/found.ts';
import { is, isNamed, lower, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';

const FEW_TOKENS = 4;
const MANY_TOKENS = 40;
const FAR = 6;

const BY_KIND: Readonly<Record<Directness, string>> = {
  direct: 'content:direct',
  indirect: 'content:indirect',
  mixed: 'content:mixed',
};

/** What can be said of a statement besides the rule that found it: the signs by which its confidence is weighed. */
export function signsOf(found: Found, statement: Statement): string[] {
  const { view, source } = found;
  let length = 0;
  for (const run of found.content) length += run.to - run.from;
  const [cue] = found.cue;
  const signs = [sourceSign(found), BY_KIND[statement.kind]];
  if (found.cue.some((run) => anyIn(run, (at) => is(view, at, Word.plainCues)))) signs.push('cue:plain');
  if (length > 0 && length < FEW_TOKENS) signs.push('content:short');
  if (length > MANY_TOKENS) signs.push('content:long');
  if (statement.nestedIn !== undefined || found.quoted) signs.push('nested');
  if (cue !== undefined && source !== undefined && cue.from - source.to > FAR) signs.push('source:far');
  if (source?.from === 0) signs.push('source:first');
  if (source !== undefined && is(view, source.from - 1, Word.subordinators)) signs.push('subordinate');
  return signs;
}

function sourceSign({ view, source }: Found): string {
  if (source === undefined) return 'source:nobody';
  const head = headOf(view, source);
  if (anyIn(source, (at) => view.persons.has(at))) return 'source:person';
  if (pos(view, head) === 'PRON') return 'source:pronoun';
  if (view.rules.sources.has(lower(view, head))) return 'source:document';
  return isCertain(view, head) ? 'source:named' : 'source:described';
}

function isCertain(view: SentenceView, head: number): boolean {
  return isNamed(view, head) || pos(view, head) === 'PROPN' || view.rules.speaking.has(lower(view, head));
}

function anyIn({ from, to }: Run, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(at)) return true;
  return false;
}
