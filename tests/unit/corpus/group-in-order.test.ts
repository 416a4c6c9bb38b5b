import { expect, test } from 'vitest';
import { groupInOrder } from '../../../src/corpus/group-in-order.ts';

test('groups come in the order of the values and keep the order of what they hold', () => {
  expect(groupInOrder(['b1', 'a1', 'b2'], ['a', 'b'], (item) => item[0])).toEqual([
    ['a', ['a1']],
    ['b', ['b1', 'b2']],
  ]);
});

test('a value that nothing has gives no group', () => {
  expect(groupInOrder(['b1'], ['a', 'b'], (item) => item[0])).toEqual([['b', ['b1']]]);
});
