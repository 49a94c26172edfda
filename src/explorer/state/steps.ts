import type { Notes } from './notes.ts';
import type { View } from './view.ts';

/** A place that the reader has been at, with what led there in words. */
export interface Moment<G> {
  readonly graph: G;
  readonly view: View;
  readonly words: string;
  /** Steps of one gesture, such as the pull of a slider, are one. */
  readonly gesture: string | undefined;
  readonly notes: Notes;
}

/** A moment to add; its notes are those of the moment before, unless it has others. */
type NewMoment<G> = Omit<Moment<G>, 'notes'> & { readonly notes?: Notes };

/** All steps of a visit; those after `at` were undone. */
export interface Steps<G> {
  readonly moments: readonly Moment<G>[];
  readonly at: number;
}

/** So many steps are kept. */
const KEPT = 200;

export const firstSteps = <G>(graph: G, view: View, notes: Notes = {}): Steps<G> => ({
  moments: [{ graph, view, words: 'Opened the page', gesture: undefined, notes }],
  at: 0,
});

export const present = <G>(steps: Steps<G>): Moment<G> => steps.moments[steps.at]!;

/** Adds a moment; what had been undone is forgotten. */
export function record<G>({ moments, at }: Steps<G>, moment: NewMoment<G>): Steps<G> {
  const isSame = moment.gesture !== undefined && at > 0 && moments[at]!.gesture === moment.gesture;
  const { notes } = moments[at]!;
  const next = [...moments.slice(0, isSame ? at : at + 1), { notes, ...moment }].slice(-KEPT);
  return { moments: next, at: next.length - 1 };
}

/** The present moment with another view, such as one whose camera has moved: no step of its own. */
export function amend<G>({ moments, at }: Steps<G>, view: View): Steps<G> {
  return { moments: moments.map((moment, i) => (i === at ? { ...moment, view } : moment)), at };
}

/** Goes to a moment by its number; a number out of range goes as far as there is. */
export const goTo = <G>({ moments }: Steps<G>, at: number): Steps<G> => ({
  moments,
  at: Math.max(0, Math.min(moments.length - 1, at)),
});
