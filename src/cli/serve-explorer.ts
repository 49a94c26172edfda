import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

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
const GRAPH_FILES = new Set(['graph.json', 'graph.gexf', 'statements.jsonl', 'report.md', 'corrections.json']);

export interface Served {
  /** The folder of the built explorer. */
  readonly explorer: string;
  /** The folder of the built graph, read anew when a file changes. */
  readonly graph: string;
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
export function serveExplorer({ explorer, graph }: Served): Server {
  const known = new Map<string, Answer>();

  return createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
    if (!isLocal(request.headers.host)) return refuse(response, 403, 'This server answers only its own machine.');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Only GET and HEAD are answered.');
    }
    const path = pathOf(request.url ?? '/');
    const file = path === undefined ? undefined : fileOf(path);
    const answer = file === undefined ? undefined : answerOf(file);
    if (!answer) return refuse(response, 404, 'There is no such file.');
    send(request, response, answer);
  });

  /** The file a path stands for, if it lies in one of the two folders and not merely leads out of them. */
  function fileOf(path: string): string | undefined {
    const name = path === '/' ? 'index.html' : path.slice(1);
    const folder = GRAPH_FILES.has(name) ? graph : explorer;
    try {
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
