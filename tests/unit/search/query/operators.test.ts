import { expect, test } from 'vitest';
import { readOperators, resolveMisuse, resolveNarrowing } from '../../../../src/search/query/operators.ts';

const words = (typed: string) =>
  readOperators(typed).parts.map(({ text, isPhrase }) => ({ text: text.trim(), isPhrase }));
const names = {
  kind: [['quotes', 'Sitater', 'Sitat']],
  oppgave: [],
  tema: [
    ['samvaer', 'Samvær'],
    ['eget-valg', 'Eget valg'],
  ],
  studie: [
    ['topor-2006', 'Topor et al. (2006)'],
    ['topor-2019', 'Topor (2019)'],
  ],
  stemme: [],
  sprak: [],
} as never;

test('words without operators stay together', () => {
  expect(words('tid  og tillit')).toEqual([{ text: 'tid og tillit', isPhrase: false }]);
});

test.each(['"hogd i stein"', '«hogd i stein»', '“hogd i stein”', '„hogd i stein”'])('%s is a phrase', (typed) => {
  expect(readOperators(typed).parts).toEqual([{ text: 'hogd i stein', isPhrase: true, isOpen: false }]);
});

test('a phrase may lack its end while it is typed', () => {
  expect(readOperators('"hogd i st').parts).toEqual([{ text: 'hogd i st', isPhrase: true, isOpen: true }]);
});

test('a hyphen before a word or a phrase excludes it', () => {
  expect(readOperators('tid -tvang -"i stein"').excluded.map(({ text }) => text)).toEqual(['tvang', 'i stein']);
});

test.each(['bruker-medvirkning', 'tid - tillit', 'tid -', '--'])('«%s» excludes nothing', (typed) => {
  expect(readOperators(typed).excluded).toEqual([]);
});

test('an operator narrows and is no word', () => {
  const query = readOperators('tema:samvær tid KIND:sitat');
  expect(query.narrowed).toEqual([
    { operator: 'tema', facet: 'tema', value: 'samvær' },
    { operator: 'KIND', facet: 'kind', value: 'sitat' },
  ]);
  expect(query.parts.map(({ text }) => text.trim())).toEqual(['tid']);
});

test.each(['kl:12', 'https://example.org/a', 'a:b:c'])('«%s» is words to look for', (typed) => {
  expect(words(typed)).toEqual([{ text: typed, isPhrase: false }]);
  expect(readOperators(typed).misused).toEqual([]);
});

test('an operator without a value waits for one', () => {
  expect(readOperators('tid tema:')).toMatchObject({
    narrowed: [],
    parts: [{ text: 'tid' }],
    misused: [{ why: 'empty', typed: 'tema:' }],
  });
});

const misuse = (typed: string) => resolveMisuse(readOperators(typed).misused, [['quotes', 'Sitater', 'Sitat']]);

test('an operator that does not exist is searched for as words, and the one that may be meant is named', () => {
  expect(words('forfatter:topor')).toEqual([{ text: 'forfatter:topor', isPhrase: false }]);
  expect(misuse('forfatter:topor')).toEqual([{ why: 'unknown', typed: 'forfatter:', nearest: null }]);
  expect(misuse('teme:tid')).toEqual([{ why: 'unknown', typed: 'teme:', nearest: 'tema:' }]);
  expect(misuse('sitat:"tid"')).toEqual([{ why: 'unknown', typed: 'sitat:', nearest: 'type:sitat' }]);
});

test('an operator cannot be excluded, and is left out', () => {
  expect(readOperators('tid -tema:samvær')).toMatchObject({ parts: [{ text: 'tid' }], excluded: [], narrowed: [] });
  expect(misuse('tid -tema:samvær')).toEqual([{ why: 'excluded', typed: '-tema:samvær', nearest: null }]);
});

test.each([
  ['tema:samvær', { tema: ['samvaer'] }],
  ['tema:samvaer', { tema: ['samvaer'] }],
  ['tema:"eget valg"', { tema: ['eget-valg'] }],
  ['studie:topor', { studie: ['topor-2006', 'topor-2019'] }],
  ['kind:sitat', { kind: ['quotes'] }],
  ['type:sitater', { kind: ['quotes'] }],
])('%s names what it narrows to', (typed, filters) => {
  expect(resolveNarrowing(readOperators(typed).narrowed, names).filters).toEqual(filters);
});

test('a value nobody knows is named with the nearest one', () => {
  expect(resolveNarrowing(readOperators('tema:samvert').narrowed, names)).toEqual({
    filters: {},
    unknown: [{ operator: 'tema', value: 'samvert', nearest: 'Samvær' }],
  });
});

test('a value that is misspelt and shortened is near to the name that begins so', () => {
  expect(resolveNarrowing(readOperators('tema:egte').narrowed, names).unknown[0]?.nearest).toBe('Eget valg');
});
