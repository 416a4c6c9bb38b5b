import { defaultLocale, locales } from '../wording/locales.ts';
import type { Collection } from '../schemas/collections.ts';
import { collectionPaths } from './collection-paths.ts';
import { embeddedPath, makeRoutes, type Embeddable } from './routes.ts';

/** The `locale` route parameter per language edition: undefined for the default language. */
const parameters = locales.map((locale) => ({ locale: locale === defaultLocale ? undefined : locale }));

/** Static paths of a page with one instance per language. */
export function localePaths() {
  return parameters.map((params) => ({ params }));
}

/** Static paths of a page per record and language; the record is its `node` prop. */
export function recordPaths<N extends { id: string }>(nodes: readonly N[]) {
  return parameters.flatMap((params) => nodes.map((node) => ({ params: { ...params, id: node.id }, props: { node } })));
}

/** Static paths of a page per part of a theme and language; the `theme` parameter is the theme. */
export function partPaths<N extends { id: string; theme: { id: string } }>(nodes: readonly N[]) {
  return recordPaths(nodes).map(({ params, props }) => ({ params: { ...params, theme: props.node.theme.id }, props }));
}

/** Static paths of a file per record that can be embedded and language; the `path` parameter is its path without a suffix. */
export function embeddedPaths<N extends Embeddable>(nodes: readonly N[]) {
  return recordPaths(nodes).map(({ params: { locale }, props }) => {
    return { params: { locale, path: embeddedPath(props.node) }, props };
  });
}

/** Static paths of a file per record of several collections; the `list` parameter is the collection's path segment. */
export function listedPaths<N extends { collection: Collection; id: string }>(nodes: readonly N[]) {
  return recordPaths(nodes).map(({ params, props }) => {
    return { params: { ...params, list: collectionPaths[props.node.collection] }, props };
  });
}

/**
 * Static paths of the redirects from former addresses; the parameter `former` is the path without the base. Records on
 * their list page have none.
 */
export function formerPaths<N extends { collection: Collection }>(former: readonly { formerId: string; node: N }[]) {
  return locales.flatMap((locale) => {
    const url = makeRoutes('/', locale);
    return former.flatMap(({ formerId, node }) => {
      const path = url.record({ collection: node.collection, id: formerId });
      return path.includes('#') ? [] : [{ params: { former: path.slice(1, -1) }, props: { node, locale } }];
    });
  });
}
