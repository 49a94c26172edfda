import type { Mention } from '../model/mention.ts';
import type { MentionRules, PronounFacts } from '../model/mention-rules.ts';
import type { Reading } from '../model/reading.ts';
import { contains } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Candidate, Place } from './candidate.ts';
import { findHost, type Visit } from './find-host.ts';
import { wordBefore } from './has-article.ts';
import { isVariation } from './is-variation.ts';
import type { RoleLinks } from './link-roles.ts';
import type { Node, Refs } from './node.ts';
import { sweep } from './sweep.ts';
import { withoutActors } from './without-actors.ts';

export interface Spoken {
  readonly statements: readonly Statement[];
  /** The mention that heads each statement's source. */
  readonly heads: ReadonlyMap<Statement, Mention>;
  readonly mayVary: RoleLinks['mayVary'];
  /** Takes a described group into the graph. */
  readonly meet: (mention: Mention) => void;
}

/** Decides whom pronouns mean, in the order of the text; a pronoun that nobody fits stays open. */
export function linkPronouns(
  reading: Reading,
  mentions: readonly Mention[],
  { statements, heads, mayVary, meet }: Spoken,
  refs: Refs,
  rules: MentionRules,
): void {
  const { text } = reading.doc;
  const speakers = new Set(heads.values());
  const sentenceAt = sweep(reading.sentences);
  const quotationAt = sweep(reading.quotations);
  const quoting = statements.filter((statement) => statement.kind !== 'indirect' && heads.has(statement));
  const spoken = new Map(quoting.map((statement) => [heads.get(statement), statement]));
  const said: Candidate[] = [];
  let current = -1;
  // whether the sentence has named somebody, and a body, so far
  let hasPerson = false;
  let hasBody = false;
  const apart = new Map<Node, Mention>();
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
    const own = isThird ? spoken.get(mention) : undefined;
    const others = speaker || own ? apartFrom(speaker, own, said) : undefined;
    const opens = reading.paragraphs[paragraph]?.first === sentence;
    const place = { sentence, paragraph, opens, quoted, speaks: speakers.has(mention), text, others };
    const chosen = facts && facts.person !== 1 ? choose(mention, facts, said, place) : undefined;
    const described = chosen && apart.get(chosen);
    // “Eighteen delegations met. They said”: a group that nothing else is known of
    if (described?.kind === 'group' && place.speaks && !refs.has(described)) meet(described);
    const meant = described ? (described.kind === 'group' ? refs.get(described) : undefined) : chosen;
    if (facts && meant) {
      refs.set(mention, meant);
      meant.mentions.push(mention);
      if (facts.gender && meant.kind !== 'country' && meant.kind !== 'organization') meant.gender ??= facts.gender;
    }
    const old = refs.get(mention);
    const where = { text, sentence: reading.sentences[sentence], speaks: place.speaks };
    const side = rules.visitHeads.get(mention.role?.head ?? mention.name);
    if (old && side) visit ??= findHost(reading, mentions, refs, rules);
    const varied =
      old && isVariation(mention, old, where, rules)
        ? side
          ? visit?.[side]
          : choose(
              mention,
              VARIED(mention),
              withoutActors(said, mention, place, { speaker: speakerOf(mention, quoting, heads, refs), rules }),
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
    const same = refs.get(mention) && isSame(mention, text, rules) ? lastSpeaker(said, sentence) : undefined;
    if (same) {
      const old = refs.get(mention) as Node;
      old.mentions.splice(old.mentions.indexOf(mention), 1);
      refs.set(mention, same);
      same.mentions.push(mention);
    }
    const several = refs.has(mention) ? pairWith(mentions[at - 1], mention, text, rules) : mention.plural;
    const together = several ? nobody(mention) : undefined;
    const node = refs.get(mention) ?? together;
    if (!node) continue;
    if (together) {
      apart.set(together, mention);
      said.push({ node: together, mention, sentence, paragraph, subject: !hasPerson, spoke: false, quoted });
    }
    if (node === together) continue;
    const isBody = node.kind === 'organization' || node.kind === 'country';
    const subject = isBody ? !hasBody : !hasPerson;
    said.push({ node, mention, sentence, paragraph, subject, spoke: place.speaks, quoted });
    if (isBody) hasBody = true;
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

/**
 * Whom a pronoun of the third person cannot mean: who is quoted with it says “I” of themselves, and who speaks a
 * quotation is none of those whom it names.
 */
function apartFrom(speaker: Node | undefined, own: Statement | undefined, said: readonly Candidate[]): Set<Node> {
  const others = new Set(speaker ? [speaker] : []);
  if (own?.kind === 'direct')
    for (let at = said.length - 1; at >= 0; at--) {
      const { node, mention, quoted } = said[at] as Candidate;
      if (mention.end <= own.evidence.start) break;
      if (quoted && mention.kind === 'person' && own.content.some((span) => contains(span, mention))) others.add(node);
    }
  return others;
}

const NO_ALIASES: Set<string> = new Set();

/** A plural that only stands in the way of what “they” might mean further back. */
function nobody(mention: Mention): Node {
  const several = mention.plural ? mention : { ...mention, plural: true };
  return { kind: 'group', name: '', aliases: NO_ALIASES, mentions: [several], order: mention.start };
}

/** “Ada Falk and Mr. Lou Berg” */
function pairWith(before: Mention | undefined, { kind, start }: Mention, text: string, rules: MentionRules): boolean {
  if (kind !== 'person' || before?.kind !== 'person' || before.end > start) return false;
  const [link = '', ...titles] = text.slice(before.end, start).toLowerCase().trim().split(/\s+/);
  return rules.conjunctions.has(link) && titles.every((word) => rules.personTitles.has(word.replace(/\.$/, '')));
}

const VARIED = (mention: Mention): PronounFacts => ({
  person: 3,
  plural: false,
  varied: true,
  ...(mention.gender && { gender: mention.gender }),
});

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

const SENTENCES_BACK = 12;
const NEAR = 2;

function choose(mention: Mention, facts: PronounFacts, said: readonly Candidate[], place: Place): Node | undefined {
  if (facts.relative) return antecedent(mention, facts, said, place);
  if (facts.choice) return ofTwo(facts.choice, said, place);
  let best: Node | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = said.length - 1; at >= 0; at--) {
    const candidate = said[at] as Candidate;
    const distance = place.sentence - candidate.sentence;
    if (distance > (facts.varied || (facts.plural && !place.speaks) ? NEAR : SENTENCES_BACK)) break;
    // nobody so far back can be likelier any more
    if (most >= nearness(distance) + MOST_OF_SIGNS) break;
    if (place.others?.has(candidate.node) || !fits(candidate.node, facts, place)) continue;
    // inside a paragraph a speaking “it” seldom reaches back over its head
    if (facts.thing && place.speaks && !place.opens && candidate.paragraph !== place.paragraph) continue;
    // “they” are a body only where the paragraph is about it
    if (facts.plural && candidate.node.kind === 'organization' && candidate.paragraph !== place.paragraph) continue;
    const score = scoreOf(candidate, facts, place, distance) + at / said.length / 10;
    if (score > most) {
      best = candidate.node;
      most = score;
    }
  }
  return best;
}

const nearness = (distance: number): number => 10 - distance * 2.5;

/** The most that the signs of `scoreOf` and the order of the candidates add to the nearness of one. */
const MOST_OF_SIGNS = 2.5 + 3.5 + 1 + 0.1;

function scoreOf(candidate: Candidate, facts: PronounFacts, place: Place, distance: number): number {
  let score = nearness(distance);
  if (candidate.subject) score += 2.5;
  // who speaks goes on speaking
  if (candidate.spoke && !candidate.mention.plural) score += place.speaks ? (distance < 2 ? 3.5 : 2) : 1;
  if (candidate.quoted && !place.quoted) score -= 4;
  if (candidate.mention.kind === 'person') score += 1;
  if (facts.plural && candidate.node.kind === 'organization') score -= 3;
  if ((candidate.node.kind === 'group' && !facts.plural) || candidate.node.kind === 'role') score -= 2;
  const isDefinite = candidate.mention.role?.definite === true;
  const isUnnamedSubject = candidate.node.kind === 'role' && candidate.subject && isDefinite;
  // “a member of the board” is hardly whom “he” means
  if (candidate.node.kind === 'role' && candidate.mention.kind === 'role' && !isDefinite) score -= 2;
  if (facts.gender && candidate.node.gender === undefined && !isUnnamedSubject) score -= 2;
  // “The minister arrived late. He …”: whom the paragraph is about comes first
  if (candidate.paragraph !== place.paragraph) score -= 2;
  return score;
}

function fits(node: Node, facts: PronounFacts, place: Place): boolean {
  if (facts.varied)
    return (
      node.kind === 'person' &&
      (facts.gender === undefined || node.gender === undefined || node.gender === facts.gender)
    );
  if (facts.thing) return (node.kind === 'organization' || node.kind === 'country') && !isPlural(node);
  if (facts.plural)
    return node.kind === 'group' ? isPlural(node) : !facts.people && node.kind === 'organization' && place.speaks;
  if (node.kind === 'organization' || node.kind === 'country') return false;
  if (node.kind === 'group' && !isSomebody(node)) return false;
  return node.gender === undefined || node.gender === facts.gender;
}

const isPlural = (node: Node): boolean =>
  node.kind === 'group' && node.mentions.every((mention) => mention.plural === true);

/** “a resident”, “his mother”, but not “the campaign” or “two officials”. */
const isSomebody = (node: Node): boolean =>
  node.mentions.some(
    (mention) =>
      !mention.plural && (mention.rule === 'single-noun' || mention.rule === 'kin' || mention.kind === 'role'),
  );

const REACH = 160;

/** “Jane Roe, who …”: what stands right before; “who” prefers people, “which” bodies. */
function antecedent(mention: Mention, facts: PronounFacts, said: readonly Candidate[], place: Place): Node | undefined {
  for (let at = said.length - 1; at >= 0; at--) {
    const candidate = said[at] as Candidate;
    if (candidate.sentence !== place.sentence || mention.start - candidate.mention.end > REACH) return undefined;
    if (candidate.mention.kind === 'pronoun') continue;
    const { kind } = candidate.node;
    if (facts.thing === (kind === 'organization' || kind === 'country')) return candidate.node;
    if (!facts.thing && kind !== 'organization' && kind !== 'country') return candidate.node;
  }
  return undefined;
}

/** “The former” and “the latter” of the two that the sentence before names last. */
function ofTwo(choice: 'former' | 'latter', said: readonly Candidate[], place: Place): Node | undefined {
  const lately = said.filter(
    ({ mention, node, sentence }) =>
      place.sentence - sentence <= 1 && mention.kind === 'person' && node.kind === 'person',
  );
  const nodes = [...new Set(lately.reverse().map(({ node }) => node))];
  return nodes.length >= 2 ? nodes[choice === 'latter' ? 0 : 1] : undefined;
}

/** “I” and “we” in a quotation are the one whom it quotes. */
function speakerOf(
  mention: Mention,
  quoting: readonly Statement[],
  heads: ReadonlyMap<Statement, Mention>,
  refs: Refs,
): Node | undefined {
  let best: Statement | undefined;
  for (const statement of quoting) {
    if (statement.evidence.start > mention.start || statement.evidence.end < mention.end) continue;
    if (statement.content.some((span) => contains(span, mention)) && (!best || width(statement) < width(best)))
      best = statement;
  }
  const head = best && heads.get(best);
  return head && refs.get(head);
}

const width = (statement: Statement): number => statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
