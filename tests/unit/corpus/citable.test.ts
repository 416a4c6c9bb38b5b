import { expect, test } from 'vitest';
import { isCitable } from '../../../src/corpus/citable.ts';
import { getNode, makeCorpus } from '../../fixtures/make-content.ts';
import { makeNote, makeQuote } from '../../fixtures/make-records.ts';

const isCitableWith = (fields: Parameters<typeof makeNote>[0]) => {
  const corpus = makeCorpus({
    quotes: { 'det-tok-lang-tid': makeQuote() },
    notes: { tvil: makeNote({ quotes: ['det-tok-lang-tid'], ...fields }) },
  });
  return isCitable(getNode(corpus.quotes, 'det-tok-lang-tid'));
};

test.each([
  ['know', 'wording', true],
  ['check', 'wording', false],
  ['check', 'locator', false],
  ['check', 'attribution', false],
  ['check', 'name-or-year', false],
  ['check', 'law', false],
  ['check', 'method', true],
  ['check', 'missing', true],
  ['check', 'reasoning', true],
  ['avoid', 'reasoning', false],
] as const)('with a note to %s on its %s, a quotation is citable from its source: %s', (severity, kind, expected) => {
  expect(isCitableWith({ severity, kind })).toBe(expected);
});

test('a note may say that what it concerns is citable all the same', () => {
  const note = { severity: 'avoid', kind: 'law' } as const;
  expect(isCitableWith({ ...note, stillCitable: ['quotes'] })).toBe(true);
  expect(isCitableWith({ ...note, stillCitable: ['findings'] })).toBe(false);
});
