// Runs before anything is installed: only built-in modules of Node 20 may be used.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, 'node_modules', '.belegg-lock');
const shell = process.platform === 'win32';

/** Prints an error and exits with code 1. */
export function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Installs the packages of the lock file, unless they are installed already. */
export function install() {
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (readStamp() === stamp) return;
  console.log('Installerer pakkene …');
  // npm must run on the system's Node: the one in node_modules is about to be replaced.
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
    .join(delimiter);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: 'inherit',
    shell,
  });
  if (status !== 0) {
    giveUp('Pakkene kunne ikke installeres: kontroller at maskinen har nett og at npm når pakkeregisteret.');
  }
  writeFileSync(stampFile, stamp);
}

function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return null;
  }
}

/** Runs a package.json script on the project's Node; returns whether it succeeded. */
export function runScript(name, args = [], env = {}) {
  const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell,
  });
  return status === 0;
}

/** Runs a package.json script beside others; returns whether it succeeded, and its whole output. */
export async function runScriptAside(name, env = {}) {
  const child = spawn('npm', ['run', '--silent', name], {
    cwd: root,
    env: { ...process.env, ...env },
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  const [status] = await once(child, 'close');
  return { passed: status === 0, output: Buffer.concat(chunks).toString('utf8') };
}

/** Runs a long-running package.json script, forwarding signals and its exit code. */
export function serveScript(name, args = []) {
  const child = spawn('npm', ['run', '--silent', name, '--', ...args], { cwd: root, stdio: 'inherit', shell });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
}
