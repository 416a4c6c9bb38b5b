import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { previewFile } from '../../../src/routes/preview-file.ts';
import { makeRoutes } from '../../../src/routes/routes.ts';

test.each([
  ['/', '/'],
  ['', '/'],
  ['repo', '/repo/'],
  ['/repo', '/repo/'],
  ['/repo/', '/repo/'],
  ['/org/repo/', '/org/repo/'],
])('under the base «%s» every address begins with %s', (base, start) => {
  const routes = makeRoutes(base, defaultLocale);
  expect(routes.home()).toBe(start);
  expect(routes.list('themes')).toBe(`${start}temaer/`);
  expect(routes.record({ collection: 'theory', id: 'recovery' })).toBe(`${start}teori/recovery/`);
  expect(routes.search('tillit')).toBe(`${start}sok/?q=tillit`);
  expect(routes.about()).toBe(`${start}om/`);
  expect(routes.data()).toBe(`${start}data/`);
  expect(routes.dataFile('findings.json')).toBe(`${start}data/findings.json`);
});

// These addresses are published: a change breaks links that readers have made.
test.each([
  ['theses', '/oppgaver/x/'],
  ['studies', '/studier/x/'],
  ['themes', '/temaer/x/'],
  ['quotes', '/sitater/x/'],
  ['theory', '/teori/x/'],
  ['references', '/referanser/x/'],
  ['bridges', '/broer/x/'],
  ['notes', '/merknader/#x'],
  ['facts', '/tall/#x'],
] as const)('the address of a record of %s is %s', (collection, address) => {
  expect(makeRoutes('/', defaultLocale).record({ collection, id: 'x' })).toBe(address);
});

test.each([
  ['matrix', '/matrise/'],
  ['method', '/metode/'],
  ['voices', '/stemmer/'],
  ['comparison', '/sammenlign/'],
  ['map', '/kart/'],
] as const)('the page «%s» has the address %s below the base', (page, address) => {
  expect(makeRoutes('/repo/', defaultLocale)[page]()).toBe(`/repo${address}`);
});

test('a finding is an anchor on the page of its theme', () => {
  const finding = { collection: 'findings', id: 'tillit-tar-tid', theme: { id: 'tillit' } } as const;
  expect(makeRoutes('/repo/', defaultLocale).record(finding)).toBe('/repo/temaer/tillit/#tillit-tar-tid');
});

test('a part of a theme is found by its reference, a group as a finding', () => {
  const routes = makeRoutes('/repo/', defaultLocale);
  expect(routes.part('findings', 'tillit#tillit-tar-tid')).toBe('/repo/temaer/tillit/#tillit-tar-tid');
  expect(routes.part('groups', 'tillit#tid')).toBe('/repo/temaer/tillit/#tid');
  expect(routes.cite({ collection: 'groups', id: 'tid', theme: { id: 'tillit' } })).toBe(
    '/repo/temaer/tillit/siter/#tid',
  );
});

test('how to cite a record stands on its page, for a finding on a page beside its theme', () => {
  const routes = makeRoutes('/repo/', defaultLocale);
  const finding = { collection: 'findings', id: 'tillit-tar-tid', theme: { id: 'tillit' } } as const;
  expect(routes.cite({ collection: 'quotes', id: 'det-tok-lang-tid' })).toBe('/repo/sitater/det-tok-lang-tid/#siter');
  expect(routes.cite(finding)).toBe('/repo/temaer/tillit/siter/#tillit-tar-tid');
});

test('a conclusion is an anchor on the page of its thesis', () => {
  expect(makeRoutes('/', defaultLocale).anchor({ collection: 'theses', id: 'oppgaven' }, 'slutt')).toBe(
    '/oppgaver/oppgaven/#slutt',
  );
});

test('the document of a thesis lies under the page of the thesis', () => {
  expect(makeRoutes('/repo/', defaultLocale).document({ id: 'oppgaven' })).toBe('/repo/oppgaver/oppgaven/dokument/');
});

test('the search page has an address without a query', () => {
  expect(makeRoutes('/', defaultLocale).search()).toBe('/sok/');
});

