import type { Gender } from '../../model/gender.ts';

/** What a run of capitals names, with what speaks for it. */
export interface Verdict {
  readonly kind: 'person' | 'organization';
  readonly rule: string;
  readonly gender: Gender | undefined;
  /** The name in words without diacritics or “Jr.”. */
  readonly tokens: readonly string[];
}
