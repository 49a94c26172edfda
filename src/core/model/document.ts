/** Where an article comes from, as its front matter or its format says. Dates are ISO: `2025-10-26`. */
export interface Source {
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
}

/** One article. All spans of the program point into `text`. */
export interface Document {
  /** The file's name without its extension. */
  readonly id: string;
  /** A language code, `en` or `sv`. */
  readonly language: string;
  readonly title: string;
  /** The text exactly as read; only a byte order mark and front matter are set aside. */
  readonly text: string;
  readonly source: Source;
}
