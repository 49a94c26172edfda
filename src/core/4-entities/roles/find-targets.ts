import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import { lastBeginning, type Span } from '../../model/span.ts';
import { wordBefore } from '../nodes/has-article.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import type { Node, RoleMention } from '../nodes/node.ts';
import { slug } from '../nodes/slug.ts';
import type { Around } from './around.ts';
import { mainBody } from './main-body.ts';
import { openingBody } from './opening-body.ts';
import { isAddressee, spokenFor } from './spoken-for.ts';

const NEAR = 450;

/** The countries and organizations that a role mention says it is of: by name, by a description, by “its”. */
export function findTargets(mention: RoleMention, around: Around): Node[] {
  const found: Node[] = [];
  for (const span of mention.role.targets) {
    const node = bodyAt(span, mention, around);
    if (node && !found.includes(node) && !isOrigin(span, mention, around)) found.push(node);
  }
  return found;
}

/** “the Kenyan lawyer Ada Falk” is from Kenya and no lawyer of the state; “a Kenyan lawyer said” has no other name. */
function isOrigin(span: Span, { role }: RoleMention, { mentions, rules }: Around): boolean {
  if (role.office || !role.holder || rules.teamHeads?.has(role.head)) return false;
  const inside = mentionsIn(mentions, span);
  // “Kenyan House of Reefs deputy Ada Falk”
  const isBodys = inside.some(
    ({ kind, start, end }) => kind === 'organization' && start <= span.start && end >= span.end,
  );
  return !isBodys && inside.some(({ rule }) => rule === 'country-adjective');
}

function bodyAt(span: Span, mention: RoleMention, around: Around): Node | undefined {
  const { mentions, refs, rules } = around;
  for (const inside of mentionsIn(mentions, span)) {
    if (inside.kind === 'pronoun') {
      const facts = rules.pronouns.get(inside.name);
      if (facts?.relative) return namedRightBefore(inside, around);
      // “their lawyer” is more often that of people
      const isBodys =
        facts?.thing || (facts?.plural && (mention.role.office || rules.bodyHeads.has(mention.role.head)));
      const body = isBodys ? possessor(mention, around) : undefined;
      // “Malta … its owner”: no country has one
      return body?.kind === 'country' && rules.stateless?.has(mention.role.head) ? undefined : body;
    }
    const node = inside.kind === 'role' ? undefined : refs.get(inside);
    const covers = inside.kind === 'group' || (inside.start === span.start && inside.end === span.end);
    if (node && covers && isBody(node)) return node;
  }
  return calledSo(span, mention, around);
}

/** “the Guild[, whose] president”, “the Guild (GRD)[, whose] president” */
function namedRightBefore({ start }: Mention, { reading, mentions, refs }: Around): Node | undefined {
  const last = mentionsIn(mentions, { start: 0, end: start }).findLast((one) => {
    const node = refs.get(one);
    return node !== undefined && isBody(node);
  });
  const isBeside = last && /^\)?,? $/.test(reading.doc.text.slice(last.end, start));
  return isBeside ? refs.get(last) : undefined;
}

/** “the array's director” where the Reef Array is named: the last word of the name of the body last named. */
function calledSo(span: Span, mention: RoleMention, { reading, mentions, refs, rules }: Around): Node | undefined {
  const [, article = '', noun = ''] = /^(\p{L}+) (\p{Ll}+)$/u.exec(reading.doc.text.slice(span.start, span.end)) ?? [];
  if (!rules.definiteArticles.has(article.toLowerCase())) return undefined;
  const named = mentionsIn(mentions, { start: 0, end: mention.start }).findLast((one) => {
    const words = one.kind === 'organization' ? one.name.toLowerCase().split(' ') : [];
    return words.length > 1 && words.at(-1) === noun && refs.has(one);
  });
  return named && refs.get(named);
}

