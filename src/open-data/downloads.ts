import { exportFormats } from '../cite/export-formats.ts';
import type { Node, ThesisNode } from '../corpus/corpus.ts';
import type { Locale } from '../wording/locales.ts';
import { useMessages } from '../wording/translate.ts';
import { referenceListPath } from './citation-files.ts';
import { recordPath } from './data-file.ts';
import { tablePath, type tables } from './tables.ts';

/** A file that a reader can take along, by its path below the folder of the data. */
export interface Download {
  label: string;
  path: string;
}

/** The files of one record: what reference managers read, where it is a work, and its data. */
export function listDownloads(node: Node): Download[] {
  const work = node.collection === 'studies' ? node.reference : node;
  const isWork = work.collection === 'references' || work.collection === 'theses';
  return [
    ...(isWork ? listExports(recordPath(work.collection, work.id)) : []),
    { label: 'JSON', path: `${recordPath(node.collection, node.id)}.json` },
  ];
}

/** The files of a reference list: of one thesis, or of all. */
export function listReferenceListDownloads(locale: Locale, thesis?: ThesisNode): Download[] {
  const path = referenceListPath(thesis);
  return [...listExports(path), { label: useMessages(locale).download.asText, path: `${path}.txt` }];
}

/** The files in which the included studies go to a reference manager. */
export function listStudyExports(): Download[] {
  return listExports('studies');
}

/** The file of a table. */
export function listTableDownload(name: keyof typeof tables, locale: Locale): Download {
  return { label: useMessages(locale).download.spreadsheet, path: tablePath(name) };
}

function listExports(path: string): Download[] {
  return exportFormats.map(({ name, ending }) => ({ label: name, path: `${path}.${ending}` }));
}
