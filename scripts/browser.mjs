// Finds a Chromium for the browser tests, or installs one.
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';

const works = (path) =>
  spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
const isRoot = process.getuid?.() === 0;

// The headless shell runs the tests in less than half the time.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const installPackage = (name) => isRoot && run('apt-get', ['install', '-y', '-qq', name]);

/** Possible browsers, cheapest first. Each returns a path or command to try, or undefined. */
const candidates = [
  () => process.env['BELEGG_BROWSER'],
  () => chromium.executablePath(),
  ...names.map((name) => () => name),
  () => '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  () => (run('npx', ['playwright', 'install', 'chromium']) ? chromium.executablePath() : undefined),
  () => (isRoot && run('apt-get', ['update', '-qq']) && installPackage(names[0]) ? names[0] : undefined),
  () => (installPackage(names[1]) ? names[1] : undefined),
];

/** Path of a working browser, installed if necessary; null if none can be found or installed. */
export function findBrowser() {
  for (const candidate of candidates) {
    const path = candidate();
    if (path !== undefined && works(path)) return resolvePath(path);
  }
  return null;
}

function resolvePath(path) {
  if (path.includes('/') || process.platform === 'win32') return path;
  return spawnSync('sh', ['-c', `command -v ${path}`], { encoding: 'utf8' }).stdout.trim();
}
