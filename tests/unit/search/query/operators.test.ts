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

test.each([
  ['helse -og omsorgstjeneste', 'helse og omsorgstjeneste'],
  ['bruker - hjelper', 'bruker hjelper'],
  ['rus –og avhengighet', 'rus –og avhengighet'],
  ['rus –tvang', 'rus –tvang'],
  ['ungdom 13 -18 år', 'ungdom 13 18 år'],
  ['tillit --tvang', 'tillit -tvang'],
  ['-og', 'og'],
  ['- tillit', 'tillit'],
])('the hyphen of «%s» is a dash', (typed, sought) => {
  const { excluded, misused } = readOperators(typed);
  expect(words(typed)).toEqual([{ text: sought, isPhrase: false }]);
  expect([...excluded, ...misused]).toEqual([]);
});

test.each([
  ['-tvang', 'tvang'],
  ['-tvang -makt', 'tvang makt'],
  ['NOT tvang', 'tvang'],
  ['-og -tvang', 'og tvang'],
])('«%s» asks for nothing else, so it is searched for and told', (typed, sought) => {
  const { excluded, misused } = readOperators(typed);
  expect(words(typed)).toEqual([{ text: sought, isPhrase: false }]);
  expect(excluded).toEqual([]);
  expect(misused.map(({ why }) => why)).toEqual(['alone']);
});

test('a phrase that is excluded alone is searched for as a phrase', () => {
  expect(words('-"hogd i stein"')).toEqual([{ text: 'hogd i stein', isPhrase: true }]);
});

test('beside an operator an exclusion excludes', () => {
  expect(readOperators('tema:samvær -tvang').excluded.map(({ text }) => text)).toEqual(['tvang']);
});

test('words with a hyphen between them are excluded as a phrase', () => {
  expect(readOperators('tid -helse-tjenester').excluded).toMatchObject([{ text: 'helse-tjenester', isPhrase: true }]);
});

const choices = (typed: string) =>
  readOperators(typed).parts.map(({ text, or = [] }) => [text, ...or.map((part) => part.text)]);

test.each(['OR', 'ELLER'])('%s makes a choice of the words and phrases on its sides', (or) => {
  expect(choices(`hjelp tillit ${or} "å bli sett" ${or} ro i dag`)).toEqual([
    ['hjelp'],
    ['tillit', 'å bli sett', 'ro'],
    ['i dag'],
  ]);
});

test.each(['AND', 'OG'])('%s joins as words side by side are joined', (and) => {
  expect(choices(`tillit ${and} ro`)).toEqual([['tillit ro']]);
});

test.each(['NOT', 'IKKE', 'AND NOT', 'OG IKKE'])('%s excludes the next word or phrase', (not) => {
  expect(readOperators(`tillit ${not} tvang ro`)).toMatchObject({
    parts: [{ text: 'tillit ro' }],
    excluded: [{ text: 'tvang', isPhrase: false }],
  });
  expect(readOperators(`tillit ${not} "mye tvang"`).excluded).toMatchObject([{ text: 'mye tvang', isPhrase: true }]);
});

test.each(['tid og ro', 'tid eller ro', 'tid ikke ro', 'tid and ro', 'tid or ro', 'tid not ro', 'tid Eller ro'])(
  '«%s» is words only',
  (typed) => {
    expect(choices(typed)).toEqual([[typed]]);
    expect(readOperators(typed).excluded).toEqual([]);
  },
);

test.each(['HVA ER TILLIT OG TRYGGHET', 'TILLIT ELLER RO', 'JEG VIL IKKE', 'AND', 'OR NOT'])(
  '«%s» is capitals only, so it is words only',
  (typed) => {
    expect(choices(typed)).toEqual([[typed]]);
    expect(readOperators(typed).excluded).toEqual([]);
  },
);

test('numbers have no capitals, so operators may stand between them', () => {
  expect(choices('2019 OR 2020')).toEqual([['2019', '2020']]);
});

test.each(['tillit AND', 'OR tillit', 'tillit OR', 'NOT OR tillit', 'tillit NOT', 'AND OR tillit', 'tillit OR –'])(
  'what joins nothing in «%s» is left out',
  (typed) => {
    expect(choices(typed)).toEqual([['tillit']]);
    expect(readOperators(typed)).toMatchObject({ excluded: [], misused: [] });
  },
);

test('brackets around a choice are no part of it', () => {
  expect(choices('(tillit OR "å bli sett") AND (hjelp OR støtte)').map((texts) => texts.join(' '))).toEqual([
    'tillit å bli sett',
    'hjelp støtte)',
  ]);
  expect(readOperators('tillit (NOT tvang)').excluded).toMatchObject([{ text: 'tvang)' }]);
});

test('words with a hyphen between them are one choice', () => {
  expect(readOperators('helse-tjenester OR tillit').parts).toMatchObject([
    { isPhrase: true, or: [{ isPhrase: false }] },
  ]);
});

test('an operator in capitals excludes no narrowing', () => {
  expect(misuse('tid IKKE tema:samvær')).toEqual([{ why: 'excluded', typed: 'IKKE tema:samvær', nearest: null }]);
});

test.each(['constructor:tid', '__proto__:tid', 'toString:tid', 'tema:–', 'tema:"'])('«%s» names no value', (typed) => {
  expect(resolveNarrowing(readOperators(typed).narrowed, names).filters).toEqual({});
});

test('a value may have accents and invisible characters', () => {
  expect(
    resolveNarrowing(readOperators('te\u00adma:Sámva\u030aer').narrowed, {
      ...(names as object),
      tema: [['samvaer', 'Samvåer']],
    } as never).filters,
  ).toEqual({ tema: ['samvaer'] });
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
