import type { KnownName } from '../../model/known-name.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import { isKnownFirm } from '../words/well-known.ts';
import type { Unit } from './unit.ts';

/** Whether a well-known body only gives its name to a thing there: “the UEFA [Cup]”, “a Boeing [737]”, “along [the] Amazon”, “[on] Facebook”. */
export function namesThing(words: readonly Word[], { first, last, known }: Unit, rules: MentionRules): boolean {
  if (known?.kind !== 'organization') return false;
  // “wrote on Facebook”
  if (rules.networks.has(known.name) && rules.networkLinks.has(words[first - 1]?.lower ?? '')) return true;
  if (!rules.eventHeads) return false;
  const { end, sentence } = words[last - 1] as Word;
  const next = words[last];
  const isNext = next?.sentence === sentence && next.start - end <= 1;
  if (isNext && next.capital && rules.eventHeads?.has(next.lower)) return true;
  if (!isKnownFirm(known.name, rules)) return false;
  const isSpan = rules.timeNouns.has(words[last + 1]?.lower ?? '');
  if (isNext && (MODEL.test(next.surface) || NUMBER.test(next.surface)) && !isSpan) return true;
  const article = words[first - 1];
  const isOwn = article?.sentence === sentence && article.pos === 'DET' && rules.definiteArticles.has(article.lower);
  return isOwn && !(isNext && (next.capital || next.role || /^(?:ADJ|NOUN|PROPN|VERB)$/.test(next.pos)));
}

/** “a Subaru [Larcha]”, “the Airbus [A321]”: what a firm with one more word behind it is where an article stands before it, or a number in it. */
export function isProduct(words: readonly Word[], at: number, known: KnownName, rules: MentionRules): boolean {
  const [before, behind] = [words[at - 1], words[at + known.words.length]];
  if (rules.wordForms || !behind || !isKnownFirm(known.name, rules)) return false;
  if (MODEL.test(behind.surface)) return true;
  const next = words[behind.index + 1];
  const isAlone = next?.sentence !== behind.sentence || !/^(?:ADJ|NOUN|PROPN)$/.test(next.pos);
  const article = before?.lower ?? '';
  const isOne = rules.indefiniteArticles.has(article) || rules.definiteArticles.has(article);
  return isAlone && isOne && before?.pos === 'DET' && before.sentence === behind.sentence;
}

/** “A321” */
const MODEL = /^\p{Lu}{1,3}\d{1,4}\p{L}?$/u;

/** “737”, but not a year. */
const NUMBER = /^(?:\d{2,3}|(?!19|20)\d{4})\p{L}?$/u;
