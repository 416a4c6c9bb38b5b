import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../wording/locales.ts';
import { makeRoutes } from '../routes/routes.ts';
import type { KeptSite } from './worker-scope.ts';

const source = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Writes the service worker into the built site. Its version is a hash of all files, so builds are reproducible. */
export function writeWorker(): AstroIntegration {
  let base = '/';
  let assets = '';
  return {
    name: 'write-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = makeRoutes(config.base, locales[0]).home();
        assets = `${base}${config.build.assets}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const code = await compile();
        const routes = locales.map((locale) => makeRoutes(base, locale));
        const site: KeptSite = {
          base,
          assets,
          version: (await hashFolder(folder)).update(code).digest('hex').slice(0, 16),
          offlinePages: routes.map(({ offline }) => offline()).sort((a, b) => b.length - a.length),
          searchIndexes: routes.map(({ searchIndex }) => searchIndex()),
        };
        const file = join(folder, basename(makeRoutes(base, locales[0]).worker()));
        await writeFile(file, `const site = ${JSON.stringify(site)};\n${code}`);
      },
    },
  };
}

async function hashFolder(folder: string): Promise<Hash> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(await readFile(file));
  return hash;
}

/** Compiles the worker to a classic script: not all browsers support module workers. */
async function compile(): Promise<string> {
  const { default: ts } = await import('typescript');
  const { outputText } = ts.transpileModule(await readFile(source, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  return outputText.replace('export {};\n', '');
}