/** “Burundi … Its transport minister”, “The ministry … Its spokesman”: the first body of the last sentence that has one. */
export function possessor(mention: Mention, { reading, mentions, refs, rules }: Around): Node | undefined {
  // inside a paragraph “its” seldom reaches back over its head
  const paragraph = reading.paragraphs.find(({ start, end }) => start <= mention.start && mention.end <= end);
  const opening = paragraph && reading.sentences.find(({ start }) => start >= paragraph.start);
  const isInside = opening !== undefined && opening.end <= mention.start;
  const from = Math.max(isInside && paragraph ? paragraph.start : 0, mention.start - NEAR);
  const before = mentionsIn(mentions, { start: from, end: mention.start - 1 });
  // “the party … its nominee”: a body that nothing else is known of
  const { text } = reading.doc;
  const open = before.findLast(
    (one) =>
      one.rule === 'organization-noun' && !refs.has(one) && !/[.!?;:”"]/.test(text.slice(one.end, mention.start)),
  );
  const bodies = before.filter((one) => {
    const node = refs.get(one);
    return node !== undefined && isBody(node) && one.rule !== 'country-adjective' && !isOwned(one, text, rules);
  });
  const last = bodies[bodies.length - 1];
  // “its licensee Larch Products and its owner”
  const link = last && /^\)? (\p{L}+) \p{L}+ $/u.exec(text.slice(last.end, mention.start))?.[1];
  if (last && link && rules.conjunctions.has(link)) return refs.get(last);
  if (open && last && last.end <= open.start) return undefined;
  const sentence = last && reading.sentences.find(({ start, end }) => start <= last.start && last.end <= end);
  const inside = sentence && bodies.filter(({ start }) => start >= sentence.start);
  // “In Chile, the glass union agreed. … its head”: where it happens is no subject
  const subject = inside?.find((one) => !isPlace(one, text, rules)) ?? inside?.[0];
  if (!subject) return undefined;
  // “In a letter to the museum, the firm agreed. … its head”
  const behind = inside?.[inside.indexOf(subject) + 1];
  const opener = sentence && reading.tokens[sentence.first]?.pos;
  // “If Chile waits, expect Peru to act. … its head”: the main clause tells of whom
  const isCondition = opener === 'SCONJ' && !rules.wordForms;
  const main = isCondition ? inside?.find((one) => text.slice(subject.end, one.start).includes(',')) : undefined;
  if (main) return refs.get(main);
  const opensWithLink = opener === 'ADP';
  const isIntroduced = behind && opensWithLink && /^, (?:\p{L}+ )?$/u.test(text.slice(subject.end, behind.start));
  return refs.get(isIntroduced ? behind : subject);
}

/** “The council regrets that its [forestry board] …” */
function isOwned(mention: Mention, text: string, rules: MentionRules): boolean {
  return rules.pronouns.get(wordBefore(mention, text))?.possessive === true;
}

/** “In Chile, …” */
function isPlace({ kind, start }: Mention, text: string, rules: MentionRules): boolean {
  const link = /(\p{L}+) (?:the )?$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase();
  return kind === 'country' && link !== undefined && rules.insideLinks.has(link);
}

/** The body that an office without “of” is in, where only one comes into question: “Chief Executive Jane Roe” in a text on one firm. */
export function guessTarget(mention: RoleMention, around: Around): Mention | undefined {
  const { reading, rules } = around;
  if (isBench(mention, rules)) return soleCourt(mention, around);
  const inTitle = bodyInTitle(mention, around);
  if (inTitle) return inTitle;
  const isOffice = rules.bodyHeads.has(mention.role.head) || isFirmsChief(mention, rules);
  if (!isOffice || mention.role.targets.length > 0) return undefined;
  // “President Falk” is a country's, whichever firm the text is about
  const isStates = [...rules.otherTitles.ofCountry.values()].some((titles) => titles.has(mention.name));
  if (isStates && mention.rule === 'role-before-name') return undefined;
  if (!isFirms(mention, rules) || tellsWhose(mention, reading, rules) || hasOwner(mention, reading, rules))
    return undefined;
  const spoken = spokenFor(mention, around);
  if (spoken) return spoken;
  const paragraph = reading.paragraphs.find(({ start, end }) => start <= mention.start && mention.end <= end);
  const from = Math.max(0, mention.start - 2 * NEAR);
  const near = ledBodies({ start: Math.max(from, paragraph?.start ?? 0), end: mention.start }, mention, around);
  const before =
    near.size > 0
      ? near
      : (lastBody(mention, paragraph, around) ?? ledBodies({ start: from, end: mention.start }, mention, around));
  const last = foremost(before);
  const body = last && around.refs.get(last);
  // whom a text names but once it is not about
  return body && body.mentions.length > 1 ? last : (openingBody(mention, around) ?? mainBody(mention, around));
}

