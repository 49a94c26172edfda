import { effect } from '@preact/signals';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { ArrangeReply, ArrangeRequest } from '../../worker/run-arrangement.ts';
import { isSingleFile } from '../is-single-file.ts';
import { fromAddress } from '../state/address.ts';
import { recipeOf, toArrange } from '../state/arrangement.ts';
import { filterIndexOf } from '../state/filter-index.ts';
import { isFiltered } from '../state/filters.ts';
import { toPassing } from '../state/passing.ts';
import type { Places } from '../state/places.ts';
import { toScene } from '../state/scene.ts';
import type { Arrangement } from '../state/view.ts';
import type { Store } from '../store.ts';

/** An arrangement ends after this time, if it does not rest before. */
const MILLISECONDS = 12_000;

const none: Places = new Map();

/** The places that were found for each arrangement, so that steps back and forth cost nothing. */
const found = new WeakMap<KnowledgeGraph, Map<string, Places>>();

/** Has nodes stand as the view’s arrangement tells, which a link may have brought, until the returned function is called. */
export function followArrangement(store: Store): () => void {
  let wanted: Arrangement | null = null;
  return effect(() => {
    const { arranged } = store.view.value;
    if (arranged?.of === wanted?.of && arranged?.stretches === wanted?.stretches) return;
    wanted = arranged;
    const known = arranged ? placesOf(store, arranged) : none;
    if (known) store.arranged.value = known;
    else
      void arrange(store, arranged!.of, arranged!.stretches).then((result) => {
        if (result && wanted === arranged) store.arranged.value = result.places;
      });
  });
}

/** Arranges what the canvas shows; undo brings the places back. */
export async function arrangeAnew(store: Store): Promise<void> {
  const of = recipeOf(store.view.peek());
  const result = await arrange(store, of, null);
  if (!result) return;
  store.go((view) => ({ ...view, camera: null, arranged: { of, stretches: result.stretches } }));
}

const placesOf = (store: Store, { of, stretches }: Arrangement): Places | undefined =>
  found.get(store.graph)?.get(`${stretches} ${of}`);

interface Result {
  readonly places: Places;
  readonly stretches: number;
}

/** Finds the places of what a view shows, by its recipe. Undefined, with a notice, where that fails. */
async function arrange(store: Store, of: string, stretches: number | null): Promise<Result | undefined> {
  const { graph, picture } = store;
  const view = fromAddress(of, (key) => graph.hasNode(key));
  const scene = toScene(graph, picture, view, isFiltered(view) ? toPassing(filterIndexOf(graph), view) : null);
  const { nodes, pulls } = toArrange(graph, picture, scene, view);
  if (nodes.length < 2) return undefined;
  try {
    const result = await run(store, { nodes, pulls, stretches, milliseconds: MILLISECONDS });
    const known = found.get(graph) ?? new Map<string, Places>();
    found.set(graph, known.set(`${result.stretches} ${of}`, result.places));
    return result;
  } catch {
    store.notice.value = 'The names could not be arranged. Is the server still running?';
    return undefined;
  } finally {
    store.arranging.value = null;
  }
}

/** Arranges in a worker; in a page of one file, which has none, between other work. */
function run(store: Store, request: ArrangeRequest): Promise<Result> {
  return new Promise((resolve, reject) => {
    let stop = (): void => {};
    const take = (reply: ArrangeReply): void => {
      if ('share' in reply) store.arranging.value = { share: reply.share, stop };
      else resolve({ places: new Map(reply.places), stretches: reply.stretches });
    };
    if (isSingleFile) {
      let isStopped = false;
      stop = () => {
        isStopped = true;
      };
      import('../../worker/run-arrangement.ts')
        .then(({ runArrangement }) => runArrangement(request, take, () => isStopped))
        .catch(reject);
    } else {
      const worker = new Worker(new URL('../../worker/arrange-worker.ts', import.meta.url), { type: 'module' });
      stop = () => worker.postMessage('stop');
      worker.onmessage = ({ data }: MessageEvent<ArrangeReply>) => {
        take(data);
        if ('places' in data) worker.terminate();
      };
      worker.onerror = (event) => {
        worker.terminate();
        reject(new Error(event.message || 'the worker did not start'));
      };
      worker.postMessage(request);
    }
    store.arranging.value = { share: 0, stop };
  });
}
