import type { MentionRules } from '../model/mention-rules.ts';
import type { Word } from './read-words.ts';
import type { Unit } from './unit.ts';

/** Joins what “of”, “for” and “and” join: “Ministry” of “Public Security”, “Centre for Strategic and International Studies”. */
export function extendUnits(words: readonly Word[], found: readonly Unit[], rules: MentionRules): Unit[] {
  const units: Unit[] = [];
  for (const unit of found) {
    const holder = holderIn(words, unit, rules);
    if (holder === undefined) units.push(unit);
    else units.push({ ...unit, last: holder }, { ...unit, first: holder });
  }
  const out: Unit[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = { ...(units[index] as Unit) };
    out.push(unit);
    const { kind, last } = unit;
    takeSmallHead(words, unit, rules);
    takeMatter(words, unit, rules);
    // a country keeps its own mention: “[[Norge]s havsinstitut]”, “[[armeniska] utrikesdepartementet]”
    const isOrigin = kind === 'adjective' && !(words[unit.first] as Word).capital;
    if ((kind === 'country' || isOrigin) && unit.kind !== kind) out.splice(-1, 0, { ...(units[index] as Unit), last });
    const possessed = units[index + 1];
    if (possessed && owns(words, unit, possessed, rules)) {
      // “Harbour Workers' Federation”, “Children's Hospital”
      for (
        let before = out[out.length - 2];
        before && before.last === unit.first && before.kind !== 'title';
        before = out[out.length - 2]
      ) {
        out.splice(out.length - 2, 1);
        if (before.kind === 'adjective') {
          out.unshift(before);
          unit.bareFirst = unit.first;
        }
        unit.first = before.first;
      }
      Object.assign(unit, { last: possessed.last, kind: possessed.kind, rule: possessed.rule });
      unit.known = undefined;
      unit.generic = false;
      index++;
    }
    index = takeCampus(words, unit, units, index, rules);
    index = takeSlogan(words, unit, units, index, rules);
    index = takePartner(words, unit, units, index, rules);
    if (takeOffice(words, out, unit, units[index + 1], rules)) {
      index++;
      continue;
    }
    const cause = units[index + 1];
    if (cause && (isCause(words, unit, cause, rules) || isForCause(words, unit, cause, rules))) {
      Object.assign(unit, { last: cause.last, kind: 'organization', rule: 'movement' });
      unit.known = undefined;
      index++;
    }
    if (unit.kind === 'name' && isMovement(words, unit, units[index + 1], rules))
      Object.assign(unit, { kind: 'organization', rule: 'movement' });
    if (unit.kind !== 'organization' && unit.kind !== 'thing') continue;
    if (unit.known && (unit.last - unit.first > 1 || !(words[unit.first] as Word).head)) continue;
    // “Minister for Water Resources of Cameroon”
    if (isMatterOfRole(words, unit, units[index - 1], rules)) continue;
    let linked = false;
    for (;;) {
      const described = linked ? 0 : describedEnd(words, unit, units, index + 1, rules);
      if (described > 0) {
        for (const inside of units.slice(index + 1, described))
          if (inside.kind === 'adjective') out.push({ ...inside });
        index = described - 1;
        unit.last = (units[index] as Unit).last;
        linked = true;
        unit.known = undefined;
        unit.generic = false;
        continue;
      }
      const next = units[index + 1];
      if (!next || !joins(words, unit, next, linked, rules)) break;
      // a country keeps its own mention: “[National Library of the [Netherlands]]”
      if (next.kind === 'country' || next.known?.kind === 'organization') out.push({ ...next });
      linked = true;
      unit.last = next.last;
      unit.known = undefined;
      unit.generic = false;
      index++;
    }
    const end = linked ? endOfMatters(words, unit.last, rules) : unit.last;
    while (index + 1 < units.length && (units[index + 1] as Unit).last <= end) index++;
    unit.last = end;
  }
  return out;
}

/** “[University of Texas] at [Ostby]”: the town that tells which of its seats a body is. Returns the last unit in it. */
function takeCampus(
  words: readonly Word[],
  unit: Unit,
  units: readonly Unit[],
  index: number,
  rules: MentionRules,
): number {
  // what “of” joins comes first
  const of = units[index + 1];
  const isOf = of !== undefined && of.first === unit.last + 1 && rules.matterLinks.has(words[unit.last]?.lower ?? '');
  const last = isOf ? of : unit;
  const town = units[isOf ? index + 2 : index + 1];
  const link = words[last.last];
  const links = rules.seatLinks?.get((words[unit.first] as Word).lower);
  const isSeat =
    unit.kind === 'organization' &&
    !unit.known &&
    links?.has(link?.lower ?? '') === true &&
    town?.first === last.last + 1 &&
    (town.kind === 'place' || town.kind === 'name') &&
    words[town.first]?.sentence === words[unit.first]?.sentence;
  if (!isSeat || !town) return index;
  Object.assign(unit, { last: town.last, generic: false });
  return isOf ? index + 2 : index + 1;
}

