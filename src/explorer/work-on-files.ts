import type { ReadResult } from '../core/import/read-graph-data.ts';
import type { KnowledgeGraph } from '../core/model/graph.ts';
import { handOver, type Selected } from '../worker/hand-over.ts';
import type { FilesReply, GraphPart, ReadRequest, WriteRequest, WrittenFile } from '../worker/messages.ts';
import { receivePart } from '../worker/receive-part.ts';
import { inSlices } from './in-slices.ts';
import { isSingleFile } from './is-single-file.ts';

/** The number under which a graph is handed over; each worker has but one. */
const ONLY = 0;

/** Writes a part of a graph in a format, in a worker; in a page of one file, which has none, here. Rejects where that fails. */
export async function writeInWorker(
  graph: KnowledgeGraph,
  part: Selected,
  request: Omit<WriteRequest, 'of'>,
): Promise<readonly WrittenFile[]> {
  if (isSingleFile) {
    const { writeFiles } = await import('../worker/write-files.ts');
    const graphs = new Map<number, KnowledgeGraph>();
    await inSlices(
      handOver((message) => receivePart(graphs, message), graph, ONLY, part),
      () => {},
    );
    return writeFiles(graphs.get(ONLY)!, { ...request, of: ONLY });
  }
  return withWorker(async (worker, reply) => {
    await inSlices(
      handOver((message) => worker.postMessage(message), graph, ONLY, part),
      () => {},
    );
    worker.postMessage({ ...request, of: ONLY } satisfies WriteRequest);
    const answer = await reply;
    return 'files' in answer ? answer.files : [];
  });
}

/** Reads GEXF and GraphML in the same way. */
export async function readInWorker(xml: string): Promise<ReadResult> {
  if (isSingleFile) {
    const { readXmlGraph } = await import('../core/import/read-xml-graph.ts');
    return readXmlGraph(xml);
  }
  return withWorker(async (worker, reply, graphs) => {
    worker.postMessage({ xml } satisfies ReadRequest);
    const answer = await reply;
    const read = 'read' in answer ? answer.read : {};
    return 'problem' in read ? read : { ...read, graph: graphs.get(ONLY)! };
  });
}

/** Does one thing with a worker of its own, whose graphs come part by part, so that other work finds room between them. */
async function withWorker<T>(
  act: (worker: Worker, reply: Promise<FilesReply>, graphs: ReadonlyMap<number, KnowledgeGraph>) => Promise<T>,
): Promise<T> {
  const worker = new Worker(new URL('../worker/files-worker.ts', import.meta.url), { type: 'module' });
  const graphs = new Map<number, KnowledgeGraph>();
  const reply = new Promise<FilesReply>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FilesReply | GraphPart>) => {
      if ('part' in data) receivePart(graphs, data);
      else resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
  });
  // It may fail before it is awaited.
  reply.catch(() => {});
  try {
    return await act(worker, reply, graphs);
  } finally {
    worker.terminate();
  }
}
