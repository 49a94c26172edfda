import type { PronounFacts } from '../../model/grammar-rules.ts';
import type { Mention } from '../../model/mention.ts';
import type { Node } from '../nodes/node.ts';
import type { Candidate, Place } from './candidate.ts';
import { isBodyNoun } from './is-unnamed-body.ts';

const SENTENCES_BACK = 12;

const NEAR = 2;

/** Whom a pronoun or a description most likely means: by distance, by who is the subject, by who speaks. */
export function choose(
  mention: Mention,
  facts: PronounFacts,
  said: readonly Candidate[],
  place: Place,
): Node | undefined {
  if (facts.relative) return antecedent(mention, facts, said, place);
  if (facts.choice) return ofTwo(facts.choice, said, place);
  if (facts.speaking && !place.speaks) return undefined;
  let best: Node | undefined;
  let most = Number.NEGATIVE_INFINITY;
  let isVague = false;
  for (let at = said.length - 1; at >= 0; at--) {
    const candidate = said[at] as Candidate;
    const distance = place.sentence - candidate.sentence;
    if (distance > (facts.varied || (facts.plural && !place.speaks) ? NEAR : SENTENCES_BACK)) break;
    // nobody so far back can be likelier any more
    if (most >= nearness(distance) + MOST_OF_SIGNS) break;
    if (place.others?.has(candidate.node) || !fits(candidate.node, facts, place)) continue;
    // inside a paragraph a speaking “it” seldom reaches back over its head
    if (facts.thing && place.speaks && !place.opens && candidate.paragraph !== place.paragraph) continue;
    // “Norway's biggest bank cut jobs. It said …”
    if (facts.thing && !facts.possessive && place.speaks && candidate.owns) continue;
    // an “it” in the paragraph before means nothing that is not named as near
    const isChain = candidate.mention.kind === 'pronoun' && candidate.paragraph !== place.paragraph;
    if (facts.thing && !place.speaks && isChain) continue;
    // “they” are a body only where the paragraph is about it, or it spoke right before
    const goesOn = place.opens && place.speaks && !place.quoted && candidate.spoke && distance === 1;
    const isApart = candidate.paragraph !== place.paragraph && !goesOn;
    const isUnnamed = candidate.node.kind === 'organization' && candidate.node.name === '';
    if (facts.plural && (isUnnamed || (candidate.node.kind === 'organization' && isApart))) continue;
    const score = scoreOf(candidate, facts, place, distance) + at / said.length / 10;
    if (score <= most) continue;
    best = candidate.node;
    most = score;
    // “Two doctors left. They said”: whom nothing but a trade tells is meant where the sentence before is about them, or nobody is
    const isNear = distance <= 1 && candidate.paragraph === place.paragraph && candidate.subject;
    isVague = facts.plural && candidate.mention.kind === 'role' && !isNear && !candidate.spoke;
  }
  if (isVague) return undefined;
  return best ?? (facts.gender && !facts.plural && place.speaks ? againstName(facts, said, place) : undefined);
}

/** “Ada Larch said so. He added”: who spoke in the sentence before, of a gender that nothing but the name tells. */
function againstName({ gender }: PronounFacts, said: readonly Candidate[], place: Place): Node | undefined {
  const people = said.filter(({ node, quoted }) => node.kind === 'person' && !quoted);
  const last = people.at(-1);
  if (!last?.spoke || last.paragraph !== place.paragraph || place.sentence - last.sentence !== 1) return undefined;
  if (people.some(({ node, sentence }) => node !== last.node && sentence === last.sentence)) return undefined;
  const isTold = last.node.mentions.some(({ kind, rule, gender: told }) =>
    kind === 'pronoun' ? told !== gender : rule === 'title',
  );
  return isTold || place.others?.has(last.node) ? undefined : last.node;
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
  const isNew = isIntroduced(candidate, place, distance);
  const isDescribed = candidate.node.kind === 'group' && !facts.plural && !facts.thing;
  if ((isDescribed && !isNew) || candidate.node.kind === 'role') score -= 2;
  const isDefinite = candidate.mention.role?.definite === true;
  const isUnnamedSubject = candidate.node.kind === 'role' && candidate.subject && isDefinite;
  // “the company” may only vary a name
  if (facts.thing && isBodyNoun(candidate.mention) && !candidate.spoke) score -= 2;
  // “a member of the board” is hardly whom “he” means
  if (candidate.node.kind === 'role' && candidate.mention.kind === 'role' && !isDefinite) score -= 2;
  if (facts.gender && candidate.node.gender === undefined && !isUnnamedSubject && !isNew) score -= 2;
  // “The minister arrived late. He …”: whom the paragraph is about comes first
  if (candidate.paragraph !== place.paragraph) score -= 2;
  return score;
}

/** “A 26-year-old has confessed. In court he …”: somebody without a name whom the sentence before begins with. */
function isIntroduced({ mention, paragraph, subject }: Candidate, place: Place, distance: number): boolean {
  if (mention.rule !== 'age' || !subject || paragraph !== place.paragraph || distance !== 1) return false;
  return /(?:^|[.!?”"\n]\s*)\p{Lu}\p{Ll}* $/u.test(
    place.text.slice(Math.max(0, mention.start - OPENING), mention.start),
  );
}

/** In characters: the end of a sentence and an article. */
const OPENING = 8;

function fits(node: Node, facts: PronounFacts, place: Place): boolean {
  if (facts.varied)
    return (
      node.kind === 'person' &&
      (facts.gender === undefined || node.gender === undefined || node.gender === facts.gender)
    );
  if (facts.thing) return isBody(node) && !isPlural(node);
  if (facts.plural)
    return node.kind === 'group' ? isPlural(node) : !facts.people && node.kind === 'organization' && place.speaks;
  if (node.kind === 'organization' || node.kind === 'country') return false;
  if (node.kind === 'group' && !isSomebody(node) && !(place.speaks && hasAge(node))) return false;
  return node.gender === undefined || node.gender === facts.gender;
}

/** An organization or a country, or “the council” that no text names. */
export const isBody = ({ kind, mentions }: Node): boolean =>
  kind === 'organization' || kind === 'country' || (kind === 'group' && mentions.some(isBodyNoun));

const isPlural = (node: Node): boolean =>
  node.kind === 'group' && node.mentions.every((mention) => mention.plural === true);

/** “a resident”, “his mother”, but not “the campaign” or “two officials”. */
const isSomebody = (node: Node): boolean =>
  node.mentions.some(
    (mention) =>
      !mention.plural && (mention.rule === 'single-noun' || mention.rule === 'kin' || mention.kind === 'role'),
  );

/** “a 26-year-old”, who may speak. */
const hasAge = ({ mentions }: Node): boolean => mentions.some(({ rule, plural }) => rule === 'age' && !plural);

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
