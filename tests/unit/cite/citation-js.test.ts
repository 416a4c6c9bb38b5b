import type { plugins } from '@citation-js/core';
import { expectTypeOf, test } from 'vitest';
import type { CslItem } from '../../../src/cite/csl.ts';

type Items = Parameters<typeof plugins.output.format>[1];

// What these say, `npm run types` checks.
test('citation-js is handed works in CSL-JSON', () => {
  expectTypeOf<Items>().toEqualTypeOf<CslItem[]>();
});

test('what is no work in CSL-JSON does not compile', () => {
  // @ts-expect-error No work has such a field, and each has an id and a type.
  const items: Items = [{ nonsense: true }];
  expectTypeOf(items).toEqualTypeOf<CslItem[]>();
});
