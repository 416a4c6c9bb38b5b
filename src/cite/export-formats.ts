import { toBibtex } from './bibtex.ts';
import type { ExportItem } from './export-item.ts';
import { toRis } from './ris.ts';

/** A format that reference managers read. */
export interface ExportFormat {
  name: string;
  /** Ending of its files, without the dot. */
  ending: string;
  mediatype: string;
  write: (items: readonly ExportItem[]) => string;
}

/** The formats in which works can be taken to a reference manager. */
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
