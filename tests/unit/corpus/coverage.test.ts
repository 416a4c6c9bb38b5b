import { expect, test } from 'vitest';
import { addTallies, addUp, countFound } from '../../../src/corpus/coverage.ts';

test('figures of a check add up over theses, in the order of the checks, and checks without items are left out', () => {
  const none = { covered: 0, waived: 0, missing: 0 };
  const added = addTallies([
    { prose: { covered: 5, waived: 0, missing: 0 }, quotations: { covered: 2, waived: 1, missing: 1 } },
    { quotations: { covered: 3, waived: 0, missing: 0 }, outlinePages: none },
  ]);
  expect(added).toEqual([
    { check: 'quotations', found: 7, tally: { covered: 5, waived: 1, missing: 1 } },
    { check: 'prose', found: 5, tally: { covered: 5, waived: 0, missing: 0 } },
  ]);
  expect(countFound(addUp(added.map(({ tally }) => tally)))).toBe(12);
});
