import { afterEach, expect, test, vi } from 'vitest';
import { keepAddress } from '../../../../src/components/browser/keep-address.ts';

afterEach(() => vi.unstubAllGlobals());

test('the address changes, and the history remembers what it did', () => {
  const replaceState = vi.fn();
  vi.stubGlobal('history', { state: { place: 1 }, replaceState });
  keepAddress('/sitater/?sprak=en');
  keepAddress('/leseliste/', { place: 2 });
  expect(replaceState.mock.calls).toEqual([
    [{ place: 1 }, '', '/sitater/?sprak=en'],
    [{ place: 2 }, '', '/leseliste/'],
  ]);
});

test('a browser that refuses leaves the page as it is', () => {
  const refuse = () => {
    throw new DOMException('Too many calls', 'SecurityError');
  };
  vi.stubGlobal('history', { state: null, replaceState: refuse });
  expect(() => keepAddress('/sitater/')).not.toThrow();
});
