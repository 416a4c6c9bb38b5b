import { useMessages } from '../i18n/translate.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Reference } from '../schemas/reference.ts';
import { formatAuthorList } from './author-year.ts';

/** A piece of a reference-list entry. */
export interface ReferencePart {
  text: string;
  italic: boolean;
}

/**
 * A reference-list entry in the pieces that differ in type: works of their own and journals stand in italics, and an
 * unknown title is said to be unknown.
 */
export function formatReference(reference: Reference, locale: Locale): ReferencePart[] {
  const t = useMessages(locale).reference;
  const { year, title, container, volume, issue, pages } = reference;
  const plain = (text: string): ReferencePart => ({ text, italic: false });
  const italic = (text: string): ReferencePart => ({ text, italic: true });
  const closed = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

  // A part of something larger stands upright, also where the text does not say what it is a part of.
  const isPart = container !== null || reference.type === 'article-journal' || reference.type === 'chapter';
  const titlePart = title === null ? plain(`[${t.titleUnknown}]`) : isPart ? plain(title) : italic(title);
  return [
    plain(`${formatAuthorList(reference)} (${year ?? 'u.å.'}). `),
    titlePart,
    plain(closed(titlePart.text).slice(titlePart.text.length)),
    ...(container === null ? [] : [plain(' '), italic([container, volume].filter((part) => part !== null).join(', '))]),
    ...(container === null
      ? []
      : [plain(`${issue === null ? '' : `(${issue})`}${pages === null ? '' : `, ${pages}`}.`)]),
  ];
}
