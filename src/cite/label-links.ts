import { replaceProseLinks } from '../corpus/prose-links.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { collections, type Collection, type Content } from '../schemas/collections.ts';
import { findTitle } from './titles.ts';

/** Gives every record link in prose that has no label the title of the record it names. */
export function labelLinks(content: Content): Content {
  return Object.fromEntries(
    collections.map((name) => [
      name,
      new Map([...content[name]].map(([id, record]) => [id, labelIn(record, content)])),
    ]),
  ) as unknown as Content;
}

function labelIn(value: unknown, content: Content, key = ''): unknown {
  if (typeof value === 'string') {
    const locale = locales.find((candidate) => candidate === key) ?? defaultLocale;
    return replaceProseLinks(value, ({ collection, id, label, start }) => {
      const title = findTitle(content, collection as Collection, id, locale) ?? id;
      const inSentence = collection === 'theory' && /[^.?!\s]\s*$/.test(value.slice(0, start));
      return `[[${collection}/${id}|${label ?? (inSentence ? lowerInitial(title) : title)}]]`;
    });
  }
  if (Array.isArray(value)) return value.map((item) => labelIn(item, content));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, labelIn(item, content, name)]));
}

/** A concept's name as a common noun in a sentence; abbreviations such as «ROP-lidelser» keep their capitals. */
function lowerInitial(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
