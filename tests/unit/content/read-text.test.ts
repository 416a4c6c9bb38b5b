import { expect, test } from 'vitest';
import { readText } from '../../../src/content/read-text.ts';
import { describeProblem } from '../../../src/content/report-problems.ts';

/** The text of some bytes, or the sentences that refuse them. */
function read(bytes: Uint8Array | string): string | string[] {
  const result = readText(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'post.yaml');
  return 'text' in result ? result.text : result.problems.map(describeProblem);
}

test('a text is the same with CRLF or LF, with or without a byte order mark, composed or not', () => {
  expect(read('nb: På é\nx: å\n')).toBe('nb: På é\nx: å\n');
  expect(read('\ufeffnb: Pa\u030a e\u0301\r\nx: a\u030a\r\n')).toBe('nb: På é\nx: å\n');
});

test('a file of Windows-1252 is refused with every line that shows it, as its author sees it', () => {
  expect(read(Buffer.from('nb: P\xe5 l\xf8rdag\nx: 1\ny: \x96\n', 'latin1'))).toEqual([
    'linje 1 «nb: På lørdag»: er ikke lagret som UTF-8, trolig som Windows-1252: lagre filen som UTF-8.',
    'linje 3 «y: –»: er ikke lagret som UTF-8, trolig som Windows-1252: lagre filen som UTF-8.',
  ]);
});

test.each(['utf16le', 'utf16be'] as const)('a file of UTF-16 (%s) is refused', (order) => {
  const bytes = Buffer.from('\ufeffnb: x\n', 'utf16le');
  expect(read(order === 'utf16le' ? bytes : bytes.swap16())).toEqual(['er lagret som UTF-16: lagre den som UTF-8.']);
});

test.each(['nb: x', 'nb: å – «ja»'])('a file of UTF-16 that does not say so is refused by its zeros (%s)', (text) => {
  const bytes = Buffer.from(text, 'utf16le');
  expect(read(bytes)).toEqual(['er lagret som UTF-16: lagre den som UTF-8.']);
  expect(read(bytes.swap16())).toEqual(['er lagret som UTF-16: lagre den som UTF-8.']);
});

test('half a character in bytes is refused', () => {
  expect(read(Buffer.from([0x6e, 0x62, 0x3a, 0x20, 0xed, 0xa0, 0x80]))).toHaveLength(1);
});

test('what stands between two lines in another way than a line break is refused', () => {
  expect(read('nb: a\rx: b')).toEqual([expect.stringMatching(/⟨U\+000D⟩.*et uvanlig linjeskift/)]);
});
