import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { basePath, siteFolder, siteUrl } from './src/environment.ts';
import { defaultLocale, locales } from './src/schemas/languages.ts';
import { listPages } from './src/sharing/list-pages.ts';
import { writeWorker } from './src/offline/write-worker.ts';
import { trimPolicies } from './src/offline/trim-policy.ts';

/** A variable font file of an installed @fontsource package. */
const fontFile = (family, style) =>
  `./node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-${style}.woff2`;

export default defineConfig({
  ...(siteUrl === undefined ? {} : { site: siteUrl }),
  base: basePath,
  outDir: siteFolder,
  // Astro passes the records from its loaders to the pages by a file in here: builds that run at once must not meet there.
  cacheDir: `./node_modules/.astro/${createHash('sha256').update(resolve(siteFolder)).digest('hex').slice(0, 12)}`,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  i18n: { defaultLocale, locales: [...locales] },
  security: { csp: true },
  integrations: [react(), ...(siteUrl === undefined ? [] : [await listPages()]), trimPolicies(), writeWorker()],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Literata',
      cssVariable: '--font-serif',
      // A font that comes late waits for the next page: text never moves while it is read.
      display: 'optional',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: ['normal', 'italic'].map((style) => ({
          src: [fontFile('literata', style)],
          weight: '200 900',
          style,
        })),
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-sans',
      display: 'optional',
      fallbacks: ['Arial', 'sans-serif'],
      options: { variants: [{ src: [fontFile('source-sans-3', 'normal')], weight: '200 900', style: 'normal' }] },
    },
  ],
});
