import type { MentionRules } from '../model/mention-rules.ts';
import { isAllMatter } from './is-all-matter.ts';
import type { UnitMap } from './map-units.ts';
import type { Word } from './read-words.ts';
import type { RoleDraft } from './role-node.ts';
import { retype, type Unit } from './unit.ts';
import { partyCalled } from './well-known.ts';

const MOST_NOUNS = 3;

/** Reads the words before a role's head: the rest of the title, “former”, whose it is, the article. */
export function readBeforeRole(words: readonly Word[], draft: RoleDraft, map: UnitMap, rules: MentionRules): void {
  const head = words[draft.headAt] as Word;
  let inTitle = true;
  takeCompounds(words, draft, rules);
  let at = draft.first - 1;
  for (; at >= 0; at--) {
    const word = words[at] as Word;
    if (word.sentence !== head.sentence || word.surface === ',') break;
    // “Larch Council (LC) president”
    const short = word.surface === ')' && words[at - 2]?.surface === '(' ? map[at - 1] : undefined;
    if (short && map[at - 3]?.kind === 'organization') {
      at -= 2;
      continue;
    }
    const status = rules.roleStatuses.get(word.lower);
    if (status) {
      draft.status = status;
      draft.first = at;
      inTitle = false;
      continue;
    }
    if (rules.unrealWords.has(word.lower) || rules.plainAdjectives.has(word.lower)) {
      if (rules.unrealWords.has(word.lower)) draft.unreal = true;
      draft.first = at;
      inTitle = false;
      continue;
    }
    // “a Leeds-based lawyer”, “a Washington DC-based lawyer”
    if (!rules.wordForms && rules.compoundEnd.test(word.surface)) {
      while (isOfSamePlace(words, at, map)) at--;
      draft.first = at;
      inTitle = false;
      continue;
    }
    // “Falk's 2008 campaign manager”
    if (/^(?:19|20)\d\d$/.test(word.surface) && rules.possessiveMarks.has(words[at - 1]?.lower ?? '')) {
      draft.first = at;
      inTitle = false;
      continue;
    }
    if (rules.possessiveMarks.has(word.lower)) {
      readOwner(words, at, draft, map, rules);
      break;
    }
    // “Republican Senator”
    if (
      rules.partyMembers.has(draft.head.toLowerCase()) &&
      !rules.matterHeads.has(draft.head) &&
      rules.partyTitles.has(word.lower)
    ) {
      nameParty(map[at], word, rules);
      draft.first = at;
      inTitle = false;
      continue;
    }
    const unit = map[at];
    // “the mission to [Norway] Ambassador Ada Falk”
    if (
      unit?.kind === 'country' &&
      unit.last === draft.first &&
      rules.postLinks?.has(words[unit.first - 1]?.lower ?? '')
    )
      break;
    // “Emeritus Professor” at the head of a sentence
    // “County Health Executive”: the noun for a place belongs to the title where no name stands before it
    const isModifier =
      (unit?.kind === 'name' || (unit?.kind === 'place' && head.capital && inTitle)) &&
      unit.last - unit.first === 1 &&
      rules.roleModifiers.has(word.lower);
    // “Norway's [Natural Resources] and Climate Minister”
    if (unit && inTitle && head.capital && rules.matterHeads.has(draft.head) && isAllMatter(words, unit, rules)) {
      draft.title.unshift(...range(unit.first, unit.last));
      draft.first = unit.first;
      unit.kind = 'thing';
      at = unit.first;
      continue;
    }
    if (unit && unit.kind !== 'role' && !isModifier) {
      // “Race director”, “Jury president”: only the sentence made it a capital
      if (
        inTitle &&
        unit.last - unit.first === 1 &&
        word.first &&
        ((unit.generic && !rules.speakingHeads.has(draft.head)) ||
          unit.rule === 'thing-head' ||
          (unit.kind === 'name' && !word.given && !head.capital && word.pos === 'NOUN'))
      ) {
        draft.title.unshift(at);
        draft.first = at;
        break;
      }
      // “Giles Pember MP” is one, “Northern Reform MP” is of one
      const isHolder =
        rules.shortRoles.has(head.surface) &&
        unit.kind === 'name' &&
        words[unit.first]?.given &&
        unit.last - unit.first > 1;
      // “den norske tränaren” comes from Norway and trains no country
      const isOrigin =
        rules.wordForms !== undefined && unit.kind === 'adjective' && rules.roleHeads.get(draft.head)?.office === false;
      // “the Kenyan co-chair” speaks for Kenya and is the co-chair of a meeting
      const isDelegating = unit.kind === 'adjective' && rules.seatedHeads?.has(draft.head) === true;
      if (isHolder || !(isOrigin || isDelegating || takeUnit(unit, head, draft, inTitle, rules))) break;
      if (isOrigin || isDelegating) draft.first = unit.first;
      at = unit.first;
      inTitle = false;
      continue;
    }
    // “Race director”, “Project lead” at the head of a sentence
    // “a tax official under President Falk”
    if (word.pos === 'ADP' && !word.capital && head.capital) break;
    // “[foreign ministry] spokesman”, “[Ostby district council] leader”
    const body = inTitle && at === draft.first - 1 ? startOfAttribute(words, at, draft, map, rules) : at + 1;
    if (body <= at) {
      draft.targetWords.push([body, at + 1]);
      draft.first = body;
      inTitle = false;
      at = body;
      continue;
    }
    const isOpener = inTitle && word.first && word.capital && !word.given && !word.common && at === draft.headAt - 1;
    // “spokesman [Colonel Ada Falk]” has two titles, “manager [Dean Falk]” one
    if (head.capital && !word.capital && rules.roleHeads.has(word.lower) && !rules.roleModifiers.has(word.lower)) break;
    if (isTitleWord(word, unit, rules) || isOpener) {
      if (inTitle) draft.title.unshift(at);
      draft.first = at;
      continue;
    }
    // “UK and Ireland retail leader”
    const [origin] = draft.targets;
    const other = rules.conjunctions.has(word.lower) && origin?.kind === 'country' ? map[at - 1] : undefined;
    const isTeam = other?.kind === 'organization' || other?.rule === 'place-head';
    const isBeside = other?.kind === 'country' || (isTeam && rules.teamHeads?.has(draft.head));
    if (other && isBeside && origin?.first === at + 1 && !rules.wordForms) {
      if (other.kind === 'place') other.kind = 'organization';
      draft.targets.unshift(other);
      draft.first = other.first;
      at = other.first;
      continue;
    }
    if (rules.conjunctions.has(word.lower) && inTitle && joinsMatters(words, at, rules)) {
      draft.title.unshift(at);
      draft.first = at;
      continue;
    }
    if (word.common && !(rules.wordForms && word.pos === 'ADJ')) break;
    if (word.pos === 'NOUN' && rules.wordForms) break;
    // “At the occasion | Ambassador Falk”
    if (word.pos === 'NOUN' && head.capital && !head.first && !word.capital && rules.sentHeads.has(draft.head)) break;
    if (word.pos === 'NOUN' && draft.headAt - at <= MOST_NOUNS) {
      if (inTitle) draft.title.unshift(at);
    } else if (word.pos === 'ADJ') inTitle = false;
    else break;
    draft.first = at;
  }
  const determiner = words[draft.first - 1];
  if (determiner?.sentence !== head.sentence) return;
  const led = ledBody(words, draft, map, rules);
  if (led) draft.targets.push(led);
  const owner = rules.pronouns.get(determiner.lower);
  if (rules.definiteArticles.has(determiner.lower) || owner?.possessive) draft.definite = true;
  // “Its secretary, Grace Wanjiru”
  if (owner?.possessive && draft.targets.length === 0) draft.targetWords.push([draft.first - 1, draft.first]);
  if (rules.indefiniteArticles.has(determiner.lower)) draft.definite = false;
}

