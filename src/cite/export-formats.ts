import { toBibtex } from './bibtex.ts';
import type { ExportItem } from './export-item.ts';
import { toRis } from './ris.ts';

/** A file format of reference managers. */
export interface ExportFormat {
  name: string;
  /** File extension without the dot. */
  ending: string;
  mediatype: string;
  write: (items: readonly ExportItem[]) => string;
}

/** Supported export formats. */
export const exportFormats: readonly ExportFormat[] = [
  { name: 'BibTeX', ending: 'bib', mediatype: 'application/x-bibtex', write: toBibtex },
  { name: 'RIS', ending: 'ris', mediatype: 'application/x-research-info-systems', write: toRis },
  {
    name: 'CSL-JSON',
    ending: 'csl.json',
    mediatype: 'application/vnd.citationstyles.csl+json',
    write: (items) => JSON.stringify(items, null, 2),
  },
];
