import type { Gender } from '../../model/gender.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { isKnownFirm } from '../words/well-known.ts';
import { type Case, isSurname } from './name-case.ts';
import type { Verdict } from './verdict.ts';

/** “Loc” where “Dinh Van Loc” is named, “Cáceres” for “Ramiro Cáceres Oyarzún”; “Donald” for “Donald Harlan”. */
export function linkShortNames(
  cases: ReadonlyMap<string, Case>,
  people: readonly Case[],
  verdicts: Map<Unit, Verdict>,
  called: ReadonlyMap<Unit, Gender>,
): void {
  const byToken = new Map<string, Case[]>();
  for (const person of people)
    for (const token of person.tokens)
      if (token.length > 1) {
        const others = byToken.get(token);
        if (others) others.push(person);
        else byToken.set(token, [person]);
      }
  for (const found of cases.values()) {
    const [token = ''] = found.tokens;
    const full = byToken
      .get(token)
      ?.some(
        (person) =>
          person.tokens.length > found.tokens.length && found.tokens.every((one) => person.tokens.includes(one)),
      );
    if (!full || found.signs.organization.includes('acronym')) continue;
    for (const unit of found.units) {
      const gender = called.get(unit);
      verdicts.set(unit, { kind: 'person', rule: gender ? 'title' : 'short-name', tokens: found.tokens, gender });
    }
  }
}

/** “Chime” is a body where “Chime & Co.” is one, unless it is somebody's name. */
export function linkShortBodies(
  words: readonly Word[],
  units: readonly Unit[],
  cases: ReadonlyMap<string, Case>,
  verdicts: Map<Unit, Verdict>,
  rules: MentionRules,
): void {
  const firsts = new Set<string>();
  const firms = new Set<string>();
  const papers = new Set<string>();
  for (const unit of units) {
    const isBody = (unit.kind === 'organization' && !unit.known) || verdicts.get(unit)?.kind === 'organization';
    const first = words[unit.first] as Word;
    const tail = words[unit.last - 1] as Word;
    if (unit.kind === 'organization' && unit.last - unit.first > 1 && isPaperTail(tail, rules)) papers.add(tail.folded);
    if (isBody && unit.last - unit.first > 1 && !first.listed && !first.given) firsts.add(first.folded);
    // “Granby” is IFK Granby, “Älvstrand” Älvstrands HK
    if (isBody && rules.wordForms) {
      const name = clubName(words, unit, rules);
      if (name !== undefined) {
        firsts.add(name);
        firms.add(name);
      }
    }
    // “Chime & Co.” trades as Chime, but the “Kirkbrae Police” stand in a town
    if (isBody && !first.listed && !first.given && !rules.institutionHeads.has(tail.lower)) firms.add(first.folded);
  }
  for (const found of cases.values()) {
    const [token = ''] = found.tokens;
    // “the Post”, where the Larch Post is named
    if (found.tokens.length === 1 && papers.has(token))
      for (const unit of found.units)
        if (!verdicts.has(unit) && rules.definiteArticles.has(words[unit.first - 1]?.lower ?? ''))
          verdicts.set(unit, { kind: 'organization', rule: 'short-name', tokens: found.tokens, gender: undefined });
    // “Östra Brug”, where Östra Brugs IF plays
    if (found.tokens.length > 1 && firms.has(found.tokens.join(' ')))
      for (const unit of found.units)
        verdicts.set(unit, { kind: 'organization', rule: 'short-name', tokens: found.tokens, gender: undefined });
    if (found.tokens.length !== 1 || !firsts.has(token) || found.place > found.organization) continue;
    if (found.speaks + found.organization === 0 && !firms.has(token)) continue;
    // “Fjärding”, of whom the text tells as Fjärding Capital only, “Reynolds”, of Reynolds Metals
    const isPersonal = rules.wordForms ? isSurname(found, rules) : found.signs.person.some((one) => PERSONAL.has(one));
    const mayBeBody = firms.has(token) && !isPersonal;
    for (const unit of found.units) {
      const told = verdicts.get(unit);
      if (!told || (mayBeBody && told.rule !== 'short-name' && told.rule !== 'title'))
        verdicts.set(unit, { kind: 'organization', rule: 'short-name', tokens: found.tokens, gender: undefined });
    }
  }
}

/** Signs of a name that only a person bears. */
const PERSONAL: ReadonlySet<string> = new Set(['given', 'title', 'he', 'holds', 'I', 'who', 'kin', 'cited', 'age']);

/** “Larch [Post]”, “Larch [Journal]” */
function isPaperTail({ lower }: Word, { paperTails, paperHeads }: MentionRules): boolean {
  return paperTails !== undefined && (paperTails.has(lower) || paperHeads.has(lower));
}

/** “Cuban said” where Mark Cuban is named, “Fox said” where Ada Fox is: a known word that is somebody's family name, unless a noun behind it needs it. */
export function linkKnownWords(
  words: readonly Word[],
  units: readonly Unit[],
  people: readonly Case[],
  verdicts: Map<Unit, Verdict>,
  rules: MentionRules,
): void {
  const families = new Map<string, number>();
  for (const { tokens, units: places } of people)
    families.set(tokens[tokens.length - 1] ?? '', (places[0] as Unit).first);
  const lands = landsIn(words, units);
  for (const unit of units) {
    if (!unit.known || unit.last - unit.first > 1) continue;
    const { folded, sentence } = words[unit.first] as Word;
    const person = families.get(folded);
    if (person === undefined) continue;
    if (unit.kind === 'organization' || unit.kind === 'country') {
      // “Dell” may be the firm of Ada Dell, “Jordan” the country where the text tells of it
      const isOwn = isKnownFirm(unit.known.name, rules) || lands.has(unit.known.name);
      if (isOwn || person > unit.first || isGoverned(words, unit)) continue;
    }
    const next = words[unit.last];
    const needed =
      next?.sentence === sentence &&
      (next.capital || next.role || next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'NUM');
    if (!needed) verdicts.set(unit, { kind: 'person', rule: 'short-name', tokens: [folded], gender: undefined });
  }
}

/** The countries that a text tells of: “the Jordanian king”, “in Jordan”. */
function landsIn(words: readonly Word[], units: readonly Unit[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const unit of units) {
    const { kind, known } = unit;
    if (known && (kind === 'adjective' || kind === 'people' || (kind === 'country' && isGoverned(words, unit))))
      found.add(known.name);
  }
  return found;
}

/** “in Jordan”, “the Fox” */
function isGoverned(words: readonly Word[], { first }: Unit): boolean {
  const before = words[first - 1];
  return before?.sentence === words[first]?.sentence && (before?.pos === 'ADP' || before?.pos === 'DET');
}

/** The town of a club: “Granby” of “IFK Granby”, “Älvstrand” of “Älvstrands HK”, “Östra Brug” of “Östra Brugs IF”. */
function clubName(words: readonly Word[], unit: Unit, rules: MentionRules): string | undefined {
  if (unit.last - unit.first < 2) return undefined;
  const [first, last] = [words[unit.first], words[unit.last - 1]] as [Word, Word];
  const opens = rules.organizationSuffixes.has(first.lower) && first.shout;
  if (!opens && !(rules.organizationSuffixes.has(last.lower) && /\p{Lu}$/u.test(last.surface))) return undefined;
  const town = words.slice(opens ? unit.first + 1 : unit.first, opens ? unit.last : unit.last - 1);
  const name = town.map(({ folded }) => folded).join(' ');
  return opens ? name : name.replace(/s$/, '');
}
