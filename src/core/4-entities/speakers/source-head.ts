import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { contains, type Span } from '../../model/span.ts';
import { isCalled } from './is-called.ts';
import { nameBehindComma } from './name-behind-comma.ts';

export interface SourceHead {
  readonly mention?: Mention;
  /** Whether the head is a noun that no mention covers: “a study by Jane Roe”. */
  readonly described: boolean;
  /** Whether what the mention has found is told instead of itself: “regeringens beräkningar”. */
  readonly owns?: boolean;
}

/** The mention that heads a source's noun phrase: of “X's lawyer, Jane Roe” Jane Roe, of “a spokesman for X” the spokesman. */
export function findSourceHead(
  source: Span,
  inside: readonly Mention[],
  text: string,
  rules: MentionRules,
): SourceHead {
  const top = outermost(inside);
  const behind =
    nameBehindNoun(source, top, text, rules) ??
    nameBehindComma(source, top, text, rules) ??
    bodyBehindComma(source, top, text, rules);
  if (behind) return { mention: behind, described: false };
  for (let at = 0; at < top.length; at++) {
    const mention = top[at] as Mention;
    const next = top[at + 1];
    const after = text.slice(mention.end, source.end);
    // “X's lawyer”, “their union”
    const owns =
      ownsNext(after, rules) ||
      (mention.kind === 'pronoun' &&
        rules.pronouns.get(mention.name)?.possessive === true &&
        /^\s+[\p{L}]/u.test(after));
    if (owns && next) continue;
    // “the Dayton, Ohio-based firm”
    const [, compound] = /^, (\p{Lu}[\p{L}.]*-\p{Ll}+) \p{Ll}/u.exec(after) ?? [];
    if (compound && rules.compoundEnd.test(compound)) continue;
    if (isOfMember(mention, next, text, rules)) continue;
    // “regeringens beräkningar”: what a body finds is what it says
    const isBody = mention.kind === 'organization' || mention.rule === 'organization-noun';
    if (owns && isBody && isFinding(after, rules)) return { mention, described: false, owns: true };
    if (owns) return { described: true };
    const before = text.slice(source.start, mention.start).trim().toLowerCase();
    // “den rapport [som] lades fram”
    if (rules.wordForms && before !== '' && rules.pronouns.get(mention.name)?.relative) return { described: true };
    const named = apposed(mention, top.slice(at + 1), text, rules);
    if (isLinked(before, rules) || isSeenBy(before, rules))
      return named ? { mention: named, described: false } : { described: true };
    if (named && isFirmer(named, mention, text, rules)) return { mention: named, described: false };
    // “norska Larchbolaget”
    const isOwnBody = rules.wordForms && next?.kind === 'organization' && next.start === mention.end + 1;
    if (mention.rule === 'country-adjective' && isOwnBody) continue;
    const called = mention.rule === 'country-adjective' ? calledBehind(source, top, text, rules) : undefined;
    if (called) return { mention: called, described: false };
    if (mention.kind !== 'pronoun' && mention.kind !== 'group' && mention.kind !== 'role' && goesOn(after, rules))
      return { described: true };
    if (mention.kind === 'person' && isOwnOf(after, rules)) return { described: true };
    if (mention.rule === 'country-adjective' && after.trim() !== '') return { described: true };
    if (mention.rule === 'country-people') return { mention, described: true };
    return { mention, described: false };
  }
  return { described: true };
}

/** “[Larchbolaget]s | senaste prognos” */
function isFinding(after: string, rules: MentionRules): boolean {
  const words = after.trim().split(/\s+/);
  return words.length <= LONGEST_FINDING && rules.wordForms?.findings.has(words.at(-1)?.toLowerCase() ?? '') === true;
}

/** In words, with the mark of the genitive. */
const LONGEST_FINDING = 4;

/** “EU member [Poland]” */
function isOfMember(body: Mention, next: Mention | undefined, text: string, { memberNouns }: MentionRules): boolean {
  if (body.kind !== 'organization' || next?.kind !== 'country') return false;
  return memberNouns?.has(text.slice(body.end, next.start).trim()) === true;
}

