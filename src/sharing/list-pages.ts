import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { defaultLocale } from '../wording/locales.ts';
import { readPermalinks } from '../permalinks/permalinks-file.ts';
import { makeRoutes } from '../routes/routes.ts';
import type { Permalinks } from '../schemas/permalinks.ts';
import { isUnlisted } from './is-unlisted.ts';

/** Writes the sitemap: all pages without `noindex`, with `lastmod` from the permalinks file. */
export async function listPages(): Promise<AstroIntegration> {
  const days = findLastDays(await readPermalinks());
  let folder = '';
  let base = '/';
  const toPath = (address: string) => `/${new URL(address).pathname.slice(base.length)}`;
  const integration = sitemap({
    filter: (address) => !isUnlisted(readFileSync(join(folder, toPath(address), 'index.html'), 'utf8')),
    serialize: (item) => {
      const lastmod = days.get(toPath(item.url));
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
  const { 'astro:config:done': takeConfig } = integration.hooks;
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:done': async (options) => {
        folder = fileURLToPath(options.config.outDir);
        base = makeRoutes(options.config.base, defaultLocale).home();
        await takeConfig?.(options);
      },
    },
  };
}

/** Date of the latest addition or correction per page, by its path without the base. */
export function findLastDays(memory: Permalinks): Map<string, string> {
  const days = new Map<string, string>();
  for (const [address, { since, corrected = [] }] of Object.entries(memory)) {
    const [page = ''] = address.split('#');
    days.set(page, [days.get(page) ?? '', since, ...corrected].sort().at(-1)!);
  }
  return days;
}
