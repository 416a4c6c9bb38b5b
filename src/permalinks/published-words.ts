import { createHash } from 'node:crypto';
import { stripProse } from '../wording/prose.ts';
import { defaultLocale } from '../wording/locales.ts';
import { makeRoutes } from '../routes/routes.ts';
import type { Content } from '../schemas/collections.ts';
import type { Correction } from '../schemas/common.ts';

/** The words of a quotation or finding, with their corrections. */
export interface PublishedWords {
  /** Path of the file below the content folder, and of the field. */
  file: string;
  field: string;
  /** Current address. */
  address: string;
  /** Addresses under former ids. */
  formerAddresses: string[];
  hash: string;
  corrections: Correction[];
}

const url = makeRoutes('/', defaultLocale);

/** All words that may only change with a correction: those of quotations and findings. */
export function listPublishedWords(content: Content): PublishedWords[] {
  const quotes = [...content.quotes].map(([id, { text, corrections, formerIds }]) => {
    const [address = '', ...formerAddresses] = [id, ...formerIds].map((name) =>
      url.record({ collection: 'quotes', id: name }),
    );
    return { file: `quotes/${id}.yaml`, field: 'text', address, formerAddresses, hash: hashWords(text), corrections };
  });
  const findings = [...content.themes].flatMap(([themeId, theme]) =>
    theme.findings.map((finding, i) => {
      const [address = '', ...formerAddresses] = [themeId, ...theme.formerIds].flatMap((page) =>
        [finding.id, ...finding.formerIds].map((id) => url.record({ collection: 'findings', id, theme: { id: page } })),
      );
      return {
        file: `themes/${themeId}.yaml`,
        field: `findings[${i}].text.nb`,
        address,
        formerAddresses,
        hash: hashWords(stripProse(finding.text.nb)),
        corrections: finding.corrections,
      };
    }),
  );
  return [...quotes, ...findings];
}

/** Hash of a text, ignoring white space: the first 12 hexadecimal digits of its SHA-256. */
export function hashWords(words: string): string {
  return createHash('sha256').update(words.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
}
