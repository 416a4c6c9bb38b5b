import { expect, test } from 'vitest';
import { defaultLocale } from '../../../src/schemas/languages.ts';
import { splitSentences } from '../../../src/corpus/sentences.ts';

test('sentences keep the spaces between them', () => {
  expect(splitSentences('Tillit tar tid. Det er sant.', defaultLocale)).toEqual(['Tillit tar tid. ', 'Det er sant.']);
});

test.each(['2017. Da kom loven.', '1. klasse begynte.', '3. Tiltaket virket.'])('«%s» is one sentence', (text) => {
  expect(splitSentences(text, defaultLocale)).toEqual([text]);
  expect(splitSentences(`Slik var det. ${text}`, defaultLocale)).toEqual(['Slik var det. ', text]);
});

test('a sentence may end with a year', () => {
  expect(splitSentences('Loven kom i 2017. Da var den ny.', defaultLocale)).toEqual([
    'Loven kom i 2017. ',
    'Da var den ny.',
  ]);
});
