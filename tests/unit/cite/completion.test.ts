import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { compareCompletion, compareFields, isCompleted, listMissing } from '../../../src/cite/completion.ts';
import { describeCompletion, describeJournalGaps } from '../../../src/cite/describe-completion.ts';
import { makeReference } from '../../fixtures/make-records.ts';

type Completion = NonNullable<NonNullable<Parameters<typeof makeReference>[0]>['completion']>;

const record = { records: ['https://post.example/1'], opened: '2026-11-25' };
const complete = (fields: Partial<Completion>, text: Parameters<typeof makeReference>[0] = {}) =>
  makeReference({ ...text, completion: { ...record, ...fields } });

test('what the text lacks is added, what it has otherwise differs', () => {
  expect(compareCompletion(complete({ year: 2021, volume: '3', doi: '10.1000/182' }))).toEqual({
    added: ['volume', 'doi'],
    differing: [{ field: 'year', asWritten: '2020' }],
  });
});

test('capital letters make no difference', () => {
  const same = complete({ container: 'Tidsskrift For Tid' }, { container: 'Tidsskrift for tid' });
  expect(compareCompletion(same)).toEqual({ added: [], differing: [] });
  expect(isCompleted(same)).toBe(false);
});

test('the marks of a title make no difference', () => {
  const same = complete({ title: 'Tillit: Om tid' }, { title: 'Tillit – om tid' });
  expect(compareCompletion(same)).toEqual({ added: [], differing: [] });
});

test('the numbers of a journal that nobody names are no part of the entry', () => {
  const article = complete({ issue: '2' }, { type: 'article-journal', title: 'Tillit' });
  expect(isCompleted(article)).toBe(false);
  expect(compareFields(article).added).toEqual(['issue']);
});

test('a line says that we completed the entry, and everything the text has otherwise', () => {
  const say = (reference: ReturnType<typeof makeReference>) =>
    describeCompletion(compareCompletion(reference), defaultLocale);
  expect(say(makeReference())).toBeNull();
  expect(say(complete({ year: 2020, volume: '3' }))).toBe('Fullført av oss.');
  expect(say(complete({ year: 2021, pages: '51–60' }, { pages: '50–60' }))).toBe(
    'Fullført av oss; oppgaven har årstall 2020, sider 50–60.',
  );
});

test('given names that the text leaves out are added', () => {
  expect(compareCompletion(complete({ authors: [{ family: 'Hansen', given: 'Kari' }] })).added).toEqual(['authors']);
});

test('a work nobody completed has nothing added', () => {
  expect(isCompleted(makeReference())).toBe(false);
});

test('a work of unknown kind lacks title and publisher', () => {
  expect(listMissing(makeReference())).toEqual(['title', 'publisher']);
});

test('an organisation is its own publisher', () => {
  expect(listMissing(makeReference({ authors: [{ literal: 'Etaten' }], title: 'Veileder' }))).toEqual([]);
});

test('an article lacks what neither the text nor the record gives', () => {
  const article = complete(
    { container: 'Tidsskrift for tid', pages: '1–9' },
    { type: 'article-journal', title: 'Tillit', authorsComplete: false },
  );
  expect(listMissing(article)).toEqual(['authors', 'volume', 'issue', 'doi']);
});

const article = (fields: Partial<Completion>) =>
  complete(fields, { type: 'article-journal', title: 'Tillit', container: 'Tidsskrift for tid' });

test('what is unknown of the place of an article is said, with an issue that its entry cannot hold alone', () => {
  const say = (fields: Partial<Completion>) => describeJournalGaps(article(fields), defaultLocale);
  expect(say({ volume: '3', issue: '2', pages: '1–9' })).toBeNull();
  expect(say({ volume: '3' })).toBe('Nummer og sider er ikke oppgitt');
  expect(say({ issue: '2', pages: '1–9' })).toBe('Årgang er ikke oppgitt; nummer 2');
  expect(describeJournalGaps(makeReference({ type: 'article-journal', title: 'Tillit' }), defaultLocale)).toBe(
    'Tidsskrift, årgang, nummer og sider er ikke oppgitt',
  );
});

test('of a work that is no article no journal is missed', () => {
  expect(describeJournalGaps(makeReference(), defaultLocale)).toBeNull();
});
