import { expect, test } from 'vitest';
import { readQueryAddress } from '../../../src/components/search/query-address.ts';

test.each([
  ['?q=tillit', 'tillit'],
  ['?q=samv%C3%A6r', 'samvær'],
  ['?q=tid+og%20tillit', 'tid og tillit'],
  ['?x=1&q=a%26b', 'a&b'],
  ['?q=%3Cscript%3E', '<script>'],
  ['', ''],
  ['?query=tillit', ''],
])('%s asks for «%s»', (search, query) => {
  expect(readQueryAddress(search)).toEqual({ query, kind: null, unknownKind: null, broken: false });
});

test.each([
  ['?q=tillit%E0%A4%A', 'tillit'],
  ['?q=100%', '100'],
  ['?q=samv%E6r', 'samvr'],
])('what cannot be read of %s is left out and told', (search, query) => {
  expect(readQueryAddress(search)).toEqual({ query, kind: null, unknownKind: null, broken: true });
});

test('a kind of record in the address narrows the hits', () => {
  expect(readQueryAddress('?q=tillit&kind=quotes')).toMatchObject({
    query: 'tillit',
    kind: 'quotes',
    unknownKind: null,
  });
});

test('a kind that does not exist is ignored and named', () => {
  expect(readQueryAddress('?q=tillit&kind=sitat')).toMatchObject({ kind: null, unknownKind: 'sitat' });
});
