import { expect, test } from 'vitest';
import { splitFirst } from '../../../src/wording/gloss.ts';

test('the first sentence is parted from the rest, and nothing of either is lost', () => {
  expect(splitFirst('Tillit er å stole på noen. Den vokser. Sakte.', 'nb')).toEqual({
    first: 'Tillit er å stole på noen.',
    rest: 'Den vokser. Sakte.',
  });
});

test('a paragraph of its own may follow', () => {
  expect(splitFirst('Håp er tro.\n\nDet bærer.', 'nb')).toEqual({ first: 'Håp er tro.', rest: 'Det bærer.' });
});

test('a sentence alone has no rest', () => {
  expect(splitFirst('Håp er tro.', 'nb')).toEqual({ first: 'Håp er tro.', rest: '' });
});

test.each(['Tillit vokser i [[themes/samvaer|tid. Sammen]] og rolig.', 'Tillit er **stor. Den** er varig.'])(
  'a link or a mark is never cut: %s',
  (first) => {
    expect(splitFirst(`${first} Mer.`, 'nb')).toEqual({ first, rest: 'Mer.' });
  },
);

test.each(['[[quotes/metode|Den]] er vid.', '**Den** er vid.'])(
  'a sentence may begin with a link or a mark: %s',
  (rest) => {
    expect(splitFirst(`Metode er en måte å gå fram på. ${rest}`, 'nb')).toEqual({
      first: 'Metode er en måte å gå fram på.',
      rest,
    });
  },
);
