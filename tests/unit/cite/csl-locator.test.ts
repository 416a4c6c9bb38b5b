import { expect, test } from 'vitest';
import { toCslLocator } from '../../../src/cite/csl-locator.ts';

test.each([
  ['s. 94', 'page', '94'],
  ['s. 142–143', 'page', '142–143'],
  ['s. 37, s. 39', 'page', '37, 39'],
  ['§ 2-4', 'section', '2\\-4'],
  ['§ 3-1, § 3-2', 'section', '3\\-1, 3\\-2'],
  ['kap. 6', 'chapter', '6'],
  ['kap. 6, s. 94', 'chapter', '6, s. 94'],
] as const)('«%s» is a %s at «%s»', (canonical, label, locator) => {
  expect(toCslLocator(canonical)).toEqual({ label, locator });
});

test('a locator in another form is refused by name', () => {
  expect(() => toCslLocator('side 94')).toThrow('side 94');
});
