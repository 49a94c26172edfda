import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { lastBeginning, type Span } from '../../model/span.ts';

/** “Ada Falk's [Larch Rovers]”, “Larch Rovers' homegrown [Ada Falk]”: whether nothing but adjectives stands between an owner and what is named behind. */
export function owns({ doc: { text }, tokens }: Reading, owner: Span, { start }: Span, rules: MentionRules): boolean {
  const mark = OWNER.exec(text.slice(owner.end, owner.end + 3))?.[0];
  if (rules.wordForms || mark === undefined || start - owner.end > FARTHEST) return false;
  for (let at = lastBeginning(tokens, start) - 1; ; at--) {
    const token = tokens[at];
    if (token === undefined || token.start < owner.end + mark.length) return true;
    if (token.pos !== 'ADJ' || isApart(token.lower, rules)) return false;
  }
}

/** “Falk's Larch Rovers side”, “Falk's Harbour Party”: whether the body that is called somebody's is one that a person leads or plays for. */
export function leads(reading: Reading, owner: Span, body: Mention, rules: MentionRules): boolean {
  if (body.kind !== 'organization' || !owns(reading, owner, body, rules)) return false;
  const { doc, tokens } = reading;
  // “Falk's Tory critics”
  const isAdjective = rules.partisans?.has(doc.text.slice(body.start, body.end).toLowerCase()) === true;
  const words = (body.known ?? body.name).toLowerCase().split(' ');
  // “Falk's Justice Department”, “Falk's Senate bid”
  const isStates = words.some((word) => rules.institutionHeads.has(word) && !rules.partyHeads.has(word));
  const next = tokens[lastBeginning(tokens, body.end - 1) + 1];
  return !isAdjective && !isStates && next !== undefined && (next.pos === 'VERB' || isEnd(next, rules));
}

/** What stands behind the whole name of a body: “side”, “party”, a mark, a word of grammar. */
const isEnd = ({ pos, lower }: Token, rules: MentionRules): boolean =>
  /^(?:ADP|ADV|AUX|CCONJ|PART|PRON|SCONJ)$/.test(pos) ||
  /^[,.;:)]$/.test(lower) ||
  rules.partyHeads.has(lower) ||
  rules.sideNouns?.has(lower) === true ||
  rules.teamNouns?.has(lower) === true;

const isApart = (word: string, rules: MentionRules): boolean =>
  rules.roleStatuses.has(word) || rules.unrealWords.has(word) || rules.apartWords?.has(word) === true;

const OWNER = /^['’]s? /;

const FARTHEST = 40;
