import { existsSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { parseCorrections } from '../core/corrections/parse-corrections.ts';
import { writeCorrections } from '../core/corrections/write-corrections.ts';
import { reasonOf } from './failure.ts';

/** An answer with a status of HTTP and one or a few lines of text. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

const LARGEST = 8 * 1024 * 1024;
const MANY_PROBLEMS = 20;

/**
 * Reads decisions that a page sends and puts them into their file, whole or not at all. Returns why not, if so: the page is
 * not ours, what it sends is too large, no JSON or not understood, or somebody else wrote the file since.
 */
export async function acceptCorrections(
  request: IncomingMessage,
  path: string,
  tagNow: () => string | undefined,
): Promise<Refusal | undefined> {
  const refusal = refuseSender(request);
  if (refusal) return refusal;
  const body = await readBody(request);
  if (body === undefined) return { status: 413, message: `More than ${LARGEST / 1024 / 1024} MB are not taken.` };
  const { file, problems } = parseCorrections(body);
  if (problems.length > 0) return { status: 422, message: problems.slice(0, MANY_PROBLEMS).join('\n') };
  // Nothing else runs between the comparison and the writing.
  if (isStale(request, tagNow())) return { status: 412, message: 'The file has changed since it was read.' };
  try {
    replaceFile(path, writeCorrections(file));
    return undefined;
  } catch (error) {
    return { status: 500, message: `The file cannot be written: ${reasonOf(error)}` };
  }
}

/** A page of another origin that gets a browser to send something says so in these headers. */
function refuseSender({ headers }: IncomingMessage): Refusal | undefined {
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  const isOther = origin !== undefined && origin.toLowerCase() !== `http://${host}`.toLowerCase();
  if (isOther || (site !== undefined && site !== 'same-origin'))
    return { status: 403, message: 'Only the page of this server may write.' };
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '') || headers['content-encoding'] !== undefined)
    return { status: 415, message: 'Only application/json is taken, not compressed.' };
  return undefined;
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  // Left half read, the request still takes its answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function isStale({ headers }: IncomingMessage, tag: string | undefined): boolean {
  // A zipped answer has its own tag of the same text.
  const names = (list: string) => list.split(',').map((one) => one.trim().replace(/^W\/|-gzip(?="$)/g, ''));
  const wanted = headers['if-match'];
  if (wanted !== undefined) return tag === undefined || !(wanted.trim() === '*' || names(wanted).includes(tag));
  return headers['if-none-match']?.trim() === '*' && tag !== undefined;
}

function replaceFile(path: string, text: string): void {
  const place = existsSync(path) ? realpathSync(path) : path;
  const hidden = mkdtempSync(join(dirname(place), '.whosaid-'));
  try {
    writeFileSync(join(hidden, 'new'), text);
    renameSync(join(hidden, 'new'), place);
  } finally {
    rmSync(hidden, { recursive: true, force: true });
  }
}