/** “Board member Ada Falk” where one body has a board for a name: “Larch Board of Education”. */
function bodyInTitle({ name, role, start }: RoleMention, { mentions, refs, rules }: Around): Mention | undefined {
  if (role.targets.length > 0 || !rules.titledBodies) return undefined;
  const words = name.split(' ');
  const noun = words.slice(0, -1).findLast((word) => rules.titledBodies?.has(word)) ?? bodyOf(words, rules);
  if (noun === undefined) return undefined;
  const bodies = new Map<Node, Mention>();
  for (const one of mentions) {
    const node = one.kind === 'organization' ? refs.get(one) : undefined;
    const isCalled = node && slug(node.name).split('-').includes(noun);
    if (node && isCalled && !(bodies.has(node) && one.start > start)) bodies.set(node, one);
  }
  const [only, second] = bodies.values();
  return second ? undefined : only;
}

/** “Detective Constable Ada Falk” is of the police, “Commissioner Lou Berg” of a commission. */
function bodyOf(words: readonly string[], rules: MentionRules): string | undefined {
  const officer = words.find((word) => rules.officerBodies?.has(word));
  // “Information Commissioner” is an office of its own
  const isOwn = words.some((word) => word !== officer && rules.rolePortfolios.has(word) && !rules.roleHeads.has(word));
  return officer && !isOwn ? rules.officerBodies?.get(officer) : undefined;
}

/** “Tarnmoor Council was asked for comment.¶A spokesman said”: the one body of the paragraph before speaks. */
function lastBody(mention: RoleMention, paragraph: Span | undefined, around: Around): Map<Node, Mention> | undefined {
  if (!paragraph || !around.rules.speakingHeads.has(mention.role.head)) return undefined;
  const last = around.reading.paragraphs.findLast(({ end }) => end <= paragraph.start);
  const bodies = last && bodiesIn(last, around);
  return bodies?.size === 1 ? bodies : undefined;
}

/** “Finance chief Ada Falk” */
function isFirmsChief({ name }: RoleMention, rules: MentionRules): boolean {
  const [matter = '', head, more] = name.split(' ');
  return head === 'chief' && more === undefined && rules.firmMatters?.has(matter) === true;
}

/** “Justice Ada Falk”, “the chief justice”, without what court it is */
function isBench({ name, role, rule }: RoleMention, rules: MentionRules): boolean {
  const isJudge = rules.benchRoles !== undefined && name.split(' ').every((word) => rules.benchRoles?.has(word));
  return isJudge && rule === 'role-before-name' && role.targets.length === 0 && role.status === 'current';
}

/** The one court that a text names up to the paragraph of its judge. */
function soleCourt(mention: RoleMention, { reading, mentions, refs, rules }: Around): Mention | undefined {
  const paragraph = reading.paragraphs.find(({ start, end }) => start <= mention.start && mention.end <= end);
  const courts = new Map<Node, Mention>();
  for (const one of mentionsIn(mentions, { start: 0, end: paragraph?.end ?? mention.end })) {
    const node = refs.get(one);
    const isCourt = node?.kind === 'organization' && !node.described && isHeadedByCourt(node.name, rules);
    if (node && isCourt) courts.set(node, courts.get(node) ?? one);
  }
  const [first, second] = courts.values();
  return second ? undefined : first;
}

function isHeadedByCourt(name: string, rules: MentionRules): boolean {
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => rules.benchHeads?.has(word));
}

