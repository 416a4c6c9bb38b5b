import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { exportThesis, exportWork } from '../../../src/cite/export-item.ts';
import { listCitationTags } from '../../../src/sharing/citation-tags.ts';
import { makeReference, makeThesis } from '../../fixtures/make-records.ts';

const listTags = (fields: Parameters<typeof makeReference>[0]) =>
  listCitationTags(exportWork({ id: 'verket', data: makeReference(fields) }, defaultLocale)).map(
    ({ name, content }) => `${name}: ${content}`,
  );

test('an article has a tag for each author and for what is known of it', () => {
  const article = {
    type: 'article-journal',
    authors: [{ family: 'Li', given: 'Bo' }, { literal: 'Etaten' }],
    title: 'Om tid',
    container: 'Tidsskriftet',
    volume: '3',
    pages: '5–9',
    language: defaultLocale,
  } as const;
  expect(listTags({ ...article, authors: [...article.authors] })).toEqual([
    'citation_title: Om tid',
    'citation_author: Li, Bo',
    'citation_author: Etaten',
    'citation_publication_date: 2020',
    'citation_journal_title: Tidsskriftet',
    'citation_volume: 3',
    'citation_firstpage: 5',
    'citation_lastpage: 9',
    'citation_language: nb',
  ]);
});

test('a work whose title is unknown, and one that the tags would make an article of, have none', () => {
  expect(listTags({ type: 'article-journal' })).toEqual([]);
  expect(listTags({ type: 'legislation', authors: [{ literal: 'Helseloven' }] })).toEqual([]);
  expect(listTags({ type: 'book', title: 'Om tid', publisher: 'Forlaget' })).toEqual([]);
});

test('a thesis names the institution and no author, and has no tags where the institution is unknown', () => {
  const listThesisTags = (institution: string | null) =>
    listCitationTags(
      exportThesis({ id: 'oppgaven', data: makeThesis({ institution }) }, defaultLocale, 'https://x.no/'),
    );
  expect(listThesisTags('Høgskolen').map(({ name }) => name)).toEqual([
    'citation_title',
    'citation_dissertation_institution',
    'citation_public_url',
    'citation_language',
  ]);
  expect(listThesisTags(null)).toEqual([]);
});
