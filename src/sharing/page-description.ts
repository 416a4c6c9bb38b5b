import type { Locale } from '../wording/locales.ts';
import { shorten } from '../wording/titles.ts';
import { pick } from '../wording/translate.ts';
import type { PagedNode } from './card.ts';

/** The meta description of a record's page, as Markdown; undefined for a work without a description. */
export function describePage(node: PagedNode, locale: Locale): string | undefined {
  switch (node.collection) {
    case 'quotes':
      return `«${shorten(node.data.text, 200)}» ${pick(node.data.context, locale)}`;
    case 'theory':
      return pick(node.data.explanation, locale);
    case 'references':
      return node.data.about ? pick(node.data.about, locale) : undefined;
    case 'bridges':
      return pick(node.data.reading, locale);
    default:
      return pick(node.data.summary, locale);
  }
}
