// Runs before anything is installed: only what Node 20 has by itself may be used here.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, 'node_modules', '.belegg-lock');
const shell = process.platform === 'win32';

/** Prints one sentence on what is missing and ends the command. */
export function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Installs the packages of the lock file, unless exactly these are installed already. */
export function install() {
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (readStamp() === stamp) return;
  console.log('Installerer pakkene …');
  // The newer Node among the packages is about to be replaced, so npm has to run on the one of the machine.
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

/** Runs a script of package.json, on the Node it is made for, and tells whether it succeeded. */
export function runScript(name, args = [], env = {}) {
  const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell,
  });
  return status === 0;
}

/** Runs a script as `runScript` does, beside others: what it prints is given back whole. */
export async function runScriptAside(name) {
  const child = spawn('npm', ['run', '--silent', name], { cwd: root, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  const [status] = await once(child, 'close');
  return { passed: status === 0, output: Buffer.concat(chunks).toString('utf8') };
}

/** Runs a script of package.json that goes on until it is stopped; what stops this process stops the script. */
export function serveScript(name, args = []) {
  const child = spawn('npm', ['run', '--silent', name, '--', ...args], { cwd: root, stdio: 'inherit', shell });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
}
