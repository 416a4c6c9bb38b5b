import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { listColumns } from '../../../src/open-data/columns.ts';
import { LICENCE, makeDataPackage, RIGHT_TO_QUOTE } from '../../../src/open-data/data-package.ts';
import { describeFile } from '../../../src/schemas/open-record.ts';
import { makeVocabulary } from '../../fixtures/make-records.ts';

const introduction = {
  name: 'prove',
  title: 'Prøve',
  description: 'En prøve.',
  homepage: 'https://example.org/data/',
  version: '1.2.3',
  rights: 'Fri bruk.',
};
const ofBoth = [LICENCE, RIGHT_TO_QUOTE];
const file = { path: 'facts.csv', mediatype: 'text/csv', body: () => 'æ' };

test('a file is described by its path, format, size in bytes and hash', () => {
  const [resource] = makeDataPackage({ ...introduction, created: null }, [
    { file, description: 'Tall.', licences: [LICENCE] },
  ]).resources;
  expect(resource).toEqual({
    name: 'facts-csv',
    path: 'facts.csv',
    description: 'Tall.',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: 2,
    hash: `sha256:${createHash('sha256').update('æ').digest('hex')}`,
    licenses: [LICENCE],
  });
});

test('a table names its columns with types, values and the delimiter of lists', () => {
  const [resource] = makeDataPackage({ ...introduction, created: null }, [
    {
      file,
      description: 'Tall.',
      licences: ofBoth,
      columns: listColumns(describeFile('facts', makeVocabulary(), '').$defs.record),
    },
  ]).resources;
  const fields = resource?.schema?.fields ?? [];
  expect(resource?.type).toBe('table');
  expect(fields.find(({ name }) => name === 'precision')).toMatchObject({
    type: 'string',
    constraints: { required: true, enum: ['exact', 'about', 'at-least', 'at-most'] },
  });
  expect(fields.find(({ name }) => name === 'topic')).toMatchObject({
    constraints: { required: true, enum: ['field', 'participants', 'search', 'history', 'law'] },
  });
  expect(fields.find(({ name }) => name === 'keywords.nb')).toMatchObject({
    type: 'list',
    delimiter: '; ',
  });
});

test('a table for spreadsheets names its delimiter, its headings and the kinds of their values', () => {
  const rows = [
    ['Tema', 'Påstander'],
    ['Tillit', 2],
    ['Tid', 0],
  ];
  const [resource] = makeDataPackage({ ...introduction, created: null }, [
    { file, description: 'Tall.', licences: [LICENCE], rows },
  ]).resources;
  expect(resource).toMatchObject({
    type: 'table',
    dialect: { delimiter: ';' },
    schema: {
      fields: [
        { name: 'Tema', type: 'string' },
        { name: 'Påstander', type: 'integer' },
      ],
    },
  });
});

test('the package names every licence that some file has, once', () => {
  const resources = [
    { file, description: 'Tall.', licences: [LICENCE] },
    { file, description: 'Sitater.', licences: ofBoth },
  ];
  expect(makeDataPackage({ ...introduction, created: null }, resources).licenses).toEqual(ofBoth);
});

test('a time that is not known is left out', () => {
  expect(makeDataPackage({ ...introduction, created: null }, [])).not.toHaveProperty('created');
  const created = '2026-01-02T03:04:05.000Z';
  expect(makeDataPackage({ ...introduction, created }, [])).toHaveProperty('created', created);
});