/** “a former chairman of the guild”, “Vice President Ada Falk”: whose it is stands there, for all that no body is known by it, or is the country. */
function tellsWhose(mention: RoleMention, { doc: { text } }: Reading, rules: MentionRules): boolean {
  const { start, end, role, rule, name } = mention;
  const after = /^ (\p{L}+)/u.exec(text.slice(end, end + 12))?.[1]?.toLowerCase() ?? '';
  if (rules.matterLinks.has(after) || role.status === 'former') return true;
  // “chef för Lindö | filmdagar”: the place is no body, and belongs to one that nothing is known of
  const behind = text.slice(start, end).slice(role.title.length);
  if (/^ \p{L}+ \p{Lu}/u.test(behind)) return true;
  // “Unite national officer Ada Falk”: only the sentence makes a capital of a body that nothing else tells
  const opener = /(?:^|[.!?”"\n]\s*)(\p{Lu}\p{L}+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (!rules.wordForms && opener !== undefined && !rules.functionWords.has(opener.toLowerCase())) return true;
  // “County emergency manager Ada Falk”
  const area = /^\p{L}+/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? '';
  if (rules.areaNouns?.has(area) && !role.title.toLowerCase().startsWith(area)) return true;
  return rule === 'role-before-name' && role.represents && name !== role.head && /^\p{Lu}/u.test(role.title);
}

/** “konstnärernas | ordförande Ada Ek”: whoever has it stands before it, for all that no body is known by the words. */
function hasOwner({ start }: RoleMention, { tokens }: Reading, rules: MentionRules): boolean {
  if (!rules.wordForms) return false;
  const before = tokens[lastBeginning(tokens, start) - 1];
  if (before?.pos === 'PART' && rules.possessiveMarks.has(before.lower)) return true;
  // “Teknikföretagens förhandlingschef”
  return /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') && rules.wordForms.looksOwning(before?.lower ?? '');
}

/** “chief executive”, but not “city manager” or “police spokesman”, who tell whose they are. */
function isFirms({ name, role }: RoleMention, rules: MentionRules): boolean {
  const own = new Set(rules.officerBodies?.values());
  // “skolchefen” is in no firm that the text may be about, “chefen” is
  if (rules.wordForms) return !rules.wordForms.isPartsChief(name);
  return name
    .split(/[\s-]+/)
    .every(
      (word) =>
        role.head.split('-').includes(word) ||
        rules.roleHeads.has(word) ||
        ((rules.roleModifiers.has(word) || rules.rolePortfolios.has(word)) &&
          !rules.partySides?.has(word) &&
          !rules.organizationNouns.has(word) &&
          !own.has(word) &&
          !rules.placeHeads.has(word)) ||
        rules.matterLinks.has(word),
    );
}

/** “a draw with Larch Vale”: the other team is not the one that the text is about. */
function isOpponent({ start }: Mention, { doc: { text } }: Reading, rules: MentionRules): boolean {
  const [, noun = '', link = ''] =
    /(\p{L}+) (\p{L}+) (?:the )?$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  return rules.matchLinks.get(noun.toLowerCase())?.has(link) === true;
}

/** The organizations named in a stretch, each with its last mention there. */
function bodiesIn(span: Span, around: Around): Map<Node, Mention> {
  const { mentions, refs } = around;
  const last = new Map<Node, Mention>();
  for (const one of mentionsIn(mentions, span)) {
    const node = refs.get(one);
    if (node?.kind === 'organization' && !isApart(node, around) && !isDateline(one, around)) last.set(node, one);
  }
  return last;
}

/** “OSTBY, May 2 (Larch Wire) –”: the agency that reports. */
const isDateline = ({ start, end }: Mention, { reading }: Around): boolean =>
  reading.paragraphs.some((one) => one.kind === 'dateline' && one.start <= start && end <= one.end);

/** The same without the league that a team plays in, which has no manager, and for a “vårdpolitisk talesperson” only parties. */
function ledBodies(span: Span, { name, role }: RoleMention, around: Around): Map<Node, Mention> {
  const bodies = bodiesIn(span, around);
  if (around.rules.wordForms?.isPartys(name))
    for (const node of bodies.keys()) if (!isParty(node, around.rules)) bodies.delete(node);
  if (around.rules.sideLeaders?.has(role.head))
    for (const node of bodies.keys())
      if (around.rules.leagueHeads?.has(node.name.toLowerCase().split(' ').at(-1) ?? '')) bodies.delete(node);
  return bodies;
}

/** “Framtidspartiet”, “(FP)” */
const isParty = ({ name, mentions }: Node, rules: MentionRules): boolean =>
  rules.wordForms?.partyLetters(name.toLowerCase()) !== undefined || mentions.some(({ rule }) => rule === 'party-mark');

/** An office in a text that also names the United Nations is seldom theirs. */
function isApart(node: Node, { reading, rules, apart }: Around): boolean {
  const known = apart.get(node);
  if (known !== undefined) return known;
  const found =
    node.known !== undefined ||
    node.described === true ||
    node.mentions.some((other) => isAddressee(other, reading, rules) || isOpponent(other, reading, rules));
  apart.set(node, found);
  return found;
}

/** The mention of the body that the text names twice as often as any other. */
function foremost(last: ReadonlyMap<Node, Mention>): Mention | undefined {
  const [only, next] = [...last].sort(([a], [b]) => b.mentions.length - a.mentions.length);
  if (!only) return undefined;
  return !next || timesNamed(only[0]) >= 2 * timesNamed(next[0]) ? only[1] : undefined;
}

/** “[Energibolaget] Larch” is named once. */
const timesNamed = ({ mentions }: Node): number =>
  mentions.filter(({ end }) => !mentions.some(({ start }) => start === end + 1)).length;

const isBody = (node: Node): boolean => node.kind === 'country' || node.kind === 'organization';