/** “[skol-, idrotts- och] kulturministern”: compounds that share their last part with a title. */
function takeCompounds(words: readonly Word[], draft: RoleDraft, rules: MentionRules): void {
  const { sentence } = words[draft.headAt] as Word;
  const isOpen = (at: number): boolean => words[at]?.sentence === sentence && words[at]?.surface.endsWith('-') === true;
  if (!rules.wordForms || !rules.conjunctions.has(words[draft.headAt - 1]?.lower ?? '') || !isOpen(draft.headAt - 2))
    return;
  let first = draft.headAt - 2;
  while (words[first - 1]?.surface === ',' && isOpen(first - 2)) first -= 2;
  draft.title.unshift(...range(first, draft.headAt));
  draft.first = first;
}

/** “[Washington] DC-based”: whether the word before a compound in capitals belongs to it. */
function isOfSamePlace(words: readonly Word[], at: number, map: UnitMap): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const unit = map[at - 1];
  const isPlace = unit === undefined || unit.kind === 'place' || unit.kind === 'name';
  return word.capital && before?.sentence === word.sentence && before.capital && !before.common && isPlace;
}

/** Where the noun phrase for a body begins that the noun `at` before a title heads; behind `at` if it heads none. */
function startOfAttribute(
  words: readonly Word[],
  at: number,
  draft: RoleDraft,
  map: UnitMap,
  rules: MentionRules,
): number {
  const { lower, sentence, capital, first } = words[at] as Word;
  if (!rules.attributeBodies?.has(lower) || (capital && !first) || draft.targets.length > 0) return at + 1;
  let from = at;
  while (from > 0 && at - from < MOST_NOUNS) {
    const before = words[from - 1] as Word;
    if (before.sentence !== sentence || rules.roleStatuses.has(before.lower)) break;
    const unit = map[from - 1];
    const isName = unit?.kind === 'name' || unit?.kind === 'place' || unit?.kind === 'organization';
    // “[Kenyan] foreign ministry”
    if (unit?.kind === 'adjective' && unit.last === from) {
      draft.targets.push(unit);
      return unit.first;
    }
    if (isName && unit.last === from && !(before.first && rules.rolePortfolios.has(before.lower))) return unit.first;
    const isMatter = rules.rolePortfolios.has(before.lower) || rules.roleModifiers.has(before.lower);
    const isPlain = !unit && !before.capital && before.pos === 'NOUN';
    if (!(isPlain || (isMatter && (!before.capital || before.first)))) break;
    from--;
  }
  return from;
}

