import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from '../../../src/schemas/normalise-text.ts';
import { anyText } from '../../fixtures/arbitrary-text.ts';

test.each([
  ['a soft hyphen', 'til\u00adlit', 'tillit'],
  ['a zero-width space', 'tillit\u200b', 'tillit'],
  ['a zero-width non-joiner', 'til\u200clit', 'tillit'],
  ['a zero-width joiner', 'til\u200dlit', 'tillit'],
  ['a word joiner', 'til\u2060lit', 'tillit'],
  ['a byte order mark', '\ufefftillit', 'tillit'],
  ['a variation selector', 'tillit\ufe0f', 'tillit'],
  ['a ligature', 'ﬁnne', 'finne'],
  ['full-width letters', 'Ｔｉｌｌｉｔ', 'Tillit'],
  ['a combining mark', 'a\u030apen', 'åpen'],
  ['a combining mark after a soft hyphen', 'a\u00ad\u030apen', 'åpen'],
  ['a hard space', 'to\u00a0ord', 'to ord'],
])('%s means nothing', (_, written, meant) => {
  expect(normaliseText(written)).toBe(meant);
});

test.each(['1½ år', 'm²', 'I´ve'])('«%s» is no other number and no other words', (text) => {
  expect(normaliseText(text)).toBe(text);
});

test('a normalised text stays as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
    }),
  );
});
