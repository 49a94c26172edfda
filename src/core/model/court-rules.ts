/** Who somebody is in a trial: charged or sued, suing, or pleading for one of them. */
export type CourtPart = 'accused' | 'claimant' | 'counsel' | 'defender' | 'prosecutor' | 'witness';

/** How a text tells who plays which part in court. */
export interface CourtRules {
  /** Nouns and titles for a part, in full: “plaintiff”, “defence barrister”. */
  readonly parts: ReadonlyMap<string, CourtPart>;
  /** Those that stand without an article: “counsel asked”. */
  readonly bare: ReadonlySet<string>;
  /** What behind a name tells its part: “Ada Falk[, 34, denies murder]”. */
  readonly behind: readonly (readonly [CourtPart, RegExp])[];
  /** What before a name tells its part: “[For the defence,] Ada Falk”. */
  readonly before: readonly (readonly [CourtPart, RegExp])[];
  /** Words of offices of those who plead, and of those who judge. */
  readonly pleaders: ReadonlySet<string>;
  readonly judges: ReadonlySet<string>;
}
