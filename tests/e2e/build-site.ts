import { spawn } from 'node:child_process';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How a build ended. */
export interface BuildResult {
  exitCode: number | null;
  /** Everything it printed. */
  output: string;
}

const lock = 'node_modules/.cache/belegg/build.lock';
const LONGEST_BUILD = 120_000;

/** Runs `npm run build` as an author would, with other settings. */
export async function runBuild(settings: Record<string, string>): Promise<BuildResult> {
  const env = { ...process.env, ...settings };
  const child = spawn('npm', ['run', '-s', 'build'], { env, shell: process.platform === 'win32' });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { exitCode, output: Buffer.concat(chunks).toString('utf8') };
}

/**
 * Builds a whole site.
 *
 * Astro keeps the content of one build at a time in its cache folder, so builds of different content wait for each
 * other, across test workers too.
 */
export async function buildSite(settings: Record<string, string>): Promise<BuildResult> {
  await takeLock();
  try {
    return await runBuild(settings);
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function takeLock(): Promise<void> {
  await mkdir(dirname(lock), { recursive: true });
  while (
    !(await mkdir(lock).then(
      () => true,
      () => false,
    ))
  ) {
    const since = await stat(lock).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    // A run that was broken off leaves its lock behind.
    if (Date.now() - since > LONGEST_BUILD) await rm(lock, { recursive: true, force: true });
    else await wait(100);
  }
}
