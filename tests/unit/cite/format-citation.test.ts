import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import type { CslItem } from '../../../src/cite/csl.ts';
import {
  addPlace,
  addReadIn,
  formatEntries,
  formatEntry,
  formatNarrative,
  formatParenthesis,
} from '../../../src/cite/format-citation.ts';
import { toMarkdown } from '../../fixtures/to-markdown.ts';

// Expected forms by Norsk APA-manual (APA 7, bokmål), checked by hand.

const author = (...families: string[]) => families.map((family) => ({ family, given: 'Kari Bo' }));
const make = (fields: Partial<CslItem> = {}): CslItem => ({
  id: 'hansen-2020',
  type: 'book',
  author: author('Hansen'),
  issued: { 'date-parts': [[2020]] },
  title: 'Tillit tar tid',
  language: defaultLocale,
  ...fields,
});
const article = (fields: Partial<CslItem> = {}) =>
  make({
    type: 'article-journal',
    'container-title': 'Tidsskrift for tid',
    volume: '12',
    issue: '1',
    page: '50–60',
    ...fields,
  });
const cite = (fields: Partial<CslItem>, locator: string | null = null) => {
  const cited = { item: make(fields), locator };
  return [formatParenthesis([cited], defaultLocale).text, formatNarrative(cited, defaultLocale).text];
};
const entry = (item: CslItem) => toMarkdown(formatEntry(item, defaultLocale).html);

test.each([
  [author('Hansen'), '(Hansen, 2020)', 'Hansen (2020)'],
  [author('Hansen', 'Li'), '(Hansen & Li, 2020)', 'Hansen og Li (2020)'],
  [author('Hansen', 'Li', 'Moe'), '(Hansen et al., 2020)', 'Hansen et al. (2020)'],
  [[{ literal: 'Helsedirektoratet' }], '(Helsedirektoratet, 2020)', 'Helsedirektoratet (2020)'],
])('%j are cited as %s and %s', (authors, parenthesis, sentence) => {
  expect(cite({ author: authors })).toEqual([parenthesis, sentence]);
});

test('an author with others whom nobody names is cited as several', () => {
  expect(cite({ custom: { moreAuthors: true } })).toEqual(['(Hansen et al., 2020)', 'Hansen et al. (2020)']);
  expect(entry(make({ custom: { moreAuthors: true } }))).toBe('Hansen et al. (2020). *Tillit tar tid*.');
});

test.each([
  ['s. 58', '(Hansen, 2020, s. 58)'],
  ['s. 142–143', '(Hansen, 2020, s. 142–143)'],
  ['s. 37, s. 39', '(Hansen, 2020, s. 37, 39)'],
  ['§ 2-4', '(Hansen, 2020, § 2-4)'],
  ['§ 3-1, § 3-2', '(Hansen, 2020, §§ 3-1, 3-2)'],
  ['kap. 6', '(Hansen, 2020, kap. 6)'],
])('the place «%s» stands after the year', (locator, expected) => {
  expect(cite({}, locator)[0]).toBe(expected);
});

test('several works stand in the order of the list, and letters tell apart those of one year', () => {
  const cited = [make({ id: 'b', author: author('Moe') }), make({ id: 'a1' }), make({ id: 'a2', title: 'Uro' })];
  expect(
    formatParenthesis(
      cited.map((item) => ({ item, locator: null })),
      defaultLocale,
    ).text,
  ).toBe('(Hansen, 2020a, 2020b; Moe, 2020)');
});

test('a work alone gets no letter from one that was cited before', () => {
  formatEntries([make({ id: 'a1' }), make({ id: 'a2' })], defaultLocale);
  expect(cite({ id: 'a1' })[0]).toBe('(Hansen, 2020)');
});

test('the same id with other fields is cited by those fields', () => {
  expect(cite({})[0]).toBe('(Hansen, 2020)');
  expect(cite({ issued: { 'date-parts': [[2021]] } })[0]).toBe('(Hansen, 2021)');
});

test('a work read in another names it at the end, in plain text and in HTML', () => {
  const readIn = make({ id: 'li', author: author('Li', 'Moe'), issued: { 'date-parts': [[2022]] } });
  const reader = formatParenthesis([{ item: readIn, locator: null }], defaultLocale);
  const cited = { item: make(), locator: 's. 58' };
  expect(addReadIn(formatParenthesis([cited], defaultLocale), reader, defaultLocale)).toEqual({
    text: '(Hansen, 2020, s. 58, referert i Li & Moe, 2022)',
    html: '(Hansen, 2020, s. 58, referert i Li &#38; Moe, 2022)',
  });
  expect(addReadIn(formatNarrative(cited, defaultLocale), reader, defaultLocale).text).toBe(
    'Hansen (2020, s. 58, referert i Li & Moe, 2022)',
  );
});

