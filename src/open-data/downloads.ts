import { exportFormats } from '../cite/export-formats.ts';
import type { Node, ThesisNode } from '../corpus/corpus.ts';
import type { Locale } from '../wording/locales.ts';
import { useMessages } from '../wording/translate.ts';
import { referenceListPath } from './citation-files.ts';
import { recordPath } from './data-file.ts';
import { tablePath, type tables } from './tables.ts';

/** A download; the path is relative to the data folder. */
export interface Download {
  label: string;
  path: string;
}

/** Downloads of a record: its data, and the export formats if it is a work. */
export function listDownloads(node: Node, locale: Locale): Download[] {
  const work = node.collection === 'studies' ? node.reference : node;
  const isWork = work.collection === 'references' || work.collection === 'theses';
  return [
    ...(isWork ? listExports(recordPath(work.collection, work.id)) : []),
    { label: 'JSON', path: `${recordPath(node.collection, node.id)}.json` },
    // The page of a study is also that of its work, which has a record of its own.
    ...(node.collection === 'studies'
      ? [{ label: useMessages(locale).download.workData, path: `${recordPath(work.collection, work.id)}.json` }]
      : []),
  ];
}

/** Downloads of a reference list: of one thesis, or of all. */
export function listReferenceListDownloads(locale: Locale, thesis?: ThesisNode): Download[] {
  const path = referenceListPath(thesis);
  return [...listExports(path), { label: useMessages(locale).download.asText, path: `${path}.txt` }];
}

/** Export files of the included studies. */
export function listStudyExports(): Download[] {
  return listExports('studies');
}

/** Download of a table. */
export function listTableDownload(name: keyof typeof tables, locale: Locale): Download {
  return { label: useMessages(locale).download.spreadsheet, path: tablePath(name) };
}

function listExports(path: string): Download[] {
  return exportFormats.map(({ name, ending }) => ({ label: name, path: `${path}.${ending}` }));
}
