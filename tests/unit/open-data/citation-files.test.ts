import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { listCitationFiles } from '../../../src/open-data/citation-files.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeReference, makeThesis } from '../../fixtures/make-records.ts';

const corpus = makeCorpus({
  theses: { annen: makeThesis() },
  references: {
    'berg-2001': makeReference({
      authors: [{ family: 'Berg', given: null }],
      year: 2001,
      formerIds: ['berg-2000'],
      citations: [{ thesis: 'annen', section: '4.1', locator: null, asWritten: 'Berg, 2001' }],
    }),
  },
});
const files = listCitationFiles(corpus, defaultLocale, ({ id }) => `https://example.org/${id}/`);
const bodyOf = (path: string) => [...files.all, ...files.records].find((file) => file.path === path)?.body();

test('everything cited is one file per format, and as text in the order of a reference list', () => {
  expect(files.all.map(({ path }) => path)).toEqual([
    'references.bib',
    'references.ris',
    'references.csl.json',
    'references.txt',
    'studies.bib',
    'studies.ris',
    'studies.csl.json',
  ]);
  expect(bodyOf('references.txt')).toMatch(/^\uFEFFBerg\. \(2001\)\..*\nHansen\. \(2020\)\..*\n$/);
});

test('a work has its files under its id and under the id it had before', () => {
  expect(bodyOf('references/berg-2001.bib')).toContain('@misc{berg-2001,');
  expect(bodyOf('references/berg-2000.bib')).toBe(bodyOf('references/berg-2001.bib'));
});

test('a thesis has files of itself and of what it cites', () => {
  expect(bodyOf('theses/annen.ris')).toContain('UR  - https://example.org/annen/');
  expect(bodyOf('theses/annen/references.ris')?.match(/^ID {2}- .*$/gm)).toEqual(['ID  - berg-2001']);
});
