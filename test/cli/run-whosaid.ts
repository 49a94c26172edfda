import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished, vi } from 'vitest';

/** The program as `npm run build` makes it; tests run what users run. */
export const program = resolve(import.meta.dirname, '../../dist/cli/main.js');
if (!existsSync(program)) throw new Error('dist/cli/main.js is missing: run “npm run build” first');

// Each run starts Node and loads the language model, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
}

/** Runs `whosaid` to its end. */
export function run(args: readonly string[], { cwd, input }: RunOptions = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Starts `whosaid` and waits for a line of its output that matches; it is ended with the test. */
export async function runUntil(
  args: readonly string[],
  line: RegExp,
  cwd?: string,
): Promise<{ child: ChildProcess; found: RegExpExecArray; ended: Promise<number | null> }> {
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  return new Promise((done, fail) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const found = line.exec(output);
      if (found) done({ child, found, ended });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => fail(new Error(`whosaid ended with ${code} before it said ${line}: ${output}`)));
  });
}

/** Makes a folder of files that goes away with the test. */
export function folderOf(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What `whosaid extract` printed, line by line. */
export function records(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Two short articles about invented people. */
export const articles = {
  'bridge.md': [
    '---',
    'title: Bridge stays closed',
    'url: https://example.org/bridge',
    'published: 2025-04-01',
    '---',
    '',
    'Mayor Anna Lind said on Monday that the old bridge would stay closed until the autumn.',
    '',
    '“We cannot take the risk,” Lind said. The builder Ivo Renn denied that the steel was weak.',
    '',
  ].join('\n'),
  'ferry.txt': [
    'Ferry to run all night',
    '',
    'Anna Lind said that the ferry would run all night while the bridge was closed to the traffic.',
    '',
  ].join('\n'),
} as const;
