import { expect, test } from 'vitest';
import { nameUnknown, readFilters, writeFilters, type Fields } from '../../../../src/components/filter/filter-state.ts';

const fields: Fields = new Map([
  ['land', ['NO', 'SE']],
  ['snu', ['1']],
]);

test('an address without a query chooses nothing', () => {
  expect(readFilters('', fields)).toEqual({ chosen: {}, unknown: [] });
});

test('known values are chosen', () => {
  expect(readFilters('?snu=1&land=SE', fields)).toEqual({ chosen: { land: 'SE', snu: '1' }, unknown: [] });
});

test('unknown names, unknown values and second values are named', () => {
  expect(readFilters('?farge=bla&land=DK&land=NO&land=SE', fields)).toEqual({
    chosen: { land: 'NO' },
    unknown: ['farge', 'DK', 'SE'],
  });
});

test('an address that was damaged on its way chooses what was meant', () => {
  expect(readFilters('?utm_source=x&amp;LAND=se)&fbclid=y', fields)).toEqual({ chosen: { land: 'SE' }, unknown: [] });
});

test('what is unknown is named once and cut short', () => {
  const { unknown } = readFilters(`?land=${'a'.repeat(500)}&land=${'a'.repeat(500)}&farge=bla`, fields);
  expect(nameUnknown(unknown)).toBe(`«${'a'.repeat(40)}», «farge»`);
});

test('a control without a value chooses nothing, and is not unknown', () => {
  expect(readFilters('?land=&snu=1', fields)).toEqual({ chosen: { snu: '1' }, unknown: [] });
});

test.each(['?', '?=&&==', '?land=%E0%A4%A', '?__proto__=1&constructor=2'])(
  'the query «%s» chooses nothing',
  (query) => {
    expect(readFilters(query, fields).chosen).toEqual({});
  },
);

test('choices are written in the order of the controls and read back', () => {
  const query = writeFilters({ snu: '1', land: 'NO' }, fields);
  expect(query).toBe('?land=NO&snu=1');
  expect(readFilters(query, fields).chosen).toEqual({ land: 'NO', snu: '1' });
});

test('no choice leaves no query', () => {
  expect(writeFilters({}, fields)).toBe('');
});
