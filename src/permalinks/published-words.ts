import { createHash } from 'node:crypto';
import { listRefs } from '../corpus/former-ids.ts';
import { stripProse } from '../wording/prose.ts';
import { defaultLocale } from '../wording/locales.ts';
import { makeRoutes } from '../routes/routes.ts';
import type { Content } from '../schemas/collections.ts';
import type { Correction } from '../schemas/common.ts';

/** The words of a quotation or a finding, and when they were changed. */
export interface PublishedWords {
  /** Path of the file below the content folder, and of the field. */
  file: string;
  field: string;
  /** Where they stand now. */
  address: string;
  /** Where they stood under former ids. */
  formerAddresses: string[];
  hash: string;
  /** Days of their corrections and of a change that left their meaning as it was, the oldest first. */
  changed: string[];
}

const url = makeRoutes('/', defaultLocale);

/** All words that must not change in silence: those of quotations and of findings. */
export function listPublishedWords(content: Content): PublishedWords[] {
  const quotes = [...content.quotes].map(([id, { text, corrections, formerIds }]) => {
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
  const findings = [...content.themes].flatMap(([themeId, theme]) =>
    theme.findings.map((finding, i) => {
      const refs = listRefs([themeId, ...theme.formerIds], finding);
      const [address = '', ...formerAddresses] = refs.map((ref) => {
        const [page = '', id = ''] = ref.split('#');
        return url.record({ collection: 'findings', id, theme: { id: page } });
      });
      return {
        file: `themes/${themeId}.yaml`,
        field: `findings[${i}].text.nb`,
        address,
        formerAddresses,
        hash: hashWords(stripProse(finding.text.nb)),
        changed: [...listDays(finding.corrections), ...finding.reworded].sort(),
      };
    }),
  );
  return [...quotes, ...findings];
}

function listDays(corrections: readonly Correction[]): string[] {
  return corrections.map(({ date }) => date);
}

/** Twelve hexadecimal digits that change with any word, and not with white space. */
export function hashWords(words: string): string {
  return createHash('sha256').update(words.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
}
