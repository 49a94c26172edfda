import type { RoleLink } from '../titles/role-link.ts';
import { knownUnit, type Unit } from '../units/unit.ts';
import { matchKnown } from '../words/match-known.ts';
import { range } from '../words/range.ts';
import { attachName } from './attach-name.ts';
import { attachOwned } from './attach-owned.ts';
import { isSeated } from './is-seated.ts';

/** “leader of [the Harvest Party]”, “MP for [North Tarn]”, “talmannen i [Uzbekistans parlament]”: a name behind the link, with what it owns. */
export function attachUnit(from: RoleLink): boolean {
  const { draft, map, rules, link, at, isOf, employs, elsewhere } = from;
  const unit = memberBehind(from, map[at]) ?? map[at];
  if (!unit) return false;
  // “MP for North Tarn”: a seat is no body
  // “the Labour candidate for Ostby”
  const isSeat = rules.seatHeads?.has(draft.head.toLowerCase()) || map[draft.first]?.rule === 'party-mark';
  // “MP from North Tarn Ada Falk”
  const isHome = rules.partyLinks?.has(link.lower) && !from.article && !rules.wordForms;
  if (unit.kind === 'name' && (link.lower === rules.seatLink || isHome) && isSeat) {
    unit.kind = 'place';
    // “the Labour member for Ostby” is called the member for Ostby
    if (rules.faintHeads.has(draft.head) && !rules.wordForms) draft.title.push(...range(draft.last, unit.last));
    draft.last = unit.last;
    return true;
  }
  if (elsewhere || isOf || employs || isInside(from, unit)) attachName(from, unit);
  attachState(from, unit);
  attachOwned(from, unit);
  return true;
}

/** “energy minister of Opec member [Algeria]”: which country that belongs to a body. */
function memberBehind({ words, map, rules }: RoleLink, body: Unit | undefined): Unit | undefined {
  if (body?.kind !== 'organization' || !rules.memberNouns?.has(words[body.last]?.lower ?? '')) return undefined;
  const member = map[body.last + 1];
  return member?.kind === 'country' && member.first === body.last + 1 ? member : undefined;
}

/** “expert on the League”, “sent an official to the Guild”: what a role is about, or where its holder goes, is not what it is of. */
function isInside({ words, draft, map, rules, link }: RoleLink, { kind, last }: Unit): boolean {
  // “a judge on the Court of Appeals”, “a member on the Larch Council”
  const sits = link.lower === rules.seatedLink && kind === 'organization' && isSeated(draft, rules);
  // “Permanent Secretary in Norway's Ministry of Roads”
  const isOfState =
    kind === 'country' && rules.possessiveMarks.has(words[last]?.lower ?? '') && map[last + 1]?.kind === 'organization';
  const isBody = kind === 'name' || kind === 'organization' || isOfState;
  return (sits || (rules.placeLinks.has(link.lower) && link.lower !== rules.serveLink)) && isBody;
}

/** “talmannen i det uzbekiska parlamentet”, “talmannen i Uzbekistans parlament” are of both the body and its country. */
function attachState({ words, draft, rules }: RoleLink, unit: Unit): void {
  const origin = rules.wordForms && draft.targets.at(-1) === unit ? matchKnown(words, unit.first) : undefined;
  const isOrigin =
    origin?.kind === 'country'
      ? words.slice(unit.first, unit.last).some(({ lower }) => rules.stateBodies.has(lower))
      : origin?.kind === 'adjective' && !words[unit.first]?.capital;
  if (origin && isOrigin && unit.kind === 'organization')
    draft.targets.push(knownUnit(unit.first, unit.first + 1, origin));
}
