import { expect, test } from 'vitest';
import { familiesOf } from '../../../../src/search/text/families.ts';

const areFamily = (one: string, other: string) => familiesOf(one).some((family) => familiesOf(other).includes(family));

test.each([
  ['fleksible', 'fleksibilitet'],
  ['marginalisert', 'marginalisering'],
  ['optimistisk', 'optimisme'],
  ['ensomme', 'ensomhet'],
  ['respektfull', 'respekt'],
  ['diskriminert', 'diskriminering'],
  ['motivert', 'motivasjon'],
  ['isolated', 'isolation'],
  ['lonely', 'loneliness'],
  ['flexible', 'flexibility'],
  ['helpful', 'help'],
])('«%s» is of the family of «%s»', (one, other) => {
  expect(areFamily(one, other)).toBe(true);
});

test.each([
  ['hjelpeløs', 'hjelp'],
  ['håpløshet', 'håp'],
  ['tillit', 'mistillit'],
  ['verdig', 'uverdig'],
  ['stole', 'stolt'],
  ['ord', 'ordning'],
  ['bevis', 'bevisst'],
  ['hope', 'hopeless'],
])('«%s» is not of the family of «%s»', (one, other) => {
  expect(areFamily(one, other)).toBe(false);
});
