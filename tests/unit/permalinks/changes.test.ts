import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { listChanges } from '../../../src/permalinks/changes.ts';
import { makeRoutes } from '../../../src/routes/routes.ts';
import type { Permalinks } from '../../../src/schemas/permalinks.ts';
import { makeCorpus, type Records } from '../../fixtures/make-content.ts';
import {
  localise,
  makeFinding,
  makeGroup,
  makeQuote,
  makeTheme,
  makeTheory,
  makeUncitedFinding,
} from '../../fixtures/make-records.ts';

const changesOf = (memory: Permalinks, records: Records = {}) =>
  listChanges(makeCorpus(records), memory, makeRoutes('/repo/', defaultLocale), defaultLocale);

const since = (day: string) => ({ since: day });

test('what is not yet remembered is not yet news', () => {
  expect(changesOf({})).toEqual([]);
});

test('a single new record is told by its name and address', () => {
  expect(changesOf({ '/teori/recovery/': since('2026-11-22') })).toEqual([
    {
      key: '2026-11-22/theory',
      day: '2026-11-22',
      title: 'Nytt begrep: Recovery',
      address: '/repo/teori/recovery/',
      entries: [{ title: 'Recovery', address: '/repo/teori/recovery/' }],
    },
  ]);
});

test('records of a kind that came on one day are told together', () => {
  const memory = { '/teori/recovery/': since('2026-11-22'), '/teori/mestring/': since('2026-11-22') };
  const [change, ...others] = changesOf(memory, { theory: { mestring: makeTheory({ title: localise('Mestring') }) } });
  expect(others).toEqual([]);
  expect(change).toMatchObject({ title: '2 nye begreper', address: '/repo/teori/' });
  expect(change?.entries.map(({ title }) => title)).toEqual(['Mestring', 'Recovery']);
});

test('a new theme is told with its findings, which are no news of their own', () => {
  const memory = { '/temaer/tillit/': since('2026-11-22'), '/temaer/tillit/#tillit-tar-tid': since('2026-11-22') };
  expect(changesOf(memory).map(({ title, entries }) => [title, entries[0]?.title])).toEqual([
    ['Nytt tema: Tillit', 'Tillit (1 påstand)'],
  ]);
});

test('findings that come to a theme later are told by theme', () => {
  const findings = [makeFinding(), makeUncitedFinding({ id: 'b' }), makeUncitedFinding({ id: 'c' })];
  const memory = {
    '/temaer/tillit/': since('2026-11-22'),
    '/temaer/tillit/#tillit-tar-tid': since('2026-11-22'),
    '/temaer/tillit/#b': since('2026-11-25'),
    '/temaer/tillit/#c': since('2026-11-25'),
  };
  expect(changesOf(memory, { themes: { tillit: makeTheme({ findings }) } }).at(0)).toMatchObject({
    title: '2 nye påstander i Tillit',
    address: '/repo/temaer/tillit/',
    entries: [{ address: '/repo/temaer/tillit/#b' }, { address: '/repo/temaer/tillit/#c' }],
  });
});

test('groups that come to a theme later are told by theme, also where they took up an older finding', () => {
  const groups = [makeGroup({ id: 'tid', formerIds: ['gammelt-funn'] })];
  const memory = {
    '/temaer/tillit/': since('2026-11-22'),
    '/temaer/tillit/#gammelt-funn': since('2026-11-22'),
    '/temaer/tillit/#tid': since('2026-11-25'),
  };
  expect(changesOf(memory, { themes: { tillit: makeTheme({ groups }) } }).at(0)).toMatchObject({
    day: '2026-11-25',
    title: 'Ny gruppe av påstander i Tillit',
    address: '/repo/temaer/tillit/#tid',
  });
});

test('a record that was renamed is as old as its first address', () => {
  const memory = { '/teori/bedring/': since('2026-11-22'), '/teori/recovery/': since('2026-11-25') };
  const theory = { recovery: makeTheory({ formerIds: ['bedring'] }) };
  expect(changesOf(memory, { theory }).map(({ day }) => day)).toEqual(['2026-11-22']);
});

test('a correction is told with what was corrected, and the newest comes first', () => {
  const corrections = [
    { date: '2026-11-23', what: localise('Et *ord* manglet.') },
    { date: '2026-11-25', what: localise('Enda ett.') },
  ];
  const quotes = { 'det-tok-lang-tid': makeQuote({ corrections }) };
  const memory = { '/teori/recovery/': since('2026-11-24') };
  const told = changesOf(memory, { quotes });
  expect(told.map(({ day }) => day)).toEqual(['2026-11-25', '2026-11-24', '2026-11-23']);
  expect(told.at(-1)).toMatchObject({
    title: 'Rettet: «Det tok lang tid før jeg stolte på henne»',
    address: '/repo/sitater/det-tok-lang-tid/',
    text: 'Et ord manglet.',
  });
  expect(new Set(told.map(({ key }) => key)).size).toBe(3);
});
