import { expect, test } from 'vitest';
import { locales } from '../../../src/wording/locales.ts';
import {
  embeddedPaths,
  formerPaths,
  listedPaths,
  localePaths,
  partPaths,
  recordPaths,
} from '../../../src/routes/static-paths.ts';

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

test('a file of a record of several collections is named by the path word of its list', () => {
  const [paths] = listedPaths([{ collection: 'quotes' as const, id: 'god-nok' }]);
  expect(paths?.params).toEqual({ locale: undefined, list: 'sitater', id: 'god-nok' });
});

test('a group has its paths under those of its theme', () => {
  const group = { collection: 'groups' as const, id: 'tid', theme: { id: 'tillit' } };
  expect(partPaths([group])[0]?.params).toEqual({ locale: undefined, theme: 'tillit', id: 'tid' });
  expect(embeddedPaths([group])[0]?.params).toEqual({ locale: undefined, path: 'temaer/tillit/tid' });
});

test('a former id has the address that its record had, in every language', () => {
  const node = { collection: 'themes' as const, id: 'tillit' };
  const paths = formerPaths([{ formerId: 'tiltro', node }]);
  expect(paths).toHaveLength(locales.length);
  expect(paths[0]).toEqual({ params: { former: 'temaer/tiltro' }, props: { node, locale: locales[0] } });
});

test('what stands on the page of its list has no page at its former address', () => {
  expect(formerPaths([{ formerId: 'gammel', node: { collection: 'notes', id: 'ny' } }])).toEqual([]);
});
