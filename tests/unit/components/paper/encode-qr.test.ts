import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { encodeQr, measureQr } from '../../../../src/components/paper/encode-qr.ts';

const address = 'https://belegg.example/temaer/samvaer/?detaljer=alle';

test('the path draws every dark module of the code, and no light one', () => {
  const { side, path } = encodeQr(address)!;
  const drawn = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    drawn[Number(y)]!.fill(true, Number(x), Number(x) + Number(length));
  }
  expect(drawn).toEqual(encode(address, { ecc: 'L', boostEcc: true, border: 4 }).data);
});

test('a code is printed at half a millimetre a module, with a quiet zone of four', () => {
  const code = encodeQr('A')!;
  expect(code.side).toBe(21 + 2 * 4);
  expect(measureQr(code)).toEqual({ viewBox: '0 0 29 29', width: '14.5mm', height: '14.5mm' });
});

test('what is too long for a code gives none', () => {
  expect(encodeQr('x'.repeat(3000))).toBeNull();
});
