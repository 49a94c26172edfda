import { effect, type Signal } from '@preact/signals';
import { writeCorrections } from '../../core/corrections/write-corrections.ts';
import type { Correction } from '../../core/model/correction.ts';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { isServed, markServed, saving } from '../saving.ts';
import { present, type Steps } from '../state/steps.ts';
import { type Kept, readKept, type Trouble, writeKept } from './place-of-corrections.ts';
import { rebuild } from './rebuild.ts';

/** Milliseconds until a server that went away is tried again; each time twice as long, up to a minute. */
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 60_000;

let steps: Signal<Steps<KnowledgeGraph>> | undefined;
let kept: Kept | undefined;
/** What the file has, as text; to tell whether something is to be written. */
let written = '';
let isAtWork = false;
let wait = FIRST_WAIT;
let retry: ReturnType<typeof setTimeout> | undefined;

/** The graph with the decisions of the server’s file, which count more than those that it was built with. */
export async function withKept(graph: KnowledgeGraph): Promise<{ graph: KnowledgeGraph; problem: string }> {
  markServed(graph);
  const read = await readKept();
  if ('reason' in read) {
    tell(read);
    written = textOf(decisionsOf(graph));
    return { graph, problem: `The decisions in corrections.json could not be read: ${read.reason}.` };
  }
  kept = read;
  const decisions = read.isThere ? read.file.decisions : decisionsOf(graph);
  written = textOf(decisions);
  saving.value = { state: 'saved' };
  if (written === textOf(decisionsOf(graph))) return { graph, problem: '' };
  try {
    return { graph: (await rebuild(graph, decisions)).graph, problem: '' };
  } catch (error) {
    written = textOf(decisionsOf(graph));
    return { graph, problem: `The decisions in corrections.json could not be taken: ${reasonOf(error)}.` };
  }
}

/** Keeps the file of the server as the present moment of the history is, from now on. */
export function keepCorrections(history: Signal<Steps<KnowledgeGraph>>): void {
  steps = history;
  let last: KnowledgeGraph | undefined;
  effect(() => {
    const { graph } = present(history.value);
    if (graph === last) return;
    last = graph;
    void save();
  });
  addEventListener('online', () => void save());
}

/** Writes what is not written yet; after a failure, tries again. */
export async function save(): Promise<void> {
  clearTimeout(retry);
  if (isAtWork || !steps) return;
  isAtWork = true;
  try {
    while (await saveOnce(present(steps.peek()).graph)) {
      // Something was decided meanwhile.
    }
  } finally {
    isAtWork = false;
  }
}

/** Puts the decisions on screen in the place of whatever somebody else wrote. */
export async function overwrite(): Promise<void> {
  const read = await readKept();
  if ('reason' in read) return void tell(read);
  kept = read;
  written = textOf(read.file.decisions);
  await save();
}

/** What somebody else wrote, to be put in the place of the decisions on screen. */
export async function readTheirs(): Promise<readonly Correction[] | undefined> {
  const read = await readKept();
  if ('reason' in read) {
    tell(read);
    return undefined;
  }
  kept = read;
  written = textOf(read.file.decisions);
  return read.file.decisions;
}

/** Tells whether there may be more to save. */
async function saveOnce(graph: KnowledgeGraph): Promise<boolean> {
  if (!isServed(graph)) {
    saving.value = { state: 'page' };
    return false;
  }
  const decisions = decisionsOf(graph);
  const text = textOf(decisions);
  if (text === written) {
    if (kept) saving.value = { state: 'saved' };
    return false;
  }
  saving.value = { state: 'saving' };
  const before = kept ?? (await readUnchanged());
  if ('reason' in before) return tell(before);
  const result = await writeKept(before, decisions);
  if ('reason' in result) return tell(result);
  kept = { file: { ...before.file, decisions }, isThere: true, tag: result.tag };
  written = text;
  wait = FIRST_WAIT;
  return true;
}

/** Where the file could not be read at first, it must not have been written by somebody else. */
async function readUnchanged(): Promise<Kept | Trouble> {
  const read = await readKept();
  if ('reason' in read || !read.isThere || textOf(read.file.decisions) === written) return read;
  return { kind: 'changed', reason: 'the file there has other decisions' };
}

function tell({ reason, kind }: Trouble): false {
  saving.value = { state: 'failed', reason, isChanged: kind === 'changed' };
  if (kind === 'away') {
    retry = setTimeout(() => void save(), wait);
    wait = Math.min(2 * wait, LONGEST_WAIT);
  }
  return false;
}

const decisionsOf = (graph: KnowledgeGraph): readonly Correction[] => graph.getAttributes().corrections ?? [];
const textOf = (decisions: readonly Correction[]): string =>
  writeCorrections({ version: 1, decisions, unread: [], more: {} });
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
