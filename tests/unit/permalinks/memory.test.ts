import { expect, test } from 'vitest';
import { findBreaches, listNew, remember } from '../../../src/permalinks/memory.ts';
import type { PublishedSite } from '../../../src/permalinks/published-site.ts';
import { listPublishedWords } from '../../../src/permalinks/published-words.ts';
import type { Permalinks } from '../../../src/schemas/permalinks.ts';
import { makeReview } from '../../fixtures/make-content.ts';
import { localise, makeFinding, makeQuote, makeTheme } from '../../fixtures/make-records.ts';

const quotePage = '/sitater/det-tok-lang-tid/';

const makeSite = (addresses: string[]): PublishedSite => ({
  addresses,
  has: (address) => addresses.includes(address),
});

const wordsOf = (fields: Parameters<typeof makeQuote>[0] = {}, id = 'det-tok-lang-tid') =>
  listPublishedWords(makeReview({ quotes: { [id]: makeQuote(fields) } })).filter(
    ({ file }) => file === `quotes/${id}.yaml`,
  );

const site = makeSite([quotePage]);
const published = remember({}, site, wordsOf(), '2026-11-22');
const what = localise('Et ord manglet.');

test('a new address is remembered with its day', () => {
  expect(remember({ '/': { since: '2026-11-22' } }, makeSite(['/', '/kart/']), [], '2026-11-25')).toEqual({
    '/': { since: '2026-11-22' },
    '/kart/': { since: '2026-11-25' },
  });
});

test('the words of a quotation are remembered beside the day its address was published', () => {
  expect(published).toEqual({
    [quotePage]: { since: '2026-11-22', words: expect.stringMatching(/^[0-9a-f]{12}$/) as string },
  });
});

test('addresses that are not yet remembered are listed', () => {
  expect(listNew({ '/': { since: '2026-11-22' } }, makeSite(['/', '/kart/']))).toEqual(['/kart/']);
});

test('what is as it was published breaks no promise', () => {
  expect(findBreaches(published, site, wordsOf())).toEqual([]);
});

test('white space is no change of words', () => {
  expect(findBreaches(published, site, wordsOf({ text: 'Det tok  lang tid\nfør jeg stolte på henne' }))).toEqual([]);
});

test('an address that is gone is named with the nearest there is and what to do', () => {
  const memory: Permalinks = { '/teori/bedring/': { since: '2026-11-22' } };
  expect(findBreaches(memory, makeSite(['/teori/recovery/']), [])).toEqual([
    '/teori/bedring/ er publisert før, men finnes ikke lenger: skriv den gamle id-en i «formerIds» i posten den skal føre til. Kanskje det nå er /teori/recovery/?',
  ]);
});

test('changed words without a correction are named with file, field and what to do', () => {
  expect(findBreaches(published, site, wordsOf({ text: 'Det tok kort tid' }))).toEqual([
    'quotes/det-tok-lang-tid.yaml, text: ordene på /sitater/det-tok-lang-tid/ er endret siden 2026-11-22, uten at leserne får vite det: legg til dagen (date) og hva som er rettet (what) nederst i «corrections».',
  ]);
});

test('changed words with a correction of the day or later keep the promise', () => {
  for (const date of ['2026-11-22', '2026-11-25']) {
    const corrections = [{ date, what }];
    expect(findBreaches(published, site, wordsOf({ text: 'Det tok kort tid', corrections })), date).toEqual([]);
  }
});

test('a correction from before the words were published does not tell of their change', () => {
  const words = wordsOf({ text: 'Det tok kort tid', corrections: [{ date: '2026-11-21', what }] });
  expect(findBreaches(published, site, words)).toEqual([
    expect.stringContaining('den nyeste rettelsen er datert 2026-11-21'),
  ]);
});

test('a correction that is remembered does not tell of the next change', () => {
  const corrections = [{ date: '2026-11-25', what }];
  const memory = remember(published, site, wordsOf({ text: 'Det tok kort tid', corrections }), '2026-11-25');
  expect(memory[quotePage]).toMatchObject({ since: '2026-11-22', corrected: ['2026-11-25'] });
  const next = { text: 'Det tok litt tid' };
  expect(findBreaches(memory, site, wordsOf({ ...next, corrections }))).toEqual([
    expect.stringContaining('er endret siden 2026-11-25'),
  ]);
  const twice = [...corrections, { date: '2026-11-25', what }];
  expect(findBreaches(memory, site, wordsOf({ ...next, corrections: twice }))).toEqual([]);
});

test('words are recognised under a former id', () => {
  const renamed = makeSite([quotePage, '/sitater/lang-tid/']);
  const fields = { formerIds: ['det-tok-lang-tid'] };
  expect(findBreaches(published, renamed, wordsOf(fields, 'lang-tid'))).toEqual([]);
  expect(findBreaches(published, renamed, wordsOf({ ...fields, text: 'Noe annet' }, 'lang-tid'))).toHaveLength(1);
});

test('a changed finding is found by its theme and its place in the file', () => {
  const wordsOfTheme = (nb: string) =>
    listPublishedWords(
      makeReview({ themes: { tillit: makeTheme({ findings: [makeFinding({ text: localise(nb) })] }) } }),
    );
  const memory = remember({}, makeSite([]), wordsOfTheme('Tillit tar tid.'), '2026-11-22');
  const everything = makeSite(Object.keys(memory));
  expect(findBreaches(memory, everything, wordsOfTheme('Tillit tar **tid**.'))).toEqual([]);
  expect(findBreaches(memory, everything, wordsOfTheme('Tillit tar år.'))).toEqual([
    expect.stringContaining(
      'themes/tillit.yaml, findings[0].text.nb: ordene på /temaer/tillit/#tillit-tar-tid er endret',
    ),
  ]);
});

test('words of a finding that were put in other words of the same meaning keep the promise without a correction', () => {
  const wordsOfFinding = (fields: Parameters<typeof makeFinding>[0]) =>
    listPublishedWords(makeReview({ themes: { tillit: makeTheme({ findings: [makeFinding(fields)] }) } }));
  const memory = remember({}, makeSite(['/temaer/tillit/#tillit-tar-tid']), wordsOfFinding({}), '2026-11-22');
  const text = localise('Det tar tid å få tillit.');
  const breachesOf = (reworded: string[]) =>
    findBreaches(memory, { addresses: [], has: () => true }, wordsOfFinding({ text, reworded }));
  expect(breachesOf(['2026-11-25'])).toEqual([]);
  expect(breachesOf(['2026-11-21'])).toEqual([expect.stringContaining('er datert 2026-11-21') as string]);
  expect(breachesOf([])).toEqual([expect.stringContaining('holder det med dagen i «reworded»') as string]);
});
