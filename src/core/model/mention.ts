import type { Gender } from './gender.ts';
import type { RoleStatus } from './relation.ts';
import type { Span } from './span.ts';

export type MentionKind = 'person' | 'role' | 'country' | 'organization' | 'pronoun' | 'group';

/** A stretch of text that refers to somebody or something. Mentions nest: “[[Cuban] representative]”. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** What the mention alone tells: the bare name (“António Vieira”), the title in lower case (“prime minister”), the country’s ISO code. */
  readonly name: string;
  readonly gender?: Gender | undefined;
  readonly plural?: boolean | undefined;
  /** The step that found it. */
  readonly rule: string;
  /** Of a role only. */
  readonly role?: RoleFacts | undefined;
  /** Other names that the text itself ties to this one: the acronym in “United Nations Office on Drugs and Crime (UNODC)”. */
  readonly aliases?: readonly string[] | undefined;
  /** Of a described body: whether another noun or a name tells which it is, “the health ministry”. */
  readonly qualified?: boolean | undefined;
  /** The name under which a list of well-known organizations has it: “United Nations” of “UN”. */
  readonly known?: string | undefined;
}

/** A mention while it is being read. */
export type MentionDraft = { -readonly [Key in keyof Mention]: Mention[Key] };

/** A mention with an empty place for every other fact. All mentions have this one shape: to read objects of many shapes takes several times as long. */
export function createMention(kind: MentionKind, name: string, rule: string, { start, end }: Span): MentionDraft {
  return {
    start,
    end,
    kind,
    name,
    rule,
    gender: undefined,
    plural: undefined,
    role: undefined,
    aliases: undefined,
    qualified: undefined,
    known: undefined,
  };
}

/** Another mention that is as this one so far. */
export function copyMention(mention: Mention): MentionDraft {
  const copy = createMention(mention.kind, mention.name, mention.rule, mention);
  copy.gender = mention.gender;
  copy.plural = mention.plural;
  copy.role = mention.role;
  copy.aliases = mention.aliases;
  copy.qualified = mention.qualified;
  copy.known = mention.known;
  return copy;
}

/** What the words around a role tell. */
export interface RoleFacts {
  /** The title as written, without “former” and without whose it is: “Minister of Public Security”. */
  readonly title: string;
  /** Its head in the singular and in lower case: `minister`. */
  readonly head: string;
  readonly status: RoleStatus;
  /** Whether it is an office (“minister”) and not an occupation (“economist”). */
  readonly office: boolean;
  /** Whether it points at somebody known (“the minister”) and not at one of many (“a spokesman”). */
  readonly definite: boolean;
  /** Whose it is, as mentions of countries and organizations, or words as written (“the yard”). */
  readonly targets: readonly Span[];
  /** The title with the words for whose it is, which is its name where no body is known by them: “simklubbens ordförande”. */
  readonly phrase?: string | undefined;
  /** The mention of the person who holds it: “[Prime Minister] [Pham Van Loc]”. */
  readonly holder?: Span | undefined;
  /** Those who hold it beside the holder: “Senators [Ada Falk] and [Lou Berg]”. */
  readonly sharers?: readonly Span[] | undefined;
  /** The pronoun for who holds it: “[She] is the mayor”. */
  readonly subject?: Span | undefined;
  /** Whether its holder speaks for a country that it is of. */
  readonly represents: boolean;
}
