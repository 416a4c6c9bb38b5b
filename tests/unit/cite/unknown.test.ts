import { expect, test } from 'vitest';
import { listUnknown } from '../../../src/cite/unknown.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeReference } from '../../fixtures/make-records.ts';

/** The parts that are counted as unknown of one work. */
function unknownOf(fields: Parameters<typeof makeReference>[0]): string[] {
  const { references } = makeCorpus({ references: { verket: makeReference(fields) } });
  return listUnknown(references.filter(({ id }) => id === 'verket')).map(({ field }) => field);
}

const known = { type: 'book', title: 'Tid', authorsComplete: true, year: 2020 } as const;

test('of a work all of which is known, nothing is counted', () => {
  expect(unknownOf(known)).toEqual([]);
});

test('an unknown title, year or further author is counted', () => {
  expect(unknownOf({ ...known, title: null, year: null, authorsComplete: false })).toEqual([
    'authors',
    'year',
    'title',
  ]);
});

test('what a public record adds is known', () => {
  const completion = { records: ['https://example.org/1'], opened: '2026-11-25', title: 'Tid', year: 2020 };
  expect(unknownOf({ ...known, title: null, year: null, completion })).toEqual([]);
});

test('volume, issue and pages are counted of articles alone', () => {
  const none = { container: 'Bladet', volume: null, issue: null, pages: null };
  expect(unknownOf({ ...known, ...none })).toEqual([]);
  expect(unknownOf({ ...known, ...none, type: 'article-journal' })).toEqual(['volume', 'issue', 'pages']);
});

test('of a law nothing is counted', () => {
  expect(unknownOf({ ...known, type: 'legislation', title: null, year: null })).toEqual([]);
});
