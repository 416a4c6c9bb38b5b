import { expect, test } from 'vitest';
import { listQuoteChoices } from '../../../src/wording/quote-choices.ts';
import { makeCorpus, type Records } from '../../fixtures/make-content.ts';
import { localise, makeOccurrence, makeQuote, makeTheme } from '../../fixtures/make-records.ts';

const optionsOf = (name: string, records: Records = {}) =>
  listQuoteChoices(makeCorpus(records), 'nb').find((choice) => choice.name === name)?.options;

test('a filter offers the values that quotations have, by name and with how many have them', () => {
  expect(optionsOf('tema')).toEqual([['tillit', 'Tillit (1)']]);
  expect(optionsOf('studie')).toEqual([['hansen-2020', 'Hansen (2020) (1)']]);
  expect(optionsOf('oppgave')).toEqual([['oppgaven', 'Oppgaven (1)']]);
});

test('a value that no quotation has is not offered', () => {
  const themes = { samvaer: makeTheme({ title: localise('Samvær') }) };
  expect(optionsOf('tema', { themes })?.map(([value]) => value)).toEqual(['tillit']);
});

test('values come in alphabetical order of their names, with å last', () => {
  const themes = { a: makeTheme({ title: localise('Ånd') }), b: makeTheme({ title: localise('Bolig') }) };
  const occurrences = ['a', 'b', 'tillit'].map((theme) => makeOccurrence({ theme }));
  const quotes = { 'det-tok-lang-tid': makeQuote({ occurrences }) };
  expect(optionsOf('tema', { themes, quotes })?.map(([value]) => value)).toEqual(['b', 'tillit', 'a']);
});

test('a quotation without a speaker is found under that choice', () => {
  const quotes = { 'det-tok-lang-tid': makeQuote({ kind: 'phrase', speaker: null }) };
  expect(optionsOf('stemme', { quotes })?.map(([value]) => value)).toEqual(['none']);
});