/** “[Employment] and [Labour Relations Court]”, “[Strathmoor Fire] and [Rescue Service]”: two matters of one body. Returns the last unit in it. */
function takePartner(
  words: readonly Word[],
  unit: Unit,
  units: readonly Unit[],
  index: number,
  rules: MentionRules,
): number {
  const next = units[index + 1];
  const link = words[unit.last];
  const last = words[unit.last - 1] as Word;
  const article = words[unit.first - 1];
  // “the Conciliation and Arbitration Board”: a second body would have its own article
  const isSole =
    unit.last - unit.first === 1 &&
    article?.sentence === last.sentence &&
    rules.definiteArticles.has(article.lower) &&
    !last.family &&
    !last.shout;
  const isPortfolio = rules.rolePortfolios.has(last.lower) || rules.roleModifiers.has(last.lower);
  // “Securities and Futures Bureau”, “Universities and Lecturers Union”
  const isMatter =
    (unit.kind === 'name' && (last.listed || isSole) && !last.given && !last.title) ||
    (unit.generic && rules.singular(last.lower) !== undefined);
  const isBody =
    !rules.wordForms &&
    next?.kind === 'organization' &&
    !next.known &&
    !next.generic &&
    next.first === unit.last + 1 &&
    link?.sentence === last.sentence &&
    words[next.first]?.sentence === last.sentence &&
    rules.conjunctions.has(link.lower);
  if (!isMatter || !isBody) return index;
  const second = words[next.first] as Word;
  const fits = second.listed || isSole || isPortfolio || rules.singular(second.lower) !== undefined;
  if (!fits || second.head === 'organization' || second.given) return index;
  Object.assign(unit, { last: next.last, kind: 'organization', rule: next.rule, generic: false });
  return index + 1;
}

/** “[Pike County Sheriff]'s [Office]”, “[Public Prosecutor]'s [Office]”: an office in capitals that owns a bare noun for a body. */
function takeOffice(
  words: readonly Word[],
  out: Unit[],
  unit: Unit,
  next: Unit | undefined,
  rules: MentionRules,
): boolean {
  const isOffice =
    unit.kind === 'role' &&
    next?.generic === true &&
    next.first === unit.last + 1 &&
    next.last === next.first + 1 &&
    rules.possessiveMarks.has(words[unit.last]?.lower ?? '') &&
    rules.officeHeads?.has((words[next.first] as Word).lower) === true &&
    words.slice(unit.first, unit.last).every((word) => word.capital) &&
    words[next.first]?.sentence === words[unit.first]?.sentence;
  if (!isOffice || !next) return false;
  const place = out[out.length - 2];
  const isBeside = place?.last === unit.first;
  if (isBeside && (place.kind === 'place' || place.kind === 'name') && !place.known) {
    unit.first = place.first;
    out.splice(-2, 1);
  } else if (isBeside && (place.kind === 'country' || place.kind === 'adjective')) unit.first = place.first;
  Object.assign(unit, { last: next.last, kind: 'organization', rule: 'organization-head' });
  return true;
}

/** “[Lawyers] [Without Chains]”: people in capitals whom a function word in capitals joins to their cause. */
function isCause(words: readonly Word[], unit: Unit, next: Unit | undefined, rules: MentionRules): boolean {
  const people = words[unit.last - 1] as Word;
  const link = words[unit.last];
  return (
    !rules.wordForms &&
    unit.kind === 'role' &&
    unit.last - unit.first === 1 &&
    next?.kind === 'name' &&
    next.first === unit.last &&
    link?.common === true &&
    link.sentence === people.sentence &&
    rules.singular(people.lower) !== undefined
  );
}

/** “[Americans] for [Honest Budgets]”: a people and what it stands up for in two words, none of them of a person. */
function isForCause(words: readonly Word[], unit: Unit, next: Unit | undefined, rules: MentionRules): boolean {
  const link = words[unit.last];
  const cause = next && words[next.first];
  return (
    !rules.wordForms &&
    unit.kind === 'people' &&
    next?.kind === 'name' &&
    next.first === unit.last + 1 &&
    next.last - next.first > 1 &&
    link?.sentence === words[unit.first]?.sentence &&
    rules.causeLinks?.has(link?.lower ?? '') === true &&
    !cause?.given &&
    !words[next.last - 1]?.family
  );
}

