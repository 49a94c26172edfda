// `npm test`: finds a browser, builds what the tests run, runs them all, and ends with one line that counts them.
// Arguments go on to vitest: `npm test -- --project unit test/core`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const browser = await findBrowser();
if (!browser) {
  console.error('No Chromium or Chrome to run the browser tests with. Install one (Debian: apt-get install chromium,');
  console.error('anywhere: npx playwright-core install --with-deps chromium) or name it with CHROMIUM_BIN.');
  finish({ passed: 0, failed: 1 }, 1);
}
console.log(`browser: ${browser}`);
const env = { ...process.env, CHROMIUM_BIN: browser };

installNetworkx();

const built = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  env,
  shell: process.platform === 'win32',
});
if (built.status !== 0) {
  console.error('The build failed, so no test was run.');
  finish({ passed: 0, failed: 1 }, 1);
}

const folder = mkdtempSync(join(tmpdir(), 'whosaid-tests-'));
const results = join(folder, 'results.json');
const vitest = resolve('node_modules/vitest/vitest.mjs');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
const counts = readCounts();
rmSync(folder, { recursive: true, force: true });
if (counts.passed + counts.failed === 0) console.error('No test ran.');
if (status !== 0 && counts.failed === 0) console.error('Vitest failed outside of any test; see above.');
finish(counts, counts.passed + counts.failed === 0 ? 1 : (status ?? 1));

/** GEXF is read back by networkx where there is a Python that has it; where it is easily had, it is installed. */
function installNetworkx() {
  const has = (python) => spawnSync(python, ['-c', 'import networkx'], { stdio: 'ignore' }).status === 0;
  if (has('python3') || has('/usr/bin/python3') || has('python') || process.getuid?.() !== 0) return;
  const options = { stdio: 'ignore', timeout: 120_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'python3-networkx'], options);
}

function readCounts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    // A file that cannot be loaded holds tests that nobody counts: it fails as one.
    const unread = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + unread.length, skipped: numPendingTests + numTodoTests };
  } catch (error) {
    console.error(`Vitest left no results: ${error.message}`);
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function finish({ passed, failed, skipped = 0 }, code) {
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exit(code);
}