/** Mentions that no other one holds. */
function outermost(inside: readonly Mention[]): Mention[] {
  const top: Mention[] = [];
  for (const mention of inside) {
    // they come in the order of the text, the longer first
    const last = top[top.length - 1];
    if (last && contains(last, mention)) {
      if (last.start === mention.start && last.end === mention.end && order(mention) < order(last))
        top[top.length - 1] = mention;
    } else top.push(mention);
  }
  return top;
}

const KINDS = ['person', 'organization', 'country', 'role', 'group', 'pronoun'];
const order = (mention: Mention): number => KINDS.indexOf(mention.kind);

/** “a friend of X”, “one of them”: a mention behind a preposition heads nothing. */
function isLinked(before: string, rules: MentionRules): boolean {
  const words = before.split(/\s+/);
  // “Ada Falk from Larch's [Department of Roads]”
  while (words.length > 2 && /['’]s$/.test(words.at(-1) ?? '')) words.pop();
  if (words.length < 2) return false;
  const last = words[words.length - 1] ?? '';
  const link =
    rules.definiteArticles.has(last) || rules.indefiniteArticles.has(last) || rules.pronouns.get(last)?.possessive
      ? (words[words.length - 2] ?? '')
      : last;
  return words.length > (link === last ? 1 : 2) && (rules.roleLinks.has(link) || rules.nameLinks.has(link));
}

/** “a letter seen by [X]”: who saw it says nothing of what it says; who made it does. */
function isSeenBy(before: string, rules: MentionRules): boolean {
  const words = before.split(/\s+/).filter((word) => !rules.definiteArticles.has(word));
  const [seen = '', by = ''] = words.slice(-2);
  return words.length > 2 && rules.actorLinks.has(by) && rules.readingVerbs?.has(seen) === true;
}

/** “The operator, Puerto Claro”, “packaging maker Tolvana”, “One of them, Elina Saar”. */
function apposed(mention: Mention, rest: readonly Mention[], text: string, rules: MentionRules): Mention | undefined {
  let end = mention.end;
  // “Larch Movement (LM) Women's League chair Ada Falk”
  const named = rest.filter(({ start, end }) => text[start - 1] !== '(' || text[end] !== ')');
  const person = mention.kind === 'group' ? named.find(({ kind }) => kind === 'person') : undefined;
  if (person && isCalled(text.slice(mention.end, person.start), text.slice(person.end, person.end + 2), rules))
    return person;
  // “Leading plaintiff, the Larch Institute”
  const [body] = named;
  if (
    mention.kind === 'group' &&
    body?.kind === 'organization' &&
    isArticle(text.slice(mention.end, body.start), rules)
  )
    return body;
  for (const next of named.slice(0, 2)) {
    const gap = text.slice(end, next.start).replace(/\s*\([^()]*\)/, '');
    if (next.kind === 'person' || next.kind === 'organization') {
      const isSomeone = mention.kind === 'group' || mention.kind === 'role';
      const isBoth = isSomeone && next.kind === 'person' && joinsTrade(mention.name, gap, rules);
      const isTold = isSomeone && next.kind === 'person' && next === named.at(-1) && tellsMore(gap, rules);
      return isBoth || isTold || isApposition(gap, rules) ? next : undefined;
    }
    if (next.kind !== 'role' || !/^\s*,?\s*$/.test(gap)) return undefined;
    end = next.end;
  }
  return undefined;
}

/** “, the ” */
const isArticle = (gap: string, { definiteArticles }: MentionRules): boolean =>
  definiteArticles.has(/^, (\p{L}+) $/u.exec(gap)?.[1] ?? '');

/** “Larchcorp's expert|, the former shot-putter | Lou Berg”: a trade that no list has, before the name. */
function tellsMore(gap: string, rules: MentionRules): boolean {
  const [, words] = /^, ((?:\p{Ll}[\p{Ll}-]+ ){1,5})$/u.exec(gap) ?? [];
  if (!words) return false;
  const own = words.trim().split(' ');
  const told = own.filter((word) => !rules.definiteArticles.has(word) && !rules.roleStatuses.has(word));
  return told.length > 0 && !told.some((word) => rules.functionWords.has(word));
}

/** “Farmer | and landowner | Ada Falk”: two things that one person is. */
function joinsTrade(name: string, gap: string, rules: MentionRules): boolean {
  const [, conjunction = '', noun] = /^ (\p{Ll}+) (\p{Ll}[\p{Ll}-]+) $/u.exec(gap) ?? [];
  return noun !== undefined && rules.conjunctions.has(conjunction) && !name.endsWith('s') && !noun.endsWith('s');
}

/** “Hans finländska kollega, Ada Ek”: a name behind the comma that ends a description. */
function calledBehind(source: Span, top: readonly Mention[], text: string, rules: MentionRules): Mention | undefined {
  const last = top[top.length - 1] as Mention;
  const others = top.slice(0, -1);
  if (!rules.wordForms || last.kind !== 'person' || last.end !== source.end) return undefined;
  const isPlain = others.every(({ kind, rule }) => kind === 'pronoun' || rule === 'country-adjective');
  return isPlain && /\p{Ll}, $/u.test(text.slice(source.start, last.start)) ? last : undefined;
}

/** “Norway international | Ada Falk”, “party election supremo | Sir Lou Berg”: the name that ends the phrase, right behind a noun for what it is the name of. */
function nameBehindNoun(source: Span, top: readonly Mention[], text: string, rules: MentionRules): Mention | undefined {
  const last = top[top.length - 1];
  if (rules.wordForms || !last || last.end !== source.end) return undefined;
  if (last.kind !== 'person' && last.kind !== 'organization') return undefined;
  const before = text.slice(source.start, last.start);
  if (!/\s$/.test(before) || /[,;:()–—]| - /.test(before)) return undefined;
  const words = before.trim().split(/\s+/);
  while (rules.personTitles.has(words.at(-1)?.toLowerCase().replace(/\.$/, '') ?? '')) words.pop();
  const noun = words.at(-1) ?? '';
  // “supporters Ada Falk and …” are several
  if (!/^\p{Ll}[\p{L}-]*$/u.test(noun) || /[^s]s$/.test(noun)) return undefined;
  // “Australian winemaker Larchcorp”, “smartphone-maker Larchcorp”
  const isFirm = isFirmNoun(noun, rules) || rules.firmTrades?.has(noun.slice(noun.lastIndexOf('-') + 1)) === true;
  if (last.kind === 'organization' && !isFirm) return undefined;
  if (rules.functionWords.has(noun) || rules.participle?.test(noun)) return undefined;
  // “envoy Ada Falk and minister Lou Berg”
  const isJoined = top.some(({ kind, end }) => kind === 'person' && rules.conjunctions.has(wordBehind(text, end)));
  if (isJoined) return undefined;
  return words.every((word, at) => tellsNoOther(word, at, words, rules)) ? last : undefined;
}

/** “One of the largest exporters, | Larch Steel”, “A body of growers, | Larchcorp”: the body that ends the phrase behind what it is. */
function bodyBehindComma(
  source: Span,
  top: readonly Mention[],
  text: string,
  rules: MentionRules,
): Mention | undefined {
  const last = top[top.length - 1];
  if (rules.wordForms || last?.kind !== 'organization' || last.end !== source.end) return undefined;
  const [, description] = /^([^,;:()–—]+), $/.exec(text.slice(source.start, last.start)) ?? [];
  if (description === undefined || top.slice(0, -1).some(({ kind }) => kind !== 'country' && kind !== 'group'))
    return undefined;
  const words = description.toLowerCase().split(/\s+/);
  return words.some((word) => isFirmNoun(word, rules) || isFirmNoun(rules.singular(word) ?? '', rules))
    ? last
    : undefined;
}

const isFirmNoun = (word: string, { organizationNouns, firmTrades }: MentionRules): boolean =>
  organizationNouns.has(word) || firmTrades?.has(word) === true;

/** Whether a word of a description neither begins another phrase, as “of” and “who”, nor joins two who speak, as in “police and lawyer Ada Falk”. */
function tellsNoOther(word: string, at: number, words: readonly string[], rules: MentionRules): boolean {
  const [before = '', after = ''] = [words[at - 1], words[at + 1]];
  // “British and Irish Lions coach”, “hotel operator and developer”, “his best friend and fellow runner”
  if (rules.conjunctions.has(word)) {
    const areNames = /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after);
    const isTrade =
      rules.roleHeads.has(before) || rules.firmTrades?.has(before) === true || rules.agentNoun.test(before);
    return areNames || isTrade || words.slice(0, at).some((one) => isOwner(one, rules));
  }
  return at === 0 || isOwner(word, rules) || isOwner(before, rules) || !rules.functionWords.has(word.toLowerCase());
}

const wordBehind = (text: string, end: number): string => /^\s+(\S+)/.exec(text.slice(end, end + 12))?.[1] ?? '';

/** “his”, “Falk's” */
const isOwner = (word: string, rules: MentionRules): boolean =>
  rules.pronouns.get(word.toLowerCase())?.possessive === true || /['’]s?$/.test(word);

/** “, ”, “ Gen. ”, “ named ”: what may stand between a description and its name. */
function isApposition(gap: string, rules: MentionRules): boolean {
  // “The builder|, San Jose-based | Larch Homes”
  const [, compound] = /^, (?:\p{Lu}[\p{L}.]* )*(\p{Lu}[\p{L}.]*-\p{Ll}+) $/u.exec(gap) ?? [];
  if (compound && rules.compoundEnd.test(compound)) return true;
  const words = gap.replace(',', ' ').trim().toLowerCase().split(/\s+/);
  return words.every(
    (word) =>
      word === '' ||
      rules.personTitles.has(word.replace(/\.$/, '')) ||
      rules.namingWords.has(word) ||
      // “den rutinerade Eero Ek”
      (rules.wordForms !== undefined &&
        gap.startsWith(',') &&
        (rules.definiteArticles.has(word) || rules.wordForms.isAdjective(word))),
  );
}

function isFirmer(next: Mention, mention: Mention, text: string, rules: MentionRules): boolean {
  switch (mention.kind) {
    case 'role':
      return (
        next.kind === 'person' ||
        rules.organizationNouns.has(mention.role?.head ?? '') ||
        // “Storägaren Aurelia Invest”
        (rules.wordForms !== undefined && text.slice(mention.end, next.start) === ' ')
      );
    case 'country':
    case 'organization':
      // “Army Col. Jane Roe”
      return next.kind === 'person' && !text.slice(mention.end, next.start).includes(',');
    case 'group':
      return true;
    case 'person':
    case 'pronoun':
      return false;
  }
}

/** “Harlan supporters”, “House panel”: a noun behind the name is the head. */
function goesOn(after: string, rules: MentionRules): boolean {
  const word = /^\s+(\p{Ll}[\p{L}'’-]*)/u.exec(after)?.[1]?.toLowerCase();
  return (
    word !== undefined &&
    !rules.functionWords.has(word) &&
    !rules.pronouns.has(word) &&
    !rules.roleLinks.has(word) &&
    !rules.conjunctions.has(word) &&
    !rules.participle?.test(word)
  );
}

/** “Falk | Spokesman | Says Bridge Is Safe”: in a headline the noun that heads the phrase has a capital too. */
function isOwnOf(after: string, rules: MentionRules): boolean {
  const noun = /^\s+(\p{Lu}\p{Ll}+)$/u.exec(after)?.[1]?.toLowerCase();
  if (noun === undefined || rules.wordForms) return false;
  return rules.roleHeads.has(noun) || rules.organizationNouns.has(noun) || rules.agentNoun.test(noun);
}

/** Whether the text goes on with a possessive mark: “'s lawyer”, “s advokat”. */
export function ownsNext(after: string, rules: MentionRules): boolean {
  const mark = /^(\S+)\s/.exec(after)?.[1]?.replace('’', "'");
  return mark !== undefined && rules.possessiveMarks.has(mark);
}
