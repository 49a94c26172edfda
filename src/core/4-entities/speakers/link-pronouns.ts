import { createPronoun } from '../../model/create-pronoun.ts';
import type { PronounFacts } from '../../model/grammar-rules.ts';
import { copyMention, type Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import { contains, lastBeginning } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { wordBefore } from '../nodes/has-article.ts';
import { createNode, type Node, type Refs } from '../nodes/node.ts';
import { sweep } from '../nodes/sweep.ts';
import type { RoleLinks } from '../roles/link-roles.ts';
import { CalledBefore, ownerOf } from './called-before.ts';
import type { Candidate } from './candidate.ts';
import { choose, isBody } from './choose-meant.ts';
import { findHost, type Visit } from './find-host.ts';
import { isUnnamedBody } from './is-unnamed-body.ts';
import { isPredicate, isToldApart, isVariation } from './is-variation.ts';
import { agesOf, ageTold, ofAge } from './known-ages.ts';
import type { Interview } from './link-interview.ts';
import { inCourt } from './part-in-court.ts';
import { apartFrom, askingBefore, introducedIn, namedInContent, speakerOf } from './quoted-speaker.ts';
import { ownsNext } from './source-head.ts';
import { withoutActors } from './without-actors.ts';

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

/** Decides whom pronouns mean, in the order of the text; a pronoun that nobody fits stays open. */
export function linkPronouns(
  reading: Reading,
  mentions: readonly Mention[],
  { statements, heads, interview, roles, mayVary, hold, meet }: Spoken,
  refs: Refs,
  rules: MentionRules,
): void {
  const { text } = reading.doc;
  const speakers = new Set(heads.values());
  const sentenceAt = sweep(reading.sentences);
  const quotationAt = sweep(reading.quotations);
  const quoting = statements.filter((statement) => statement.kind !== 'indirect' && heads.has(statement));
  const toldBy = new Map<Mention, Statement[]>();
  for (const [statement, head] of heads) toldBy.set(head, [...(toldBy.get(head) ?? []), statement]);
  const spoken = new Map(quoting.map((statement) => [heads.get(statement), statement]));
  const isBefore = ({ content }: Statement, head: Mention): boolean => content.every(({ end }) => end <= head.start);
  const toldBefore = new Map([...heads].flatMap(([one, head]) => (isBefore(one, head) ? [[head, one]] : [])));
  const isAnswer = ({ cue }: Statement): boolean =>
    cue.some(({ start, end }) => rules.answerVerbs.has(text.slice(start, end).toLowerCase()));
  const answers = new Map(statements.filter(isAnswer).map((statement) => [heads.get(statement), statement]));
  const rejected = new Map(
    statements
      .filter(({ cueLemma }) => rules.rejections.has(cueLemma))
      .map((one) => [one.content[0]?.start, heads.get(one)]),
  );
  const said: Candidate[] = [];
  let current = -1;
  // whether the sentence has named somebody, and a body, so far
  let hasPerson = false;
  let hasBody = false;
  const apart = new Map<Node, Mention>();
  const called = new CalledBefore(text, rules);
  const partOf = inCourt({ text, sentences: reading.sentences, mentions, refs, roles }, rules);
  let ages: ReturnType<typeof agesOf> | undefined;
  let visit: Visit | undefined;
  for (const [at, mention] of mentions.entries()) {
    const sentence = sentenceAt(mention.start);
    if (sentence !== current) hasPerson = hasBody = false;
    current = sentence;
    const paragraph = reading.sentences[sentence]?.paragraph ?? -1;
    const quotation = reading.quotations[quotationAt(mention.start)];
    const quoted = quotation !== undefined && contains(quotation, mention);
    const facts = mention.kind === 'pronoun' ? rules.pronouns.get(mention.name) : undefined;
    const isThird = facts?.person === 3 && !facts.plural;
    const speaker = isThird && quoted ? speakerOf(mention, quoting, heads, refs) : undefined;
    // “Falk was my idol,” said the Dane
    const own = isThird || mention.rule === 'country-person' ? spoken.get(mention) : undefined;
    // “Avtalet ger inte deras medlemmar trygghet, menar de”
    const told = rules.wordForms && facts?.plural ? toldBefore.get(mention) : undefined;
    const asker = isThird ? askerBefore(answers.get(mention), { statements, heads, refs }) : undefined;
    // “rejected his claim that …”
    const rejecter = facts?.possessive && speakers.has(mention) ? rejected.get(mention.start) : undefined;
    const against = asker ?? (rejecter && refs.get(rejecter));
    const ruledOut =
      facts && !isThird ? [] : namedInContent(mention, toldBy.get(mention) ?? [], { text, mentions, refs }, rules);
    const agent =
      isThird && speakers.has(mention)
        ? askingBefore(mention, reading.sentences[sentence], { text, mentions, refs }, rules)
        : undefined;
    if (agent) ruledOut.push(agent);
    const before = isThird ? toldBefore.get(mention) : undefined;
    if (before) ruledOut.push(...introducedIn(before, said));
    const isTold = speaker !== undefined || own !== undefined || told !== undefined || against !== undefined;
    const others = isTold || ruledOut.length > 0 ? apartFrom(speaker, own ?? told, said) : undefined;
    if (against) others?.add(against);
    for (const node of ruledOut) others?.add(node);
    const opens = reading.paragraphs[paragraph]?.first === sentence;
    const place = { sentence, paragraph, opens, quoted, speaks: speakers.has(mention), text, others };
    const chosen =
      facts && facts.person !== 1
        ? (nameAhead(at, facts, reading, mentions, refs) ?? choose(mention, facts, said, place))
        : undefined;
    const described = chosen && apart.get(chosen);
    // “Eighteen delegations met. They said”: a group that nothing else is known of
    const isGroup = described?.kind === 'group' || described?.kind === 'role';
    const known = described && refs.get(described);
    if (isGroup && place.speaks && (!known || known.kind === 'role')) meet(described);
    const meant = described ? (isGroup ? refs.get(described) : undefined) : chosen;
    if (facts && meant) {
      refs.set(mention, meant);
      meant.mentions.push(mention);
      if (facts.gender && meant.kind !== 'country' && meant.kind !== 'organization') meant.gender ??= facts.gender;
    }
    const holder = subjectOf(mention, mentions, at, refs);
    if (holder && hold(mention, holder)) refs.set(mention, holder);
    const old = refs.get(mention);
    const where = { text, sentence: reading.sentences[sentence], speaks: place.speaks };
    const side = old && rules.visitHeads.get(mention.role?.head ?? mention.name);
    if (side) visit ??= findHost(reading, mentions, refs, rules);
    const named =
      old && !isToldApart(mention, text, rules)
        ? (called.meet(mention, old, ownerOf(mentions[at - 1], mention, text, { refs, interview, rules })) ??
          (old.kind === 'person' ? undefined : partOf(mention, said, sentence)))
        : undefined;
    const age = old && !facts ? ageTold(mention, text, rules) : undefined;
    if (age !== undefined) ages ??= agesOf(mentions, text, refs);
    const varied =
      old && !named && isVariation(mention, old, where, rules)
        ? side
          ? visit?.[side]
          : choose(
              mention,
              VARIED(mention),
              ofAge(
                age,
                withoutActors(said, mention, place, { speaker: speakerOf(mention, quoting, heads, refs), rules }),
                ages,
              ),
              place,
            )
        : undefined;
    if (old && varied?.kind === 'person' && mayVary(mention, varied)) {
      // “the former education minister” tells an office, “the French producer” only varies the name
      if (
        mention.role &&
        old.role &&
        (mention.role.status === 'former' ||
          (mention.role.office && !mention.role.represents && !rules.variedHeads.has(mention.role.head)))
      )
        old.role.holders.set(varied, mention.role.status);
      else old.mentions.splice(old.mentions.indexOf(mention), 1);
      refs.set(mention, varied);
      varied.mentions.push(mention);
    }
    const same = named ?? (refs.get(mention) && isSame(mention, text, rules) ? lastSpeaker(said, sentence) : undefined);
    if (same) {
      const old = refs.get(mention) as Node;
      old.mentions.splice(old.mentions.indexOf(mention), 1);
      refs.set(mention, same);
      same.mentions.push(mention);
    }
    // “Two doctors left. They said”
    const areMany = mention.plural && mention.role?.holder === undefined;
    const isOther = refs.has(mention) && mention.kind !== 'role';
    const several = (!isOther && areMany) || (refs.has(mention) && pairWith(mentions[at - 1], mention, text, rules));
    // “The council cut bus lines. It said”
    const isSome = !refs.has(mention) && isUnnamedBody(mention, text, rules) && !hasBody && !quoted;
    const together = several ? nobody(mention) : isSome ? unnamedBody(mention) : undefined;
    const node = refs.get(mention) ?? together;
    if (!node) continue;
    if (together) {
      apart.set(together, mention);
      const subject = isSome ? !hasBody : !hasPerson;
      said.push({ node: together, mention, sentence, paragraph, subject, spoke: false, quoted });
      if (isSome) hasBody = true;
    }
    if (node === together) continue;
    // “As the host, she said”: what somebody is, and nobody else
    if (node.kind === 'role' && isPredicate(mention, text, rules)) continue;
    const isThing = isBody(node);
    const owns = node.kind === 'country' && ownsNext(text.slice(mention.end, mention.end + LONGEST_MARK), rules);
    const subject = isThing ? !hasBody : !hasPerson;
    said.push({ node, mention, sentence, paragraph, subject, spoke: place.speaks, quoted, owns });
    if (isThing) hasBody = true;
    else hasPerson = true;
  }
  // who says “I” is often told only behind the quotation
  for (const mention of mentions) {
    if (mention.kind !== 'pronoun' || rules.pronouns.get(mention.name)?.person !== 1) continue;
    const node = speakerOf(mention, quoting, heads, refs);
    if (!node) continue;
    refs.set(mention, node);
    node.mentions.push(mention);
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

/** Who put the question that an answer follows: “Roe asked the minister whether taxes would rise. She replied …”. */
function askerBefore(
  answer: Statement | undefined,
  { statements, heads, refs }: Pick<Spoken, 'statements' | 'heads'> & { readonly refs: Refs },
): Node | undefined {
  if (!answer) return undefined;
  const before = statements[statements.indexOf(answer) - 1];
  const isNear = before?.polarity === 'asked' && answer.evidence.start - before.evidence.end < NEXT;
  const head = isNear ? heads.get(before) : undefined;
  return head && refs.get(head);
}

/** In characters: in the next sentence. */
const NEXT = 60;

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

/** “'s ” */
const LONGEST_MARK = 4;

const NO_ALIASES: Set<string> = new Set();

/** A plural that only stands in the way of what “they” might mean further back. */
function nobody(mention: Mention): Node {
  const several = mention.plural ? mention : Object.assign(copyMention(mention), { plural: true });
  const node = createNode('group', '', mention.start, NO_ALIASES);
  node.mentions.push(several);
  return node;
}

/** A body that only takes part once “it” says something. */
function unnamedBody(mention: Mention): Node {
  const node = createNode('organization', '', mention.start, NO_ALIASES);
  node.mentions.push(mention);
  return node;
}

/** “Ada Falk and Mr. Lou Berg” */
function pairWith(before: Mention | undefined, { kind, start }: Mention, text: string, rules: MentionRules): boolean {
  if (kind !== 'person' || before?.kind !== 'person' || before.end > start) return false;
  const [link = '', ...titles] = text.slice(before.end, start).toLowerCase().trim().split(/\s+/);
  return rules.conjunctions.has(link) && titles.every((word) => rules.personTitles.has(word.replace(/\.$/, '')));
}

const VARIED = ({ gender }: Mention): PronounFacts => createPronoun({ person: 3, plural: false, varied: true, gender });

/** “the same speaker” */
function isSame(mention: Mention, text: string, rules: MentionRules): boolean {
  if (mention.plural || (mention.kind !== 'role' && mention.kind !== 'group')) return false;
  const [first = ''] = /^\S*/.exec(text.slice(mention.start, mention.end)) ?? [];
  return rules.sameWords.has(first.toLowerCase()) || rules.sameWords.has(wordBefore(mention, text));
}

/** Who spoke last, in this sentence or one of the two before. */
function lastSpeaker(said: readonly Candidate[], sentence: number): Node | undefined {
  const last = said.findLast(({ spoke, mention, quoted }) => spoke && !quoted && !mention.plural);
  return last && sentence - last.sentence <= 2 ? last.node : undefined;
}
