import { beforeAll, expect, test } from 'vitest';
import { defaultLocale } from '../../src/schemas/languages.ts';
import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import { messages } from '../fixtures/messages.ts';
import { buildVariant } from './build-site.ts';
import { findDeadLinks, readAttributes, readQuotation, readSite, type BuiltSite } from './built-site.ts';
import { site as own } from './dist.ts';

interface Named {
  id: string;
  label: string;
}

let site: BuiltSite;

beforeAll(async () => {
  site = await readSite(await buildVariant('review'));
});

test('another review has every kind of page', () => {
  const paths = site.pages.map(({ path }) => path);
  for (const path of [
    '/',
    '/oppgaver/skolehage/',
    '/temaer/hagen-som-klasserom/',
    '/temaer/vaer-og-vind/',
    '/temaer/hagen-som-klasserom/siter/',
    '/sitater/bonner-og-ugress/',
    '/studier/solvang-2016/',
    '/teori/stedsbasert-laering/',
    '/referanser/harper-1998/',
    '/matrise/',
    '/data/',
    '/om/',
    '/sok/',
    '/leseliste/',
    '/404.html',
  ]) {
    expect(paths).toContain(path);
  }
});

test('every link and anchor of another review exists', () => {
  expect(findDeadLinks(site)).toEqual([]);
});

test('another review names no record of the reviews in content/', async () => {
  const names = await Promise.all(
    ['theses', 'themes', 'theory', 'studies', 'references', 'quotes', 'bridges', 'notes', 'facts'].map(
      async (name) => (await own.readJson(`/data/${name}.json`)) as Named[],
    ),
  );
  const paths = new Set(own.pages.map(({ path }) => path).filter((path) => /^\/\w+\/[^/]+\/$/.test(path)));
  const shared = site.pages.flatMap(({ path, targets }) =>
    targets.filter((target) => paths.has(target.split('#').at(0) ?? '')).map((target) => `${path} → ${target}`),
  );
  // A word of the interface, such as «Metode», may be the name of a record too.
  const interfaceText = JSON.stringify(messages);
  const tellingNames = names.flat().filter(({ label }) => !containsWord(interfaceText, label));
  const named = site.pages.flatMap(({ path, text }) =>
    tellingNames.filter(({ label }) => containsWord(text, label)).map(({ label }) => `${path} «${label}»`),
  );
  expect([...shared, ...named]).toEqual([]);
});

test('another review says nothing of the subject of the reviews in content/', () => {
  const subject = /recovery|\brus|rop-|sykeple|lidels|relasjon|to oppgaver|mangler litteraturlister/i;
  const wrong = site.pages.flatMap(({ path, text, root }) => {
    const attributes = root.querySelectorAll('*').map(({ rawAttrs }) => rawAttrs);
    const found = subject.exec(text) ?? subject.exec(attributes.join('\n'));
    return found ? [`${path} …${found.input.slice(Math.max(0, found.index - 30), found.index + 40)}…`] : [];
  });
  expect(wrong).toEqual([]);
});

test('another review uses no word of the vocabulary of the reviews in content/', async () => {
  const { sides, unions, otherVoices, poles, levels } = (await own.readJson('/data/vocabulary.json')) as Vocabulary;
  const words = [
    ...sides.flatMap(({ single, definite, perspective }) => [single, definite, perspective]),
    ...levels.map(({ plural }) => plural),
    ...[...sides, ...unions, ...otherVoices, ...poles, ...levels].map(({ label }) => label),
  ].flatMap((text) => text?.[defaultLocale] ?? []);
  // «Oppgaven selv» begins a sentence of the interface too.
  const telling = words.filter((word) => !containsWord(JSON.stringify(messages), word));
  const ids = [...sides, ...unions, ...poles].map(({ id }) => id);
  const named = site.pages.flatMap(({ path, text, root }) => [
    ...telling.filter((word) => containsWord(text, word)).map((word) => `${path} «${word}»`),
    ...['voice', 'polarity', 'unheard', 'stemme', 'retning']
      .flatMap((name) => readAttributes(root, `data-${name}`))
      .filter((value) => ids.includes(value))
      .map((value) => `${path} ${value}`),
  ]);
  expect(named).toEqual([]);
});

