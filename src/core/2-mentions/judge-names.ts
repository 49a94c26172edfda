import type { Gender } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { RoleNode, UnitMap } from './find-roles.ts';
import { isGiven, type Unit } from './find-units.ts';
import type { Word } from './read-words.ts';

/** What a run of capitals names, with what speaks for it. */
export interface Verdict {
  readonly kind: 'person' | 'organization';
  readonly rule: string;
  readonly gender?: Gender;
}

interface Score {
  person: number;
  organization: number;
  place: number;
  /** How often it speaks. */
  speaks: number;
  gender?: Gender;
  rule: string;
  readonly units: Unit[];
  readonly tokens: readonly string[];
}

/** Decides for each run of capitals whether it names a person, an organization or neither, from all places where it stands. */
export function judgeNames(
  words: readonly Word[],
  units: readonly Unit[],
  map: UnitMap,
  roles: readonly RoleNode[],
  rules: MentionRules,
): Map<Unit, Verdict> {
  const held = new Set(roles.flatMap((role) => (role.holder ? [role.holder] : [])));
  const targeted = new Set(roles.flatMap((role) => role.targets));
  const scores = new Map<string, Score>();
  const acronyms = new Set(
    units.filter((unit) => unit.kind === 'organization').flatMap((unit) => acronymAfter(words, unit, map)),
  );
  for (const unit of units) {
    if (unit.kind !== 'name') continue;
    trimOpening(words, unit, rules);
    const tokens = nameTokens(words, unit, rules);
    const key = tokens.join(' ');
    const score = scores.get(key) ?? { ...judgeForm(words, unit, tokens, rules), speaks: 0, units: [], tokens };
    scores.set(key, score);
    score.units.push(unit);
    judgePlace(words, unit, map, rules, score);
    if (held.has(unit)) score.person += 6;
    if (targeted.has(unit)) score.organization += 3;
    if (acronyms.has(unit)) score.organization += 9;
  }
  const verdicts = new Map<Unit, Verdict>();
  const people: Score[] = [];
  for (const score of scores.values()) {
    const verdict = decide(score);
    if (!verdict) continue;
    if (verdict.kind === 'person' && score.tokens.length > 1) people.push(score);
    for (const unit of score.units) verdicts.set(unit, verdict);
  }
  linkShortNames(scores, people, verdicts);
  return verdicts;
}

/** “The actor Tom Hanks” loses nothing; “Rival Ted Cruz said” loses its first word, which only the sentence made a capital. */
function trimOpening(words: readonly Word[], unit: Unit, rules: MentionRules): void {
  const first = words[unit.first] as Word;
  const second = words[unit.first + 1] as Word | undefined;
  if (!first.first || unit.last - unit.first < 2 || !second || isGiven(first, rules) || first.surface.endsWith('.'))
    return;
  if (first.pos === 'PROPN' && !isGiven(second, rules)) return;
  if (first.pos === 'PROPN' && unit.last - unit.first < 3) return;
  if (first.pos === 'X') return;
  (unit as { first: number }).first++;
}

export function nameTokens(words: readonly Word[], unit: Unit, rules: MentionRules): string[] {
  const tokens: string[] = [];
  for (let at = unit.first; at < unit.last; at++) {
    const { folded } = words[at] as Word;
    if (!rules.nameEndings.has(folded)) tokens.push(folded.replace(/\.$/, ''));
  }
  return tokens;
}

