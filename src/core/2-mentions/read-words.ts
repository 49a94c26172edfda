import { fold } from '../model/fold.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { PartOfSpeech, Reading, Token } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

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
  /** “J.”, “W” */
  readonly initial: boolean;
  readonly isWord: boolean;
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
  const { doc, sentences, tokens } = reading;
  const words: Word[] = [];
  const forms = formsOf(rules);
  for (const sentence of sentences) {
    const pieces = joinLetters(tokens.slice(sentence.first, sentence.last), doc.text);
    const titled = isTitled(pieces, doc.text, rules);
    let first = true;
    for (const { start, end, pos } of pieces) {
      const written = doc.text.slice(start, end);
      let form = forms.get(written);
      if (!form) {
        form = readForm(written.replace(/[’‘]/g, "'"), rules);
        forms.set(written, form);
      }
      words.push(wordOf(form, { start, end, pos }, { index: words.length, sentence: sentence.index, first, titled }));
      // an opening quotation mark, a colon or a bullet starts anew
      first = first ? !form.isWord : /^(?:[“"‘«„:•…]|\.\.\.|--|[.?!;])$/.test(form.surface);
    }
  }
  return words;
}

const MOST_FORMS = 50_000;
const formsByRules = new WeakMap<MentionRules, Map<string, Form>>();

/** What is already known of the words of a language; begun anew when it grows large. It saves time and changes no result. */
function formsOf(rules: MentionRules): Map<string, Form> {
  const known = formsByRules.get(rules);
  if (known && known.size < MOST_FORMS) return known;
  const forms = new Map<string, Form>();
  formsByRules.set(rules, forms);
  return forms;
}

/** Written out, for speed: a spread of this many fields costs more than all the rest of the step. */
function wordOf(
  form: Form,
  { start, end, pos }: Piece,
  place: Pick<Word, 'index' | 'sentence' | 'first' | 'titled'>,
): Word {
  return {
    surface: form.surface,
    lower: form.lower,
    folded: form.folded,
    capital: form.capital,
    shout: form.shout,
    initial: form.initial,
    isWord: form.isWord,
    common: form.common,
    given: form.given,
    family: form.family,
    title: form.title,
    role: form.role,
    head: form.head,
    listed: form.listed,
    index: place.index,
    start,
    end,
    pos,
    sentence: place.sentence,
    first: place.first,
    titled: place.titled,
  };
}

function readForm(surface: string, rules: MentionRules): Form {
  const lower = surface.toLowerCase();
  const folded = fold(lower);
  const capital = /^\p{Lu}/u.test(surface) || /^(?:al|el|d)[-'](?=\p{Lu})/u.test(surface);
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const singular = rules.singular(lower);
  const role =
    rules.roleHeads.has(lower) ||
    rules.shortRoles.has(surface) ||
    (singular !== undefined && rules.roleHeads.has(singular));
  const head = headKind(lower, bare, capital, rules);
  return {
    surface,
    lower,
    folded,
    capital,
    shout: surface.length > 1 && capital && /\p{Lu}.*\p{Lu}/u.test(surface) && !/\p{Ll}/u.test(surface),
    initial: /^\p{Lu}\.?$/u.test(surface),
    isWord: /[\p{L}\p{N}]/u.test(surface),
    common: rules.functionWords.has(lower),
    given: isGiven(folded, rules),
    family: rules.familyNames.has(folded),
    title: capital && bare.length > 1 && rules.personTitles.has(bare),
    role,
    head,
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

type Piece = Pick<Token, 'start' | 'end' | 'pos'>;

function joinLetters(tokens: readonly Token[], text: string): Piece[] {
  const out: { start: number; end: number; pos: PartOfSpeech }[] = [];
  for (const token of tokens) {
    const last = out[out.length - 1];
    if (last && last.end === token.start && isTorn(text, token.start)) {
      last.end = token.end;
      last.pos = 'PROPN';
    } else out.push({ start: token.start, end: token.end, pos: token.pos });
  }
  return out;
}

/** Whether a word goes on at `at`: letters on both sides, one of them beyond Latin-1, where the tagger stumbles. */
function isTorn(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  return (before > 'ÿ' || after > 'ÿ') && /[\p{L}\p{M}]/u.test(before) && /[\p{L}\p{M}]/u.test(after);
}

function isTitled(pieces: readonly Piece[], text: string, rules: MentionRules): boolean {
  let capitals = 0;
  let all = 0;
  let forced = 0;
  for (const [at, { start, end, pos }] of pieces.entries()) {
    const surface = text.slice(start, end);
    if (!/^\p{L}/u.test(surface)) continue;
    const capital = /^\p{Lu}/u.test(surface);
    const common = rules.functionWords.has(capital ? surface.toLowerCase() : surface);
    // “Was Headed to ER But Diverted”: only a headline writes these with a capital
    if (
      at > 0 &&
      capital &&
      surface !== 'I' &&
      /\p{L}$/u.test(text.slice(0, start).trimEnd()) &&
      (common || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV')
    )
      forced++;
    if (common) continue;
    all++;
    if (capital) capitals++;
    // a headline of this style writes its verbs with a capital
    else if ((pos === 'VERB' || pos === 'AUX') && surface.length > 3) return false;
  }
  if (all < 4 || capitals / all <= 0.8) return false;
  // “MS. TEODORA LUNT (Member for Hillside): Can we have it back?” is a label with a name, “Lau Siu-lai, Hui Chi-fung” a list
  const isLabel = pieces.some(({ start }) => text[start] === '(' || text[start] === ':' || text[start] === ',');
  return forced > 0 || (all >= 5 && !isLabel);
}
