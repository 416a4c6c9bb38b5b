import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkProjectFolder, readBasePath, readSiteFolder, readSiteUrl, SettingError } from '../../src/environment.ts';

const base = (given?: string) => readBasePath({ BASE_PATH: given });
const site = (given?: string, under = '/') => readSiteUrl({ SITE_URL: given }, under);
const out = (given?: string, content = 'content') => readSiteFolder({ OUT_DIR: given }, content);

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['repo', '/repo/'],
  ['/repo', '/repo/'],
  ['repo/', '/repo/'],
  ['/repo/', '/repo/'],
  ['//repo/', '/repo/'],
  ['/a/b.c/', '/a/b.c/'],
])('BASE_PATH=%s is the path %s', (given, path) => {
  expect(base(given)).toBe(path);
});

test.each([
  ['C:/Program Files/Git/repo/', 'skriv BASE_PATH=repo.'],
  ['C:\\Program Files\\Git\\repo', 'skriv BASE_PATH=repo.'],
  ['C:/Program Files/Git/a/b/', 'skriv BASE_PATH=a/b.'],
  ['D:/msys64/repo/', 'skriv BASE_PATH=repo.'],
  ['C:/Program Files/Git', 'la være å sette BASE_PATH.'],
  ['/C:/Program Files/Git/repo/', 'skriv BASE_PATH=repo.'],
  ['D:/PortableGit/repo/', 'skriv BASE_PATH=repo.'],
  ['C:/git-sdk-64/repo/', 'skriv BASE_PATH=repo.'],
  ['C:/Program Files/Git/', 'la være å sette BASE_PATH.'],
])('BASE_PATH=%s, which Git Bash has mangled, is refused with what was meant', (given, instead) => {
  expect(() => base(given)).toThrow(instead);
});

test.each(['/min side/', '/å/', '/a%20b/', '/a?b', '/a#b', '/a//b/', '/../', '/./', '\\\\repo\\x'])(
  'BASE_PATH=%s is refused, since it is no path of an address',
  (given) => {
    expect(() => base(given)).toThrow(/hver del av stien.*skriv/);
  },
);

test('an address in the place of the path is refused with both settings', () => {
  expect(() => base('https://example.org/repo/')).toThrow('skriv SITE_URL=https://example.org BASE_PATH=/repo/.');
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['HTTP://Example.org:8080', 'http://example.org:8080'],
])('SITE_URL=%s is the host %s', (given, host) => {
  expect(site(given)).toBe(host);
});

test('a host may be given with the path that BASE_PATH gives too', () => {
  expect(site('https://example.org/repo', '/repo/')).toBe('https://example.org');
});

test.each([
  ['https://example.org/repo', 'skriv SITE_URL=https://example.org BASE_PATH=/repo/.'],
  ['https://example.org/repo/?a=b', 'skriv SITE_URL=https://example.org.'],
  ['https://example.org/#a', 'skriv SITE_URL=https://example.org.'],
  ['https://example.org/?', 'skriv SITE_URL=https://example.org.'],
  ['https://navn:ord@example.org', 'skriv SITE_URL=https://example.org.'],
  ['example.org', 'skriv for eksempel SITE_URL=https://example.org.'],
  ['//example.org', 'skriv for eksempel SITE_URL=https://example.org.'],
  ['ftp://example.org', 'skriv for eksempel SITE_URL=https://example.org.'],
  ['localhost:4321', 'skriv for eksempel SITE_URL=https://localhost:4321.'],
  ['https://', 'skriv for eksempel SITE_URL=https://example.org.'],
  ['https:example.org', 'skriv for eksempel SITE_URL=https://example.org.'],
  ['http//example.org', 'skriv for eksempel SITE_URL=https://example.org.'],
  ['https://https://example.org', 'skriv for eksempel SITE_URL=https://example.org.'],
  ['"https://example.org', 'skriv for eksempel SITE_URL=https://example.org.'],
  ['example.org/repo/', 'skriv for eksempel SITE_URL=https://example.org BASE_PATH=/repo/.'],
  ['https://example.org,', 'skriv for eksempel SITE_URL=https://example.org.'],
  ['https://example..org', 'skriv for eksempel SITE_URL=https://example.org.'],
])('SITE_URL=%s is refused with what to write instead', (given, instead) => {
  expect(() => site(given)).toThrow(instead);
});

test.each([
  [undefined, 'dist'],
  ['', 'dist'],
  ['../annet', '../annet'],
  ['content-dist', 'content-dist'],
])('OUT_DIR=%s is the folder %s', (given, folder) => {
  expect(out(given)).toBe(folder);
});

test.each(['.', '..', '/', resolve('.'), 'content', 'src', 'tests', 'node_modules', './public/'])(
  'OUT_DIR=%s is refused, since a build would empty it of what is needed',
  (given) => {
    expect(() => out(given)).toThrow(/byggingen tømmer mappen.*skriv en mappe/);
  },
);

test('a folder that holds the records is refused, and one inside them is not', () => {
  expect(() => out('/andre', '/andre/poster')).toThrow(SettingError);
  expect(out('/andre/poster/dist', '/andre/poster')).toBe('/andre/poster/dist');
});

test('an address of another kind in the place of the path is refused with an example', () => {
  expect(() => base('file:///repo')).toThrow('skriv SITE_URL=https://example.org BASE_PATH=/repo/.');
});

test('a folder that holds other files than a site is refused, and one that is empty or holds a site is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'belegg-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect(out(folder)).toBe(folder);
  await writeFile(join(folder, 'notater.txt'), '');
  expect(() => out(folder)).toThrow(/filer som ikke er et nettsted; skriv en tom eller ny mappe/);
  await writeFile(join(folder, 'index.html'), '');
  expect(out(folder)).toBe(folder);
});

test('a file in the place of the folder is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'belegg-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'dist'), '');
  expect(() => out(join(folder, 'dist'))).toThrow('det er en fil; skriv en mappe.');
});

test.each(['/prosjekter/a#b/', '/prosjekter/hva?/', '/prosjekter/100% åpent/'])(
  'a project in %s is refused in one sentence',
  (folder) => {
    expect(() => checkProjectFolder(folder)).toThrow(
      /^Prosjektet kan ikke bygges i .*: gi mappen et navn uten «[#?%]»\.$/,
    );
  },
);

test.each(['/mine prosjekter/på nett/', '/a&b+c/'])('a project in %s is not refused', (folder) => {
  expect(() => checkProjectFolder(folder)).not.toThrow();
});
