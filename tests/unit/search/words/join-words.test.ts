import { expect, test } from 'vitest';
import { findTexts, makeEngine } from '../make-engine.ts';

const engine = makeEngine('øyekontakt og relasjonsbygging', 'kontakt', 'øye', 'avmakt', 'bruk av makt', 'overdose');

test.each(['øye kontakt', 'oye kontakt', 'øye kontakten', 'relasjon bygging'])(
  'a compound is found where it is written apart: «%s»',
  (query) => {
    expect(findTexts(engine, query)[0]).toBe('øyekontakt og relasjonsbygging');
  },
);

test('words written apart in quotation marks are two', () => {
  expect(findTexts(makeEngine('øyekontakt', 'øye kontakt'), '"øye kontakt"')).toEqual(['øye kontakt']);
});

test('a small word may be part of a compound, but not beside other words', () => {
  expect(findTexts(engine, 'over dose')).toEqual(['overdose']);
  expect(findTexts(engine, 'bruk av makt')).toEqual(['bruk av makt']);
});

test('a hit by a compound that was written apart says so for both words', () => {
  const why = { word: 'øyekontakt', fields: ['text'], rule: 'compound' };
  expect(engine.search('øye kontakt').hits[0]?.why).toEqual([
    { queryWord: 'øye', ...why },
    { queryWord: 'kontakt', ...why },
  ]);
});
