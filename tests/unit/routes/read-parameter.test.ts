import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMeant, readParameter, readParameters } from '../../../src/routes/read-parameter.ts';
import { anyText } from '../../fixtures/arbitrary-text.ts';

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

test.each([
  ['a space at the end', '?h=tillit%20', 'tillit '],
  ['a plus', '?h=til+lit', 'til lit'],
  ['an encoded plus', '?h=til%2Blit', 'til+lit'],
  ['encoded twice', '?h=tid%2520og%2520ro', 'tid og ro'],
  ['encoded three times', '?h=samv%2525C3%2525A6r', 'samvær'],
  ['a name and a value encoded as one', '?h%3Dsamv%C3%A6r', 'samvær'],
  ['an address in HTML', '?x=1&amp;h=tillit&amp;y=2', 'tillit'],
  ['an address in HTML twice', '?x=1&amp;amp;h=tillit', 'tillit'],
  ['a bracket after it', '?h=tillit)', 'tillit'],
  ['brackets around a word of it', '?h=tillit+(ro)', 'tillit (ro)'],
  ['a quotation mark after it', '?h=tillit»,', 'tillit'],
  ['quotation marks around it', '?h=«tillit»', '«tillit»'],
  ['Latin-1', '?h=samv%E6r+p%E5+%F8ya', 'samvær på øya'],
  ['UTF-8 read as Latin-1', '?h=samv%C3%83%C2%A6r', 'samvær'],
  ['escapes of JavaScript', '?h=samv%u00E6r', 'samvær'],
  ['capitals in the name', '?H=tillit', 'tillit'],
  ['an encoded name', '?%68=tillit', 'tillit'],
  ['parameters of others', '?utm_source=a&h=tillit&fbclid=b', 'tillit'],
  ['parameters of others after a second question mark', '?h=tillit?utm_source=a', 'tillit'],
  ['a fragment', '?h=tillit#del', 'tillit'],
  ['an ampersand that is no separator', '?h=Q&A', 'Q&A'],
  ['an ampersand at the end', '?h=tillit&', 'tillit'],
  ['a per cent sign that is encoded', '?h=100%25', '100%'],
  ['a per cent sign among words', '?h=50%25+av+dem', '50% av dem'],
])('%s: %s is read as it was meant', (_, search, value) => {
  expect(readParameter(search, 'h')).toEqual({ value, broken: false });
});

test.each([
  ['?h=tillit%', 'tillit'],
  ['?h=tillit%C', 'tillit'],
  ['?h=tillit%C3', 'tillit'],
  ['?h=tillit%E2%80', 'tillit'],
  ['?h=sm%C3%A5%C3', 'små'],
])('%s is cut in a character, which is left out and told', (search, value) => {
  expect(readParameter(search, 'h')).toEqual({ value, broken: true });
});

test('the parameters of others are no parameters', () => {
  const others = ['utm_source', 'UTM_Campaign', 'fbclid', 'gclid', 'msclkid', 'mc_eid', 'igshid', '_ga', '_hsenc'];
  expect(readParameters(`?q=a&${others.map((name) => `${name}=1`).join('&')}`).map(({ name }) => name)).toEqual(['q']);
});

test.each(['samvaer', 'Samvaer', 'samvaer.', 'samvaer)»', 'SAMVAER?x'])(
  'the value «%s» is the one that is known',
  (value) => {
    expect(findMeant(value, ['tid', 'samvaer'])).toBe('samvaer');
  },
);

test.each(['samv', '', '.', 'samvaer-2'])('the value «%s» is none that is known', (value) => {
  expect(findMeant(value, ['tid', 'samvaer'])).toBeUndefined();
});

test.each(['&', '?', '%', '%25', '&amp;', '&amp;amp;', ')', '%C3', '=', '+', '#', 'Ã¸', '%u', 'q=', ' &'])(
  'a hundred thousand times %j is read at once',
  (piece) => {
    const started = performance.now();
    readParameters(`?h=${piece.repeat(100_000)}x`);
    readParameters(`?${piece.repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  },
);

test('any address can be read', () => {
  const damage = fc.constantFrom(
    '&amp;',
    '%',
    '%25',
    '%C3',
    '%F8',
    '+',
    ')',
    '»',
    '=',
    '?',
    '#',
    'h=',
    'H',
    'utm_a=',
    '%u00',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(damage, anyText), { maxLength: 12 }), (pieces) => {
      for (const { name, value } of readParameters(`?${pieces.join('')}`)) {
        expect(name).not.toBe('');
        expect(value.length).toBeLessThanOrEqual(pieces.join('').length);
      }
    }),
  );
});

test.each(['', '?', '?eh=1', '?q=h', '?q=1&hh=2'])('%j does not have the parameter', (search) => {
  expect(readParameter(search, 'h')).toBeNull();
});
