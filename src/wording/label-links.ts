import { escapeBrackets, replaceProseLinks } from '../corpus/prose-links.ts';
import { defaultLocale, locales, type Locale } from './locales.ts';
import { isLocalised } from '../schemas/common.ts';
import { collections, type Collection, type Content } from '../schemas/collections.ts';
import { lowerInitial } from './lower-initial.ts';
import { findTitle } from './titles.ts';

/** Labels every record link in prose that has no label with the title of its record. */
export function labelLinks(content: Content): Content {
  return Object.fromEntries(
    collections.map((name) => [
      name,
      new Map([...content[name]].map(([id, record]) => [id, labelIn(record, content)])),
    ]),
  ) as unknown as Content;
}

function labelIn(value: unknown, content: Content): unknown {
  if (Array.isArray(value)) return value.map((item) => labelIn(item, content));
  if (typeof value !== 'object' || value === null) return value;
  const isProse = isLocalised(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      isProse
        ? labelProse(String(item), locales.find((locale) => locale === key) ?? defaultLocale, content)
        : labelIn(item, content),
    ]),
  );
}

function labelProse(prose: string, locale: Locale, content: Content): string {
  return replaceProseLinks(prose, ({ collection, id, label, start }) => {
    const title = findTitle(content, collection as Collection, id, locale) ?? id;
    const inSentence = collection === 'theory' && !beginsSentence(prose.slice(0, start));
    return `[[${collection}/${id}|${label ?? escapeBrackets(inSentence ? lowerInitial(title) : title)}]]`;
  });
}

/** Whether a sentence, paragraph or list item starts at the end of some prose. */
function beginsSentence(before: string): boolean {
  const paragraph = before.split(/\n\s*\n|(?:^|\n)\s*(?:[-*+]|\d+[.)])\s+/).at(-1) ?? '';
  return /(^|[.?!][»”)\]]*)\s*$/.test(paragraph);
}
