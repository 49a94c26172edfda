import type { Frame } from '../../model/statement-rules.ts';
import type { Run } from '../sentences/sentence-view.ts';

/** What a cue takes to its right. */
export interface Complement {
  readonly run: Run;
  readonly frame: Frame;
  /** The particle that belongs to the cue: “on” of “called on”. */
  readonly particle?: Run;
  /** The noun phrase told or asked, where it is no part of the content. */
  readonly addressee?: Run;
}

const unopened = new WeakMap<ReadonlySet<Frame>, ReadonlySet<Frame>>();

/** The frames without the plain clause; the one with “that” stays. */
export function withoutClause(frames: ReadonlySet<Frame>): ReadonlySet<Frame> {
  if (!frames.has('clause')) return frames;
  let others = unopened.get(frames);
  if (others === undefined) {
    others = new Set([...frames, 'that' as const].filter((frame) => frame !== 'clause'));
    unopened.set(frames, others);
  }
  return others;
}
