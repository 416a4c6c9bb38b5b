import type { SourceCheck, WaivedCheck } from '../../schemas/source-check.ts';
import { gap, type Outcome } from './outcome.ts';
import { collapse } from './source-text.ts';

/** Settings file of the source check, relative to the content folder. */
export const settingsFile = 'source-check.yaml';

/** Waivers, with a record of their use. */
export interface Waivers {
  /** Whether a waiver applies; marks it as used. `section` is null before the first heading. */
  cover(check: WaivedCheck, thesis: string, section: string | null, words: string): boolean;
  /** Outcome per waived passage, a gap if unused. To be called after all checks. */
  listUse(): Outcome[];
}

/** Makes waivers from the settings. */
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

const ellipsis = collapse('…');

/** A waiver may end in an ellipsis, since it may be copied from a report that truncates long passages. */
function isSame(waived: string, words: string): boolean {
  return waived === words || (waived.endsWith(ellipsis) && words.startsWith(waived.slice(0, -ellipsis.length)));
}
