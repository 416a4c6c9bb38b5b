import { expect, test } from 'vitest';
import { readParameter } from '../../../src/routes/read-parameter.ts';

test.each([
  ['?h=tillit', 'tillit'],
  ['?x=1&h=samv%C3%A6r+tid', 'samvær tid'],
  ['?h=a%26b', 'a&b'],
  ['?h=', ''],
])('%s holds «%s»', (search, value) => {
  expect(readParameter(search, 'h')).toEqual({ value, broken: false });
});

test.each([
  ['?h=tillit%E0%A4%A', 'tillit'],
  ['?h=100%', '100'],
])('what cannot be read of %s is left out and told', (search, value) => {
  expect(readParameter(search, 'h')).toEqual({ value, broken: true });
});

test.each(['', '?', '?eh=1', '?q=h', '?q=1&hh=2'])('%j does not have the parameter', (search) => {
  expect(readParameter(search, 'h')).toBeNull();
});
