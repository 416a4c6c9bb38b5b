import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { basePath, contentFolder, siteFolder, siteUrl } from './src/environment.ts';
import { defaultLocale, locales } from './src/schemas/languages.ts';
import { listPages } from './src/sharing/list-pages.ts';
import { writeWorker } from './src/offline/write-worker.ts';
import { trimPolicies } from './src/offline/trim-policy.ts';
import { listCharacters, readTexts, writeFontPart } from './src/styles/subset-fonts.ts';

const characters = listCharacters(readTexts(contentFolder));

/** What the site uses of a variable font of an installed @fontsource package. */
const fontVariant = async (family, style, weight, features) => {
  const file = `node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-${style}.woff2`;
  const part = await writeFontPart({ file, weight, features }, characters);
  return { src: [`./${part}`], weight: typeof weight === 'number' ? weight : `${weight.min} ${weight.max}`, style };
};

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
        variants: [
          await fontVariant('literata', 'normal', { min: 400, max: 600 }, ['kern', 'liga']),
          // For titles and single words, which do without kerning and its 4 kB.
          await fontVariant('literata', 'italic', 400, []),
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-sans',
      display: 'optional',
      fallbacks: ['Arial', 'sans-serif'],
      options: { variants: [await fontVariant('source-sans-3', 'normal', { min: 400, max: 600 }, ['kern'])] },
    },
  ],
});
