import { defaultLocale } from '../../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import {
  checkFilters,
  nothingAsked,
  INITIAL_LIMIT,
  readSearchAddress,
  toggleFilter,
  writeSearchAddress,
  type AskedSearch,
} from '../../../../src/components/search/query-address.ts';
import { makeRoutes } from '../../../../src/routes/routes.ts';

const routes = makeRoutes('/', defaultLocale);

test.each([
  ['?q=tillit', 'tillit'],
  ['?q=samv%C3%A6r', 'samvær'],
  ['?q=tid+og%20tillit', 'tid og tillit'],
  ['?x=1&q=a%26b', 'a&b'],
  ['?q=%3Cscript%3E', '<script>'],
  ['', ''],
  ['?query=tillit', ''],
])('%s asks for «%s»', (search, query) => {
  expect(readSearchAddress(search)).toMatchObject({
    asked: { query, grouped: false, limit: INITIAL_LIMIT },
    broken: false,
  });
});

test.each([
  ['?q=tillit%E0%A4%A', 'tillit'],
  ['?q=100%', '100'],
  ['?q=samv%C3', 'samv'],
])('what cannot be read of %s is left out and told', (search, query) => {
  expect(readSearchAddress(search)).toMatchObject({ asked: { query }, broken: true });
});

test('an address that was damaged on its way asks for what was meant', () => {
  const search = '?utm_source=x&Q=samv%25C3%25A6r&amp;TEMA=Samvaer&amp;vis=Grupper)&antall=40)&fbclid=y';
  const { asked, broken } = readSearchAddress(search);
  expect({ ...asked, broken }).toMatchObject({ query: 'samvær', grouped: true, limit: 40, broken: false });
  const names = { kind: [], oppgave: [], tema: [['samvaer', 'Samvær']], studie: [], stemme: [], sprak: [] };
  expect(checkFilters(asked.filters, names as never)).toMatchObject({ filters: { tema: ['samvaer'] }, unknown: [] });
});

test('a value that stands twice in an address is one', () => {
  const names = { kind: [], oppgave: [], tema: [['samvaer', 'Samvær']], studie: [], stemme: [], sprak: [] };
  expect(checkFilters({ tema: ['samvaer', 'samvaer.'] }, names as never).filters.tema).toEqual(['samvaer']);
});

test('everything asked survives its address', () => {
  const asked: AskedSearch = {
    query: 'tema:samvær "a & b" 100 %',
    filters: { kind: ['quotes', 'findings'], tema: ['samvaer'], oppgave: [], studie: [], stemme: [], sprak: ['en'] },
    grouped: true,
    limit: 60,
  };
  const { search } = new URL(writeSearchAddress(routes, asked), 'https://example.org');
  expect(readSearchAddress(search)).toEqual({ asked, broken: false });
});

test('nothing asked has the plain address', () => {
  expect(writeSearchAddress(routes, nothingAsked)).toBe('/sok/');
});

test.each(['?antall=-5', '?antall=1e9', '?antall=mange', '?antall=25.5'])('%s shows the usual number', (search) => {
  expect(readSearchAddress(search).asked.limit).toBe(INITIAL_LIMIT);
});

test('values that no facet has are told apart', () => {
  const names = { kind: [['quotes', 'Sitater']], oppgave: [], tema: [], studie: [], stemme: [], sprak: [] };
  const { filters, unknown } = checkFilters({ kind: ['quotes', 'sitat'], tema: ['x'] }, names as never);
  expect(filters.kind).toEqual(['quotes']);
  expect(unknown).toEqual(['sitat', 'x']);
});

test('a filter is put in and taken out', () => {
  const once = toggleFilter({}, 'tema', 'samvaer');
  expect(once).toEqual({ tema: ['samvaer'] });
  expect(toggleFilter(once, 'tema', 'samvaer')).toEqual({ tema: [] });
});