/** “campaign group [Save] Our [Sands]”: behind the noun for a body a name may hold any word. Returns the last unit in it. */
function takeSlogan(
  words: readonly Word[],
  unit: Unit,
  units: readonly Unit[],
  index: number,
  rules: MentionRules,
): number {
  const before = words[unit.first - 1];
  const { sentence } = words[unit.first] as Word;
  if (rules.wordForms || unit.kind !== 'name' || before?.sentence !== sentence || before.role) return index;
  if (!rules.organizationNouns.has(before.lower)) return index;
  const link = words[unit.last];
  const next = units[index + 1];
  const isInside =
    link?.sentence === sentence &&
    link.common &&
    (link.capital || (rules.definiteArticles.has(link.lower) && next?.kind !== 'title' && link.pos === 'DET'));
  if (!isInside || next?.first !== unit.last + 1 || words[next.first]?.given) return index;
  Object.assign(unit, { last: next.last, kind: 'organization', rule: 'slogan' });
  return index + 1;
}

/** “Minister for [Water Resources]”: what an office is of, whatever its last word heads elsewhere. */
function isMatterOfRole(words: readonly Word[], unit: Unit, before: Unit | undefined, rules: MentionRules): boolean {
  return (
    before?.kind === 'role' &&
    before.last === unit.first - 1 &&
    rules.matterLinks.has(words[before.last]?.lower ?? '') &&
    words.slice(unit.first, unit.last).every((word) => rules.rolePortfolios.has(word.lower))
  );
}

/** “[Women] of the [Valley]”: people in capitals inside a sentence who share a cause or a place. */
function isMovement(words: readonly Word[], unit: Unit, next: Unit | undefined, rules: MentionRules): boolean {
  const word = words[unit.first] as Word;
  const link = words[unit.last];
  const singular = rules.singular(word.lower) ?? word.lower;
  return (
    unit.last - unit.first === 1 &&
    !word.first &&
    rules.groupNouns.has(word.lower) &&
    !rules.organizationNouns.has(singular) &&
    (next?.kind === 'name' || next?.kind === 'place') &&
    next.first - unit.last <= 2 &&
    link?.sentence === word.sentence &&
    rules.nameLinks.has(link.lower) &&
    words[next.first]?.given !== true
  );
}

/** “Ministry of Culture[, Sports and Tourism]”: where a list of matters in capitals ends. */
function endOfMatters(words: readonly Word[], from: number, rules: MentionRules): number {
  const isMatter = (at: number): boolean => {
    const word = words[at];
    return (
      word?.capital === true && word.sentence === words[from - 1]?.sentence && rules.rolePortfolios.has(word.lower)
    );
  };
  if (!isMatter(from - 1)) return from;
  let at = from;
  while (words[at]?.surface === ',' && isMatter(at + 1)) {
    at++;
    while (isMatter(at)) at++;
  }
  if (!rules.conjunctions.has(words[at]?.lower ?? '') || !isMatter(at + 1)) return from;
  at++;
  while (isMatter(at)) at++;
  return at;
}

/** “Mayor of [Ostby] [Jana Kolar]”, “Ministry of [Transport] [Ivo Radu]”: where behind what the office is of a name of somebody begins. */
function holderIn(words: readonly Word[], unit: Unit, rules: MentionRules): number | undefined {
  if (unit.kind !== 'name' || unit.last - unit.first < 3) return undefined;
  const first = words[unit.first] as Word;
  const link = words[unit.first - 1];
  if (link?.sentence !== first.sentence || !rules.matterLinks.has(link.lower)) return undefined;
  if (first.given || rules.patronWords.has(first.lower)) return undefined;
  for (let at = unit.first + 1; at < unit.last - 1; at++) {
    const isMatter = words.slice(unit.first, at).every((word) => rules.rolePortfolios.has(word.lower));
    if ((words[at] as Word).given || isMatter) return at;
  }
  return undefined;
}

