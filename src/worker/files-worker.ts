import { readXmlGraph } from '../core/import/read-xml-graph.ts';
import type { KnowledgeGraph } from '../core/model/graph.ts';
import { drain } from './drain.ts';
import { handOver } from './hand-over.ts';
import type { FilesReply, GraphPart, ReadRequest, WriteRequest } from './messages.ts';
import { receivePart } from './receive-part.ts';
import { writeFiles } from './write-files.ts';

const graphs = new Map<number, KnowledgeGraph>();
const send = (message: FilesReply | GraphPart) => self.postMessage(message);

/**
 * Writes and reads files off the main thread: takes each `GraphPart` in and answers a `WriteRequest` with the files of that
 * graph; answers a `ReadRequest` with the parts of the graph that it read, then with what is to be told.
 */
self.onmessage = ({ data }: MessageEvent<GraphPart | WriteRequest | ReadRequest>) => {
  if ('part' in data) return receivePart(graphs, data);
  if ('format' in data) return send({ files: writeFiles(graphs.get(data.of)!, data) });
  const result = readXmlGraph(data.xml);
  if ('problem' in result) return send({ read: result });
  drain(handOver(send, result.graph, 0));
  send({ read: result.left === undefined ? {} : { left: result.left } });
};
