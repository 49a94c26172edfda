import type { Run } from '../sentences/sentence-view.ts';

/** Whose a verb is. */
export interface Subject {
  readonly run: Run;
  /** `near`: it stands before its verb; `shared`: it is an earlier verb's, joined by “and”; `behind`: it stands behind its verb; `relative`: what a “who” hangs on. */
  readonly how: 'near' | 'shared' | 'relative' | 'behind';
  /** The “who” of a relative clause. */
  readonly pronoun?: Run;
}
