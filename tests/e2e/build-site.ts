import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** How a build ended. */
export interface BuildResult {
  exitCode: number | null;
  /** Everything it printed. */
  output: string;
}

/**
 * Runs `npm run build` as an author would, with other settings.
 *
 * Builds may run at once: each is made inside the project and then put into its `OUT_DIR`, since Astro prepares all
 * sites that are to lie outside the project in one place.
 */
export async function buildSite(settings: Record<string, string> & { OUT_DIR: string }): Promise<BuildResult> {
  const folder = join('node_modules/.cache/belegg', randomUUID());
  const env = { ...process.env, ...settings, OUT_DIR: folder };
  try {
    const child = spawn('npm', ['run', '-s', 'build'], { env, shell: process.platform === 'win32' });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (exitCode === 0) await cp(folder, settings.OUT_DIR, { recursive: true });
    return { exitCode, output: Buffer.concat(chunks).toString('utf8') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
