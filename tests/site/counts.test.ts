import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import { messages } from '../fixtures/messages.ts';
import { readAttributes, readText } from './built-site.ts';
import type { Noun } from './count-phrases.ts';
import { counts } from './counts.ts';
import { site } from './dist.ts';

/** What the open data says of a record, as far as it is counted here. */
interface Open {
  id: string;
  url: string;
  thesis?: string;
  voice?: string;
  relation?: string;
  sample?: string;
  source?: string | null;
  speaker?: { role: string } | null;
  evidence?: { source: string }[];
  theory?: string[];
  quotes?: string[];
  kind?: string;
  occurrences?: { thesis: string; theme: string | null }[];
  sources?: { source: string }[];
  citations?: unknown[];
  searchLog?: unknown[];
  parent?: string | null;
  links: { thesis?: { id: string }; theme?: { id: string } };
}

const collections = [
  'theses',
  'studies',
  'themes',
  'findings',
  'quotes',
  'theory',
  'references',
  'bridges',
  'notes',
  'facts',
] as const;
const data = Object.fromEntries(
  await Promise.all(collections.map(async (name) => [name, await site.readJson(`/data/${name}.json`)] as const)),
) as Record<(typeof collections)[number], Open[]>;

const vocabulary = parse(await readFile('content/vocabulary.yaml', 'utf8')) as Vocabulary;
/** Whether a claim tells what studies found. */
const isOfStudies = ({ voice }: Open) =>
  !vocabulary.otherVoices.some(({ id, ofStudies }) => id === voice && !ofStudies);
const themeOf = (finding: Open) => finding.links.theme!.id;
const cites = (finding: Open, id: string) => finding.evidence!.some(({ source }) => source === id);
/** A quotation belongs to the themes it is printed under and to those whose findings it illustrates. */
const standsIn = (quote: Open, theme: string) =>
  quote.occurrences!.some((place) => place.theme === theme) ||
  data.findings.some((finding) => themeOf(finding) === theme && finding.quotes!.includes(quote.id));
const usesOf = (entry: string) => data.findings.filter(({ theory }) => theory!.includes(entry));
const studiesOf = (thesis: string) => data.studies.filter((study) => study.thesis === thesis);
const samples = (studies: Open[]) => new Set(studies.map(({ sample }) => sample)).size;

/** Voices of those a study tells of, by the vocabulary. */
const studyVoices = ['user', 'staff', 'both', 'study'];
/** Whether a claim is a finding: it tells what a study found, and an included study carries it. */
const isFinding = (claim: Open) =>
  studyVoices.includes(claim.voice!) && data.studies.some((study) => cites(claim, study.id));
/** Which claims each noun counts. */
const claimNouns: Partial<Record<Noun, (claim: Open) => boolean>> = {
  findings: () => true,
  studyFindings: isFinding,
  otherClaims: (claim) => !isFinding(claim),
};

/** The records of a collection that an address of the search or of a filtered list asks for. */
function askedFor(noun: Noun, asked: URLSearchParams): number {
  const all = (name: string, has: (value: string) => boolean) =>
    asked.getAll(name).length === 0 || asked.getAll(name).some(has);
  const isCounted = claimNouns[noun];
  if (isCounted !== undefined)
    return data.findings.filter(
      (finding) =>
        isCounted(finding) &&
        all('oppgave', (id) => finding.links.thesis!.id === id) &&
        all('tema', (id) => themeOf(finding) === id) &&
        all('studie', (id) => cites(finding, id)) &&
        all('stemme', (voice) => finding.voice === voice),
    ).length;
  if (noun === 'quotes')
    return data.quotes.filter(
      (quote) =>
        all('oppgave', (id) => quote.occurrences!.some(({ thesis }) => thesis === id)) &&
        all('tema', (id) => standsIn(quote, id)) &&
        all('studie', (id) => quote.source === id),
    ).length;
  return NaN;
}

