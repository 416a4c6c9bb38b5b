import { expect, test } from 'vitest';
import { formatAuthorList, formatAuthors, formatAuthorYear } from '../../../src/cite/author-year.ts';
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
  expect(formatAuthors(by(person('Evjen'), person('Kielland'), person('Øiern')))).toBe('Evjen mfl.');
});

test('an author with others that the text does not name is cited as several', () => {
  expect(formatAuthors({ ...by(person('Olsø')), authorsComplete: false })).toBe('Olsø mfl.');
});

test('an organisation goes by its whole name', () => {
  expect(formatAuthors(makeReference({ authors: [{ literal: 'Helsedirektoratet' }] }))).toBe('Helsedirektoratet');
});

test('the year follows in parentheses', () => {
  expect(formatAuthorYear(by(person('Brekke')))).toBe('Brekke (2020)');
});

test('an undated work is «u.å.»', () => {
  expect(formatAuthorYear(makeReference({ authors: [{ literal: 'RUSinfo' }], year: null }))).toBe('RUSinfo (u.å.)');
});

test('the list of authors gives initials where they are known', () => {
  expect(formatAuthorList(by(person('Biong', 'S.'), person('Soggiu')))).toBe('Biong, S. & Soggiu');
});

test('the list of authors names all of them, the last after an ampersand', () => {
  expect(formatAuthorList(by(person('Evjen'), person('Kielland'), person('Øiern')))).toBe('Evjen, Kielland & Øiern');
});

test('a single author stands alone in the list', () => {
  expect(formatAuthorList(by(person('Travelbee', 'J.')))).toBe('Travelbee, J.');
});

test('a list of authors that the text cuts short says so', () => {
  expect(formatAuthorList({ ...by(person('Olsø')), authorsComplete: false })).toBe('Olsø mfl.');
});
