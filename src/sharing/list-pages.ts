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

/** Writes the sitemap: every page that does not ask to be left out, and when something on it was last new. */
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

/** The last day on which something on a page was published or corrected, by the path of the page below the base. */
export function findLastDays(memory: Permalinks): Map<string, string> {
  const days = new Map<string, string>();
  for (const [address, { since, corrected = [] }] of Object.entries(memory)) {
    const [page = ''] = address.split('#');
    days.set(page, [days.get(page) ?? '', since, ...corrected].sort().at(-1)!);
  }
  return days;
}
