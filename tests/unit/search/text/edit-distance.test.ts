import { expect, test } from 'vitest';
import { editDistance } from '../../../../src/search/text/edit-distance.ts';

test.each([
  ['tillit', 'tillit', 0],
  ['tilit', 'tillit', 1],
  ['annerkjennelse', 'anerkjennelse', 1],
  ['tullit', 'tillit', 1],
  ['itllit', 'tillit', 1],
  ['tilitt', 'tillit', 2],
  ['', 'tid', 3],
  ['tid', '', 3],
])('from «%s» to «%s» it takes %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});

test('the rest of a longer word is free where only its beginning counts', () => {
  expect(editDistance('annerkj', 'anerkjennelse', true)).toBe(1);
});
