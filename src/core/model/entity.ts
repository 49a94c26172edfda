import type { Gender } from './gender.ts';
import type { Span } from './span.ts';

/** A `group` is a described speaker that no text names (“delegates”, “two officials”); it never leaves its document. */
export type EntityKind = 'person' | 'role' | 'country' | 'organization' | 'group';

/** `person:pham-minh-chinh`, `country:VN`, `role:prime-minister-of-vietnam`, `organization:united-nations`. */
export type EntityId = `${EntityKind}:${string}`;

/** What a minister or a ministry is for: “Deputy Minister of Public Security” and “Ministry of Public Security” have one matter. */
export interface Portfolio {
  /** In lower case, without “of” and “affairs”: “public security”. */
  readonly matter: string;
  /** Nouns for the body: of “Ministry of X” `ministry`, of a secretary all that one may lead. */
  readonly bodies: readonly string[];
  /** ISO codes of the countries whose it is said to be, sorted. */
  readonly countries: readonly string[];
}

/** What tells whose body “the Supreme Court” is; countries by ISO code. */
export interface Home {
  /** The name without a country before it, in lower case: “supreme court”. */
  readonly name: string;
  /** The one said beside it: “India's Supreme Court”. */
  readonly said?: string;
  /** The one that the text is plainly about. */
  readonly plain?: string;
  /** All that the text names, most often named first. */
  readonly named: readonly string[];
}

/** A stretch of one document that refers to an entity. */
export interface EntityMention extends Span {
  readonly doc: string;
  readonly kind: 'name' | 'role' | 'pronoun' | 'description';
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The chosen name. For a role its bare title, “Deputy Prime Minister”; whose it is, is told by its *of* relation. */
  readonly name: string;
  /** What to show where no relation stands beside it: “Deputy Prime Minister of Poland”. For the other kinds equal to `name`, but for bodies of one name: “Supreme Court (India)”. */
  readonly label: string;
  /** Other names the texts use, sorted, without `name`. */
  readonly aliases: readonly string[];
  readonly mentions: readonly EntityMention[];
  readonly gender?: Gender;
  /** ISO 3166-1 alpha-2, for a country. */
  readonly code?: string;
  /** Of a role or an organization that has one. */
  readonly portfolio?: Portfolio;
  /** Of an organization by whose name bodies of many countries are called. */
  readonly home?: Home;
  /** Of a role named in another language: its English title, by which all languages know it. */
  readonly key?: string;
}