/** “Statens olycksnämnd”, “Sundsholms tingsrätt”: a name that goes on in lower case, with the noun for a body. */
function takeSmallHead(words: readonly Word[], unit: Unit, rules: MentionRules): void {
  const mark = words[unit.last];
  const head = words[unit.last + 1];
  const opens =
    unit.kind === 'name' ||
    unit.kind === 'place' ||
    unit.kind === 'thing' ||
    unit.kind === 'role' ||
    unit.kind === 'country' ||
    unit.kind === 'adjective' ||
    // “Verkstadsfackets klubb”
    (unit.kind === 'organization' && rules.possessiveMarks.has(mark?.lower ?? '') && isOfMembers(head, rules)) ||
    unit.generic;
  if (!rules.wordForms || !opens || !mark || !head || head.sentence !== mark.sentence) return;
  // “Uppsala universitet”
  const near = rules.wordForms.body(mark.lower);
  const isPlace = unit.kind === 'place' || unit.kind === 'name' || (unit.kind === 'thing' && !unit.known);
  if (isPlace && unit.last - unit.first === 1 && near && !near.definite && !near.plural && !mark.capital) {
    Object.assign(unit, { last: unit.last + 1, kind: 'organization', rule: 'organization-head' });
    return;
  }
  // “Nordiska spårunionen”, “Svenska ishockeyligan”, but not “Danska rederiet”
  const opener = words[unit.first] as Word;
  // “armeniska utrikesdepartementet”, “den polska regeringen”
  const isStates =
    near !== undefined && (rules.wordForms.isInstitution(mark.lower) || rules.wordForms.ofStates.has(near.head));
  const isCountry = unit.kind === 'adjective' && (opener.capital ? near?.base !== near?.head : isStates);
  const isAdjective = isCountry || (isPlace && rules.wordForms.isAdjective(opener.lower));
  const isFirm = opener.first && rules.businessNouns.has(mark.lower);
  if (unit.last - unit.first === 1 && near?.definite && !mark.capital && isAdjective && !isFirm) {
    Object.assign(unit, { last: unit.last + 1, kind: 'organization', rule: 'organization-head' });
    unit.known = undefined;
    return;
  }
  if (unit.kind === 'adjective') return;
  // “Sveriges Lärare”: nothing but a name makes a capital of them
  const isNamed = head.capital && head.role && !head.given && rules.wordForms.hasBarePlural(head.lower);
  if (unit.kind === 'country' && rules.possessiveMarks.has(mark.lower) && isNamed) {
    Object.assign(unit, { last: unit.last + 2, kind: 'organization', rule: 'organization-head' });
    unit.known = undefined;
    return;
  }
  if (!rules.possessiveMarks.has(mark.lower) || head.capital || head.role) return;
  const form = rules.wordForms.body(head.lower);
  if (
    !form ||
    form.definite ||
    form.plural ||
    (/^(?:role|country)$/.test(unit.kind) &&
      form.base === form.head &&
      !(unit.kind === 'country' && rules.wordForms.ofStates.has(form.head)) &&
      !(unit.kind === 'role' && rules.wordForms.ofMembers.has(form.head)))
  )
    return;
  Object.assign(unit, { last: unit.last + 2, kind: 'organization', rule: 'organization-head' });
  unit.known = undefined;
  unit.generic = false;
}

function isOfMembers(head: Word | undefined, rules: MentionRules): boolean {
  return rules.wordForms?.ofMembers.has(rules.wordForms.body(head?.lower ?? '')?.head ?? '') === true;
}

/** “Kaukasiska institutet [för handel]”, “Myndigheten [för samhällsskydd och beredskap]”: what a body is for belongs to its name. */
function takeMatter(words: readonly Word[], unit: Unit, rules: MentionRules): void {
  const head = rules.wordForms?.body(words[unit.last - 1]?.lower ?? '');
  if (!head || unit.kind !== 'organization' || unit.known || !rules.wordForms?.ofMatters.has(head.head)) return;
  const end = endOfMatter(words, unit.last, rules);
  if (end === unit.last) return;
  unit.last = end;
  unit.generic = false;
}

/** Where “för digital förvaltning”, “för samhällsskydd och beredskap” ends that begins at `from`; `from` where none does. */
export function endOfMatter(words: readonly Word[], from: number, rules: MentionRules): number {
  const sentence = words[from - 1]?.sentence;
  const isNoun = (at: number): boolean => {
    const word = words[at];
    return (
      word?.sentence === sentence &&
      !word?.capital &&
      word?.pos === 'NOUN' &&
      !rules.wordForms?.looksDefinite(word.lower)
    );
  };
  const nounFrom = (at: number): number =>
    isNoun(at) ? at + 1 : words[at]?.pos === 'ADJ' && isNoun(at + 1) ? at + 2 : at;
  if (words[from]?.sentence !== sentence || !rules.nameLinks.has(words[from]?.lower ?? '')) return from;
  const end = nounFrom(from + 1);
  if (end === from + 1) return from;
  return rules.conjunctions.has(words[end]?.lower ?? '') ? Math.max(end, isNoun(end + 1) ? end + 2 : end) : end;
}