/** Every list that is opened by a line of text, with that line. */
function listOpened() {
  return site.pages.flatMap(({ path, root }) =>
    root.querySelectorAll('details:has(> summary + ul)').flatMap((details) => {
      const summary = details.querySelector('summary')!;
      const list = details.querySelector('ul')!;
      return summary.children.length > 0 ? [] : [{ path, summary: readText(summary), list }];
    }),
  );
}

/** What the records on one side of a theme are; what both sides say stands on both. */
function heard(noun: Noun, theme: string, voice: string): number {
  const isCounted = claimNouns[noun];
  if (isCounted !== undefined)
    return data.findings.filter(
      (claim) => isCounted(claim) && themeOf(claim) === theme && (claim.voice === voice || claim.voice === 'both'),
    ).length;
  return data.quotes.filter((quote) => standsIn(quote, theme) && quote.speaker?.role === voice).length;
}

/** How many records of its kind an address of the site leads to, by the open data; NaN where no rule knows. */
function expectedAt({ pathname, hash, searchParams }: URL, noun: Noun): number {
  const anchor = decodeURIComponent(hash.slice(1));
  const [, list = '', id = ''] = /^\/([^/]*)\/(?:([^/]+)\/)?$/.exec(pathname) ?? [];
  const findings = (has: (finding: Open) => boolean) => data.findings.filter(has).length;
  const asked = searchParams.get('kind');
  if (list === 'sok' && (asked === noun || (asked === 'findings' && noun in claimNouns)))
    return askedFor(noun, searchParams);
  if (list === 'sitater' && id === '' && searchParams.size > 0) return askedFor('quotes', searchParams);
  if (id === '' && anchor === '' && noun in data) return data[noun as keyof typeof data].length;
  if (list === 'studier' && noun === 'studies') return studiesOf(anchor).length;
  if (list === 'studier' && noun === 'samples') return samples(studiesOf(anchor));
  // The page of a study sets its findings apart from what else rests on it.
  if (list === 'studier' && (noun === 'findings' || noun === 'studyFindings'))
    return findings((finding) => cites(finding, id) && isOfStudies(finding));
  if (list === 'studier' && noun === 'quotes') return data.quotes.filter(({ source }) => source === id).length;
  if (list === 'referanser' && anchor === 'funn') return findings((finding) => cites(finding, id));
  if ((list === 'referanser' || list === 'studier') && noun === 'citations')
    return data.references.find((reference) => reference.id === id)!.citations!.length;
  if ((list === 'referanser' || list === 'studier') && noun === 'theory')
    return data.theory.filter(({ sources }) => sources!.some(({ source }) => source === id)).length;
  if (list === 'teori' && id === '') return data.theory.filter((entry) => entry.kind === anchor).length;
  if (list === 'teori' && noun === 'findings')
    return findings(
      (finding) => finding.theory!.includes(id) && (anchor === 'funn' || `funn-${themeOf(finding)}` === anchor),
    );
  if (list === 'teori' && anchor === 'belegg-talt') {
    const carrying = data.studies.filter((study) => usesOf(id).some((finding) => cites(finding, study.id)));
    return noun === 'samples' ? samples(carrying) : carrying.length;
  }
  if (list === 'broer') return data.bridges.filter(({ relation }) => relation === anchor).length;
  if (list === 'metode') return data.theses.find((thesis) => thesis.id === anchor)!.searchLog!.length;
  if (list === 'stemmer') {
    const [, theme = '', voice = ''] = /^(.*)-(\w+)$/.exec(anchor) ?? [];
    return heard(noun, theme, voice);
  }
  if (list === 'temaer') {
    const own = data.findings.filter((finding) => themeOf(finding) === id);
    const claims = anchor === 'belegg-talt' ? own : own.filter(({ url }) => `${url.split('#')[1]}-belegg` === anchor);
    const carrying = data.studies.filter((study) => claims.some((finding) => cites(finding, study.id)));
    if (anchor.startsWith('stemme-')) return heard(noun, id, anchor.slice('stemme-'.length));
    if (anchor === 'funn' && noun === 'findings') return own.length;
    if (anchor === '' && noun === 'studyFindings') return own.filter(isOfStudies).length;
    if (claims.length > 0 && noun === 'studies') return carrying.length;
    if (claims.length > 0 && noun === 'samples') return samples(carrying);
    if (anchor === 'teori') return new Set(own.flatMap(({ theory }) => theory!)).size;
  }
  if (list === 'matrise' && anchor === 'teori-og-temaer')
    return new Set(data.findings.flatMap(({ theory }) => theory!)).size;
  if (list === 'matrise') {
    const [theme = '', study = ''] = anchor.replace(/^tema-|^studie-/, '').split('--');
    const carrying = data.studies.filter(
      ({ id: own }) =>
        anchor === 'ruter' || findings((finding) => themeOf(finding) === theme && cites(finding, own)) > 0,
    );
    if (noun === 'studies') return carrying.length;
    if (noun === 'samples') return samples(carrying);
    if (noun === 'themes')
      return data.themes.filter(({ id: own }) => findings((f) => themeOf(f) === own && cites(f, theme)) > 0).length;
    return noun === 'findings'
      ? findings((finding) => themeOf(finding) === theme && cites(finding, study))
      : data.quotes.filter((quote) => standsIn(quote, theme) && quote.source === study).length;
  }
  return NaN;
}

