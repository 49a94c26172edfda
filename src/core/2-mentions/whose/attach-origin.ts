import type { RoleLink } from '../titles/role-link.ts';
import type { Unit } from '../units/unit.ts';
import { range } from '../words/range.ts';
import type { Word } from '../words/read-words.ts';
import { isBodyName } from './body-of-role.ts';
import { endOfBody, endOfNouns } from './end-of-words.ts';

/** “president of [Japanese carmaker Tanuma Motor Corp]”, “president of [that Asian nation]”: a noun phrase that opens with where it is from. */
export function attachOrigin(from: RoleLink): boolean {
  const { words, draft, map, rules, article, at, isOf, employs } = from;
  const unit = map[at];
  if (unit?.kind === 'adjective' && (isOf || employs)) {
    // “talmannen i det uzbekiska parlamentet”
    if (rules.wordForms) {
      draft.targets.push(unit);
      draft.last = Math.max(unit.last, endOfNouns(words, unit.last, map));
    } else attachBodyFrom(from, unit);
    return true;
  }
  // “spokesman for the Kurdish [Larch Units]”
  const isPeople = unit?.kind === 'thing' && rules.originWords.has(words[unit.first]?.lower ?? '');
  const theirs = isPeople && !rules.wordForms && (isOf || employs) ? map[unit.last] : undefined;
  if (theirs?.kind === 'organization' && theirs.first === unit?.last && !theirs.generic) {
    draft.targets.push(theirs);
    draft.last = endOfNouns(words, theirs.last, map);
    return true;
  }
  if (unit && attachRegionalMatter(from, unit)) return true;
  // “director of the [Middle East department]”
  const isBody =
    unit?.kind === 'place' && rules.organizationNouns.has(words[endOfNouns(words, unit.last, map) - 1]?.lower ?? '');
  const nation = (unit?.kind === 'thing' || isBody) && article ? endOfNouns(words, unit.last, map) : at;
  if (!isOf || unit?.rule !== 'known-name' || nation <= unit.last || rules.wordForms) return false;
  draft.targetWords.push([at - 1, nation]);
  draft.last = nation;
  return true;
}

/** “adviser [on European affairs]”, “envoy [for Arctic security]”: a matter that opens with where it lies. */
function attachRegionalMatter({ words, draft, map, rules, link, article, at, isOf }: RoleLink, unit: Unit): boolean {
  if (rules.wordForms || article || !(isOf || link.lower === rules.seatedLink) || unit.rule !== 'known-name')
    return false;
  if (unit.first !== at || (unit.kind !== 'thing' && unit.kind !== 'place')) return false;
  const end = endOfNouns(words, unit.last, map);
  const { lower } = words[end - 1] as Word;
  // “governor on August 2”
  if (!words[unit.last] || words[unit.last]?.pos === 'NUM' || rules.weekdays?.has(words[at]?.lower ?? '')) return false;
  if (end === unit.last || rules.organizationNouns.has(lower) || rules.groupNouns.has(lower)) return false;
  draft.title.push(...range(draft.last, end));
  draft.last = end;
  return true;
}

function attachBodyFrom({ words, draft, map, rules, article, at }: RoleLink, origin: Unit): void {
  const noun = endOfNouns(words, origin.last, map);
  // “chairman of the Angolan charity “Open Roads””
  const isQuoted =
    /^["“‘]$/.test(words[noun]?.surface ?? '') && rules.organizationNouns.has(words[noun - 1]?.lower ?? '');
  const named = map[isQuoted ? noun + 1 : noun];
  if (named && named.first > origin.last && (isQuoted || isBodyName(words, named, rules))) {
    if (isQuoted && !named.known) Object.assign(named, { kind: 'organization', rule: 'called' });
    draft.targets.push(named);
    draft.last = isQuoted ? named.last + 1 : named.last;
    return;
  }
  // “spokesman for the Kurdish YPG militia”
  if (article && named?.kind === 'organization' && named.first === origin.last && !named.generic) {
    draft.targets.push(named);
    draft.last = endOfNouns(words, named.last, map);
    return;
  }
  // “spokesman for the Indonesian military”
  const end = endOfBody(words, origin.last, map, rules);
  if (!article || end === origin.last) return;
  draft.targetWords.push([at - 1, end]);
  draft.last = end;
}
