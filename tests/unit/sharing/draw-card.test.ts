import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawCard } from '../../../src/sharing/draw-card.ts';

const card = { kicker: 'Informant', text: '«Ærlig talt, Łukasz»', byline: 'En bruker' };

test('a card is a small PNG of the size that links are shown in', async () => {
  const image = await drawCard(card, 'Prøve');
  expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(image.length).toBeLessThan(40_000);
});

test('the same card is the same file, and other words give another', async () => {
  const image = await drawCard(card, 'Prøve');
  expect((await drawCard({ ...card }, 'Prøve')).equals(image)).toBe(true);
  expect((await drawCard({ ...card, byline: 'En ansatt' }, 'Prøve')).equals(image)).toBe(false);
});

test('the longest text stays above the line at the foot', async () => {
  const image = await drawCard(
    { ...card, text: `«${'Om å bli møtt som menneske. '.repeat(12).slice(0, 318)} …»` },
    'Prøve',
  );
  const gap = await sharp(image).extract({ left: 76, top: 480, width: 1048, height: 16 }).toBuffer();
  expect((await sharp(gap).stats()).channels[0]?.min).toBeGreaterThan(240);
});
