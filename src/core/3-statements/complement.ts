import type { Frame } from '../model/statement-rules.ts';
import type { Run } from './sentence-view.ts';

/** What a cue takes to its right. */
export interface Complement {
  readonly run: Run;
  readonly frame: Frame;
  /** The particle that belongs to the cue: “on” of “called on”. */
  readonly particle?: Run;
  /** The noun phrase told or asked, where it is no part of the content. */
  readonly addressee?: Run;
}

export function without(frames: ReadonlySet<Frame>, frame: Frame): ReadonlySet<Frame> {
  if (!frames.has(frame)) return frames;
  // “that” stays
  return new Set([...frames, 'that' as const].filter((other) => other !== frame));
}
