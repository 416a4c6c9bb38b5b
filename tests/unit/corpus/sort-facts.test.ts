import { expect, test } from 'vitest';
import { sortFacts } from '../../../src/corpus/sort-facts.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeFact } from '../../fixtures/make-records.ts';

const sortIds = (facts: Record<string, ReturnType<typeof makeFact>>) =>
  sortFacts(makeCorpus({ facts }).facts).flatMap(({ id }) => (id in facts ? id : []));

test('figures in digits stand before those the text spells out, and words without a number last', () => {
  expect(
    sortIds({
      'a-ord': makeFact({ value: null, asWritten: 'alle i gruppe 4' }),
      'b-fire': makeFact({ value: 4, asWritten: 'Moe (2018) har fire modeller' }),
      'c-nitten': makeFact({ value: 19, asWritten: 'det var 19 ansatte' }),
    }),
  ).toEqual(['c-nitten', 'b-fire', 'a-ord']);
});

test('a number with a space or a point in it, a comma, or a word for its zeros is in digits', () => {
  expect(
    sortIds({
      'a-to': makeFact({ value: 2, asWritten: 'to' }),
      'b-rom': makeFact({ value: 10000, asWritten: 'rundt 10 000 mennesker' }),
      'c-punktum': makeFact({ value: 7200, asWritten: '7.200 mennesker' }),
      'd-komma': makeFact({ value: 2.5, asWritten: '2,5 prosent' }),
      'e-millioner': makeFact({ value: 275_000_000, asWritten: '275 millioner' }),
    }).at(-1),
  ).toBe('a-to');
});
