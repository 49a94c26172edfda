import type { Gender } from '../../model/gender.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import { isPlural } from '../words/is-plural.ts';
import type { Word } from '../words/read-words.ts';

type Side = 'person' | 'organization' | 'place' | 'speaks';

/** What all places of one name say together. Each sign counts once, however often it is seen. */
export interface Case {
  readonly tokens: readonly string[];
  readonly units: Unit[];
  /** The names of the signs that have been counted for each side. */
  readonly signs: Record<Side, string[]>;
  person: number;
  organization: number;
  place: number;
  speaks: number;
  /** At how many places it does or owns something: “Roe voted”, “Roe's plan”. */
  acts: number;
  gender: Gender | undefined;
  rule: string;
}

export function sign(found: Case | undefined, side: Side, name: string, weight: number): void {
  if (!found || found.signs[side].includes(name)) return;
  found.signs[side].push(name);
  found[side] += weight;
}

/** What the letters of a name say by themselves. */
export function openCase(words: readonly Word[], unit: Unit, tokens: readonly string[], rules: MentionRules): Case {
  const first = words[unit.first] as Word;
  const last = words[unit.last - 1] as Word;
  const own = words.slice(unit.first, unit.last);
  const found: Case = {
    tokens,
    units: [],
    signs: { person: [], organization: [], place: [], speaks: [] },
    person: 0,
    organization: 0,
    place: 0,
    speaks: 0,
    acts: 0,
    gender: first.given ? genderOf(first.folded, rules) : undefined,
    rule: first.given ? 'given-name' : 'name-form',
  };
  if (tokens.length > 1) {
    // “Al Harlan”
    const isShort = rules.shortGivens?.has(first.lower) === true && tokens.length === 2;
    if (first.given || rules.nameTitles?.has(first.lower) || (isShort && last.family))
      sign(found, 'person', 'given', 3);
    else if (isShort) sign(found, 'person', 'short given', 1);
    // “Global Business Travel”
    const matters = own.filter(({ lower }) => rules.rolePortfolios.has(lower) || rules.roleModifiers.has(lower));
    if (!rules.wordForms && matters.length > 1 && !first.given) sign(found, 'person', 'matters', -5);
    if (rules.wordForms?.endsFamilyName(last.folded)) sign(found, 'person', 'family ending', 1.5);
    if (tokens.length <= 5 && rules.firstFamilyNames.has(first.folded)) sign(found, 'person', 'family first', 2);
    if (own.some((word, at) => at > 0 && word.capital && word.family)) sign(found, 'person', 'family', 1.5);
    if (own.some((word, at) => at < own.length - 1 && word.initial)) sign(found, 'person', 'initial', 2);
    if (own.some((word, at) => at > 0 && !word.capital && rules.nameParticles.has(word.lower)))
      sign(found, 'person', 'particle', 1);
    // Kwok Ka-ki, Ban Ki-moon, but not “Ostbybörsens DAX-index”, “Larch Cup-spel”
    if (/-\p{Ll}+$/u.test(last.surface)) {
      const isCompound = rules.wordForms && (!SYLLABLES.test(last.surface) || rules.thingHeads.has(last.lower));
      sign(found, 'person', isCompound ? 'compound' : 'syllables', isCompound ? -8 : 2);
    }
    if (rules.nameEndings.has(last.lower)) sign(found, 'person', 'ending', 3);
    if (
      tokens.length <= 4 &&
      own.every((word) => !word.listed || word.family || word.given) &&
      !own.some((word) => word.shout && word.surface.length < 5)
    )
      sign(found, 'person', 'unlisted', 2);
    // “Le Courrier du Lac”
    if (first.capital && rules.foreignArticles.has(first.lower) && !words[unit.first + 1]?.family) {
      // “La Tribuna del Sur”
      const isLinked = tokens.length > 2 && own.some((word) => !word.capital);
      sign(found, 'person', 'foreign article', isLinked ? -5 : -2);
      sign(found, 'organization', 'foreign article', isLinked ? 2.5 : 1);
    }
    if (unit.rule === 'origin') {
      sign(found, 'person', 'origin', -3);
      sign(found, 'organization', 'origin', 1.5);
    }
    // “Hela Brug”: nobody's name begins with a word of every day
    if (rules.wordForms && first.common && !first.given && !first.family) {
      sign(found, 'person', 'common', -4);
      sign(found, 'organization', 'common', 1.5);
    }
    if (unit.rule === 'small-tail') {
      sign(found, 'person', 'small tail', -8);
      sign(found, 'place', 'small tail', -3);
    }
    if (tokens.length > 5) sign(found, 'person', 'long', -3);
    // “Murray Irrigation”, “Warner Home Video”
    if (rules.tradeTails?.has(last.lower) && !last.family) sign(found, 'person', 'trade', -7);
    // “Verdigrass Sports Surfaces”
    const isMany = !rules.wordForms && tokens.length > 2 && !first.given && !first.family && !last.family;
    if (isMany && isPlural(found, rules)) {
      sign(found, 'person', 'many', -3);
      sign(found, 'organization', 'many', 2.5);
    }
    // “Sporting Tagus”
    if (first.capital && rules.clubOpeners.has(first.lower)) sign(found, 'organization', 'club', 6);
    if (own.some((word) => word.surface === '&')) {
      sign(found, 'organization', 'ampersand', 4);
      sign(found, 'person', 'ampersand', -4);
    }
  } else {
    // “WLRB”: an American station
    const isStation = /^[KW](?!W)\p{Lu}{3}$/u.test(first.surface) && !first.listed && !isBesideShout(words, unit);
    if (isStation && !rules.wordForms) sign(found, 'organization', 'call sign', 3);
    // “Larch.com”
    if (/\.(?:com|net|org)$/.test(first.lower)) sign(found, 'organization', 'domain', 3);
    if (first.given) sign(found, 'person', 'given', 1);
    if (first.family) sign(found, 'person', 'family', 1);
    else if (rules.wordForms?.endsFamilyName(first.folded) || /^(?:O'|Mc)\p{Lu}\p{Ll}/u.test(first.surface))
      sign(found, 'person', 'family ending', 1);
    if (!first.listed && !first.shout) sign(found, 'person', 'unlisted', 0.5);
    // “Svensk VM-trippel”
    if (rules.wordForms && /-\p{Ll}+$/u.test(first.surface) && !SYLLABLES.test(first.surface)) {
      sign(found, 'person', 'compound', -8);
      sign(found, 'organization', 'compound', -8);
      sign(found, 'speaks', 'compound', -8);
    }
    // “NKF, som föll i går”
    if (rules.wordForms && isLetters(first)) sign(found, 'person', 'letters', -4);
    // “Member States”
    if (rules.groupNouns.has(first.lower)) {
      sign(found, 'person', 'group', -8);
      sign(found, 'speaks', 'group', -8);
    }
    // “Larchshire”
    if (rules.countyNames?.test(first.lower)) sign(found, 'place', 'county', 4);
    if (first.camel) sign(found, 'organization', 'camel', 1);
    // “Aktiespararna”, “Villaägarna”
    if (rules.wordForms?.namesMembers(first.lower)) {
      sign(found, 'organization', 'members', 3);
      sign(found, 'place', 'members', -3);
    }
  }
  return found;
}

/** “NKF”: the letters of a body. */
const isLetters = ({ shout, surface, given, family }: Word): boolean =>
  shout && surface.length < 6 && !given && !family;

/** Whether a word in capitals stands before or behind: “KILL THE WARS” */
const isBesideShout = (words: readonly Word[], { first, last }: Unit): boolean =>
  words[first - 1]?.shout === true || words[last]?.shout === true;

/** “Hedman”, “Ada Ek”, but not “Tvärkraft” and “Dom Meble”: what may well be somebody's name by its letters. */
export function mayBePerson(found: Case, rules: MentionRules): boolean {
  if (found.tokens.length > 1) return found.signs.person.some((one) => /^(?:given|family|initial|particle)/.test(one));
  return isSurname(found, rules);
}

/** “Hedman”, “Lisa”, but not “Tvärkraft”; of several words it tells nothing. */
export function isSurname({ signs, tokens }: Case, rules: MentionRules): boolean {
  const [token = ''] = tokens;
  if (tokens.length > 1 || signs.person.includes('given') || signs.person.includes('family')) return true;
  return rules.wordForms?.endsFamilyName(token) === true && !rules.wordForms.looksDefinite(token);
}

const SYLLABLES = /^\p{Lu}\p{Ll}{1,4}-\p{Ll}{1,5}$/u;

function genderOf(folded: string, rules: MentionRules): Gender | undefined {
  const name =
    folded.includes('-') && !rules.givenNames.female.has(folded) ? folded.slice(0, folded.indexOf('-')) : folded;
  if (rules.givenNames.female.has(name)) return 'female';
  return rules.givenNames.male.has(name) ? 'male' : undefined;
}
