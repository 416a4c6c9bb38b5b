import { expect, test } from 'vitest';
import { listOffers } from '../../../../src/components/search/dialog-entries.ts';
import { makeRoutes } from '../../../../src/routes/routes.ts';
import { defaultLocale } from '../../../../src/schemas/languages.ts';
import type { SearchEngine } from '../../../../src/search/query/engine.ts';
import { makeEngine } from '../../search/make-engine.ts';

const routes = makeRoutes('/', defaultLocale);
const start = { examples: ['tillit', 'type:sitat ro'], themes: [{ id: 'samvaer', findings: 17 }] };
const engine: SearchEngine = {
  ...makeEngine(),
  start,
  names: { ...makeEngine().names, tema: [['samvaer', 'Samvær']] },
};

test('before the index is there, recent queries are offered', () => {
  expect(listOffers(['ro'], null, routes)).toEqual([{ type: 'recent', query: 'ro', href: '/sok/?q=ro' }]);
});

test('recent queries come before examples and themes, and no query is offered twice', () => {
  expect(listOffers(['tillit'], engine, routes)).toEqual([
    { type: 'recent', query: 'tillit', href: '/sok/?q=tillit' },
    { type: 'example', query: 'type:sitat ro', href: '/sok/?q=type%3Asitat+ro' },
    { type: 'theme', name: 'Samvær', findings: 17, href: '/temaer/samvaer/' },
  ]);
});