test('three sides stand side by side, and what two of them say stands with each', () => {
  const page = site.pageAt('/stemmer/');
  expect(page.text).toContain('Tre stemmer');
  expect(page.text).toContain('Hva lærerne, elevene og foreldrene sier');
  for (const theme of ['hagen-som-klasserom', 'vaer-og-vind', 'kveld-ved-bordet']) {
    expect(page.ids).toEqual(expect.arrayContaining(['laerer', 'elev', 'forelder'].map((side) => `${theme}-${side}`)));
  }
  expect(page.text).toContain('også foreldre sier det');
  expect(page.text).toContain('også elever sier det');
  expect(page.text).toContain('Ingen påstander eller sitater i dette temaet gir lærernes syn.');
});

test('a finding says whom its studies asked where they did not ask its voice', () => {
  const theme = site.pageAt('/temaer/kveld-ved-bordet/');
  expect(readAttributes(theme.root, 'data-unheard')).toEqual(['forelder']);
  expect(theme.text).toContain('studien intervjuet bare elever');
});

test('each of three poles is drawn in its own slot', () => {
  const slots = ['hagen-som-klasserom', 'vaer-og-vind', 'kveld-ved-bordet'].map((id) =>
    readAttributes(site.pageAt(`/temaer/${id}/`).root, 'data-pole'),
  );
  expect(slots).toEqual([['2'], ['1'], ['4']]);
});

test('the data of another review name its own terms', async () => {
  const { sides } = (await site.readJson('/data/vocabulary.json')) as Vocabulary;
  const schema = (await site.readJson('/data/schema/findings.json')) as {
    $defs: { record: { properties: { voice: { enum: string[] } } } };
  };
  expect(sides.map(({ id }) => id)).toEqual(['laerer', 'elev', 'forelder']);
  expect(schema.$defs.record.properties.voice.enum).toEqual([
    ...['laerer', 'elev', 'forelder', 'hjemmet', 'skolen', 'gjennomgangen'],
  ]);
});

test('every page of another review carries its name', () => {
  const wrong = site.pages.filter(({ root }) => !/^(?:.* – )?Hagebok$/.test(root.querySelector('title')?.text ?? ''));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('studies of one sample are counted once', () => {
  expect(site.pageAt('/temaer/hagen-som-klasserom/').text).toContain('2 av 2 studier (1 utvalg)');
});

test('a quotation with markup, doubled spaces and stray accents stands as it was written', () => {
  expect(readQuotation(site.pageAt('/sitater/bonner-og-ugress/')).text).toBe(
    '«We grew 3 kinds of beans & "lots" of weeds, *and* it´s <b>not</b> my fault…  i waited & waited»',
  );
});

test('what a public record adds to a work of another review is said to be added', () => {
  const { text } = site.pageAt('/studier/solvang-2016/');
  expect(text).toContain('Solvang, I. & Eik, P. (2017). Twenty-four pupils & one summer.');
  expect(text).toMatch(
    /Fullført av oss med forfatternavn og DOI fra example\.org ?, example\.com \(åpnet 2\.11\.2026\)/,
  );
  expect(text).toContain('årstall 2016');
});

test('where a repository is named, the about page and every record open a report with their address filled in', () => {
  for (const path of ['/om/', '/temaer/vaer-og-vind/', '/sitater/bonner-og-ugress/', '/studier/solvang-2016/']) {
    const [link, ...more] = site.pageAt(path).targets.filter((target) => target.includes('/issues/new'));
    const { origin, pathname, searchParams } = new URL(link!.replaceAll('&amp;', '&'));
    expect(more).toEqual([]);
    expect(origin + pathname).toBe('https://github.com/hagebok/hagebok/issues/new');
    expect(searchParams.get('address')).toBe(path);
    expect(searchParams.get('title')).toMatch(/^Feil på «.+»$/);
  }
  expect(site.pageAt('/om/').text).toContain(messages.report.form);
});

test('a review without figures of the source check says so', () => {
  expect(site.pageAt('/om/').text).toContain(messages.coverage.never);
});

/** Whether a text holds some words, not as a part of longer words. */
function containsWord(text: string, words: string): boolean {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}-])`, 'iu').test(text);
}
