import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontWeight } from 'satori';
import type { Card } from './card.ts';
import { layOutCard } from './lay-out-card.ts';
import { imageSize } from './social-image.ts';

const cache = 'node_modules/.cache/belegg/social';
// No dithering: the colours are flat, and files stay small and letters sharp.
const png = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 } as const;

const fontFiles = [
  { name: 'Literata', family: 'literata', weight: 400 },
  { name: 'Literata', family: 'literata', weight: 600 },
  { name: 'Source Sans 3', family: 'source-sans-3', weight: 400 },
  { name: 'Source Sans 3', family: 'source-sans-3', weight: 600 },
] as const satisfies { name: string; family: string; weight: FontWeight }[];

let fonts: ReturnType<typeof readFonts> | undefined;

/**
 * Renders a card as PNG, or takes it from the disk cache. Deterministic to the byte.
 *
 * @param siteName Name at the bottom of the card.
 */
export async function drawCard(card: Card, siteName: string): Promise<Buffer> {
  const layout = layOutCard(card, siteName, imageSize);
  const hash = createHash('sha256')
    .update(JSON.stringify([layout, png]))
    .digest('hex')
    .slice(0, 32);
  const file = join(cache, `${hash}.png`);
  const kept = await readFile(file).catch(() => null);
  if (kept !== null) return kept;
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  const svg = await satori(layout, { ...imageSize, fonts: await (fonts ??= readFonts()) });
  const image = await sharp(Buffer.from(svg)).png(png).toBuffer();
  await mkdir(cache, { recursive: true });
  // Rename atomically, so that an interrupted build leaves no truncated image in the cache.
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, image);
  await rename(temporary, file);
  return image;
}

/** The fonts of the pages, with extended Latin for names and quotations. */
function readFonts() {
  return Promise.all(
    ['latin', 'latin-ext'].flatMap((set) =>
      fontFiles.map(async ({ name, family, weight }) => ({
        name: set === 'latin' ? name : `${name} ${set}`,
        weight,
        data: await readFile(`node_modules/@fontsource/${family}/files/${family}-${set}-${weight}-normal.woff`),
      })),
    ),
  );
}
