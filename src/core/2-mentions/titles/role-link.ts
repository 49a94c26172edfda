import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import { isDeterminer } from '../words/is-determiner.ts';
import type { Word } from '../words/read-words.ts';
import type { RoleDraft } from './role-node.ts';

/** What joins a title with what it is of, and where that begins: “minister [of] the interior”. */
export interface RoleLink {
  readonly words: readonly Word[];
  readonly draft: RoleDraft;
  readonly map: UnitMap;
  readonly rules: MentionRules;
  readonly link: Word;
  readonly article: Word | undefined;
  /** The first word behind the link and the article. */
  readonly at: number;
  /** “of”, “for”: what follows is the matter of the office or whose it is. */
  readonly isOf: boolean;
  /** “at”, “from”: what follows is where somebody works. */
  readonly employs: boolean;
  /** “ambassador to Russia” is of another country. */
  readonly elsewhere: boolean;
}

/** Reads the link behind what is known of a role; undefined where none is there that tells whose the role is. */
export function roleLink(
  words: readonly Word[],
  draft: RoleDraft,
  map: UnitMap,
  rules: MentionRules,
): RoleLink | undefined {
  const { sentence } = words[draft.headAt] as Word;
  const link = words[draft.last];
  if (link?.sentence !== sentence || !rules.roleLinks.has(link.lower)) return undefined;
  // “General Secretary of the party To Dinh”
  if (link.capital && !link.titled && map[draft.last]?.kind === 'name') return undefined;
  // “the Special Envoy of the Secretary-General | for Burundi”
  if (link.lower === rules.seatLink && isOfOfficer(words, draft.first, rules)) return undefined;
  const next = words[draft.last + 1];
  const article = next && isDeterminer(next, rules) ? next : undefined;
  // “a spokesperson for [Transport Minister] Ada Falk”
  const other = map[draft.last + 1];
  const isOther = other?.kind === 'role' && other.first === draft.last + 1 && map[other.last]?.kind === 'name';
  // “Secretary of [Justice] Ada Falk”
  if (isOther && !rules.rolePortfolios.has((words[other.last - 1] as Word).lower)) return undefined;
  const serves = rules.servedHeads.has(draft.head) && !rules.employLinks.has(link.lower);
  const isOf = rules.matterLinks.has(link.lower) || (serves && link.lower === rules.serveLink);
  const employs = rules.employLinks.has(link.lower);
  const at = draft.last + (article ? 2 : 1);
  // “Sveriges ambassadör i Kenya” is not Kenya's
  const elsewhere = !isOf && (!employs || isOfOther(draft, map[at])) && isSent(words, draft, rules);
  return { words, draft, map, rules, link, article, at, isOf, employs, elsewhere };
}

const isOfOther = ({ targets }: RoleDraft, unit: Unit | undefined): boolean =>
  unit?.kind === 'country' && targets.some(({ kind }) => kind === 'country');

/** “ambassador”, “permanent representative”, but not “permanent secretary”: whether somebody is sent to another country or body. */
function isSent(words: readonly Word[], { head, title }: RoleDraft, rules: MentionRules): boolean {
  if (rules.sentHeads.has(head)) return true;
  return !rules.servedHeads.has(head) && title.some((at) => rules.sentWords?.has((words[at] as Word).lower) === true);
}

/** “the Special Envoy [of the] Secretary-General”: whether a title only tells whom another one serves. */
function isOfOfficer(words: readonly Word[], first: number, rules: MentionRules): boolean {
  const [officer, link, article] = words.slice(Math.max(0, first - 3), first);
  const isLink = rules.matterLinks.has(link?.lower ?? '') && rules.definiteArticles.has(article?.lower ?? '');
  return isLink && officer?.role === true && rules.envoyHeads?.has(officer.lower) === true;
}
