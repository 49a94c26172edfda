import { fold } from '../model/fold.ts';
import type { MentionRules, PronounFacts } from '../model/mention-rules.ts';
import type { PartOfSpeech, Reading, Token } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { wordFactsBy } from '../model/word-facts.ts';

export type HeadKind = 'organization' | 'place' | 'thing';

/** What a word is by its letters alone. */
interface Form {
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
}

/** A token as names need it: letters that the tagger tore apart are one word again (“K|ő|rösi”). */
export interface Word extends Form, Span {
  readonly index: number;
  readonly pos: PartOfSpeech;
  readonly sentence: number;
  /** Whether it begins a sentence or a quotation, so that its capital tells nothing. */
  readonly first: boolean;
  /** Whether nearly all words around it are capitalised, as in a headline. */
  readonly titled: boolean;
}

/** Makes words of tokens, in the order of the text. */
export function readWords(reading: Reading, rules: MentionRules): Word[] {
  const { doc, sentences, tokens, vocabulary } = reading;
  const words: Word[] = [];
  const forms = formsBy(rules, vocabulary);
  for (const { index: sentence, first: from, last } of sentences) {
    const pieces = joinLetters(tokens, from, last, doc.text);
    const own = pieces.map(({ start, end, word }) => forms.of(word ?? vocabulary.numberOf(doc.text.slice(start, end))));
    const titled = isTitled(own, pieces);
    let first = true;
    for (let at = 0; at < own.length; at++) {
      const form = own[at] as Form;
      words.push(new WordOf(form, pieces[at] as Piece, words.length, sentence, first, titled));
      // an opening quotation mark, a colon or a bullet starts anew
      first = first ? !form.isWord : form.opens;
    }
  }
  return words;
}

/** A class for speed: many words share one form, and copying its fields to each costs more than all the rest of the step. */
class WordOf implements Word {
  private readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  readonly index: number;
  readonly sentence: number;
  readonly first: boolean;
  readonly titled: boolean;

  constructor(form: Form, piece: Piece, index: number, sentence: number, first: boolean, titled: boolean) {
    this.form = form;
    this.start = piece.start;
    this.end = piece.end;
    this.pos = piece.pos;
    this.index = index;
    this.sentence = sentence;
    this.first = first;
    this.titled = titled;
  }

  get surface(): string {
    return this.form.surface;
  }
  get lower(): string {
    return this.form.lower;
  }
  get folded(): string {
    return this.form.folded;
  }
  get capital(): boolean {
    return this.form.capital;
  }
  get shout(): boolean {
    return this.form.shout;
  }
  get camel(): boolean {
    return this.form.camel;
  }
  get initial(): boolean {
    return this.form.initial;
  }
  get isWord(): boolean {
    return this.form.isWord;
  }
  get opens(): boolean {
    return this.form.opens;
  }
  get common(): boolean {
    return this.form.common;
  }
  get given(): boolean {
    return this.form.given;
  }
  get family(): boolean {
    return this.form.family;
  }
  get title(): boolean {
    return this.form.title;
  }
  get role(): boolean {
    return this.form.role;
  }
  get head(): HeadKind | undefined {
    return this.form.head;
  }
  get pronoun(): PronounFacts | undefined {
    return this.form.pronoun;
  }
  get listed(): boolean {
    return this.form.listed;
  }
}

const formsBy = wordFactsBy(readForm);

