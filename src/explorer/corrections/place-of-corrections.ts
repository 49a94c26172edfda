import { parseCorrections } from '../../core/corrections/parse-corrections.ts';
import { writeCorrections } from '../../core/corrections/write-corrections.ts';
import type { Correction, CorrectionFile } from '../../core/model/correction.ts';

const ADDRESS = './corrections.json';
const EMPTY: CorrectionFile = { version: 1, decisions: [], unread: [], more: {} };

/** What the server has: the file and the mark of its version, none for no file yet. */
export interface Kept {
  readonly file: CorrectionFile;
  readonly isThere: boolean;
  readonly tag: string | null;
}

export type Trouble = { readonly reason: string; readonly kind: 'away' | 'changed' | 'refused' };

/** Reads the file of decisions from the server. Never throws: what goes wrong is told in words. */
export async function readKept(): Promise<Kept | Trouble> {
  const response = await ask({ cache: 'no-store' });
  if ('reason' in response) return response;
  if (response.status === 204) return { file: EMPTY, isThere: false, tag: null };
  if (!response.ok) return { kind: 'refused', reason: `the server answered ${response.status}` };
  const { file, problems } = parseCorrections(await response.text());
  // What is not understood is not written over.
  if (problems.length > 0) return { kind: 'refused', reason: `the file there cannot be understood, ${problems[0]}` };
  return { file, isThere: true, tag: response.headers.get('etag') };
}

/** Writes decisions into the file of the server, unless somebody else wrote it since; gives the mark of the new version. */
export async function writeKept(
  { file, tag }: Kept,
  decisions: readonly Correction[],
): Promise<{ readonly tag: string | null } | Trouble> {
  const response = await ask({
    method: 'PUT',
    body: writeCorrections({ ...file, decisions, unread: [] }),
    headers: {
      'Content-Type': 'application/json',
      ...(tag === null ? { 'If-None-Match': '*' } : { 'If-Match': tag }),
    },
  });
  if ('reason' in response) return response;
  if (response.ok) return { tag: response.headers.get('etag') };
  if (response.status === 412) return { kind: 'changed', reason: 'somebody else has changed the file meanwhile' };
  const [line] = (await response.text()).split('\n');
  return { kind: 'refused', reason: line || `the server answered ${response.status}` };
}

async function ask(options: RequestInit): Promise<Response | Trouble> {
  try {
    return await fetch(ADDRESS, options);
  } catch {
    return { kind: 'away', reason: 'the server does not answer' };
  }
}