test('a place without a page stands last in the parentheses', () => {
  expect(addPlace(formatParenthesis([{ item: make(), locator: null }], defaultLocale), '«Tillit & tid»')).toEqual({
    text: '(Hansen, 2020, «Tillit & tid»)',
    html: '(Hansen, 2020, «Tillit &#38; tid»)',
  });
});

test('an article names journal and volume in italics, then issue and pages', () => {
  expect(entry(article({ author: author('Hansen', 'Li') }))).toBe(
    'Hansen, K. B. & Li, K. B. (2020). Tillit tar tid. *Tidsskrift for tid*, *12*(1), 50–60.',
  );
});

test('an issue without its volume stands in parentheses', () => {
  const { volume, ...rest } = article();
  expect(volume).toBe('12');
  expect(entry(rest)).toBe('Hansen, K. B. (2020). Tillit tar tid. *Tidsskrift for tid*, (1), 50–60.');
});

test('an article whose journal is unknown stands upright, without the numbers of that journal', () => {
  const { 'container-title': journal, ...rest } = article();
  expect(journal).toBe('Tidsskrift for tid');
  expect(entry(rest)).toBe('Hansen, K. B. (2020). Tillit tar tid.');
});

test('a DOI is an address that can be followed', () => {
  expect(formatEntry(article({ DOI: '10.1000/182' }), defaultLocale).html).toContain(
    '<a href="https://doi.org/10.1000/182">https://doi.org/10.1000/182</a>',
  );
});

test('twenty authors are all listed, the last after an ampersand', () => {
  const families = Array.from({ length: 20 }, (_, index) => `Navn${String.fromCharCode(97 + index)}`);
  expect(entry(make({ author: author(...families) }))).toMatch(
    /^Navna, K\. B\., .*Navns, K\. B\. & Navnt, K\. B\. \(2020\)/,
  );
});

test('a law is listed by its short name and year, with its title upright', () => {
  const law = make({
    type: 'legislation',
    author: [{ literal: 'Folketrygdloven' }],
    issued: { 'date-parts': [[1997]] },
    title: 'Lov om folketrygd (LOV-1997-02-28-19)',
    publisher: 'Lovdata',
    URL: 'https://lovdata.no/lov/1997-02-28-19',
  });
  expect(entry(law)).toBe(
    'Folketrygdloven. (1997). Lov om folketrygd (LOV-1997-02-28-19). Lovdata. https://lovdata.no/lov/1997-02-28-19',
  );
});

test('a web page stands in italics before its site and address', () => {
  const page = make({
    type: 'webpage',
    author: [{ literal: 'Helsebiblioteket' }],
    title: 'Sjekklister',
    publisher: 'Folkehelseinstituttet',
    URL: 'https://nett.example/sjekklister',
  });
  expect(entry(page)).toBe(
    'Helsebiblioteket. (2020). *Sjekklister*. Folkehelseinstituttet. https://nett.example/sjekklister',
  );
});

test('an undated web page is «u.å.», and no day of reading is invented', () => {
  const page = make({ type: 'webpage', URL: 'https://nett.example/' });
  delete page.issued;
  expect(entry(page)).toBe('Hansen, K. B. (u.å.). *Tillit tar tid*. https://nett.example/');
});

test('a description stands upright in brackets, and opens the entry where there is no author', () => {
  const unsigned = make({ type: 'thesis', title: '[Litteraturoppgave i hagebruk]', publisher: 'Høgskolen' });
  delete unsigned.author;
  expect(entry(make({ title: '[tittelen er ukjent]' }))).toBe('Hansen, K. B. (2020). [Tittelen er ukjent].');
  expect(entry(unsigned)).toBe('[Litteraturoppgave i hagebruk]. (2020). Høgskolen.');
  expect(formatParenthesis([{ item: unsigned, locator: null }], defaultLocale).text).toBe(
    '([Litteraturoppgave i hagebruk], 2020)',
  );
});

test('an English citation follows the English manual', () => {
  const cited = { item: article({ author: author('Hansen', 'Li') }), locator: 's. 58–59' };
  const moe = formatParenthesis([{ item: make({ id: 'moe', author: author('Moe') }), locator: null }], 'en');
  expect([
    formatParenthesis([cited], 'en').text,
    formatNarrative(cited, 'en').text,
    addReadIn(formatParenthesis([cited], 'en'), moe, 'en').text,
    formatEntry(cited.item, 'en').text,
  ]).toEqual([
    '(Hansen & Li, 2020, pp. 58–59)',
    'Hansen and Li (2020, pp. 58–59)',
    '(Hansen & Li, 2020, pp. 58–59, as cited in Moe, 2020)',
    'Hansen, K. B., & Li, K. B. (2020). Tillit tar tid. Tidsskrift for tid, 12(1), 50–60.',
  ]);
});
