import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { listDownloads, listReferenceListDownloads } from '../../../src/open-data/downloads.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';

const corpus = makeCorpus();

test('a study is taken to a reference manager as the work it is, and has data of its own beside those of the work', () => {
  expect(listDownloads(corpus.studies[0]!, defaultLocale)).toEqual([
    { label: 'BibTeX', path: 'references/hansen-2020.bib' },
    { label: 'RIS', path: 'references/hansen-2020.ris' },
    { label: 'CSL-JSON', path: 'references/hansen-2020.csl.json' },
    { label: 'JSON', path: 'studies/hansen-2020.json' },
    { label: 'JSON (referansen)', path: 'references/hansen-2020.json' },
  ]);
});

test('what is no work has its data alone', () => {
  expect(listDownloads(corpus.themes[0]!, defaultLocale)).toEqual([{ label: 'JSON', path: 'themes/tillit.json' }]);
});

test('the reference list of a thesis lies in its folder, that of all beside the collections', () => {
  const paths = (thesis?: (typeof corpus.theses)[number]) =>
    listReferenceListDownloads(defaultLocale, thesis).map(({ path }) => path);
  expect(paths(corpus.theses[0])).toContain('theses/oppgaven/references.txt');
  expect(paths()).toContain('references.txt');
});
