import type { MentionRules } from '../../model/mention-rules.ts';
import { copyUnit, retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { isCause, isForCause, isMovement } from './is-movement.ts';
import { describedEnd, joins, owns, studiesEnd } from './joins-units.ts';
import { takeCampus } from './take-campus.ts';
import { takeCurrency } from './take-currency.ts';
import { takeDistrict } from './take-district.ts';
import { takeEcho } from './take-echo.ts';
import { takeForeign } from './take-foreign.ts';
import { endOfMatters, takeMatter } from './take-matter.ts';
import { takeMembers } from './take-members.ts';
import { takeNamed } from './take-named.ts';
import { takeOffice } from './take-office.ts';
import { takeOrdinal } from './take-ordinal.ts';
import { takePartner } from './take-partner.ts';
import { takeMembership, takePeople } from './take-people.ts';
import { takePurpose } from './take-purpose.ts';
import { takeSlogan } from './take-slogan.ts';
import { takeSmallHead } from './take-small-head.ts';
import { takeTrust } from './take-trust.ts';
import { trimKind } from './trim-kind.ts';

/** Joins what “of”, “for” and “and” join: “Ministry” of “Public Security”, “Centre for Strategic and International Studies”. */
export function extendUnits(words: readonly Word[], units: readonly Unit[], rules: MentionRules): Unit[] {
  const out: Unit[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = copyUnit(units[index] as Unit);
    out.push(unit);
    takeCurrency(words, unit, rules);
    takeNamed(words, unit, rules);
    const { kind, last } = unit;
    if (kind === 'name' && isPeersSeat(words, unit, out, rules)) unit.kind = 'place';
    takeSmallHead(words, unit, rules);
    takeMembers(words, out, unit, rules);
    takeMatter(words, unit, rules);
    takeDistrict(words, unit, rules);
    takeOrdinal(words, unit, rules);
    // a country keeps its own mention: “[[Norge]s havsinstitut]”, “[[armeniska] utrikesdepartementet]”
    const isOrigin = kind === 'adjective' && !(words[unit.first] as Word).capital;
    if ((kind === 'country' || isOrigin) && unit.kind !== kind)
      out.splice(-1, 0, Object.assign(copyUnit(units[index] as Unit), { last }));
    // “Alzheimer's [Research [UK]]”
    const inner = units[index + 1];
    const whole = units[index + 2];
    const isInner =
      inner?.kind === 'country' && whole !== undefined && whole.first < inner.first && whole.last >= inner.last;
    const possessed = isInner ? whole : inner;
    if (isInner && possessed && owns(words, unit, possessed, rules)) index++;
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
      takeOtherOwners(words, unit, out, rules);
      unit.last = possessed.last;
      retype(unit, possessed.kind, possessed.rule);
      unit.generic = false;
      index++;
    }
    if (isOfCity(words, unit, rules)) unit.first -= 2;
    takePeople(words, unit, out, rules);
    takeMembership(words, unit, out, rules);
    trimKind(words, unit, rules);
    for (const take of [takeForeign, takeTrust, takeEcho, takeCampus, takeSlogan, takePartner, takePurpose])
      index = take({ words, unit, units, index, rules });
    if (takeOffice(words, out, unit, units[index + 1], rules)) {
      index++;
      continue;
    }
    const cause = units[index + 1];
    if (cause && (isCause(words, unit, cause, rules) || isForCause(words, unit, cause, rules))) {
      unit.last = cause.last;
      retype(unit, 'organization', 'movement');
      index++;
    }
    if (unit.kind === 'name' && isMovement(words, unit, units[index + 1], rules))
      Object.assign(unit, { kind: 'organization', rule: 'movement' });
    if (unit.kind !== 'organization' && unit.kind !== 'thing') continue;
    // “State Department for Roads” is another country's
    const matter = units[index + 1];
    if (unit.known && matter && isOtherDepartment(words, unit, matter, rules)) unit.known = undefined;
    if (unit.known && (unit.last - unit.first > 1 || !(words[unit.first] as Word).head)) {
      // “Communist Party of Vietnam”: many countries have a party of one name
      const land = units[index + 1];
      if (land && isPartyOf(words, unit, land, rules)) {
        Object.assign(unit, { last: land.last, rule: 'country-of-body', known: undefined });
        out.push(copyUnit(land));
        index++;
      }
      continue;
    }
    // “Minister for Water Resources of Cameroon”
    if (isMatterOfRole(words, unit, units[index - 1], rules) || isOfMembers(words, unit, rules)) continue;
    if (isActivity(words, unit, rules)) {
      retype(unit, 'thing', 'activity');
      continue;
    }
    let linked = false;
    for (;;) {
      const described = linked
        ? studiesEnd(words, unit, units, index + 1, rules)
        : describedEnd(words, unit, units, index + 1, rules);
      if (described > 0) {
        for (const inside of units.slice(index + 1, described))
          if (inside.kind === 'adjective') out.push(copyUnit(inside));
        index = described - 1;
        unit.last = (units[index] as Unit).last;
        linked = true;
        unit.known = undefined;
        unit.generic = false;
        continue;
      }
      const next = units[index + 1];
      if (!next || !joins(words, unit, next, linked, rules)) break;
      // “General Staff of the | Vietnam People's Army”: a country that another name begins with
      const behind = units[index + 2];
      // “Institute for Palestine Studies”
      if (next.kind === 'country' && behind && isStudied(words, next, behind, rules)) {
        out.push(copyUnit(next));
        linked = true;
        Object.assign(unit, { last: behind.last, known: undefined, generic: false });
        index += 2;
        continue;
      }
      if (next.kind === 'country' && behind?.first === next.last && behind.kind !== 'role') break;
      // “Confederation of [[Malta] Industries]”
      const isOfMany = behind !== undefined && isMany(words, next, behind, rules);
      if (isOfMany) Object.assign(unit, { last: behind.last, known: undefined, generic: false });
      // a country keeps its own mention: “[National Library of the [Netherlands]]”
      if (next.kind === 'country') out.push(copyUnit(next));
      linked = true;
      unit.last = Math.max(unit.last, next.last);
      unit.known = undefined;
      unit.generic = false;
      index += isOfMany ? 2 : 1;
    }
    const end = linked ? endOfMatters(words, unit.last, rules) : unit.last;
    while (index + 1 < units.length && (units[index + 1] as Unit).last <= end) index++;
    unit.last = end;
  }
  return out;
}

