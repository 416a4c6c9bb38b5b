import { expect, test } from 'vitest';
import { findWorkedExample } from '../../../src/corpus/worked-example.ts';
import { makeCorpus, type Records } from '../../fixtures/make-content.ts';
import { makeFinding, makeNote, makeQuote, makeTheme } from '../../fixtures/make-records.ts';

const theory = ['recovery'];
const quotes = {
  fjern: makeQuote({ text: 'Det handler om respekt og åpenhet' }),
  naer: makeQuote({ text: 'Vi lager planer sammen om målene' }),
};
const findings = [
  makeFinding({ id: 'om-tid', text: { nb: 'Brukere får hjelp.' }, quotes: ['fjern'], theory }),
  makeFinding({ id: 'om-planer', text: { nb: 'Brukere la planer sammen med ansatte.' }, quotes: ['naer'], theory }),
];
const find = (records: Records = {}) =>
  findWorkedExample(makeCorpus({ quotes, themes: { tillit: makeTheme({ findings }) }, ...records }))?.quote.id ?? null;

test('the example is the one whose claim has most of its words in the quotation', () => {
  expect(find()).toBe('naer');
});

test('an example with a warning comes after one without', () => {
  expect(find({ notes: { varsel: makeNote({ quotes: ['naer'], severity: 'check' }) } })).toBe('fjern');
  expect(find({ notes: { merknad: makeNote({ quotes: ['naer'], severity: 'know' }) } })).toBe('naer');
});

test('the side that the vocabulary names first is heard, however near the others are', () => {
  const staff = makeQuote({ ...quotes.naer, speaker: { role: 'staff', basis: 'stated' } });
  expect(find({ quotes: { ...quotes, naer: staff } })).toBe('fjern');
});

test('a review without a finding that has theory and a quotation has no example', () => {
  expect(find({ themes: { tillit: makeTheme() } })).toBeNull();
});
