import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { tables } from '../../../src/open-data/tables.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';

const corpus = makeCorpus();

test('the matrix has a row per theme and two columns per study', () => {
  expect(tables.matrix(corpus, defaultLocale)).toEqual([
    ['Tema', 'Oppgave', 'Hansen (2020): påstander', 'Hansen (2020): sitater'],
    ['Tillit', 'Oppgaven', 1, 1],
  ]);
});

test('studies and works stand one in a row, what is unknown is empty', () => {
  const [headings, study] = tables.studies(corpus, defaultLocale);
  expect(study).toHaveLength(headings!.length);
  expect(study!.slice(0, 3)).toEqual(['Hansen (2020)', 'Oppgaven', null]);
  expect(tables.references(corpus, defaultLocale)).toEqual([
    ['Referanse', 'Litteraturlisten', 'Ganger sitert', 'Påstander', 'Teori'],
    ['Hansen (2020)', expect.stringMatching(/^Hansen\. \(2020\)\./), 1, 1, 0],
  ]);
});
