import { expect, test } from 'vitest';
import { formatAuthors, formatAuthorYear } from '../../../src/wording/author-year.ts';
import { makeReference } from '../../fixtures/make-records.ts';

const person = (family: string, given: string | null = null) => ({ family, given });
const by = (...authors: ReturnType<typeof person>[]) => makeReference({ authors });

test('one author goes by the family name', () => {
  expect(formatAuthors(by(person('Travelbee', 'J.')))).toBe('Travelbee');
});

test('two authors are joined by an ampersand', () => {
  expect(formatAuthors(by(person('Biong'), person('Soggiu')))).toBe('Biong & Soggiu');
});

test('three authors or more are cited by the first', () => {
  expect(formatAuthors(by(person('Evjen'), person('Kielland'), person('Øiern')))).toBe('Evjen et al.');
});

test('an author with others that the text does not name is cited as several', () => {
  expect(formatAuthors({ ...by(person('Olsø')), authorsComplete: false })).toBe('Olsø et al.');
});

test('an organisation goes by its whole name', () => {
  expect(formatAuthors(makeReference({ authors: [{ literal: 'Helsedirektoratet' }] }))).toBe('Helsedirektoratet');
});

test('the year follows in parentheses', () => {
  expect(formatAuthorYear(by(person('Brekke')), 'nb')).toBe('Brekke (2020)');
});

test('an undated work is «u.å.» in bokmål', () => {
  expect(formatAuthorYear(makeReference({ authors: [{ literal: 'RUSinfo' }], year: null }), 'nb')).toBe(
    'RUSinfo (u.å.)',
  );
});
