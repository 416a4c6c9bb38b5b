import type { Node, ReferenceNode, ThemePart } from '../corpus/corpus.ts';
import type { Localised } from '../schemas/common.ts';
import { pick } from './translate.ts';
import type { Locale } from './locales.ts';
import type { Collection, Content, RecordOf } from '../schemas/collections.ts';
import { formatAuthorYear } from './author-year.ts';
import { stripProse } from './prose.ts';

const QUOTE_LENGTH = 64;

/** Kinds of records that go by their title. */
type Titled = { [C in Collection]: RecordOf<C> extends { title: Localised } ? C : never }[Collection];

/** Makes the name of a record that has no title in our words. A study goes by the name of its reference. */
const namers: { [C in Exclude<Collection, Titled | 'studies'>]: (record: RecordOf<C>, locale: Locale) => string } = {
  theses: ({ shortName }, locale) => pick(shortName, locale),
  references: (reference, locale) =>
    [formatAuthorYear(reference, locale), ...(reference.qualifier ? [pick(reference.qualifier, locale)] : [])].join(
      ', ',
    ),
  quotes: ({ text }) => `«${shorten(text, QUOTE_LENGTH)}»`,
};

/** The title of a record in lists, links and page titles. */
export function titleOf(node: Node | ThemePart, locale: Locale): string {
  if (node.collection === 'findings') return stripProse(pick(node.data.text, locale));
  if (node.collection === 'groups') return stripProse(pick(node.data.title, locale));
  if (node.collection === 'studies') return namers.references(node.reference.data, locale);
  return nameRecord(node.collection, node.data, locale);
}

/** A cited work with its locator, e.g. «Biong & Soggiu (2015), s. 55». */
export function nameSource(reference: ReferenceNode, locator: string | null, locale: Locale): string {
  return [titleOf(reference, locale), ...(locator === null ? [] : [locator])].join(', ');
}

/** The title of a record before the corpus is built; null if there is no such record. */
export function findTitle(content: Content, collection: Collection, id: string, locale: Locale): string | null {
  const named = collection === 'studies' ? 'references' : collection;
  const record = content[named].get(id);
  return record === undefined ? null : nameRecord(named, record, locale);
}

function nameRecord(
  collection: Exclude<Collection, 'studies'>,
  record: RecordOf<Exclude<Collection, 'studies'>>,
  locale: Locale,
): string {
  return collection in namers
    ? namers[collection as keyof typeof namers](record as never, locale)
    : pick((record as RecordOf<Titled>).title, locale);
}

/** Truncates a text between words, with an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1).replace(/\s+\S*$/, '');
  return `${cut.slice(0, length).replace(/[\s.,;:–-]+$/, '')} …`;
}
