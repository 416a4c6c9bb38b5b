import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { makeRoutes } from '../../../src/routes/routes.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { describeImage, listPictured } from '../../../src/sharing/social-image.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeTheory } from '../../fixtures/make-records.ts';

test('every record with a page has a picture; notes and figures have no page', () => {
  expect(listPictured(makeCorpus()).map(({ collection }) => collection)).toEqual(
    collections.filter((name) => name !== 'notes' && name !== 'facts'),
  );
});

test('of too many records none has a picture', () => {
  const theory = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`begrep-${n}`, makeTheory()]));
  expect(listPictured(makeCorpus({ theory }))).toEqual([]);
});

test('the picture of a record says in words what stands on it', () => {
  expect(describeImage(makeCorpus().themes[0]!, makeRoutes('/', defaultLocale), defaultLocale)).toEqual({
    address: '/deling/temaer/tillit.png',
    alt: 'Tillit – 1 påstand · 1 studie · 1 sitat',
  });
});

test('a picture without a byline is described by its text alone', () => {
  expect(describeImage(makeCorpus().theory[0]!, makeRoutes('/', defaultLocale), defaultLocale).alt).toBe('Recovery');
});
