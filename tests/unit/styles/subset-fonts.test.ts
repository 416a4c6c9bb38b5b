import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listCharacters, readTexts, writeFontPart } from '../../../src/styles/subset-fonts.ts';

const literata = 'node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2';

describe('a part of a font', () => {
  test('has Latin-1 and each character of the texts once', () => {
    const characters = listCharacters(['«tillit» – 5 ≥ 3', 'tillit']);
    for (const character of ' Aa~§éøÅÿ–≥') expect(characters.split(character)).toHaveLength(2);
    expect(characters).not.toContain('Ω');
  });

  test('takes its characters from the records and the interface texts', () => {
    const characters = listCharacters(readTexts('content'));
    for (const character of '‘“…’') expect(characters).toContain(character);
  });

  test('is smaller than the font, and the same each time', async () => {
    const write = () =>
      writeFontPart({ file: literata, weight: { min: 400, max: 600 }, features: ['kern'] }, listCharacters([]));
    const part = await write();
    expect(await write()).toBe(part);
    expect(readFileSync(part).subarray(0, 4).toString('latin1')).toBe('wOF2');
    expect(readFileSync(part).length).toBeLessThan(readFileSync(literata).length * 0.7);
  });

  test('says which font is missing', async () => {
    await expect(writeFontPart({ file: 'missing.woff2', weight: 400, features: [] }, 'a')).rejects.toThrow(
      'missing.woff2',
    );
  });
});
