import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';

/** “Interior Minister [General] Ada Falk”: the rank of whoever holds the office before it, but not “Attorney General”. */
export function isOwnRank(office: Word | undefined, rank: Word | undefined, rules: MentionRules): boolean {
  const isRank = rank !== undefined && (rules.fullRanks?.has(rank.lower) || rank.lower === rules.topRank);
  return isRank && rules.unrankedHeads?.has(office?.lower ?? '') === true;
}
