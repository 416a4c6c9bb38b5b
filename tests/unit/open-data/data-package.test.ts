import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeDataPackage } from '../../../src/open-data/data-package.ts';

const introduction = {
  name: 'prove',
  title: 'Prøve',
  description: 'En prøve.',
  homepage: 'https://example.org/data/',
  version: '1.2.3',
  rights: 'Fri bruk.',
};
const file = { path: 'facts.csv', mediatype: 'text/csv', body: () => 'æ' };

test('a file is described by its path, format, size in bytes and hash', () => {
  const [resource] = makeDataPackage({ ...introduction, created: null }, [{ file, description: 'Tall.' }]).resources;
  expect(resource).toEqual({
    name: 'facts-csv',
    path: 'facts.csv',
    description: 'Tall.',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: 2,
    hash: `sha256:${createHash('sha256').update('æ').digest('hex')}`,
  });
});

test('a table names its columns with types, values and the delimiter of lists', () => {
  const [resource] = makeDataPackage({ ...introduction, created: null }, [
    { file, description: 'Tall.', table: 'facts' },
  ]).resources;
  const fields = resource?.schema?.fields ?? [];
  expect(resource?.type).toBe('table');
  expect(fields.find(({ name }) => name === 'precision')).toMatchObject({
    type: 'string',
    constraints: { required: true, enum: ['exact', 'about', 'at-least', 'at-most'] },
  });
  expect(fields.find(({ name }) => name === 'keywords.nb')).toMatchObject({ type: 'list', delimiter: '; ' });
});

test('a time that is not known is left out', () => {
  expect(makeDataPackage({ ...introduction, created: null }, [])).not.toHaveProperty('created');
  const created = '2026-01-02T03:04:05.000Z';
  expect(makeDataPackage({ ...introduction, created }, [])).toHaveProperty('created', created);
});
