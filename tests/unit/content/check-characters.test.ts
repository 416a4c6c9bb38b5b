import { expect, test } from 'vitest';
import { checkCharacters } from '../../../src/content/check-characters.ts';

test.each([
  ['NUL', 'a\0b', 'U+0000', 'tegnet NUL'],
  ['a tab', 'a\tb', 'U+0009', 'en tabulator'],
  ['a control character', 'a\u001bb', 'U+001B', 'et kontrolltegn'],
  ['a control character that Windows-1252 has letters for', 'it\u0092s', 'U+0092', 'et kontrolltegn'],
  ['a soft hyphen', 'relasjons\u00adbygging', 'U+00AD', 'en myk bindestrek'],
  ['a zero-width space', 'a\u200bb', 'U+200B', 'et usynlig tegn'],
  ['a word joiner', 'a\u2060b', 'U+2060', 'et usynlig tegn'],
  ['a byte order mark inside a text', 'a\ufeffb', 'U+FEFF', 'et usynlig tegn'],
  ['a joiner between letters that do not join', 'a\u200db', 'U+200D', 'et usynlig tegn'],
  ['a choice of drawing after a letter', 'a\ufe0fb', 'U+FE0F', 'et usynlig tegn'],
  ['a tag that belongs to no flag', 'a\u{e0067}b', 'U+E0067', 'et usynlig tegn'],
  ['the place of an object that was not copied', 'a\ufffcb', 'U+FFFC', 'et tegn som står for noe'],
  ['a ligature of print', 'e\ufb03kt', 'U+FB03', 'bokstaver som er satt sammen'],
  ['a change of direction', 'a\u202eb', 'U+202E', 'et usynlig tegn'],
  ['a line separator', 'a\u2028b', 'U+2028', 'et uvanlig linjeskift'],
  ['a next line', 'a\u0085b', 'U+0085', 'et uvanlig linjeskift'],
  ['a replacement character', 'a\ufffdb', 'U+FFFD', 'et tegn som gikk tapt'],
  ['a private character', 'a\ue000b', 'U+E000', 'et tegn uten fast betydning'],
  ['a noncharacter', 'a\ufffeb', 'U+FFFE', 'et tegn uten fast betydning'],
  ['half a character', 'a\ud83db', 'U+D83D', 'et halvt tegn'],
  ['UTF-8 that was read as Windows-1252', 'gÃ¥r', 'U+00C3 U+00A5', 'bokstaver som er lest i feil tegnsett'],
  [
    'a quotation mark that was read as Windows-1252',
    'itâ€™s',
    'U+00E2 U+20AC U+2122',
    'bokstaver som er lest i feil tegnsett',
  ],
  ['a guillemet that was read as Windows-1252', 'Â«ja', 'U+00C2 U+00AB', 'bokstaver som er lest i feil tegnsett'],
  ['a hard space before a field', '\u00a0nb: x', 'U+00A0', 'et hardt mellomrom'],
  ['a hard space after the colon of a field', '  - nb:\u00a0x', 'U+00A0', 'et hardt mellomrom'],
])('%s is refused by its line and its code', (_, line, code, name) => {
  expect(checkCharacters(`sant\n${line}\n`)).toEqual([
    {
      line: 2,
      seen: expect.stringContaining(`⟨${code}⟩`) as string,
      reason: expect.stringContaining(`her står ${name}`) as string,
    },
  ]);
});

test.each(['På Évian 10\u00a0% – «ja» … “x” ’', '❤️ 👩‍👩‍👧 👍🏽 🇳🇴 🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'می‌خواهم', 'क्‍ष', '한국어 日本語 שלום'])(
  '«%s» is text',
  (text) => {
    expect(checkCharacters(text)).toEqual([]);
  },
);

test('each line and each sort of character is told once', () => {
  const places = checkCharacters('a\u00adb\u00adc\u200b\nd\u00ad').map(({ line, reason }) => `${line} ${reason}`);
  expect(places.map((place) => place.slice(0, 22))).toEqual([
    '1 her står en myk bind',
    '1 her står et usynlig ',
    '2 her står en myk bind',
  ]);
});
