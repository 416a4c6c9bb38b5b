import { createHash } from 'node:crypto';
import { globSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** A part of a variable font, in WOFF2. */
export interface FontPart {
  /** Path of an installed font file, relative to the project's folder. */
  file: string;
  /** The weights that the style sheets use; one number pins the axis. */
  weight: number | { min: number; max: number };
  /** OpenType tags of the layout features to keep. */
  features: readonly string[];
}

const folder = 'node_modules/.cache/belegg/fonts';

/** Latin-1, and every other character of the records and the interface texts. */
export function listCharacters(texts: readonly string[]): string {
  const latin1 = [...range(0x20, 0x7e), ...range(0xa0, 0xff)].map((code) => String.fromCodePoint(code));
  return [...new Set([...latin1, ...texts.flatMap((text) => [...text])])].sort().join('');
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Reads the texts that pages are made of: records of the given folder, and interface texts. */
export function readTexts(contentFolder: string): string[] {
  const files = (cwd: string, pattern: string) => globSync(pattern, { cwd }).map((file) => join(cwd, file));
  return [...files(contentFolder, '**/*.yaml'), ...files('src/wording', '**/*.ts')].map((file) =>
    readFileSync(file, 'utf8'),
  );
}

/** Writes the part of a font that has the given characters, unless it is there already; returns the path of the file. */
export async function writeFontPart({ file, weight, features }: FontPart, characters: string): Promise<string> {
  const font = readFileSync(file);
  const options = { targetFormat: 'woff2', keepFeatures: features, variationAxes: { wght: weight } } as const;
  const hash = createHash('sha256').update(font).update(characters).update(JSON.stringify(options)).digest('hex');
  const part = join(folder, `${hash.slice(0, 16)}.woff2`);
  if (!existsSync(part)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(part, await subsetFont(font, characters, options));
  }
  return part;
}
