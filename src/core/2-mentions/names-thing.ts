import type { MentionRules } from '../model/mention-rules.ts';
import type { Word } from './read-words.ts';
import type { Unit } from './unit.ts';
import { isKnownFirm } from './well-known.ts';

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
  if (isNext && MODEL.test(next.surface)) return true;
  const article = words[first - 1];
  const isOwn = article?.sentence === sentence && article.pos === 'DET' && rules.definiteArticles.has(article.lower);
  return isOwn && !(isNext && (next.capital || next.role || /^(?:ADJ|NOUN|PROPN|VERB)$/.test(next.pos)));
}

const MODEL = /^\p{Lu}{0,2}\d{2,3}\p{L}?$/u;