test('every number that is a link equals what the open data gives for the place it leads to', () => {
  expect(counts.length).toBeGreaterThan(900);
  const wrong = counts
    .filter(({ address, noun, n }) => expectedAt(address, noun) !== n)
    .map(
      ({ page, label, address, noun }) => `${page}: «${label}» → ${address.href}, ${expectedAt(address, noun)} ${noun}`,
    );
  expect([...new Set(wrong)]).toEqual([]);
});

test('a place is said to hold the same number of a thing on every page', () => {
  const places = Map.groupBy(
    counts,
    ({ address, noun }) => `${noun} ${address.pathname}${address.search}${address.hash}`,
  );
  const shared = [...places.values()].filter((said) => new Set(said.map(({ page }) => page)).size > 1);
  expect(shared.length).toBeGreaterThan(30);
  const unequal = shared.filter((said) => new Set(said.map(({ n }) => n)).size > 1);
  expect(unequal.map((said) => said.map(({ page, label }) => `${page}: «${label}»`))).toEqual([]);
});

test('a side of a theme has the same number of findings in the head of its page, among the voices and on both sides', () => {
  const sides = counts.filter(
    ({ noun, address: { hash } }) => noun === 'studyFindings' && /-?(user|staff)$/.test(hash),
  );
  const bySide = Map.groupBy(sides, ({ address: { pathname, hash } }) =>
    pathname === '/stemmer/' ? hash.slice(1) : `${pathname.split('/')[2]}-${hash.slice('#stemme-'.length)}`,
  );
  expect(bySide.size).toBeGreaterThan(15);
  const unequal = [...bySide].filter(
    ([, said]) => new Set(said.map(({ n }) => n)).size > 1 || new Set(said.map(({ page }) => page)).size < 2,
  );
  expect(
    unequal.map(([side, said]) => `${side}: ${said.map(({ page, label }) => `${page} «${label}»`).join(', ')}`),
  ).toEqual([]);
});

test('every «n av m studier» is out of all studies of the thesis, and of a concept of all theses that use it', () => {
  const shares = counts.filter(({ outOf }) => outOf !== undefined);
  expect(shares.length).toBeGreaterThan(100);
  const wrong = shares.filter(({ address, outOf }) => {
    const theme = data.themes.find(({ url }) => url === address.pathname);
    const entry = data.theory.find(({ url }) => url === address.pathname);
    const theses = new Set(entry ? usesOf(entry.id).map(({ links }) => links.thesis!.id) : [theme?.thesis ?? '']);
    return outOf !== [...theses].flatMap(studiesOf).length;
  });
  expect(wrong.map(({ page, label }) => `${page}: «${label}»`)).toEqual([]);
});