/** “Workers' Federation”, “Children's Hospital”, “St Brannock's Hospital” */
function owns(words: readonly Word[], unit: Unit, next: Unit, rules: MentionRules): boolean {
  if (next.kind !== 'organization' || next.first !== unit.last + 1 || next.known) return false;
  if (unit.known || unit.kind === 'title' || unit.kind === 'place') return false;
  const mark = words[unit.last] as Word;
  const last = words[unit.last - 1] as Word;
  if (mark.sentence !== last.sentence) return false;
  if (mark.surface === "'") return /s$/i.test(last.surface) && !last.family;
  const isPatron = rules.patronWords.has((words[unit.first] as Word).lower);
  // “Patrolmen's Association”
  const single = rules.singular(last.lower);
  const isTrade = single !== undefined && rules.roleHeads.has(single) && !rules.roleHeads.has(last.lower);
  return mark.lower === "'s" && (isPatron || isTrade || rules.groupNouns.has(last.lower));
}

/** “Union of [European] [Tyre Makers]”: the unit where a name with an adjective ends that a link joins; 0 if there is none. */
function describedEnd(
  words: readonly Word[],
  unit: Unit,
  units: readonly Unit[],
  from: number,
  rules: MentionRules,
): number {
  const adjective = units[from];
  if (!adjective?.known || (adjective.kind !== 'adjective' && adjective.kind !== 'thing')) return 0;
  const { sentence } = words[unit.last - 1] as Word;
  if (adjective.first !== unit.last + 1 || !rules.matterLinks.has((words[unit.last] as Word).lower)) return 0;
  let end = from + 1;
  while (
    units[end] &&
    (units[end] as Unit).first === (units[end - 1] as Unit).last &&
    /^(?:name|organization|role|thing)$/.test((units[end] as Unit).kind) &&
    words[(units[end] as Unit).first]?.sentence === sentence &&
    !words[(units[end] as Unit).first]?.given
  )
    end++;
  return end > from + 1 ? end : 0;
}

function joins(words: readonly Word[], unit: Unit, next: Unit, linked: boolean, rules: MentionRules): boolean {
  const width = next.first - unit.last;
  const last = words[unit.last - 1] as Word;
  if (width > 2 || (words[next.first] as Word).sentence !== last.sentence) return false;
  // “University of Southern” “California”
  if (width === 0)
    return linked && (next.kind === 'place' || next.kind === 'country' || isPluralRole(words, next, rules));
  const link = (words[unit.last] as Word).lower;
  const article = width === 2 ? (words[unit.last + 1] as Word).lower : undefined;
  // “Committee for a Sound Budget”
  if (article && !rules.definiteArticles.has(article) && (linked || !rules.indefiniteArticles.has(article)))
    return false;
  // “Council of Economic Advisers”
  const members = words[next.last - 1]?.lower ?? '';
  if (next.kind === 'role' && !linked && width === 1 && rules.matterLinks.has(link) && !rules.roleHeads.has(members))
    return unit.kind === 'organization' && rules.roleHeads.has(rules.singular(members) ?? '');
  if (next.kind === 'title' || next.kind === 'role' || next.kind === 'adjective' || next.kind === 'people')
    return false;
  if (next.known?.kind === 'thing') return false;
  if (rules.nameLinks.has(link)) {
    if (next.kind === 'country' || next.kind === 'place') return !linked && link !== 'against' && link !== 'on';
    if (next.kind === 'organization') return !linked && link !== 'against' && !next.known;
    return true;
  }
  // “… and Crime”: only inside a name that a link has already made longer
  return (
    linked &&
    width === 1 &&
    rules.conjunctions.has(link) &&
    next.last - next.first <= 2 &&
    !(words[next.first] as Word).given &&
    (next.kind === 'name' || isOfMembersHere(words, next, rules))
  );
}

/** “Royal College of Ward [Nurses]” */
function isPluralRole(words: readonly Word[], next: Unit, rules: MentionRules): boolean {
  const last = words[next.last - 1]?.lower ?? '';
  return next.kind === 'role' && !rules.roleHeads.has(last) && rules.roleHeads.has(rules.singular(last) ?? '');
}

/** “National Union of Dock and [Quay Workers]”: people in the plural, who are no second body. */
function isOfMembersHere(words: readonly Word[], next: Unit, rules: MentionRules): boolean {
  const last = words[next.last - 1]?.lower ?? '';
  const single = rules.singular(last);
  return (
    next.kind === 'organization' &&
    !next.known &&
    single !== undefined &&
    (rules.roleHeads.has(single) || rules.groupNouns.has(last))
  );
}