/** “of [[Malta] Industries]”: those of a country whom a body is of. */
function isMany(words: readonly Word[], land: Unit, many: Unit, rules: MentionRules): boolean {
  const isAround = land.kind === 'country' && many.first === land.first && many.last > land.last && !many.known;
  return isAround && many.kind === 'organization' && rules.singular((words[many.last - 1] as Word).lower) !== undefined;
}

/** “[Palestine] [Studies]”: a country, and what somebody makes of it. */
function isStudied(words: readonly Word[], land: Unit, { first, last, kind }: Unit, rules: MentionRules): boolean {
  const { lower, sentence } = words[last - 1] as Word;
  const isBeside = first === land.last && kind === 'name' && sentence === words[land.first]?.sentence;
  return isBeside && rules.rolePortfolios.has(lower);
}

/** “[Construction] of the Larch Dam began”: what is done, which only the sentence makes a capital of. */
function isActivity(words: readonly Word[], { first, last, generic }: Unit, rules: MentionRules): boolean {
  const word = words[first] as Word;
  const link = words[last]?.lower ?? '';
  return generic && word.first && rules.activityHeads?.has(word.lower) === true && rules.nameLinks.has(link);
}

/** “[Farmers' and] Fishers' League”: those who own a body beside the last of them. */
function takeOtherOwners(words: readonly Word[], unit: Unit, out: Unit[], rules: MentionRules): void {
  const [owner, mark, conjunction] = words.slice(Math.max(0, unit.first - 3), unit.first) as Word[];
  if (!conjunction || !rules.conjunctions.has(conjunction.lower) || mark?.surface !== "'" || !owner?.capital) return;
  if (owner.sentence !== words[unit.first]?.sentence) return;
  unit.first = owner.index;
  const before = out[out.length - 2];
  if (before && before.last > unit.first) out.splice(out.length - 2, 1);
}

/** “State Department [for Roads]”: a well-known department that goes on with what it is for. */
function isOtherDepartment(words: readonly Word[], unit: Unit, matter: Unit, rules: MentionRules): boolean {
  const link = words[unit.last];
  return (
    !rules.wordForms &&
    rules.divisionHeads.has((words[unit.last - 1] as Word).lower) &&
    link?.lower === rules.seatLink &&
    matter.first === unit.last + 1 &&
    (matter.kind === 'name' || matter.kind === 'organization') &&
    words[matter.first]?.sentence === words[unit.first]?.sentence
  );
}

/** “[Communist Party] of [Vietnam]” */
function isPartyOf(words: readonly Word[], unit: Unit, land: Unit, rules: MentionRules): boolean {
  return (
    land.kind === 'country' &&
    land.first === unit.last + 1 &&
    rules.partyHeads.has((words[unit.last - 1] as Word).lower) &&
    rules.matterLinks.has((words[unit.last] as Word).lower)
  );
}

/** “City of [Ostby Symphony Orchestra]”: a body that begins with what its town is called. */
function isOfCity(words: readonly Word[], { first, last, kind, known, generic }: Unit, rules: MentionRules): boolean {
  const city = words[first - 2];
  if (kind !== 'organization' || known || generic || last - first < 2 || !city?.capital) return false;
  return (
    rules.matterLinks.has(words[first - 1]?.lower ?? '') &&
    city.sentence === words[first]?.sentence &&
    rules.cityWords?.has(city.lower) === true
  );
}

/** “Lord Falk of [Ostby]”: the place in the title of a peer. */
function isPeersSeat(words: readonly Word[], unit: Unit, out: readonly Unit[], rules: MentionRules): boolean {
  const [title, name] = [out[out.length - 3], out[out.length - 2]];
  if (name?.kind !== 'name' || title?.last !== name.first || unit.first !== name.last + 1) return false;
  return (
    rules.peerTitles?.has(words[title.first]?.lower ?? '') === true &&
    rules.matterLinks.has(words[name.last]?.lower ?? '') &&
    words[unit.first]?.sentence === words[name.first]?.sentence
  );
}

/** “Member of [Parliament] | for Ostby”: the seat is the member's. */
function isOfMembers(words: readonly Word[], { first, last }: Unit, rules: MentionRules): boolean {
  const member = words[first - 2]?.lower ?? '';
  const isMember = rules.faintHeads.has(member) || rules.faintHeads.has(rules.singular(member) ?? '');
  const isLinked = rules.matterLinks.has(words[first - 1]?.lower ?? '') && words[last]?.lower === rules.seatLink;
  return last - first === 1 && isMember && isLinked;
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