/** “[Republican] Senator”: makes the adjective the party that it tells of. */
function nameParty(unit: Unit | undefined, word: Word, rules: MentionRules): void {
  const known = partyCalled(word.lower, rules);
  if (unit && known && word.capital && unit.last - unit.first === 1)
    Object.assign(unit, { kind: 'organization', rule: 'party-mark', known });
}

/** “[Sverige] företräds av biståndsminister Ada Ek”, “[Norge]s delegation leddes av …”: the country or body that the office is of. */
function ledBody(words: readonly Word[], draft: RoleDraft, map: UnitMap, rules: MentionRules): Unit | undefined {
  const { sentence } = words[draft.headAt] as Word;
  const verb = words[draft.first - 2];
  if (draft.targets.length > 0 || verb?.sentence !== sentence) return undefined;
  if (!rules.wordForms) return representedBody(words, draft, map, rules);
  if (!rules.wordForms.ledVerbs.has(verb.lower)) return undefined;
  const isOwned = rules.possessiveMarks.has(words[draft.first - 4]?.lower ?? '');
  // “Det danska landslaget leds av …”
  const origin = map[draft.first - 4];
  if (origin?.kind === 'adjective' && rules.organizationNouns.has(words[draft.first - 3]?.lower ?? '')) return origin;
  const body = map[draft.first - 3] ?? (isOwned ? map[draft.first - 5] : undefined);
  return body?.kind === 'country' || body?.kind === 'organization' ? body : undefined;
}

/** “[Kenya] was represented by Minister Ada Ek”, “the [Department of Reefs] (DOR) is represented by …”. */
function representedBody(
  words: readonly Word[],
  draft: RoleDraft,
  map: UnitMap,
  rules: MentionRules,
): Unit | undefined {
  const { sentence } = words[draft.headAt] as Word;
  if (!rules.actorLinks.has(words[draft.first - 1]?.lower ?? '')) return undefined;
  if (!rules.representedVerbs?.has(words[draft.first - 2]?.lower ?? '')) return undefined;
  let at = draft.first - 3;
  while (words[at]?.pos === 'AUX' && words[at]?.sentence === sentence) at--;
  if (words[at]?.surface === ')' && words[at - 2]?.surface === '(') at -= 3;
  const body = words[at]?.sentence === sentence ? map[at] : undefined;
  return body?.kind === 'country' || body?.kind === 'organization' ? body : undefined;
}

