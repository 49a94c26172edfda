import { createMention, type Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Span } from '../../model/span.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Word } from '../words/read-words.ts';
import { partyCalled, wellKnown } from '../words/well-known.ts';
import { prefixedTeam } from './prefixed-team.ts';
import type { RoleNode } from './role-node.ts';

/** “ex-[Labour] leader”, “then-[US] president”: what stands behind the status in one word with it. */
export function prefixOf({ surface, start }: Word, rules: MentionRules) {
  const [, prefix = '', rest = ''] = /^(\p{L}+)-(\p{L}.*)$/u.exec(surface) ?? [];
  // “former-style”, but “ex-chief executive”
  const isWord = /^\p{Lu}/u.test(rest) || rules.roleModifiers.has(rest) || rules.rolePortfolios.has(rest);
  const status = isWord ? rules.roleStatuses.get(prefix.toLowerCase()) : undefined;
  return status && { status, rest, span: { start: start + prefix.length + 1, end: start + surface.length } };
}

function behindStatus(word: Word | undefined, rules: MentionRules): Mention | undefined {
  const prefix = word && prefixOf(word, rules);
  if (!prefix) return undefined;
  const name = prefix.rest.toLowerCase();
  const party = partyCalled(name, rules);
  const known =
    party ??
    rules.known.get(name)?.find(({ words: [only, ...more] }) => only?.toLowerCase() === name && more.length === 0);
  if (known?.kind !== 'organization' && known?.kind !== 'country') return undefined;
  const rule = party ? 'party-mark' : known.kind === 'country' ? 'country-name' : 'known-name';
  const mention = createMention(known.kind, known.name, rule, prefix.span);
  if (known.kind === 'organization') mention.known = known.name;
  return mention;
}

/** “[V]-ledaren”, “[FN]-chefen”: the body whose letters begin the word that heads a title. */
export function prefixedBody(
  words: readonly Word[],
  { head, headAt, first }: Pick<RoleNode, 'head' | 'headAt' | 'first'>,
  rules: MentionRules,
): Mention | undefined {
  const { surface, start } = words[headAt] as Word;
  const [, letters = ''] = /^(\p{Lu}[\p{L}&]{0,14})-\p{Ll}/u.exec(surface) ?? [];
  if (!rules.wordForms) return behindStatus(words[first], rules);
  const ofParty = rules.wordForms.partyStem(surface.toLowerCase());
  if (ofParty) return partyAt({ start, end: start + ofParty.stem.length }, ofParty.party, rules);
  if (letters === '')
    return knownPrefix(words[headAt] as Word, head, rules) ?? prefixedTeam(words, headAt, head, rules);
  const span = { start, end: start + letters.length };
  const party = rules.partyMarks.get(letters);
  if (party !== undefined) return partyAt(span, party, rules);
  // “HKG-målvakten”
  if (rules.teamHeads?.has(head) && /^\p{Lu}{2,}$/u.test(letters))
    return createMention('organization', letters, 'team-of-letters', span);
  // “EU-parlamentarikern” is called so by that whole word
  const isOf = rules.otherTitles.ofOrganization.has(head) || rules.bodyHeads.has(head);
  if (!isOf && !rules.wordForms.prefixHeads.has(head)) return prefixedTeam(words, headAt, head, rules);
  const known = rules.known
    .get(letters.toLowerCase())
    ?.find(({ kind, words: [only, ...rest] }) => kind === 'organization' && only === letters && rest.length === 0);
  if (!known) return prefixedTeam(words, headAt, head, rules) ?? unknownFirm(letters, head, span, rules);
  const mention = createMention('organization', letters, 'known-name', span);
  mention.known = known.name;
  return mention;
}

/** “[Larchcorp]-chefen”, but not “Sverige-chefen” and “IT-chefen”: a name before a hyphen and the head of a body. */
function unknownFirm(name: string, head: string, span: Span, rules: MentionRules): Mention | undefined {
  if (!rules.bodyHeads.has(head) || !/^\p{Lu}.*\p{Ll}{3}/u.test(name) || rules.known.has(name.toLowerCase()))
    return undefined;
  return createMention('organization', name, 'title-prefix', span);
}

/** “[Dramaten]chefen”: a well-known body in one word with its head. */
function knownPrefix({ surface, start, capital }: Word, head: string, rules: MentionRules): Mention | undefined {
  const at = capital && rules.bodyHeads.has(head) ? surface.toLowerCase().lastIndexOf(head) : -1;
  if (at < 3) return undefined;
  const name = surface.slice(0, at);
  const known = rules.known
    .get(name.toLowerCase())
    ?.find(({ kind, words: [only, ...rest] }) => kind === 'organization' && only === name && rest.length === 0);
  if (!known) return undefined;
  const mention = createMention('organization', name, 'known-name', { start, end: start + at });
  mention.known = known.name;
  return mention;
}

/** “Anna Ek ([s])”, “Anna Ek, [s],”: the parties of politicians as papers wrote them before 2010. */
export function findSmallMarks(words: readonly Word[], map: UnitMap, rules: MentionRules): Mention[] {
  if (!rules.wordForms) return [];
  return words.flatMap((word, at) => {
    const open = words[at - 1]?.surface;
    const close = words[at + 1]?.surface;
    const isMark = (open === '(' && close === ')') || (open === ',' && (close === ',' || close === '.'));
    const party = isMark && !word.capital ? rules.partyMarks.get(word.surface.toUpperCase()) : undefined;
    return party !== undefined && map[at - 2]?.kind === 'name' ? [partyAt(word, party, rules)] : [];
  });
}

function partyAt(span: Span, party: string, rules: MentionRules): Mention {
  const mention = createMention('organization', party, 'party-mark', span);
  mention.known = wellKnown(party, rules)?.name;
  return mention;
}