test.each(['på lag', 'a&b=c', '100 % «sikker»?', 'q#1', '+1'])('the query «%s» survives its address', (query) => {
  const address = new URL(makeRoutes('/repo/', defaultLocale).search(query), 'https://example.org');
  expect(address.pathname).toBe('/repo/sok/');
  expect(address.hash).toBe('');
  expect([...address.searchParams]).toEqual([['q', query]]);
});

test('what else a search names stands in its address', () => {
  expect(makeRoutes('/', defaultLocale).search('tid', { kind: ['quotes', 'findings'], tema: [] })).toBe(
    '/sok/?q=tid&kind=quotes&kind=findings',
  );
});

test.each([
  ['/teori/tillit/', ['tillit'], '/teori/tillit/?h=tillit'],
  ['/temaer/samvaer/#tid', ['tid', 'på'], '/temaer/samvaer/?h=tid+p%C3%A5#tid'],
  ['/temaer/samvaer/#tid', [], '/temaer/samvaer/#tid'],
])('words to mark at %s stand before the anchor', (address, words, marked) => {
  expect(makeRoutes('/', defaultLocale).marked(address, words)).toBe(marked);
});

test('what goes with a record to other sites lies under the base, by its path word', () => {
  const routes = makeRoutes('/repo/', defaultLocale);
  const quote = { collection: 'quotes', id: 'god-nok' } as const;
  expect(routes.socialImage(quote)).toBe('/repo/deling/sitater/god-nok.png');
  expect(routes.socialImage()).toBe('/repo/deling/felles.png');
  expect(routes.embed(quote)).toBe('/repo/innbygg/sitater/god-nok/');
  expect(routes.oEmbed({ collection: 'themes', id: 'tillit' })).toBe('/repo/oembed/temaer/tillit.json');
  const group = { collection: 'groups', id: 'tid', theme: { id: 'tillit' } } as const;
  expect(routes.embed(group)).toBe('/repo/innbygg/temaer/tillit/tid/');
  expect(routes.oEmbed(group)).toBe('/repo/oembed/temaer/tillit/tid.json');
});

test('feeds have an address that subscribers can keep', () => {
  expect(makeRoutes('/', defaultLocale).feed('xml')).toBe('/feed.xml');
  expect(makeRoutes('/', defaultLocale).feed('json')).toBe('/feed.json');
});

test('places on pages that stand for many have addresses of their own', () => {
  const routes = makeRoutes('/repo/', defaultLocale);
  const thesis = { id: 'skolehage' };
  expect(routes.across()).toBe('/repo/pa-tvers/');
  expect(routes.list('studies', thesis.id)).toBe('/repo/studier/#skolehage');
  expect(routes.method(thesis)).toBe('/repo/metode/#skolehage');
  expect(routes.matrixCell({ id: 'tillit' }, { id: 'berg-2019' })).toBe('/repo/matrise/#tillit--berg-2019');
});

test('what is chosen among the quotations stands in the address of their list', () => {
  const routes = makeRoutes('/', defaultLocale);
  expect(routes.quotes({ tema: 'tillit', sprak: 'en' })).toBe('/sitater/?tema=tillit&sprak=en');
});

test('a work that is an included study has the address of the study', () => {
  const url = makeRoutes('/repo/', defaultLocale);
  const work = { collection: 'references' as const, id: 'hansen-2020', study: { id: 'hansen' } };
  expect([url.record(work), url.anchor(work, 'sitert'), url.cite(work)]).toEqual([
    '/repo/studier/hansen/',
    '/repo/studier/hansen/#sitert',
    '/repo/studier/hansen/#siter',
  ]);
  expect(url.record({ ...work, study: null })).toBe('/repo/referanser/hansen-2020/');
});

test.each([
  ['/repo/temaer/samvaer/', '/repo/glimt/temaer/samvaer.json'],
  ['/repo/merknader/', '/repo/glimt/merknader.json'],
  ['/repo/temaer/', null],
  ['/repo/temaer/samvaer/siter/', null],
  ['/repo/innbygg/temaer/samvaer/', null],
  ['/repo/om/', null],
  ['/temaer/samvaer/', null],
])('a page with records has a file of previews, and no other page: %s', (page, file) => {
  expect(previewFile('/repo/', page)).toBe(file);
});
