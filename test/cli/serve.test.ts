import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/cli/listen.ts';
import { serveExplorer } from '../../src/cli/serve-explorer.ts';
import { buildGraph } from '../../src/core/5-graph/build-graph.ts';
import { toGexf } from '../../src/core/export/to-gexf.ts';
import { toGraphJson } from '../../src/core/export/to-graph-json.ts';
import { harbourCorpus } from '../fixtures/corpus/harbour.ts';
import { articles, folderOf, run, runUntil } from './run-whosaid.ts';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const LARGE = JSON.stringify({ text: 'word '.repeat(5000) });

describe('serveExplorer()', () => {
  test('serves the page at the root and the graph beside it', async () => {
    const port = await served();
    const page = await get(port, '/');
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body.toString()).toContain('the page');
    expect((await get(port, '/graph.json')).body.toString()).toBe(LARGE);
    expect((await get(port, '/assets/a.js?v=1')).headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await get(port, '/font.woff2')).headers['content-type']).toBe('font/woff2');
    expect((await get(port, '/none.js')).status).toBe(404);
  });

  test('answers only requests that name this machine', async () => {
    const port = await served();
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', 'localhost@evil.example'])
      expect((await get(port, '/graph.json', { headers: { host } })).status, host).toBe(403);
    for (const host of ['localhost', `LOCALHOST:${port}`, `127.0.0.1:${port}`, '[::1]'])
      expect((await get(port, '/graph.json', { headers: { host } })).status, host).toBe(200);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '//etc/passwd',
    '/%00',
    '/%',
    '/assets',
    '/link.txt',
  ])('gives nothing out of its folders for %s', async (path) => {
    expect((await get(await served(), path)).status).toBe(404);
  });

  test('answers GET and HEAD alone', async () => {
    const port = await served();
    const head = await get(port, '/graph.json', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(head.headers['content-length']).toBe(String(LARGE.length));
    const post = await get(port, '/graph.json', { method: 'POST' });
    expect(post).toMatchObject({ status: 405 });
    expect(post.headers.allow).toBe('GET, HEAD');
  });

  test('sends large texts zipped to those who take it', async () => {
    const port = await served();
    const zipped = await get(port, '/graph.json', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(zipped.body.length).toBeLessThan(LARGE.length / 5);
    expect(gunzipSync(zipped.body).toString()).toBe(LARGE);
    const plain = await get(port, '/graph.json', { headers: { 'accept-encoding': 'gzip;q=0' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(LARGE);
  });

  test('says nothing anew to a reader who has it, until the graph changes', async () => {
    const folder = graphFolder();
    const port = await served(folder);
    const { etag } = (await get(port, '/graph.json')).headers;
    const again = { headers: { 'if-none-match': `"other", W/${etag}` } };
    expect(await get(port, '/graph.json', again)).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    writeFileSync(join(folder, 'graph.json'), '{"new":true}');
    expect((await get(port, '/graph.json', again)).body.toString()).toBe('{"new":true}');
  });
});

test('listen() takes a free port when the usual one is taken, and says so when told the one', async () => {
  const taken = createServer();
  onTestFinished(() => void taken.close());
  const port = await listen(taken, 0, false);
  const server = createServer();
  onTestFinished(() => void server.close());
  await expect(listen(server, port, false)).rejects.toThrow(`port ${port} is taken`);
  expect(await listen(server, port, true)).not.toBe(port);
});

describe('whosaid serve and start', () => {
  const hasExplorer = existsSync(resolve(import.meta.dirname, '../../dist/explorer/index.html'));

  test.skipIf(!hasExplorer)('start builds a graph, shows it and ends cleanly on Ctrl+C', async () => {
    const cwd = folderOf({ 'seeds/bridge.md': articles['bridge.md'] });
    const { child, found, ended } = await runUntil(
      ['start', '--no-open', '--port', '0'],
      /http:\/\/127\.0\.0\.1:(\d+)\//,
      cwd,
    );
    const port = Number(found[1]);
    expect((await get(port, '/')).body.toString()).toContain('<title>');
    const graph = (await get(port, '/graph.json')).body.toString();
    expect(graph).toBe(readFileSync(join(cwd, 'graph/graph.json'), 'utf8'));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test.skipIf(!hasExplorer)('start keeps a graph of other articles only where it is told to', async () => {
    const cwd = folderOf({ 'a/bridge.md': articles['bridge.md'] });
    const { child, ended } = await runUntil(['start', 'a', '--no-open', '--port', '0'], /http:\/\/\S+/, cwd);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(existsSync(join(cwd, 'graph'))).toBe(false);
    const kept = await runUntil(['start', 'a', '--out', 'mine', '--no-open', '--port', '0'], /http:\/\/\S+/, cwd);
    kept.child.kill('SIGINT');
    await kept.ended;
    expect(existsSync(join(cwd, 'mine/graph.json'))).toBe(true);
  });

  test.skipIf(!hasExplorer)('shows a graph that was saved as a file, and writes nothing beside it', async () => {
    const saved = toGexf(buildGraph(harbourCorpus, 'Harbour'), { preset: 'statements' });
    const cwd = folderOf({ 'saved.gexf': saved, 'cut.gexf': saved.slice(0, 900) });
    const { child, found, ended } = await runUntil(['serve', 'saved.gexf', '--port', '0'], /http:\/\/\S+:(\d+)/, cwd);
    const graph = await get(Number(found[1]), '/graph.json');
    expect(graph.body.toString()).toBe(toGraphJson(buildGraph(harbourCorpus, 'Harbour')));
    const put = await get(Number(found[1]), '/corrections.json', { method: 'PUT' });
    expect(put.status).toBe(405);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(run(['serve', 'cut.gexf'], { cwd })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^whosaid: cannot use cut\.gexf: The file is not well-formed XML[^\n]*\n$/),
    });
  });

  test.each([
    [['serve', '--graph', 'nowhere'], 1, /no graph to show, run “whosaid build” first: nowhere/],
    [['serve', '--port', 'x'], 2, /A port is a number from 0 to 65535/],
    [['serve', '--port', '70000'], 2, /A port is a number/],
    [['start', 'nowhere'], 1, /cannot read nowhere: ENOENT/],
  ])('%j ends with %i and says why in one line', (args, code, reason) => {
    const outcome = run(args, { cwd: folderOf() });
    expect(outcome).toMatchObject({ code, out: '' });
    expect(outcome.err).toMatch(reason);
    expect(outcome.err).toMatch(/^whosaid: [^\n]*\n$/);
  });
});

function graphFolder(): string {
  return folderOf({ 'graph.json': LARGE });
}

async function served(graph = graphFolder()): Promise<number> {
  const folder = folderOf({
    'secret.txt': 'secret',
    'explorer/index.html': '<p>the page</p>',
    'explorer/assets/a.js': 'export {};',
    'explorer/font.woff2': 'font',
  });
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'explorer/link.txt'));
  const server = serveExplorer({ explorer: join(folder, 'explorer'), graph });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return listen(server, 0, false);
}

/** Sends a request as it stands: `fetch` would tidy the path and the Host header. */
function get(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', fail);
    sent.end();
  });
}