/** Takes a name before the title as what the role is of. Returns false where it does not belong to the role. */
function takeUnit(unit: Unit, head: Word, draft: RoleDraft, inTitle: boolean, rules: MentionRules): boolean {
  if (draft.targets.length > 0 && unit.kind !== 'adjective') return false;
  switch (unit.kind) {
    case 'thing':
      // “Republican senator” tells no office, “World Cup winner” neither
      if (unit.rule !== 'known-name') return false;
      break;
    case 'place':
      // “Larch City midfielder”
      if (unit.rule !== 'place-head' || !rules.teamHeads?.has(draft.head)) break;
      unit.kind = 'organization';
      draft.targets.unshift(unit);
      break;
    case 'organization':
      // “Assembly President”, “House Speaker”: a bare head word is part of the title
      if (unit.generic && inTitle && head.capital) draft.title.unshift(...range(unit.first, unit.last));
      else draft.targets.unshift(unit);
      break;
    case 'country':
    case 'adjective':
    case 'people':
    case 'name':
      draft.targets.unshift(unit);
      break;
    case 'title':
    case 'role':
      return false;
  }
  draft.first = unit.first;
  return true;
}

/** “Chile's president”, “the company's chief executive”. */
function readOwner(words: readonly Word[], mark: number, draft: RoleDraft, map: UnitMap, rules: MentionRules): void {
  const owner = map[mark - 1];
  if (owner) {
    // “the Tern Project’s coordinator”
    const isRun = owner.rule === 'thing-head' && rules.runThings?.has((words[owner.last - 1] as Word).lower) === true;
    if (isRun && rules.roleHeads.get(draft.head)?.office) owner.kind = 'organization';
    // “Holmstads målvakt” plays for the team of the town
    if (owner.kind === 'place' && rules.wordForms && rules.teamHeads?.has(draft.head))
      retype(owner, 'organization', 'team-of-place');
    const isNamed = owner.kind !== 'thing' && owner.kind !== 'place' && owner.kind !== 'role';
    if (isNamed && !isOnlyWhere(words, owner, draft, rules)) draft.targets.unshift(owner);
    draft.first = owner.first;
    draft.definite = true;
    return;
  }
  const from = startOfNouns(words, mark, rules);
  if (from === mark) return;
  draft.targetWords.push([from, mark]);
  draft.first = from;
  draft.definite = true;
}

/** “Italy's Harvest League leader” is of the league and speaks for no country. */
function isOnlyWhere(words: readonly Word[], owner: Unit, { targets }: RoleDraft, rules: MentionRules): boolean {
  const [body] = targets;
  if (owner.kind !== 'country' || body?.kind !== 'organization' || rules.wordForms) return false;
  return !words.slice(body.first, body.last).some(({ lower }) => rules.stateBodies.has(lower));
}

function isTitleWord(word: Word, unit: Unit | undefined, rules: MentionRules): boolean {
  return (
    unit?.kind === 'role' ||
    rules.roleModifiers.has(word.lower) ||
    rules.rolePortfolios.has(word.lower) ||
    (rules.roleHeads.has(word.lower) && word.pos !== 'VERB')
  );
}

function joinsMatters(words: readonly Word[], at: number, rules: MentionRules): boolean {
  return rules.rolePortfolios.has(words[at - 1]?.lower ?? '') && rules.rolePortfolios.has(words[at + 1]?.lower ?? '');
}

/** Where the noun phrase that ends before `end` begins; its article belongs to it. */
function startOfNouns(words: readonly Word[], end: number, rules: MentionRules): number {
  let from = end;
  while (from > 0 && end - from < 6) {
    const word = words[from - 1] as Word;
    if (word.sentence !== (words[end] as Word).sentence) break;
    if (
      rules.definiteArticles.has(word.lower) ||
      rules.indefiniteArticles.has(word.lower) ||
      rules.pronouns.get(word.lower)?.possessive
    )
      return from - 1;
    if (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'PROPN') break;
    from--;
  }
  return from;
}

export function range(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, offset) => from + offset);
}
