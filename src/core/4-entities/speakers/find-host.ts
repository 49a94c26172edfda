import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import type { Node, Refs } from '../nodes/node.ts';
import { sweep } from '../nodes/sweep.ts';

/** Who receives whom in a text on a visit. */
export interface Visit {
  readonly host: Node;
  readonly guest: Node;
}

/**
 * Finds the first sentence in which one person receives another: “Falk hosted a dinner for Speaker Dusek”, “Dusek was
 * received by Falk”, “Falk held talks with visiting Speaker Dusek”.
 */
export function findHost(
  { doc: { text }, sentences }: Reading,
  mentions: readonly Mention[],
  refs: Refs,
  rules: MentionRules,
): Visit | undefined {
  const sentenceAt = sweep(sentences);
  let before: Mention | undefined;
  let current = -1;
  for (const mention of mentions) {
    const sentence = sentenceAt(mention.start);
    if (sentence !== current) before = undefined;
    current = sentence;
    const second = refs.get(mention);
    if (mention.kind !== 'person' || second?.kind !== 'person') continue;
    const first = before && refs.get(before);
    if (before && first && first !== second) {
      const ahead = wordsOf(text.slice(sentences[sentence]?.start ?? 0, before.start));
      const between = wordsOf(text.slice(before.end, mention.start));
      const isReceiving = (word: string): boolean => rules.receivingWords.has(word);
      const at = between.findIndex(isReceiving);
      // “At a reception for Speaker Dusek, | Falk”
      const isGuestFirst =
        at < 0
          ? ahead.some(isReceiving)
          : rules.receivedLinks.has(between[at + 1] ?? '') || ahead.some((word) => rules.visitingWords.has(word));
      if (isGuestFirst) return { host: second, guest: first };
      if (at >= 0) return { host: first, guest: second };
    }
    before ??= mention;
  }
  return undefined;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
