import { afterEach, expect, test, vi } from 'vitest';
import {
  findPlace,
  loadTrail,
  parseTrail,
  rememberPlace,
  rememberTrail,
  type FollowedHit,
} from '../../../../src/components/search/hit-trail.ts';

afterEach(() => vi.unstubAllGlobals());

const followed: FollowedHit = {
  query: 'tillit',
  back: '/sok/?q=tillit',
  scroll: 240,
  total: 17,
  hits: ['/teori/a/?h=tillit', '/teori/b/?h=tillit', '/teori/c/?h=tillit'],
  at: '/teori/b/?h=tillit',
};

/** A storage as browsers have one per tab. */
function stubStorage(): Map<string, string> {
  const stored = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
  return stored;
}

test('a followed hit is remembered with its list', () => {
  stubStorage();
  rememberTrail(followed);
  expect(loadTrail()).toEqual({ ...followed, version: 1, returning: false });
});

test('the hit last visited is remembered without losing the list', () => {
  stubStorage();
  rememberTrail(followed);
  rememberPlace('/teori/c/?h=tillit', true);
  expect(loadTrail()).toEqual({ ...followed, version: 1, at: '/teori/c/?h=tillit', returning: true });
});

test('no place is remembered where there is no list', () => {
  const stored = stubStorage();
  rememberPlace('/teori/c/?h=tillit');
  expect(stored.size).toBe(0);
});

test('at most two hundred hits are remembered', () => {
  stubStorage();
  rememberTrail({ ...followed, hits: Array.from({ length: 300 }, (_, index) => `/teori/${index}/`) });
  expect(loadTrail()?.hits).toHaveLength(200);
});

test('a storage that is refused gives no trail and no error', () => {
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
  rememberTrail(followed);
  rememberPlace('/teori/c/');
  expect(loadTrail()).toBeNull();
});

test('a browser without storage gives no trail and no error', () => {
  vi.stubGlobal('sessionStorage', undefined);
  rememberTrail(followed);
  expect(loadTrail()).toBeNull();
});

const good = { ...followed, version: 1, returning: false };

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['null', 'null'],
  ['a number', '7'],
  ['a list', '[]'],
  ['another version', JSON.stringify({ ...good, version: 2 })],
  ['no query', JSON.stringify({ ...good, query: undefined })],
  ['a total that is no number', JSON.stringify({ ...good, total: '17' })],
  ['hits that are no list', JSON.stringify({ ...good, hits: 'a' })],
  ['a hit on another site', JSON.stringify({ ...good, hits: ['//example.org/'] })],
  ['a way back that is code', JSON.stringify({ ...good, back: 'javascript:alert(1)' })],
])('%s is no trail', (_, stored) => {
  expect(parseTrail(stored)).toBeNull();
});

test('a stored trail is read as it was written', () => {
  expect(parseTrail(JSON.stringify(good))).toEqual(good);
});

test.each([
  ['/teori/a/?h=tillit', { n: 1, previous: null, next: '/teori/b/?h=tillit' }],
  ['/teori/b/?h=tillit', { n: 2, previous: '/teori/a/?h=tillit', next: '/teori/c/?h=tillit' }],
  ['/teori/c/?h=tillit', { n: 3, previous: '/teori/b/?h=tillit', next: null }],
  ['/teori/b/', null],
])('the place of %s among the hits is %j', (address, place) => {
  expect(findPlace(parseTrail(JSON.stringify(good))!, address)).toEqual(place);
});
