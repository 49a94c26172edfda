import { fold } from '../../model/fold.ts';
import type { PronounFacts } from '../../model/grammar-rules.ts';
import type { KnownName } from '../../model/known-name.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { wordFactsBy } from '../../model/word-facts.ts';
import { readDescribed } from './read-described.ts';
import { isPluralOfLetters, readTitleHead, type TitleHead } from './read-title-head.ts';

export type HeadKind = 'organization' | 'place' | 'thing';

/** What a word is by its letters alone. */
export interface Form {
  /** As written, with straight apostrophes. */
  readonly surface: string;
  readonly lower: string;
  /** In lower case and without diacritics, as names are listed. */
  readonly folded: string;
  readonly capital: boolean;
  /** Two or more letters, all of them capitals. */
  readonly shout: boolean;
  /** A capital inside: “PolitiFact”, but not “McCain”. */
  readonly camel: boolean;
  /** “J.”, “W” */
  readonly initial: boolean;
  readonly isWord: boolean;
  /** A mark behind which a capital tells nothing. */
  readonly opens: boolean;
  /** A function word of the language. */
  readonly common: boolean;
  readonly given: boolean;
  readonly family: boolean;
  /** A form of address: “Mr.”, “Gen.” */
  readonly title: boolean;
  /** The head of a role: “minister”, “spokesmen”. */
  readonly role: boolean;
  /** What it makes of the capitalised words before it: “Ministry” an organization, “River” a place, “Act” a thing. */
  readonly head: HeadKind | undefined;
  readonly pronoun: PronounFacts | undefined;
  /** Whether any word list of the language but those of names has it, so that it is hardly a name. */
  readonly listed: boolean;
  /** As a word of somebody's name, by which its places are compared; undefined for “Jr.”, which is none. */
  readonly token: string | undefined;
  /** The known names that begin with it, longest first. */
  readonly known: readonly KnownName[] | undefined;
  /** The role that it heads. */
  readonly roleHead: TitleHead | undefined;
  /** Words before it that make a body of the role: *coast* guard. */
  readonly bodyOpeners: ReadonlySet<string> | undefined;
  /** What it describes where it is a noun that stands for somebody or something: the rule's name. */
  readonly described: string | undefined;
}

/** Whether a word has a fact at all, a bit each: what nearly all words lack is told without a look at their forms, which lie far apart. */
export const Bit = {
  capital: 1,
  shout: 1 << 1,
  camel: 1 << 2,
  initial: 1 << 3,
  isWord: 1 << 4,
  opens: 1 << 5,
  common: 1 << 6,
  given: 1 << 7,
  family: 1 << 8,
  title: 1 << 9,
  role: 1 << 10,
  listed: 1 << 11,
  head: 1 << 12,
  pronoun: 1 << 13,
  known: 1 << 14,
  roleHead: 1 << 15,
  bodyOpeners: 1 << 16,
  described: 1 << 17,
} as const satisfies Partial<Record<keyof Form, number>>;

const BITS = Object.entries(Bit) as [keyof typeof Bit, number][];

/** A form with the bits of its facts. */
export interface KeptForm {
  readonly bits: number;
  readonly form: Form;
}

/** The forms of the words of a vocabulary. */
export const formsBy = wordFactsBy((rules: MentionRules, written, lower): KeptForm => {
  const form = readForm(rules, written, lower);
  let bits = 0;
  for (const [fact, bit] of BITS) if (form[fact]) bits |= bit;
  return { bits, form };
});

