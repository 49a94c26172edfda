import type { NewCorrection } from '../../core/corrections/correction-id.ts';
import { decide } from '../../core/corrections/decide.ts';
import { describeCorrection } from '../../core/corrections/describe-correction.ts';
import { undo } from '../../core/corrections/undo.ts';
import type { Correction, CorrectionFile, Outcome } from '../../core/model/correction.ts';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { inSlices } from '../in-slices.ts';
import { filterIndexAtHand, indexFilters } from '../state/filter-index.ts';
import { bearerOf, findAgain, kindOf, mentionsOf } from '../state/find-again.ts';
import { type Find, moveView } from '../state/move-view.ts';
import { foldGraph } from '../state/picture.ts';
import { present } from '../state/steps.ts';
import type { Step, Store } from '../store.ts';
import { rebuild } from './rebuild.ts';

interface Change {
  /** The decisions to have from now on. */
  readonly corrections: readonly Correction[];
  /** Names the step for the history. */
  readonly words: string;
  /** What to tell, or why the step is not to be taken. */
  readonly judge: (outcomes: readonly Outcome[]) => { readonly notice: string } | { readonly refusal: string };
  /** Where to look afterwards. */
  readonly step?: Step;
}

/** Takes decisions of the reader; all of them are one step, which undo takes back. Tells why not if they could not be taken. */
export function correct(store: Store, decisions: readonly NewCorrection[], step?: Step): Promise<string> {
  const before = fileOf(store.graph);
  const { decisions: corrections } = decisions.reduce(decide, before);
  const fresh = corrections.slice(before.decisions.length);
  return change(store, {
    corrections,
    words: fresh.length === 1 ? `Correction: ${describeCorrection(fresh[0]!)}` : `${fresh.length} corrections`,
    judge: (outcomes) => {
      const mine = outcomes.slice(-fresh.length);
      const failed = mine.find((outcome) => !outcome.applied);
      if (failed && !failed.applied) return { refusal: `Nothing was changed: ${failed.reason}.` };
      const notes = mine.flatMap((outcome) => (outcome.applied ? outcome.notes : []));
      return { notice: notes.map(sentence).join(' ') };
    },
    ...(step && { step }),
  });
}

/** Takes a decision back, whenever it was made: as if it had never been. */
export function takeBack(store: Store, correction: Correction): Promise<string> {
  const { decisions: corrections } = undo(fileOf(store.graph), [correction.id]);
  return change(store, {
    corrections,
    words: `Took back: ${describeCorrection(correction)}`,
    judge: () => ({ notice: '' }),
  });
}

/** Takes the decisions of a file in, behind those that are there; what is there already is not taken twice. */
export function takeIn(store: Store, decisions: readonly Correction[], name: string): Promise<string> {
  const { decisions: known } = fileOf(store.graph);
  const ids = new Set(known.map(({ id }) => id));
  const fresh = decisions.filter(({ id }) => !ids.has(id));
  if (fresh.length === 0) return Promise.resolve(`All decisions of ${name} are here already.`);
  return change(store, {
    corrections: [...known, ...fresh],
    words: `Took ${many(fresh.length)} from ${name}`,
    judge: (outcomes) => {
      const lost = outcomes.slice(-fresh.length).filter(({ applied }) => !applied).length;
      const told = [`${many(fresh.length)} taken from ${name}.`];
      if (lost > 0) told.push(`${lost} of them ${lost === 1 ? 'does' : 'do'} not apply here; the list tells why.`);
      return { notice: told.join(' ') };
    },
  });
}

/** Puts other decisions in the place of all that are there. */
export function replaceAll(store: Store, corrections: readonly Correction[], words: string): Promise<string> {
  return change(store, { corrections, words, judge: () => ({ notice: '' }) });
}

/** The decisions in a graph as a file has them. */
export function fileOf(graph: KnowledgeGraph): CorrectionFile {
  return { version: 1, decisions: graph.getAttributes().corrections ?? [], unread: [], more: {} };
}

async function change(store: Store, { corrections, words, judge, step }: Change): Promise<string> {
  // One at a time: the next is made of what this one leaves.
  if (store.busy.peek() !== '') return 'Another correction is under way.';
  store.busy.value = 'Correcting …';
  const before = store.graph;
  try {
    const { graph, outcomes } = await rebuild(before, corrections);
    const verdict = judge(outcomes);
    if ('refusal' in verdict) return verdict.refusal;
    await inSlices(foldGraph(graph), () => {});
    if (filterIndexAtHand(before)) await inSlices(indexFilters(graph), () => {});
    // Whoever has gone back to another graph meanwhile does not want this one.
    if (present(store.steps.peek()).graph !== before) return '';
    const find = follower(before, graph);
    store.revise(graph, (view) => moveView(step ? step(view) : view, find), verdict.notice, words);
    return '';
  } catch (error) {
    return `Nothing was changed: ${error instanceof Error ? error.message : String(error)}.`;
  } finally {
    store.busy.value = '';
  }
}

/** Where a node of one graph is in the next: under its key, or where the words are that meant it. */
function follower(before: KnowledgeGraph, after: KnowledgeGraph): Find {
  const { corrections = [] } = after.getAttributes();
  return (key) => {
    const found = findAgain(after, key);
    const isDecided = corrections.some((one) => one.kind === 'reject-entity' && one.entity.id === key);
    if (found !== undefined || isDecided || !before.hasNode(key)) return found;
    return bearerOf(after, mentionsOf(before.getNodeAttributes(key)), kindOf(key));
  };
}

const many = (count: number): string => `${count} decision${count === 1 ? '' : 's'}`;

const sentence = (note: string): string => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`;