test('every finding says how many of the studies carry it, also where none does', () => {
  const wrong = data.findings.filter((finding) => {
    const [path, id] = finding.url.split('#');
    const carrying = studiesOf(finding.links.thesis!.id).filter((study) => cites(finding, study.id)).length;
    return !counts.some(
      ({ page, address, n, outOf }) =>
        page === path && address.hash === `#${id}-belegg` && n === carrying && outOf !== undefined,
    );
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test('studies of the same people are told to be fewer samples wherever countries and places are counted', () => {
  const opened = listOpened().flatMap(({ path, summary, list }) =>
    /: \d+ studier?/.test(summary) ? [{ path, summary, urls: readAttributes(list, 'href') }] : [],
  );
  expect(opened.some(({ summary }) => summary.includes('('))).toBe(true);
  const wrong = opened.filter(({ summary, urls }) => {
    const people = samples(data.studies.filter(({ url }) => urls.includes(url)));
    const said = Number(/: (\d+) studier?(?: \((\d+) utvalg\))?$/.exec(summary)?.slice(1).findLast(Boolean));
    return said !== people;
  });
  expect(wrong.map(({ path, summary }) => `${path}: «${summary}»`)).toEqual([]);
});

test('every number that opens a list stands above that many links', () => {
  const opened = listOpened().flatMap(({ path, summary, list }) =>
    /\d/.test(summary) ? [{ path, summary, links: list.querySelectorAll('li').length }] : [],
  );
  expect(opened.length).toBeGreaterThan(500);
  const wrong = opened.filter(
    ({ summary, links }) =>
      // Years, and groups of people, are opened as the studies they belong to.
      !/^\d{4}\b/.test(summary) &&
      !summary.includes(messages.strength.sampleCount.split('{outOf}')[1]!) &&
      Number(/\d+/.exec(summary)?.[0]) !== links,
  );
  expect(wrong.map(({ path, summary, links }) => `${path}: «${summary}», ${links} links`)).toEqual([]);
});

test('what a count leads to on a page lists that many records', () => {
  const led = counts.filter(
    ({ address: { pathname, hash, search }, noun }) =>
      hash !== '' && search === '' && noun in data && pathname !== '/matrise/' && !hash.startsWith('#belegg-talt'),
  );
  const places = new Map(led.map((count) => [`${count.noun} ${count.address.pathname}${count.address.hash}`, count]));
  // Pages of one kind are made by the same code: a few of each are enough.
  const sample = [...Map.groupBy(places.values(), ({ noun, address }) => `${noun} ${address.pathname.split('/')[1]}`)]
    .flatMap(([, ofKind]) => [0, 0.3, 0.6, 0.9].map((share) => ofKind[Math.floor(share * ofKind.length)]!))
    .filter((place, index, all) => all.indexOf(place) === index);
  expect(sample.length).toBeGreaterThan(30);
  for (const { address, noun, n, label } of sample) {
    const { root, path } = site.pageAt(address.pathname);
    const target = root.getElementById(address.hash.slice(1))!;
    const place = /^H[1-6]$/.test(target.tagName) ? target.closest('section')! : target;
    const urls = data[noun as keyof typeof data].map(({ url }) => url);
    const here = urls.filter((url) => {
      const [pathname, id] = url.split('#');
      return pathname === path && place.querySelector(`[id="${id ?? ''}"]`) !== null;
    });
    const links = new Set(readAttributes(place, 'href'));
    const shown = here.length > 0 ? here.length : urls.filter((url) => links.has(url)).length;
    expect(shown, `${address.pathname}${address.hash} «${label}»`).toBe(n);
  }
});
