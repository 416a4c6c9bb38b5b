import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { defaultLocale, locales } from '../../src/schemas/languages.ts';
import { findDeadLinks, readAttributes } from './built-site.ts';
import { site } from './dist.ts';

/** Pages that readers and search engines find; those that stand in for others ask to be left out. */
const foundPages = site.pages.filter(({ isHidden }) => !isHidden);

test('every link, anchor and loaded file of every page exists', () => {
  expect(site.pages.length).toBeGreaterThan(100);
  expect(findDeadLinks(site)).toEqual([]);
});

test('every page can be reached from the home page', () => {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const reached = new Set(['/']);
  for (const path of reached) {
    const targets = pages.get(path)?.targets ?? [];
    for (const target of targets) reached.add(new URL(target, `http://site${path}`).pathname);
  }
  expect(foundPages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});

test('no page loads anything from another site', () => {
  const loaded = site.pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('[href], [src], [action]')
      .filter((element) => element.tagName !== 'A' && element.getAttribute('rel') !== 'canonical')
      .flatMap((element) => ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []))
      .filter((target) => /^([a-z]+:)?\/\//.test(target))
      .map((target) => `${path} → ${target}`),
  );
  expect(loaded).toEqual([]);
});

test('every page allows what stands in it to run, and nothing else that is inline', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const wrong = site.pages.filter(({ root }) => {
    const policy = root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
    const inline = root
      .querySelectorAll('script:not([src]), style')
      .filter((element) => !element.getAttribute('type')?.endsWith('json'));
    const needed = new Set(inline.map(({ rawText }) => hash(rawText)));
    return (
      !new Set(policy.match(/'sha256-[^']+'/g)).isSubsetOf(needed) || ![...needed].every((own) => policy.includes(own))
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no id is used twice on a page', () => {
  const repeated = site.pages.flatMap(({ path, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
  );
  expect(repeated).toEqual([]);
});

test('every link to filtered quotations names values the filter knows', () => {
  const selects = site.pageAt('/sitater/').root.querySelectorAll('select[name]');
  const known = new Map(selects.map((select) => [select.getAttribute('name'), readAttributes(select, 'value')]));
  expect(known.size).toBeGreaterThan(0);
  const unknown = site.pages.flatMap(({ path, targets }) =>
    targets
      .filter((target) => target.startsWith('/sitater/?'))
      .filter((target) =>
        [...new URL(target, 'http://site').searchParams].some(([name, value]) => !known.get(name)?.includes(value)),
      )
      .map((target) => `${path} → ${target}`),
  );
  expect(unknown).toEqual([]);
});

test('every page says which language it is in and names its canonical address', () => {
  const wrong = foundPages.filter(({ path, root }) => {
    const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? 'x:';
    const language = locales.find((locale) => path.startsWith(`/${locale}/`)) ?? defaultLocale;
    const written = root.querySelector('html')?.getAttribute('lang');
    return written !== language || new URL(canonical, 'http://site').pathname !== path;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every page has a description and one main heading', () => {
  const wrong = foundPages.filter(
    (page) => page.root.querySelectorAll('h1').length !== 1 || !page.readMeta('description'),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no description is longer than a preview shows, and no two ways to cite share theirs', () => {
  const described = site.pages.map((page) => ({ path: page.path, text: page.readMeta('description') ?? '' }));
  expect(described.filter(({ text }) => text.length > 320).map(({ path }) => path)).toEqual([]);
  const ways = described.filter(({ path }) => path.endsWith('/siter/')).map(({ text }) => text);
  expect(new Set(ways).size).toBe(ways.length);
});

test('every page has a title of its own', () => {
  const pagesByTitle = Map.groupBy(foundPages, ({ root }) => root.querySelector('title')?.text ?? '');
  const shared = [...pagesByTitle].filter(([, pages]) => pages.length > 1);
  expect(shared.map(([title, pages]) => `${title}: ${pages.map(({ path }) => path).join(' ')}`)).toEqual([]);
});

test('no space stands between a word and its punctuation', () => {
  const loose = site.pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('a, em, span, strong, time')
      .filter(({ nextSibling }) => /^\s+[,.;:)]/.test(nextSibling?.text ?? ''))
      .map(({ text, nextSibling }) => `${path} ${text}${nextSibling?.text.slice(0, 10)}`),
  );
  expect(loose.slice(0, 20)).toEqual([]);
});
