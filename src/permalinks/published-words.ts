import { createHash } from 'node:crypto';
import { listRefs } from '../corpus/former-ids.ts';
import { stripProse } from '../wording/prose.ts';
import { defaultLocale, locales, type Locale } from '../wording/locales.ts';
import { makeRoutes, type Routes } from '../routes/routes.ts';
import type { Content } from '../schemas/collections.ts';
import type { Correction } from '../schemas/common.ts';

/** The words of a quotation or finding, and the days they changed. */
export interface PublishedWords {
  /** Path of the file below the content folder, and of the field. */
  file: string;
  field: string;
  /** Current address. */
  address: string;
  /** Addresses under former ids. */
  formerAddresses: string[];
  hash: string;
  /** Days of their corrections and of a change that left their meaning as it was, the oldest first. */
  changed: string[];
}

const editions = locales.map((locale) => ({ locale, url: makeRoutes('/', locale) }));

/** All words that may only change with a correction: those of quotations, and of findings in every site language. */
export function listPublishedWords(content: Content): PublishedWords[] {
  return editions.flatMap(({ locale, url }) => [
    // The words of a quotation are the same in every edition, so they are listed once.
    ...(locale === defaultLocale ? listQuotations(content, url) : []),
    ...listFindings(content, url, locale),
  ]);
}

function listQuotations({ quotes }: Content, url: Routes): PublishedWords[] {
  return [...quotes].map(([id, { text, corrections, formerIds }]) => {
    const [address = '', ...formerAddresses] = [id, ...formerIds].map((name) =>
      url.record({ collection: 'quotes', id: name }),
    );
    return {
      file: `quotes/${id}.yaml`,
      field: 'text',
      address,
      formerAddresses,
      hash: hashWords(text),
      changed: listDays(corrections),
    };
  });
}

function listFindings({ themes }: Content, url: Routes, locale: Locale): PublishedWords[] {
  return [...themes].flatMap(([themeId, theme]) =>
    theme.findings.map((finding, i) => {
      const refs = listRefs([themeId, ...theme.formerIds], finding);
      const [address = '', ...formerAddresses] = refs.map((ref) => url.part('findings', ref));
      return {
        file: `themes/${themeId}.yaml`,
        field: `findings[${i}].text.${locale}`,
        address,
        formerAddresses,
        hash: hashWords(stripProse(finding.text[locale])),
        changed: [...listDays(finding.corrections), ...finding.reworded].sort(),
      };
    }),
  );
}

function listDays(corrections: readonly Correction[]): string[] {
  return corrections.map(({ date }) => date);
}

/** Hash of a text, ignoring white space: the first 12 hexadecimal digits of its SHA-256. */
export function hashWords(words: string): string {
  return createHash('sha256').update(words.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
}
