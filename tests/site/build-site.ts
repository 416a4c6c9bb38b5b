import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Settings of a build, as environment variables. */
export type Settings = Record<string, string>;

/** How a build ended. */
export interface BuildResult {
  exitCode: number | null;
  /** Everything it printed. */
  output: string;
}

/** Variables that Vitest sets and that Astro would take for its own. */
const ofVitest = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST'];

/** Folders for the sites that tests build. Astro prepares all sites outside the project in one place. */
export const builtFolder = 'node_modules/.cache/belegg/sites';

/** Runs `npm run build` as an author would, with other settings. Builds into different folders may run at once. */
export async function runBuild(settings: Settings): Promise<BuildResult> {
  const inherited = Object.entries(process.env).filter(([name]) => !ofVitest.includes(name));
  const env = { ...Object.fromEntries(inherited), ...settings };
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

/** Builds of this site with other settings that tests read and visit. */
export const variants = {
  /** The review of the fixtures. */
  review: { CONTENT_DIR: 'tests/fixtures/review' },
  /** The reviews in content/, under a base path. */
  base: { BASE_PATH: '/repo/' },
  /** The review of the fixtures, which has renamed and corrected records, on a host and under a base path. */
  former: { CONTENT_DIR: 'tests/fixtures/review', BASE_PATH: '/repo/', SITE_URL: 'https://example.org' },
} as const satisfies Record<string, Settings>;

/**
 * The folder of a variant, built unless it is there and nothing has changed since. Only one file of a suite may ask for
 * a variant, as nothing keeps two from building it at once.
 *
 * @throws Error with all that the build printed, when it fails.
 */
export async function buildVariant(name: keyof typeof variants): Promise<string> {
  const folder = join(builtFolder, name);
  const stampFile = `${folder}.stamp`;
  const stamp = await hashSources();
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return folder;
  await mkdir(dirname(folder), { recursive: true });
  await rm(stampFile, { force: true });
  await rm(folder, { recursive: true, force: true });
  const { exitCode, output } = await runBuild({ ...variants[name], OUT_DIR: folder });
  if (exitCode !== 0) throw new Error(output);
  await writeFile(stampFile, stamp);
  return folder;
}

/** Everything that a build is made of. */
const sources = ['src', 'public', 'content', 'tests/fixtures/review', 'astro.config.mjs', 'package-lock.json'];

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await listFiles(source)) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function listFiles(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
