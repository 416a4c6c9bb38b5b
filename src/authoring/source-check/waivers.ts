import type { SourceCheck, WaivedCheck } from '../../schemas/source-check.ts';
import { gap, type Outcome } from './outcome.ts';
import { collapse } from './source-text.ts';

/** Where settings and waivers of the source check stand, below the content folder. */
export const settingsFile = 'source-check.yaml';

/** The waivers of an edition; remembers which of them were used. */
export interface Waivers {
  /** Whether a waiver fits some words in a place. `section` is null for text outside every section. */
  cover(check: WaivedCheck, thesis: string, section: string | null, words: string): boolean;
  /** Whether each waived passage was needed, once all checks have run. */
  listUse(): Outcome[];
}

/** Makes the waivers of an edition from its settings. */
export function makeWaivers(list: SourceCheck['waivers']): Waivers {
  const entries = list.flatMap(({ texts, ...waiver }, i) =>
    texts.map((text, j) => ({ ...waiver, text: collapse(text), field: `waivers[${i}].texts[${j}]` })),
  );
  const used = new Set<(typeof entries)[number]>();
  return {
    cover: (check, thesis, section, words) => {
      const fitting = entries.filter(
        (entry) =>
          entry.check === check &&
          entry.thesis === thesis &&
          (entry.section === null || entry.section === section) &&
          isSame(entry.text, collapse(words)),
      );
      for (const entry of fitting) used.add(entry);
      return fitting.length > 0;
    },
    listUse: () =>
      entries.map((entry) =>
        used.has(entry)
          ? 'covered'
          : gap(settingsFile, entry.field, entry.text, 'unntaket trengs ikke; ta det bort, eller rett teksten i det'),
      ),
  };
}

/** Reports cut long passages with an ellipsis; a waiver may be copied from there. */
function isSame(waived: string, words: string): boolean {
  return waived === words || (waived.endsWith('…') && words.startsWith(waived.slice(0, -1)));
}
