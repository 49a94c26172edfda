import type { PronounFacts } from '../../model/grammar-rules.ts';
import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import { contains, lastBeginning } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Node, Refs } from '../nodes/node.ts';
import { sweep } from '../nodes/sweep.ts';
import type { RoleLinks } from '../roles/link-roles.ts';
import type { Place } from './candidate.ts';
import { choose } from './choose-meant.ts';
import { InMind } from './in-mind.ts';
import type { Interview } from './link-interview.ts';
import { NameAgain } from './name-again.ts';
import { speakerOf } from './quoted-speaker.ts';
import { createRuleOut } from './rule-out.ts';

export interface Spoken {
  readonly statements: readonly Statement[];
  /** The mention that heads each statement's source. */
  readonly heads: ReadonlyMap<Statement, Mention>;
  readonly interview: Interview | undefined;
  readonly roles: readonly Node[];
  readonly mayVary: RoleLinks['mayVary'];
  /** Gives a role to the person of whom a pronoun tells it; whether that person then holds it. */
  readonly hold: (mention: Mention, person: Node) => boolean;
  /** Takes a described group into the graph. */
  readonly meet: (mention: Mention) => void;
}

/** Decides whom pronouns mean, in the order of the text; a pronoun that nobody fits stays open. Returns the second of the two that “they” are. */
export function linkPronouns(
  reading: Reading,
  mentions: readonly Mention[],
  { statements, heads, interview, roles, mayVary, hold, meet }: Spoken,
  refs: Refs,
  rules: MentionRules,
): ReadonlyMap<Mention, Node> {
  const { text } = reading.doc;
  const partners = new Map<Mention, Node>();
  const speakers = new Set(heads.values());
  const sentenceAt = sweep(reading.sentences);
  const quotationAt = sweep(reading.quotations);
  const quoting = statements.filter((statement) => statement.kind !== 'indirect' && heads.has(statement));
  const ruleOut = createRuleOut(reading, { statements, heads, quoting, mentions, refs }, rules);
  const again = new NameAgain(reading, { quoting, heads, mentions, refs, interview, roles, mayVary }, rules);
  const mind = new InMind(text, refs, rules);
  for (const [at, mention] of mentions.entries()) {
    const sentence = sentenceAt(mention.start);
    mind.enter(sentence);
    const paragraph = reading.sentences[sentence]?.paragraph ?? -1;
    const opens = reading.paragraphs[paragraph]?.first === sentence;
    const quotation = reading.quotations[quotationAt(mention.start)];
    const quoted = quotation !== undefined && contains(quotation, mention);
    const place = { sentence, paragraph, opens, quoted, speaks: speakers.has(mention), text };
    const facts = mention.kind === 'pronoun' ? rules.pronouns.get(mention.name) : undefined;
    const others = ruleOut(mention, facts, place, mind.said);
    if (facts && facts.person !== 1) linkOne(at, facts, { ...place, others });
    const holder = subjectOf(mention, mentions, at, refs);
    if (holder && hold(mention, holder)) refs.set(mention, holder);
    again.read(at, { ...place, others }, mind.said);
    mind.keep(mention, mentions[at - 1], place);
  }
  linkFirstPersons();
  return partners;

  function linkOne(at: number, facts: PronounFacts, place: Place): void {
    const mention = mentions[at] as Mention;
    const chosen = nameAhead(at, facts, reading, mentions, refs) ?? choose(mention, facts, mind.said, place);
    // “Ada Falk och Lou Berg möttes. Efteråt sade de”
    const pair = chosen && rules.wordForms && place.speaks ? mind.pairOf(chosen) : undefined;
    const meant = chosen && (pair?.[0] ?? named(chosen, place));
    if (!meant) return;
    if (pair) partners.set(mention, pair[1]);
    refs.set(mention, meant);
    meant.mentions.push(mention);
    if (facts.gender && meant.kind !== 'country' && meant.kind !== 'organization') meant.gender ??= facts.gender;
  }

  /** “Eighteen delegations met. They said”: somebody without a name gets a node where a pronoun speaks for them. */
  function named(chosen: Node, { speaks }: Place): Node | undefined {
    const description = mind.descriptionOf(chosen);
    if (!description) return chosen;
    if (description.kind !== 'group' && description.kind !== 'role') return undefined;
    const known = refs.get(description);
    if (speaks && (!known || known.kind === 'role')) meet(description);
    return refs.get(description);
  }

  /** Who says “I” is often told only behind the quotation. */
  function linkFirstPersons(): void {
    for (const mention of mentions) {
      if (mention.kind !== 'pronoun' || rules.pronouns.get(mention.name)?.person !== 1) continue;
      const node = speakerOf(mention, quoting, heads, refs);
      if (!node) continue;
      refs.set(mention, node);
      node.mentions.push(mention);
    }
  }
}

/** “[She] is now the chair”: whom the pronoun before a role means. */
function subjectOf({ role }: Mention, mentions: readonly Mention[], at: number, refs: Refs): Node | undefined {
  const subject = role?.subject;
  if (!subject) return undefined;
  const pronoun = mentions.slice(0, at).findLast(({ kind, start }) => kind === 'pronoun' && start === subject.start);
  const person = pronoun && refs.get(pronoun);
  return person?.kind === 'person' ? person : undefined;
}

/** “In her closing words, Dr Falk thanked them”: a pronoun in what a sentence opens with means the name that stands behind the comma. */
function nameAhead(
  at: number,
  facts: PronounFacts,
  { doc: { text }, sentences }: Reading,
  mentions: readonly Mention[],
  refs: Refs,
): Node | undefined {
  const { start, end } = mentions[at] as Mention;
  if (!facts.possessive || !facts.gender) return undefined;
  const sentence = sentences[lastBeginning(sentences, start)];
  // nothing but a preposition stands before it
  if (!sentence || !/^\p{Lu}\p{Ll}+\s$/u.test(text.slice(sentence.start, start))) return undefined;
  for (let next = at + 1; next < mentions.length; next++) {
    const mention = mentions[next] as Mention;
    if (mention.start >= sentence.end || (mention.kind === 'pronoun' && mention.start > end)) return undefined;
    if (mention.kind !== 'person') continue;
    const isSubject = /^[^,“”"]+,\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(text.slice(end, mention.start));
    const node = isSubject ? refs.get(mention) : undefined;
    return node?.kind === 'person' && (node.gender ?? facts.gender) === facts.gender ? node : undefined;
  }
  return undefined;
}
