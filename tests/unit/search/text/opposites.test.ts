import { expect, test } from 'vitest';
import { areOpposites } from '../../../../src/search/text/opposites.ts';

test.each([
  ['mistillit', 'tillit'],
  ['tillit', 'mistillit'],
  ['uærlig', 'ærlig'],
  ['mistilit', 'tillit'],
  ['upersonlig', 'personlige'],
])('«%s» and «%s» are opposites', (a, b) => {
  expect(areOpposites(a, b)).toBe(true);
});

test('a longer word is not the opposite of what it ends in', () => {
  expect(areOpposites('selvtillit', 'tillit')).toBe(false);
});

test.each([
  ['ueste', 'beste'],
  ['iformal', 'informal'],
  ['usafe', 'unsafe'],
])('«%s» is «%s» with one mistake, not its opposite', (a, b) => {
  expect(areOpposites(a, b)).toBe(false);
});
