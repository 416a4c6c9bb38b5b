import { expect, test } from 'vitest';
import { schemas } from '../../../src/schemas/collections.ts';
import { linkFields } from '../../../src/schemas/link-field.ts';
import { listFields } from '../../../src/schemas/list-fields.ts';
import { makeBridge, makeQuote, makeThesis } from '../../fixtures/make-records.ts';

test('fields come in the order of the schema, those of lists with their index', () => {
  const paths = listFields(schemas.bridges, makeBridge({ theory: ['tid', 'recovery'] })).map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('theory'))).toEqual(['theory[0]', 'theory[1]']);
  expect(paths.indexOf('sides[0].thesis')).toBeLessThan(paths.indexOf('theory[0]'));
});

test('a field that is left open is null, and an object that is left open has no fields', () => {
  const fields = listFields(schemas.quotes, makeQuote({ source: null, speaker: null, kind: 'phrase' }));
  expect(fields.find(({ path }) => path === 'source')?.value).toBeNull();
  expect(fields.filter(({ path }) => path.startsWith('speaker'))).toEqual([]);
});

test('a field stands in the thesis that the nearest object around it names, else in the record itself', () => {
  const thesisOf = (fields: ReturnType<typeof listFields>, at: string) =>
    fields.find(({ path }) => path === at)?.thesis;
  expect(thesisOf(listFields(schemas.quotes, makeQuote()), 'occurrences[0].section')).toBe('oppgaven');
  expect(thesisOf(listFields(schemas.theses, makeThesis(), 'oppgaven'), 'question.section')).toBe('oppgaven');
});

test('a description does not take from a field what it names', () => {
  expect(linkFields.get(schemas.studies.shape.thesis)).toEqual({ to: 'theses' });
});
