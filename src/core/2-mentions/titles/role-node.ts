import type { Gender } from '../../model/gender.ts';
import type { RoleStatus } from '../../model/relation.ts';
import type { Unit } from '../units/unit.ts';

/** A role as words `[first, last)`. */
export interface RoleNode {
  readonly first: number;
  readonly last: number;
  readonly headAt: number;
  /** In the singular: `minister`. */
  readonly head: string;
  /** Words of the title, in order. */
  readonly title: readonly number[];
  status: RoleStatus;
  plural: boolean;
  readonly definite: boolean;
  /** “the potential leader”, “if she is the leader”: whom it stands beside does not hold it. */
  unreal: boolean;
  readonly gender: Gender | undefined;
  readonly represents: boolean;
  /** Units that it is of. */
  readonly targets: Unit[];
  /** The title spelt out, where the text shortens it: “Sen.” */
  readonly writtenAs: string | undefined;
  /** Words of noun phrases that it is of: “the yard”. */
  readonly targetWords: readonly (readonly [number, number])[];
  holder: Unit | undefined;
  /** Who holds a title in the plural beside the holder: “Senators Ada Falk and [Lou Berg]”. */
  sharers: readonly Unit[] | undefined;
  rule: string;
}

/** A role while it is being read. */
export type RoleDraft = { -readonly [Key in keyof RoleNode]: RoleNode[Key] } & {
  readonly title: number[];
  readonly targetWords: [number, number][];
};

/**
 * A role of the one word at `at`, as it is before anything beside it is read. Written out whole for speed: an object that others are
 * spread into costs more than all the reading of most roles.
 */
export const roleAt = (at: number, head: string, rule: string): RoleDraft => ({
  first: at,
  last: at + 1,
  headAt: at,
  head,
  title: [at],
  status: 'current',
  plural: false,
  definite: true,
  unreal: false,
  gender: undefined,
  represents: false,
  targets: [],
  writtenAs: undefined,
  targetWords: [],
  holder: undefined,
  sharers: undefined,
  rule,
});