function readForm(rules: MentionRules, written: string, lower: string): Form {
  // most words: for them no letter needs a look
  const isPlain = /^[a-z]+$/.test(written);
  const surface = isPlain ? written : written.replace(/[’‘]/g, "'");
  const folded = isPlain ? lower : fold(lower);
  const capital = !isPlain && (/^[ʻʼ]?\p{Lu}/u.test(surface) || /^(?:al|el|d)[-'](?=\p{Lu})/u.test(surface));
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const singular = rules.singular(lower);
  const role =
    rules.roleHeads.has(lower) ||
    rules.shortRoles.has(surface) ||
    isPluralOfLetters(surface, rules) ||
    (singular !== undefined && rules.roleHeads.has(singular)) ||
    (capital && isDatedRole(lower, rules));
  // “Larch Muslim League-Nawaz”
  const stem = capital ? /^\p{Lu}\p{L}+(?=-\p{Lu})/u.exec(surface)?.[0] : undefined;
  const isWing = stem !== undefined && !rules.wordForms && rules.partyHeads.has(stem.toLowerCase());
  const head = isWing ? 'organization' : headKind(lower, bare, capital, rules);
  return {
    surface,
    lower,
    folded,
    capital,
    shout: surface.length > 1 && capital && /\p{Lu}.*\p{Lu}/u.test(surface) && !/\p{Ll}/u.test(surface),
    camel: capital && /\p{Ll}\p{Lu}/u.test(surface) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|O')/.test(surface),
    initial: capital && /^\p{Lu}\.?$/u.test(surface),
    isWord: isPlain || /[\p{L}\p{N}]/u.test(surface),
    opens: !isPlain && /^(?:[“"‘«„:•…]|\.\.\.|--|[.?!;])$/.test(surface),
    common: rules.functionWords.has(lower),
    given: isGiven(folded, rules) || (lower !== folded && rules.givenNames.male.has(lower)),
    family: rules.familyNames.has(folded),
    title: capital && bare.length > 1 && rules.personTitles.has(undated(bare, rules)),
    role,
    head,
    pronoun: capital && /^\p{Lu}{2,}$/u.test(surface) ? undefined : rules.pronouns.get(lower),
    listed:
      role ||
      head !== undefined ||
      rules.functionWords.has(lower) ||
      rules.roleModifiers.has(lower) ||
      rules.rolePortfolios.has(lower) ||
      rules.organizationNouns.has(lower) ||
      rules.groupNouns.has(lower) ||
      rules.singleNouns.has(lower) ||
      rules.kinNouns.has(lower) ||
      opensKnown(surface, lower, folded, rules),
    token: rules.nameEndings.has(folded) ? undefined : nameToken(folded),
    known: rules.known.get(lower),
    roleHead: readTitleHead(surface, lower, role, rules),
    bodyOpeners: rules.bodyRoles.get(lower),
    described: readDescribed(lower, rules),
  };
}

/** “Enron”, “New” of New York, but not “Ard”, though there is ARD, nor “Dow” of Dow Jones, who may be somebody. */
function opensKnown(surface: string, lower: string, folded: string, rules: MentionRules): boolean {
  const known = rules.known.get(lower);
  if (known === undefined || rules.wordForms) return known !== undefined;
  const isLoud = surface === surface.toUpperCase();
  const isNamely = surface.length === 1 || rules.familyNames.has(folded) || isGiven(folded, rules);
  return known.some(({ words: [first = '', second] }) =>
    second === undefined ? isLoud || first === surface || first === lower : !isNamely,
  );
}

/** “Then-Sen.” without what tells its time */
export function undated(title: string, rules: MentionRules): string {
  const dash = title.indexOf('-');
  return dash > 0 && rules.roleStatuses.has(title.slice(0, dash)) ? title.slice(dash + 1) : title;
}

/** “Then-Mayor”, “ex-president” */
function isDatedRole(lower: string, rules: MentionRules): boolean {
  const dash = lower.indexOf('-');
  if (dash > 0 && rules.roleStatuses.has(lower.slice(0, dash)) && rules.roleHeads.has(lower.slice(dash + 1)))
    return true;
  const end = lower.lastIndexOf('-');
  return end > 0 && rules.roleStatuses.has(lower.slice(end + 1)) && rules.roleHeads.has(lower.slice(0, end));
}

/** “al-Assar” is later called Assar. */
function nameToken(folded: string): string {
  const bare = folded.replace(/^(?:al|el)-/, '');
  return bare.endsWith('.') ? bare.slice(0, -1) : bare;
}

function headKind(lower: string, bare: string, capital: boolean, rules: MentionRules): HeadKind | undefined {
  if (rules.organizationHeads.has(lower)) return 'organization';
  if (
    capital &&
    (rules.organizationSuffixes.has(bare) || rules.wordForms?.isProperName(lower) || rules.wordForms?.closesName(lower))
  )
    return 'organization';
  if (rules.placeHeads.has(lower)) return 'place';
  return rules.thingHeads.has(lower) ? 'thing' : undefined;
}

function isGiven(folded: string, rules: MentionRules): boolean {
  const { female, male, either } = rules.givenNames;
  if (female.has(folded) || male.has(folded) || either.has(folded)) return true;
  const dash = folded.indexOf('-');
  // Jean-Claude, Mary-Ann
  if (dash > 0 && (female.has(folded.slice(0, dash)) || male.has(folded.slice(0, dash)))) return true;
  // Ing-Marie, Britt-Inger
  return rules.wordForms !== undefined && dash > 1 && dash < 6 && female.has(folded.slice(dash + 1));
}
