import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/cli/listen.ts';
import { serveExplorer } from '../../src/cli/serve-explorer.ts';
import { articles, folderOf, run, runUntil } from './run-whosaid.ts';

const LIND = { id: 'person:anna-lind', name: 'Anna Lind' };
const RENAME = { id: 'first', kind: 'rename', entity: LIND, name: 'Anna Lind-Ek', note: 'as she signs' };
const LOST = { id: 'second', kind: 'merge', entity: { id: 'person:nobody' }, into: LIND };
const fileOf = (...decisions: unknown[]) => JSON.stringify({ version: 1, decisions });

describe('whosaid build with corrections', () => {
  const seeds = { 'seeds/bridge.md': articles['bridge.md'], 'seeds/ferry.txt': articles['ferry.txt'] };

  test('replays those beside the articles, tells of them, and leaves their file as it is', () => {
    const text = `${fileOf(RENAME, LOST)}  \n`;
    const cwd = folderOf({ ...seeds, 'seeds/corrections.json': text });
    const { code, out, err } = run(['build'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/\n1 correction applied, 1 no longer applies; graph\/report\.md lists them\n/);
    expect(out).not.toContain('not read');
    expect(readFileSync(join(cwd, 'seeds/corrections.json'), 'utf8')).toBe(text);
    expect(existsSync(join(cwd, 'graph/corrections.json'))).toBe(false);
    const graph = JSON.parse(readFileSync(join(cwd, 'graph/graph.json'), 'utf8'));
    expect(graph.nodes.find(({ key }: { key: string }) => key === LIND.id).attributes).toMatchObject({
      name: 'Anna Lind-Ek',
      aliases: expect.arrayContaining(['Anna Lind']),
    });
    expect(graph.attributes.corrections).toEqual([RENAME, LOST]);
    expect(readFileSync(join(cwd, 'graph/statements.jsonl'), 'utf8')).toContain('"Anna Lind-Ek"');
    expect(readFileSync(join(cwd, 'graph/graph.gexf'), 'utf8')).toContain('Anna Lind-Ek');
    const report = readFileSync(join(cwd, 'graph/report.md'), 'utf8');
    expect(report).toContain('## Corrections\n\n1 correction applied, 1 no longer applies.');
    expect(report).toContain('| rename “Anna Lind” to “Anna Lind-Ek” |  | as she signs | first |');
    expect(report).toContain('| merge person:nobody into “Anna Lind” | nobody is person:nobody any more |  | second |');
    expect(report).toContain('Everything was read.');
  });

  test('prefers those in the folder of the graph, keeps them at a rebuild, and says what it leaves alone', () => {
    const own = fileOf({ ...RENAME, name: 'A. Lind' });
    const cwd = folderOf({ ...seeds, 'seeds/corrections.json': fileOf(RENAME), 'graph/corrections.json': own });
    const { code, err } = run(['build'], { cwd });
    expect(code).toBe(0);
    expect(err).toBe('whosaid: not used, graph/corrections.json is: seeds/corrections.json\n');
    expect(readdirSync(join(cwd, 'graph')).sort()).toEqual([
      'corrections.json',
      'graph.gexf',
      'graph.json',
      'report.md',
      'statements.jsonl',
    ]);
    expect(readFileSync(join(cwd, 'graph/corrections.json'), 'utf8')).toBe(own);
    expect(nameIn(cwd, 'graph')).toBe('A. Lind');
    writeFileSync(join(cwd, 'mine.json'), fileOf({ ...RENAME, name: 'Lind' }));
    expect(run(['build', '--corrections', 'mine.json'], { cwd }).err.split('\n')).toHaveLength(3);
    expect(nameIn(cwd, 'graph')).toBe('Lind');
  });

  test('builds the same as without when there are no decisions', () => {
    const cwd = folderOf(seeds);
    run(['build'], { cwd });
    writeFileSync(join(cwd, 'empty.json'), fileOf());
    run(['build', '--out', 'again', '--corrections', 'empty.json'], { cwd });
    for (const name of ['graph.json', 'graph.gexf', 'statements.jsonl', 'report.md'])
      expect(readFileSync(join(cwd, 'again', name), 'utf8')).toBe(readFileSync(join(cwd, 'graph', name), 'utf8'));
  });

  test.each([
    ['{', /^whosaid: cannot use graph\/corrections\.json: not JSON: .*\n$/],
    [
      fileOf(RENAME, { kind: 'rename', entity: { id: 'x' } }),
      /graph\/corrections\.json: decision 2: entity\.id: not an id .*\n$/,
    ],
    [
      fileOf({ kind: 'a\u001b[31m' }, {}),
      /corrections\.json: decision 1: kind: “a\\u001b\[31m” is not known .* \(and 1 more\)\n$/,
    ],
    [Buffer.from([0xff, 0xfe, 0x7b]), /cannot read graph\/corrections\.json: UTF-16, not UTF-8\n$/],
  ])('writes nothing with a bad file and says in one line where (%#)', (text, reason) => {
    const cwd = folderOf({ ...seeds, 'graph/corrections.json': text });
    const { code, out, err } = run(['build'], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(reason);
    expect(err.trimEnd()).not.toContain('\n');
    expect(readdirSync(join(cwd, 'graph'))).toEqual(['corrections.json']);
  });

  test('asks which when several folders of articles have some, and finds the one that is named', () => {
    const cwd = folderOf({
      'a/bridge.md': articles['bridge.md'],
      'b/ferry.txt': articles['ferry.txt'],
      'a/corrections.json': fileOf(RENAME),
      'b/corrections.json': fileOf(),
    });
    const asked = run(['build', 'a', 'b'], { cwd });
    expect(asked.code).toBe(1);
    expect(asked.err).toMatch(
      /^whosaid: more than one corrections\.json, .*--corrections: a\/corrections\.json, b\/corr/,
    );
    expect(run(['build', 'a', '--corrections', 'none.json'], { cwd }).err).toMatch(/cannot read none\.json: ENOENT/);
    expect(run(['build', 'a'], { cwd }).code).toBe(0);
    expect(nameIn(cwd, 'graph')).toBe('Anna Lind-Ek');
  });

  test('export counts what was decided since the build', () => {
    const cwd = folderOf(seeds);
    run(['build'], { cwd });
    writeFileSync(join(cwd, 'graph/corrections.json'), fileOf(RENAME));
    const later = run(['export', '--format', 'csv', '--table', 'nodes'], { cwd });
    expect(later).toMatchObject({ code: 0, err: '' });
    expect(later.out).toContain('Anna Lind-Ek');
    run(['build'], { cwd });
    const built = readFileSync(join(cwd, 'graph/graph.json'), 'utf8');
    expect(run(['export', '--format', 'json'], { cwd }).out).toBe(built);
    writeFileSync(join(cwd, 'graph/corrections.json'), fileOf());
    expect(run(['export', '--format', 'csv', '--table', 'nodes'], { cwd }).out).not.toContain('Anna Lind-Ek');
  });
});

describe('serving corrections', () => {
  const JSON_TYPE = { 'content-type': 'application/json' };

  test('tells that there are none yet, takes some, and gives them back one a line', async () => {
    const { port, file } = await served();
    expect(await send(port, 'GET')).toMatchObject({ status: 204, headers: { allow: 'GET, HEAD, PUT' } });
    const put = await send(port, 'PUT', fileOf(RENAME, LOST), { ...JSON_TYPE, origin: `http://127.0.0.1:${port}` });
    expect(put).toMatchObject({ status: 204, body: '' });
    const got = await send(port, 'GET');
    expect(got).toMatchObject({ status: 200, headers: { etag: put.headers.etag, allow: 'GET, HEAD, PUT' } });
    expect(JSON.parse(got.body)).toEqual({ version: 1, decisions: [RENAME, LOST] });
    expect(got.body.trimEnd().split('\n')).toHaveLength(5);
    expect(readFileSync(file, 'utf8')).toBe(got.body);
    expect(readdirSync(join(file, '..'))).toEqual(['corrections.json', 'graph.json']);
  });

  test.each<[string, Record<string, string>, string, number]>([
    ['another origin', { ...JSON_TYPE, origin: 'http://evil.example' }, fileOf(), 403],
    ['another port', { ...JSON_TYPE, origin: 'http://127.0.0.1:1' }, fileOf(), 403],
    ['no origin that can be told', { ...JSON_TYPE, origin: 'null' }, fileOf(), 403],
    ['another site', { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }, fileOf(), 403],
    ['another host', { ...JSON_TYPE, host: 'evil.example' }, fileOf(), 403],
    ['a form', { 'content-type': 'text/plain' }, fileOf(), 415],
    ['no type', {}, fileOf(), 415],
    ['a zipped text', { ...JSON_TYPE, 'content-encoding': 'gzip' }, fileOf(), 415],
    ['no JSON', JSON_TYPE, '{', 422],
    ['what is not understood', JSON_TYPE, fileOf(RENAME, { kind: 'merge' }), 422],
    ['too much', JSON_TYPE, `{"version":1,"decisions":[],"x":"${'x'.repeat(9 << 20)}"}`, 413],
    ['an old copy', { ...JSON_TYPE, 'if-match': '"old"' }, fileOf(), 412],
    ['a copy that should be the first', { ...JSON_TYPE, 'if-none-match': '*' }, fileOf(), 412],
  ])('takes nothing from %s', async (_name, headers, text, status) => {
    const { port, file } = await served();
    writeFileSync(file, fileOf(RENAME));
    expect((await send(port, 'PUT', text, headers)).status).toBe(status);
    expect(readFileSync(file, 'utf8')).toBe(fileOf(RENAME));
    expect((await send(port, 'GET')).status).toBe(200);
  });

  test('says line by line what it does not understand', async () => {
    const { port } = await served();
    const { body } = await send(port, 'PUT', fileOf({ kind: 'merge' }, {}), JSON_TYPE);
    expect(body).toMatch(/^decision 1: entity: .*\ndecision 2: kind: missing .*\n$/);
  });

  test('takes too much without a length no more than with one', async () => {
    const { port, file } = await served();
    const status = await sendForEver(port);
    expect([413, 'closed']).toContain(status);
    expect(existsSync(file)).toBe(false);
    expect((await send(port, 'GET')).status).toBe(204);
  });

  test('takes a second version of the copy it gave', async () => {
    const { port, file } = await served();
    const first = await send(port, 'PUT', fileOf(RENAME), { ...JSON_TYPE, 'if-none-match': '*' });
    expect(first.status).toBe(204);
    const match = { ...JSON_TYPE, 'if-match': String(first.headers.etag).replace(/"$/, '-gzip"') };
    expect((await send(port, 'PUT', fileOf(LOST), match)).status).toBe(204);
    expect((await send(port, 'PUT', fileOf(RENAME), match)).status).toBe(412);
    expect(JSON.parse(readFileSync(file, 'utf8')).decisions).toEqual([LOST]);
  });

  test('writes where a link leads', async () => {
    const { port, file } = await served();
    const target = join(folderOf(), 'shared.json');
    writeFileSync(target, fileOf());
    symlinkSync(target, file);
    expect((await send(port, 'PUT', fileOf(RENAME), JSON_TYPE)).status).toBe(204);
    expect(JSON.parse(readFileSync(target, 'utf8')).decisions).toEqual([RENAME]);
    expect(JSON.parse((await send(port, 'GET')).body).decisions).toEqual([RENAME]);
  });

  test('says why it cannot write', async () => {
    const { port, file } = await served();
    mkdirSync(file);
    expect(await send(port, 'PUT', fileOf(RENAME), JSON_TYPE)).toMatchObject({ status: 500 });
    expect(readdirSync(join(file, '..')).sort()).toEqual(['corrections.json', 'graph.json']);
  });

  test('writes nothing else, and nothing at all when it is not to', async () => {
    const { port, file } = await served();
    for (const path of ['/graph.json', '/index.html', '/corrections.json/x', '/./corrections.json'])
      expect((await send(port, 'PUT', fileOf(), JSON_TYPE, path)).status, path).toBe(405);
    expect(await send(port, 'DELETE')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, PUT' } });
    const locked = await served(true);
    expect(await send(locked.port, 'PUT', fileOf(), JSON_TYPE)).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
    writeFileSync(locked.file, fileOf(RENAME));
    expect(await send(locked.port, 'GET')).toMatchObject({ status: 200, headers: { allow: 'GET, HEAD' } });
    expect(existsSync(file)).toBe(false);
  });
});

test('serve does not begin with a bad file', () => {
  const cwd = folderOf({ 'graph/graph.json': '{}', 'graph/corrections.json': '[]' });
  const { code, err } = run(['serve'], { cwd });
  expect(code).toBe(1);
  // Without a built explorer that is the first thing missing.
  expect(err).toMatch(
    /^whosaid: (cannot use graph\/corrections\.json: not an object.*|the explorer is not built.*)\n$/,
  );
});

describe('whosaid start with corrections', () => {
  const hasExplorer = existsSync(resolve(import.meta.dirname, '../../dist/explorer/index.html'));
  const headers = { 'content-type': 'application/json' };

  test.skipIf(!hasExplorer)('writes them where it read them', async () => {
    const cwd = folderOf({ 'a/bridge.md': articles['bridge.md'], 'a/corrections.json': fileOf() });
    const { found } = await runUntil(['start', 'a', '--no-open', '--port', '0'], /127\.0\.0\.1:(\d+)/, cwd);
    const port = Number(found[1]);
    expect((await send(port, 'PUT', fileOf(RENAME), headers)).status).toBe(204);
    expect(JSON.parse(readFileSync(join(cwd, 'a/corrections.json'), 'utf8')).decisions).toEqual([RENAME]);
  });

  test.skipIf(!hasExplorer)('takes none for a graph that is thrown away', async () => {
    const cwd = folderOf({ 'a/bridge.md': articles['bridge.md'] });
    const { found } = await runUntil(['start', 'a', '--no-open', '--port', '0'], /127\.0\.0\.1:(\d+)/, cwd);
    const port = Number(found[1]);
    expect(await send(port, 'PUT', fileOf(RENAME), headers)).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
    expect(readdirSync(join(cwd, 'a'))).toEqual(['bridge.md']);
  });
});

function nameIn(cwd: string, folder: string): string {
  const { nodes } = JSON.parse(readFileSync(join(cwd, folder, 'graph.json'), 'utf8'));
  return nodes.find(({ key }: { key: string }) => key === LIND.id).attributes.name;
}

async function served(isReadOnly = false): Promise<{ port: number; file: string }> {
  const folder = folderOf({ 'explorer/index.html': '<p>the page</p>', 'graph/graph.json': '{}' });
  const graph = join(folder, 'graph');
  const file = join(graph, 'corrections.json');
  const server = serveExplorer({
    explorer: join(folder, 'explorer'),
    graph,
    ...(!isReadOnly && { corrections: file }),
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { port: await listen(server, 0, false), file };
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function send(
  port: number,
  method: string,
  text?: string,
  headers: Record<string, string> = {},
  path = '/corrections.json',
): Promise<Reply> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => done({ status: response.statusCode!, headers: response.headers, body }));
    });
    sent.on('error', fail);
    if (text !== undefined && !('transfer-encoding' in headers))
      sent.setHeader('content-length', Buffer.byteLength(text));
    sent.end(text);
  });
}

/** Sends one piece after the other, without saying how many, until it is answered or cut off. */
function sendForEver(port: number): Promise<number | 'closed'> {
  return new Promise((done) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request({ host: '127.0.0.1', port, path: '/corrections.json', method: 'PUT', headers, agent: false });
    sent.on('response', (response) => {
      done(response.statusCode!);
      sent.destroy();
    });
    sent.on('error', () => done('closed'));
    const piece = ' '.repeat(1 << 20);
    const more = () => {
      if (!sent.destroyed) sent.write(piece, () => setImmediate(more));
    };
    more();
  });
}
