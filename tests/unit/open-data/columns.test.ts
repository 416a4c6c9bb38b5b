import { expect, test } from 'vitest';
import { z } from 'zod';
import { listColumns, toRows } from '../../../src/open-data/columns.ts';

const record = z.strictObject({
  id: z.string().describe('Its id.'),
  title: z.strictObject({ nb: z.string(), en: z.string().optional() }).describe('Its title.'),
  year: z.int().nullable(),
  kind: z.enum(['a', 'b']),
  speaker: z.strictObject({ role: z.string() }).nullable(),
  words: z.array(z.string()),
  parts: z.array(z.strictObject({ id: z.string() })),
  links: z.record(z.string(), z.unknown()),
});
const columns = listColumns(z.toJSONSchema(record));
const fields = { id: 'x', url: '/x/', label: 'X', links: {} };

test('single values, values inside objects and lists of values become columns; what is deeper does not', () => {
  expect(columns.map(({ name, type }) => [name, type])).toEqual([
    ['id', 'string'],
    ['title.nb', 'string'],
    ['title.en', 'string'],
    ['year', 'integer'],
    ['kind', 'string'],
    ['speaker.role', 'string'],
    ['words', 'list'],
  ]);
});

test('a column is required where every record has a value in it', () => {
  expect(columns.filter(({ required }) => required).map(({ name }) => name)).toEqual(['id', 'title.nb', 'kind']);
});

test('a column carries the description of its field and its few values', () => {
  expect(columns[0]?.description).toBe('Its id.');
  expect(columns.find(({ name }) => name === 'kind')?.options).toEqual(['a', 'b']);
});

test('records become rows below the names; what is missing is empty, a list is joined', () => {
  const rows = toRows(columns, [
    { ...fields, title: { nb: 'Ål' }, year: null, kind: 'a', speaker: null, words: ['en', 'to'], parts: [] },
  ]);
  expect(rows).toEqual([columns.map(({ name }) => name), ['x', 'Ål', null, null, 'a', null, 'en; to']]);
});
