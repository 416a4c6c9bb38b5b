import { expect, test } from 'vitest';
import { listValues, replaceOperator, replaceValue } from '../../../../src/components/search/amend-query.ts';
import { facets, type Facet, type NamedValue } from '../../../../src/search/model/facets.ts';

const none = Object.fromEntries(facets.map((facet) => [facet, []])) as unknown as Record<Facet, readonly NamedValue[]>;
const names = { ...none, tema: [['samvaer', 'Samvær'] as NamedValue, ['eget-valg', 'Eget valg'] as NamedValue] };

test('a misspelt operator is replaced where it stands', () => {
  expect(replaceOperator('tillit typ:sitat', 'typ:', 'type:')).toBe('tillit type:sitat');
});

test('a kind used as an operator narrows to that kind, and its value becomes a word', () => {
  expect(replaceOperator('sitat:tillit', 'sitat:', 'type:sitat')).toBe('type:sitat tillit');
});

test('only an operator that begins a word is replaced', () => {
  expect(replaceOperator('utyp:x typ:x', 'typ:', 'type:')).toBe('utyp:x type:x');
});

test('the value of an operator is replaced, with its quotation marks', () => {
  expect(replaceValue('tema:samver tid', 'tema', 'samver', 'Samvær')).toBe('tema:Samvær tid');
  expect(replaceValue('tema:"eget val" tid', 'tema', 'eget val', 'Eget valg')).toBe('tema:"Eget valg" tid');
  expect(replaceValue('tid tema:«eget val»', 'tema', 'eget val', 'Eget valg')).toBe('tid tema:"Eget valg"');
});

test('the values of an operator are put where it stands, in quotation marks if they are several words', () => {
  expect(listValues('tema: tid', 'tema:', names)).toEqual([
    { text: 'Samvær', query: 'tema:Samvær tid' },
    { text: 'Eget valg', query: 'tema:"Eget valg" tid' },
  ]);
});

test('an operator that has a value already is left as it is', () => {
  expect(listValues('tema:tillit tema:', 'tema:', names)[0]?.query).toBe('tema:tillit tema:Samvær');
});

test('what is no operator has no values', () => {
  expect(listValues('kl:', 'kl:', names)).toEqual([]);
});
