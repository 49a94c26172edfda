import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
];

/**
 * The path of a Chromium or Chrome: the one CHROMIUM_BIN names, one that is installed, Playwright's, or one installed
 * now by Playwright or, as root, by apt-get. Undefined if there is none and none can be had.
 */
export async function findBrowser() {
  return installedBrowser() ?? (await playwrightBrowser()) ?? (await browserInstalledNow());
}

function installedBrowser() {
  const named = process.env.CHROMIUM_BIN;
  if (named) {
    if (runs(named)) return named;
    console.error(`CHROMIUM_BIN names no browser that runs: ${named}`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  return candidates.find(runs);
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && runs(path) ? path : undefined;
}

async function browserInstalledNow() {
  console.log('No Chromium or Chrome found; trying to install one.');
  const isRoot = process.getuid?.() === 0;
  const playwright = ['playwright-core', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'];
  if (attempt('npx', playwright)) {
    const path = await playwrightBrowser();
    if (path) return path;
  }
  if (
    isRoot &&
    attempt('apt-get', ['update']) &&
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  )
    return installedBrowser();
  return undefined;
}

function attempt(command, args) {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env, timeout: 600_000 }).status === 0;
}

/** Whether this is a program that tells a version: Ubuntu's chromium-browser is a note that asks for a snap. */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    if (process.platform === 'win32') return true;
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
}
