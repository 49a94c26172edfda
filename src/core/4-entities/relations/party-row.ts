import type { Mention } from '../../model/mention.ts';

/** “Democrats [Ada Falk], [Lou Berg] and Sen. [Ed Roe]”: the names that stand in a row right behind the plural of a party. */
export function partyRow(mentions: readonly Mention[], at: number, text: string): Mention[] {
  const party = mentions[at] as Mention;
  const row: Mention[] = [];
  // “Democrat Ada Falk” is one
  if (!/\p{Ll}s$/u.test(text.slice(party.start, party.end))) return row;
  let end = party.end;
  for (let next = at + 1; next < mentions.length; next++) {
    const other = mentions[next] as Mention;
    if (other.start < end || other.kind !== 'person') {
      if (other.start > end + FARTHEST) break;
      continue;
    }
    const link = row.length === 0 ? FIRST : BETWEEN;
    if (!link.test(text.slice(end, other.start))) break;
    row.push(other);
    end = other.end;
  }
  return row;
}

const TITLE = '(?:(?:Govs?|Reps?|Sens?)\\. )?';
const FIRST = new RegExp(`^ ${TITLE}$`);
const BETWEEN = new RegExp(`^(?:,|,? and) ${TITLE}$`);

/** In characters: “, and Sen. ”. */
const FARTHEST = 12;
