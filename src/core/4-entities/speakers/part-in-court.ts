import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { hasDefiniteArticle, wordBefore } from '../nodes/has-article.ts';
import type { Node } from '../nodes/node.ts';
import type { Candidate } from './candidate.ts';
import { findParts, type Parts, type Told } from './court-parts.ts';

/** In sentences. */
const NEAR = 4;

/** Whom a report of a trial means by “the defendant”, “the witness”, “counsel”; nobody where two come into question. */
export function inCourt(
  told: Told,
  rules: MentionRules,
): (mention: Mention, said: readonly Candidate[], sentence: number) => Node | undefined {
  const { court } = rules;
  if (!court) return () => undefined;
  let parts: Parts | undefined;
  // “A witness told the court”, “A solicitor is on trial”: those without a name
  const unnamed = new Set<string>();
  return (mention, said, sentence) => {
    const part = court.parts.get(mention.name);
    if (part === undefined || mention.plural) return undefined;
    const isBare = court.bare.has(mention.name) && wordBefore(mention, told.text) === '';
    if (!hasDefiniteArticle(mention, told.text, rules) && !isBare) {
      if (!mention.role?.holder) unnamed.add(mention.name);
      return undefined;
    }
    const isOther = unnamed.has(mention.name) && part !== 'accused' && part !== 'claimant';
    if (isOther || !isPlain(mention, told.text)) return undefined;
    parts ??= findParts(told, court, rules);
    if (part === 'witness') return lastWitness(said, parts, sentence);
    if (part === 'counsel') return lastCounsel(said, parts, sentence);
    const [only, other] = parts[part];
    return other ? undefined : only;
  };
}

/** “the plaintiff”, but not “the former Larchcorp lawyer” */
function isPlain({ name, role, start, end }: Mention, text: string): boolean {
  return !role?.holder && (role?.targets.length ?? 0) === 0 && text.slice(start, end).toLowerCase() === name;
}

/** The one who spoke last and neither pleads nor judges nor is charged. */
function lastWitness(said: readonly Candidate[], parts: Parts, sentence: number): Node | undefined {
  const { accused, counsel, judge } = parts;
  // who saw a crash is called so as well
  if (Object.values(parts).every(({ size }) => size === 0)) return undefined;
  const last = said.findLast(
    ({ node, spoke, quoted }) =>
      spoke && !quoted && node.kind === 'person' && ![accused, counsel, judge].some((one) => one.has(node)),
  );
  return last && sentence - last.sentence <= NEAR ? last.node : undefined;
}

/** The one who pleads and was named last, with no other beside. */
function lastCounsel(said: readonly Candidate[], { counsel }: Parts, sentence: number): Node | undefined {
  const last = said.findLast(({ node }) => counsel.has(node));
  if (!last || sentence - last.sentence > NEAR) return undefined;
  const isOne = said.every(
    ({ node, sentence: at }) => at !== last.sentence || node === last.node || !counsel.has(node),
  );
  return isOne ? last.node : undefined;
}
