import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { localePaths, recordPaths } from '../../../src/routes/static-paths.ts';

test('a page exists once per language, the default without a language in its address', () => {
  const [first, ...rest] = localePaths();
  expect(first).toEqual({ params: { locale: undefined } });
  expect(rest.map(({ params }) => params.locale)).toEqual(locales.slice(1));
});

test('a record has a page per language, and the record itself as its property', () => {
  const nodes = [{ id: 'tillit' }, { id: 'samvaer' }];
  const paths = recordPaths(nodes);
  expect(paths).toHaveLength(2 * locales.length);
  expect(paths[1]).toEqual({ params: { locale: undefined, id: 'samvaer' }, props: { node: nodes[1] } });
});