function readForm(rules: MentionRules, written: string, lower: string): Form {
  const surface = written.replace(/[’‘]/g, "'");
  const folded = fold(lower);
  const capital = /^\p{Lu}/u.test(surface) || /^(?:al|el|d)[-'](?=\p{Lu})/u.test(surface);
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const singular = rules.singular(lower);
  const role =
    rules.roleHeads.has(lower) ||
    rules.shortRoles.has(surface) ||
    (singular !== undefined && rules.roleHeads.has(singular)) ||
    (capital && isDatedRole(lower, rules));
  const head = headKind(lower, bare, capital, rules);
  return {
    surface,
    lower,
    folded,
    capital,
    shout: surface.length > 1 && capital && /\p{Lu}.*\p{Lu}/u.test(surface) && !/\p{Ll}/u.test(surface),
    camel: capital && /\p{Ll}\p{Lu}/u.test(surface) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|O')/.test(surface),
    initial: /^\p{Lu}\.?$/u.test(surface),
    isWord: /[\p{L}\p{N}]/u.test(surface),
    opens: /^(?:[“"‘«„:•…]|\.\.\.|--|[.?!;])$/.test(surface),
    common: rules.functionWords.has(lower),
    given: isGiven(folded, rules),
    family: rules.familyNames.has(folded),
    title: capital && bare.length > 1 && rules.personTitles.has(undated(bare, rules)),
    role,
    head,
    pronoun: /^\p{Lu}{2,}$/u.test(surface) ? undefined : rules.pronouns.get(lower),
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
      rules.known.has(lower),
  };
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

function headKind(lower: string, bare: string, capital: boolean, rules: MentionRules): HeadKind | undefined {
  if (rules.organizationHeads.has(lower)) return 'organization';
  if (capital && rules.organizationSuffixes.has(bare)) return 'organization';
  if (rules.placeHeads.has(lower)) return 'place';
  return rules.thingHeads.has(lower) ? 'thing' : undefined;
}

function isGiven(folded: string, rules: MentionRules): boolean {
  const { female, male, either } = rules.givenNames;
  if (female.has(folded) || male.has(folded) || either.has(folded)) return true;
  const dash = folded.indexOf('-');
  // Jean-Claude, Mary-Ann
  return dash > 0 && (female.has(folded.slice(0, dash)) || male.has(folded.slice(0, dash)));
}

/** A token, or what is left of several: then it has no number yet. */
type Piece = Pick<Token, 'start' | 'end' | 'pos'> & { readonly word?: number };

function joinLetters(tokens: readonly Token[], from: number, last: number, text: string): Piece[] {
  const out: Piece[] = [];
  for (let at = from; at < last; at++) {
    const token = tokens[at] as Token;
    const before = out[out.length - 1];
    if (before?.end === token.start && (isTorn(text, token.start) || isShortArticle(text, before.start)))
      out[out.length - 1] = { start: before.start, end: token.end, pos: 'PROPN' };
    else out.push(token);
  }
  // “Wałęga.”: the stop of a sentence is no part of a word that the tagger does not know
  const end = out[out.length - 1];
  if (
    end &&
    text[end.end - 1] === '.' &&
    end.end - end.start > 4 &&
    /[^\x20-\x7e]/.test(text.slice(end.start, end.end))
  )
    out[out.length - 1] = { start: end.start, end: end.end - 1, pos: end.pos };
  return out;
}

/** “Wouter ’t Hart”: a Dutch “het” cut short inside a name. */
function isShortArticle(text: string, at: number): boolean {
  return text[at + 1] === 't' && /^\p{L} ['’‘]t \p{Lu}/u.test(text.slice(Math.max(0, at - 2), at + 4));
}

/** Whether a word goes on at `at`: letters on both sides, one of them beyond Latin-1, where the tagger stumbles. */
function isTorn(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  return (before > 'ÿ' || after > 'ÿ') && /[\p{L}\p{M}]/u.test(before) && /[\p{L}\p{M}]/u.test(after);
}

function isTitled(forms: readonly Form[], pieces: readonly Piece[]): boolean {
  let capitals = 0;
  let all = 0;
  let forced = 0;
  let marks = 0;
  for (const [at, { capital, common, isWord, surface }] of forms.entries()) {
    const { pos } = pieces[at] as Piece;
    if (surface === ',') marks++;
    if (surface === '(' || surface === ':') marks += 2;
    if (!isWord || pos === 'NUM') continue;
    // “Was Headed to ER But Diverted”: only a headline writes these with a capital
    const isForced = common || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV';
    if (capital && isForced && surface !== 'I' && forms[at - 1]?.isWord) forced++;
    // a headline of this style writes its verbs with a capital
    if (!capital && (pos === 'VERB' || (pos === 'AUX' && surface.length > 3 && !common))) return false;
    if (common) continue;
    all++;
    if (capital) capitals++;
  }
  if (all < 4 || capitals / all <= 0.8) return false;
  // “MS. TEODORA LUNT (Member for Hillside): …” is a label with a name, “Lau Siu-lai, Hui Chi-fung” a list
  return forced > 0 || (all >= 5 && marks < 2);
}
