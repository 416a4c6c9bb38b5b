import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { findDeadLinks, readAttributes, readSite, siteFolder } from './site-files.ts';

const site = await readSite(siteFolder);
/** Pages that readers and search engines find; those that stand in for others ask to be left out. */
const foundPages = site.pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'));

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
  const loaded = site.pages.flatMap(({ path, html }) => {
    const markup = html.replace(/<a\s[^>]*>|<link rel="canonical"[^>]*>/g, '');
    return [...readAttributes(markup, 'src'), ...readAttributes(markup, 'href'), ...readAttributes(markup, 'action')]
      .filter((target) => /^([a-z]+:)?\/\//.test(target))
      .map((target) => `${path} → ${target}`);
  });
  expect(loaded).toEqual([]);
});

test('every page allows what stands in it to run, and nothing else that is inline', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const wrong = site.pages.filter(({ html }) => {
    const [policy = ''] = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html) ?? [];
    const inline = [...html.matchAll(/<(?:script(?![^>]*(?: src=|json"))|style)[^>]*>(.*?)<\/(?:script|style)>/gs)];
    const needed = new Set(inline.map(([, text = '']) => hash(text)));
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
  const list = site.pages.find(({ path }) => path === '/sitater/');
  const selects = [...(list?.html ?? '').matchAll(/<select[^>]*\bname="(\w+)"[^>]*>(.*?)<\/select>/gs)];
  const known = new Map(selects.map(([, name = '', options = '']) => [name, readAttributes(options, 'value')]));
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

test('every page is written in bokmål and names its canonical address', () => {
  const wrong = foundPages.filter(({ path, html }) => {
    const [canonical = ''] = /<link rel="canonical" href="([^"]*)"/.exec(html)?.slice(1) ?? [];
    return !html.includes('<html lang="nb"') || new URL(canonical || 'x:', 'http://site').pathname !== path;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every page has a description and one main heading', () => {
  const wrong = foundPages.filter(
    ({ html }) => html.match(/<h1[\s>]/g)?.length !== 1 || !/<meta name="description" content="[^"]+/.test(html),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no description is longer than a preview shows, and no two ways to cite share theirs', () => {
  const described = site.pages.map(({ path, html }) => ({
    path,
    text: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '',
  }));
  expect(described.filter(({ text }) => text.length > 320).map(({ path }) => path)).toEqual([]);
  const ways = described.filter(({ path }) => path.endsWith('/siter/')).map(({ text }) => text);
  expect(new Set(ways).size).toBe(ways.length);
});

test('every page has a title of its own', () => {
  const pagesByTitle = Map.groupBy(foundPages, ({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
  const shared = [...pagesByTitle].filter(([, pages]) => pages.length > 1);
  expect(shared.map(([title, pages]) => `${title}: ${pages.map(({ path }) => path).join(' ')}`)).toEqual([]);
});

test('no space stands between a word and its punctuation', () => {
  const loose = site.pages.flatMap(({ path, html }) =>
    [...html.matchAll(/[^<>]{0,30}<\/(?:a|em|span|strong|time)>\s+[,.;:)][^<]{0,10}/g)].map(
      ([passage]) => `${path} ${passage}`,
    ),
  );
  expect(loose.slice(0, 20)).toEqual([]);
});
