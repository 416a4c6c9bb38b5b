import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, encodeText } from '../../../src/reading-list/text-code.ts';
import { anyLongText, anyText } from '../../fixtures/arbitrary-text.ts';

test.each([
  ['Uke 3', 'Uke_3'],
  ['Samvær på 50-tallet', 'Samv~6e~r_p~6d~_50-tallet'],
  ['a_b', 'a~2n~b'],
  ['~', '~3i~'],
  ['linje\n\nto', 'linje~a-a~to'],
  ['🙂', '~2r7m~'],
])('«%s» is written as %s and read back', (text, code) => {
  expect(encodeText(text)).toBe(code);
  expect(decodeText(code)).toBe(text);
});

test('any text is read back as it was written', () => {
  fc.assert(fc.property(anyLongText, (text) => decodeText(encodeText(text)) === text));
});

test('a written text holds only characters that links keep', () => {
  fc.assert(fc.property(anyText, (text) => /^[a-z0-9_~-]*$/i.test(encodeText(text))));
});

test('the beginning of a written text is read as the beginning of the text', () => {
  fc.assert(
    fc.property(anyText, fc.nat(400), (text, end) => text.startsWith(decodeText(encodeText(text).slice(0, end)))),
  );
});

test('any text can be read as if it had been written', () => {
  fc.assert(fc.property(anyLongText, (text) => typeof decodeText(text) === 'string'));
});

test.each(['~zzzz~', '~zzzzzzzzzz~', '~-~', '~~', '~'])('the impossible character %s is left out', (code) => {
  expect(decodeText(`f${code}`)).toBe('f');
});