function judgeForm(
  words: readonly Word[],
  unit: Unit,
  tokens: readonly string[],
  rules: MentionRules,
): Pick<Score, 'person' | 'organization' | 'place' | 'rule' | 'gender'> {
  const first = words[unit.first] as Word;
  const last = words[unit.last - 1] as Word;
  const given = isGiven(first, rules);
  let person = 0;
  let organization = 0;
  if (tokens.length > 1) {
    if (given) person += 3;
    if (tokens.length <= 4 && rules.firstFamilyNames.has(first.folded)) person += 2;
    if (tokens.slice(1).some((token) => rules.familyNames.has(token))) person += 1.5;
    for (let at = unit.first; at < unit.last; at++) {
      const { surface, lower } = words[at] as Word;
      if (/^\p{Lu}\.?$/u.test(surface) && at < unit.last - 1) person += 2;
      if (at > unit.first && rules.nameParticles.has(lower)) person += 1;
    }
    if (rules.nameEndings.has(last.lower)) person += 3;
    if (tokens.length > 4) person -= 2;
    if (words.slice(unit.first, unit.last).some((word) => word.surface === '&')) organization += 4;
  } else {
    if (given) person += 1;
    if (rules.familyNames.has(first.folded)) person += 1;
    if (/^[A-Z][a-z]+[A-Z]/.test(first.surface) && !/^(?:Mc|Mac|De|Di|La|Le|Fitz|Van|O')/.test(first.surface))
      organization += 1;
  }
  const gender = given ? genderOf(first.folded, rules) : undefined;
  return { person, organization, place: 0, rule: given ? 'given-name' : 'name-form', ...(gender && { gender }) };
}

export function genderOf(folded: string, rules: MentionRules): Gender | undefined {
  const name =
    folded.includes('-') && !rules.givenNames.female.has(folded) ? folded.slice(0, folded.indexOf('-')) : folded;
  if (rules.givenNames.female.has(name)) return 'female';
  return rules.givenNames.male.has(name) ? 'male' : undefined;
}

/** What the words around one place say. */
function judgePlace(words: readonly Word[], unit: Unit, map: UnitMap, rules: MentionRules, score: Score): void {
  const word = words[unit.first] as Word;
  const at = (index: number): Word | undefined => {
    const other = words[index];
    return other?.sentence === word.sentence ? other : undefined;
  };
  const before = at(unit.first - 1);
  const after = at(unit.last);
  const title = map[unit.first - 1];
  if (before && title?.kind === 'title' && title.last === unit.first) {
    score.person += 8;
    score.rule = 'title';
    const gender = rules.personTitles.get(before.lower.replace(/\.$/, ''));
    if (gender) score.gender = gender;
  }
  if (before) {
    if (rules.definiteArticles.has(before.lower)) {
      score.person -= 4;
      if (word.shout) score.organization += 1;
    }
    if (rules.organizationNouns.has(before.lower)) score.organization += 4;
    if (rules.kinNouns.has(before.lower)) score.person += 5;
    const gender = rules.genderedNouns.get(before.lower);
    if (gender) score.gender = gender;
    if (before.surface === ',') {
      const noun = at(unit.first - 2);
      const opener = at(unit.first - 3);
      if (
        noun &&
        rules.organizationNouns.has(noun.lower) &&
        opener &&
        !opener.capital &&
        (after?.surface === ',' || isVerb(after))
      )
        score.organization += 5;
      if (noun && rules.kinNouns.has(noun.lower)) score.person += 5;
    }
    if (rules.placeLinks.has(before.lower)) score.place += before.lower === 'in' ? 3 : 1;
    if (rules.speechVerbs.has(before.lower) && after && /^[,.—–-]$/.test(after.surface)) score.speaks += 1;
  }
  if (!after) return;
  if (rules.speechVerbs.has(after.lower)) score.speaks += 1;
  if (after.surface === ',') {
    const next = at(unit.last + 1);
    const behind = map[unit.last + 1];
    if (next && /^\d{1,2}$/.test(next.surface) && at(unit.last + 2)?.surface === ',') score.person += 4;
    if (behind?.kind === 'place' || behind?.kind === 'country') score.place += 3;
    if (next && rules.pronouns.get(next.lower)?.relative) score.person += 2;
    if (next && (rules.indefiniteArticles.has(next.lower) || rules.definiteArticles.has(next.lower))) {
      for (let offset = 2; offset < 6; offset++) {
        const noun = at(unit.last + offset);
        if (!noun || noun.surface === ',') break;
        if (
          rules.organizationNouns.has(noun.lower) &&
          !rules.roleHeads.has(noun.lower) &&
          at(unit.last + offset + 1)?.pos !== 'NOUN'
        ) {
          score.organization += 3;
          break;
        }
      }
    }
  }
  if (rules.pronouns.get(after.lower)?.relative) score.person += 2;
}

function isVerb(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === 'VERB' || word.pos === 'AUX');
}

function decide(score: Score): Verdict | undefined {
  const { person, organization, place, speaks, tokens } = score;
  const gender = score.gender && { gender: score.gender };
  const strong = tokens.length > 1 ? 3 : 4;
  if (person >= strong && person >= organization && person >= place)
    return { kind: 'person', rule: score.rule, ...gender };
  if (organization >= 3 && organization > place) return { kind: 'organization', rule: 'organization-context' };
  if (speaks > 0 && place <= speaks + 1) {
    if (person >= 1) return { kind: 'person', rule: 'speaks', ...gender };
    return { kind: 'organization', rule: 'speaks' };
  }
  return undefined;
}

/** “Quang” where “Luong Tam Quang” is named, “Cáceres” for “Ramiro Cáceres Oyarzún”; “Donald” for “Donald Trump”. */
function linkShortNames(
  scores: ReadonlyMap<string, Score>,
  people: readonly Score[],
  verdicts: Map<Unit, Verdict>,
): void {
  const byToken = new Map<string, Score>();
  for (const person of people) for (const token of person.tokens) if (token.length > 1) byToken.set(token, person);
  for (const score of scores.values()) {
    const [token = ''] = score.tokens;
    const full = score.tokens.every((one) => byToken.has(one)) ? byToken.get(token) : undefined;
    if (!full || full === score) continue;
    const alone = score.units.some((unit) => verdicts.get(unit)?.kind === 'organization');
    if (alone && score.organization >= 6) continue;
    const gender =
      score.tokens.length === 1
        ? score.gender && score.rule === 'title'
          ? { gender: score.gender }
          : undefined
        : score.gender && { gender: score.gender };
    for (const unit of score.units) verdicts.set(unit, { kind: 'person', rule: 'short-name', ...gender });
  }
}

/** “… Office on Drugs and Crime (UNODC)”. */
export function acronymAfter(words: readonly Word[], unit: Unit, map: UnitMap): Unit[] {
  const open = words[unit.last];
  const inside = map[unit.last + 1];
  if (open?.surface !== '(' || !inside || words[inside.last]?.surface !== ')') return [];
  return inside.last - inside.first === 1 && (words[inside.first] as Word).shout ? [inside] : [];
}
