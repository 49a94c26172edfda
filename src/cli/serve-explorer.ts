import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { acceptCorrections } from './accept-corrections.ts';
import { reasonOf } from './failure.ts';
import { CORRECTIONS } from './read-corrections.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.gexf': 'application/gexf+xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.jsonl', '.gexf', '.md', '.txt', '.svg']);
const WORTH_COMPRESSING = 1024;
const GRAPH_FILES = new Set(['graph.json', 'graph.gexf', 'statements.jsonl', 'report.md', CORRECTIONS]);

export interface Served {
  /** The folder of the built explorer. */
  readonly explorer: string;
  /** The folder of the built graph, read anew when a file changes. */
  readonly graph: string;
  /** The file of decisions that the page may write; without one it is read from the folder of the graph. */
  readonly corrections?: string;
}

interface Answer {
  readonly etag: string;
  readonly type: string;
  readonly plain: Buffer;
  readonly zipped: Buffer | undefined;
}

/**
 * Makes a server of the explorer and one graph. It answers only requests that name this machine as their host, so that
 * no page of the web can reach it through a name that points here (DNS rebinding). The caller lets it listen.
 */
export function serveExplorer({ explorer, graph, corrections }: Served): Server {
  const known = new Map<string, Answer>();

  return createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
    if (!isLocal(request.headers.host)) return refuse(response, 403, 'This server answers only its own machine.');
    const path = pathOf(request.url ?? '/');
    const isCorrections = path === `/${CORRECTIONS}`;
    // The page learns with the graph where decisions about it go (“edit” of RFC 5023).
    if (path === '/graph.json' && corrections !== undefined)
      response.setHeader('Link', `<./${CORRECTIONS}>; rel="edit"`);
    // The page learns here whether it may write.
    const methods = isCorrections && corrections !== undefined ? ['GET', 'HEAD', 'PUT'] : ['GET', 'HEAD'];
    if (isCorrections || !methods.includes(request.method!)) response.setHeader('Allow', methods.join(', '));
    if (!methods.includes(request.method!))
      return refuse(response, 405, `Only ${methods.join(', ').replace(/, (?=\w+$)/, ' and ')} are answered.`);
    if (request.method === 'PUT') return void write(request, response, corrections!);
    if (isCorrections && corrections !== undefined && !existsSync(corrections)) {
      // None yet: no error, so that the browser reports none.
      response.writeHead(204).end();
      return;
    }
    const file = path === undefined ? undefined : fileOf(path);
    const answer = file === undefined ? undefined : answerOf(file);
    if (!answer) return refuse(response, 404, 'There is no such file.');
    send(request, response, answer);
  });

  async function write(request: IncomingMessage, response: ServerResponse, place: string): Promise<void> {
    const tagNow = () => {
      const answer = existsSync(place) ? answerOf(realpathSync(place)) : undefined;
      return answer && `"${answer.etag}"`;
    };
    const refusal = await acceptCorrections(request, place, tagNow).catch((error) => ({
      status: 500,
      message: reasonOf(error),
    }));
    // The sender went away before all of it had come.
    if (response.destroyed) return;
    if (refusal) {
      // What was not read is not waited for.
      if (!request.complete) response.setHeader('Connection', 'close');
      return refuse(response, refusal.status, refusal.message);
    }
    known.clear();
    response.setHeader('ETag', tagNow() ?? '""');
    response.writeHead(204).end();
  }

  /** The file a path stands for, if it lies in one of the two folders and not merely leads out of them. */
  function fileOf(path: string): string | undefined {
    const name = path === '/' ? 'index.html' : path.slice(1);
    const folder = GRAPH_FILES.has(name) ? graph : explorer;
    try {
      if (name === CORRECTIONS && corrections !== undefined) return realpathSync(corrections);
      const root = realpathSync(folder);
      const file = realpathSync(join(root, name));
      return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
    } catch {
      return undefined;
    }
  }

  function answerOf(file: string): Answer | undefined {
    try {
      const { size, mtimeMs } = statSync(file);
      const key = `${file}:${size}:${mtimeMs}`;
      const old = known.get(key);
      if (old) return old;
      for (const other of known.keys()) if (other.startsWith(`${file}:`)) known.delete(other);
      const plain = readFileSync(file);
      const isText = COMPRESSED.has(extname(file)) && plain.length >= WORTH_COMPRESSING;
      const answer: Answer = {
        etag: createHash('sha256').update(plain).digest('base64url').slice(0, 24),
        type: TYPES[extname(file)] ?? 'application/octet-stream',
        plain,
        zipped: isText ? gzipSync(plain) : undefined,
      };
      known.set(key, answer);
      return answer;
    } catch {
      return undefined;
    }
  }
}

function isLocal(host: string | undefined): boolean {
  return host !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);
}

function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') && !path.split(/[\\/]/).includes('..') ? path : undefined;
  } catch {
    return undefined;
  }
}

function send(request: IncomingMessage, response: ServerResponse, { etag, type, plain, zipped }: Answer): void {
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(\.0+)?\s*(,|$))/.test(String(request.headers['accept-encoding'] ?? ''));
  const isZipped = zipped !== undefined && takesGzip;
  const tag = `"${etag}${isZipped ? '-gzip' : ''}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', 'no-cache');
  if (zipped) response.setHeader('Vary', 'Accept-Encoding');
  const wanted = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (wanted.includes(tag)) {
    response.writeHead(304).end();
    return;
  }
  const body = isZipped ? zipped : plain;
  if (isZipped) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}
