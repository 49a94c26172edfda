import type { RoleStatus } from '../../model/relation.ts';
import type { Unit } from '../units/unit.ts';

/** Who holds a role, as the words beside it tell. */
export interface Holder {
  readonly holder: Unit;
  readonly rule: string;
  readonly status?: RoleStatus;
  /** Whether the text says so of nobody: “if she is the nominee”. */
  readonly unreal?: boolean;
}
