import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { thesisToCsl, toCsl } from '../../../src/cite/csl.ts';
import { makeReference, makeThesis } from '../../fixtures/make-records.ts';

const article = makeReference({
  type: 'article-journal',
  authors: [{ family: 'Hansen', given: null }],
  authorsComplete: false,
  year: 2019,
  title: 'Tillit tar tid',
  pages: '50–60',
  completion: {
    records: ['https://post.example/1'],
    opened: '2026-11-25',
    authors: [
      { family: 'Hansen', given: 'Kari' },
      { family: 'Li', given: 'Bo' },
    ],
    year: 2020,
    container: 'Tidsskrift for tid',
    doi: '10.1000/182',
  },
});

test('a complete item holds what a public record adds and corrects, beside what the text gives', () => {
  expect(toCsl({ id: 'hansen-2019', data: article }, defaultLocale)).toEqual({
    id: 'hansen-2019',
    type: 'article-journal',
    author: [
      { family: 'Hansen', given: 'Kari' },
      { family: 'Li', given: 'Bo' },
    ],
    issued: { 'date-parts': [[2020]] },
    title: 'Tillit tar tid',
    'container-title': 'Tidsskrift for tid',
    page: '50–60',
    DOI: '10.1000/182',
    custom: { gaps: 'Årgang og nummer er ikke oppgitt' },
  });
});

test('an issue of an unknown volume is no part of an item, which says so', () => {
  const data = makeReference({ type: 'article-journal', title: 'Tillit', container: 'Tidsskrift', issue: '2' });
  const item = toCsl({ id: 'x', data }, defaultLocale);
  expect(item).not.toHaveProperty('issue');
  expect(item.custom?.gaps).toBe('Årgang og sider er ikke oppgitt; nummer 2');
});

test('an item as cited holds what the text gives and no more', () => {
  expect(toCsl({ id: 'hansen-2019', data: article }, defaultLocale, 'as-cited')).toEqual({
    id: 'hansen-2019',
    type: 'article-journal',
    author: [{ family: 'Hansen' }],
    issued: { 'date-parts': [[2019]] },
    title: 'Tillit tar tid',
    page: '50–60',
    custom: { moreAuthors: true },
  });
});

test('an unknown title is said to be unknown, in brackets', () => {
  expect(toCsl({ id: 'x', data: makeReference() }, defaultLocale).title).toMatch(/^\[.*ikke oppgitt.*\]$/);
});

test('an undated work has no date', () => {
  expect(toCsl({ id: 'x', data: makeReference({ year: null }) }, defaultLocale)).not.toHaveProperty('issued');
});

test.each([
  [null, 'document'],
  ['essay', 'article'],
  ['legislation', 'legislation'],
  ['webpage', 'webpage'],
  ['entry-encyclopedia', 'entry-encyclopedia'],
] as const)('a work of the type %s becomes a CSL %s', (type, expected) => {
  expect(toCsl({ id: 'x', data: makeReference({ type }) }, defaultLocale).type).toBe(expected);
});

test('a thesis is described, and neither author nor title is invented', () => {
  const data = makeThesis({ institution: 'Høgskolen', year: null });
  expect(thesisToCsl({ id: 'oppgaven', data }, defaultLocale, 'https://belegg.example/oppgaver/oppgaven/')).toEqual({
    id: 'thesis-oppgaven',
    type: 'thesis',
    title: '[Litteraturoppgave i sosialt arbeid]',
    publisher: 'Høgskolen',
    URL: 'https://belegg.example/oppgaver/oppgaven/',
    language: defaultLocale,
  });
});
