import { defaultLocale, locales } from '../i18n/locales.ts';

/** The `locale` parameter of a language edition: the default language has none in its addresses. */
const parameters = locales.map((locale) => ({ locale: locale === defaultLocale ? undefined : locale }));

/** Static paths of a page that exists once per language. */
export function localePaths() {
  return parameters.map((params) => ({ params }));
}

/** Static paths of a page per record and language; the record is its `node` prop. */
export function recordPaths<N extends { id: string }>(nodes: readonly N[]) {
  return parameters.flatMap((params) => nodes.map((node) => ({ params: { ...params, id: node.id }, props: { node } })));
}
