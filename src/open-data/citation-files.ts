import { toCsl, type CslItem } from '../cite/csl.ts';
import { exportFormats } from '../cite/export-formats.ts';
import { exportThesis, exportWork, type ExportItem } from '../cite/export-item.ts';
import { formatEntries } from '../cite/format-citation.ts';
import type { Corpus, Node, ReferenceNode, ThesisNode } from '../corpus/corpus.ts';
import type { Locale } from '../i18n/locales.ts';
import { recordPath, type DataFile } from './data-file.ts';

/** Path of the files of a reference list without their ending: of one thesis, or of all. */
export function referenceListPath(thesis?: Pick<ThesisNode, 'id'>): string {
  return thesis === undefined ? 'references' : `${recordPath('theses', thesis.id)}/references`;
}

/** The files for reference managers, and the reference lists as text: of everything together, and of each record. */
export function listCitationFiles(
  { references, studies, theses }: Corpus,
  locale: Locale,
  addressOf: (node: Node) => string,
): { all: DataFile[]; records: DataFile[] } {
  const work = (reference: ReferenceNode) => exportWork(reference, locale);
  const listFiles = (path: string, works: ReferenceNode[]) => [
    ...makeExports(path, () => works.map(work)),
    makeTextFile(path, () => works.map((reference) => toCsl(reference, locale)), locale),
  ];
  return {
    all: [
      ...listFiles(referenceListPath(), references),
      ...makeExports('studies', () => studies.map(({ reference }) => work(reference))),
    ],
    records: [
      ...references.flatMap((reference) =>
        [reference.id, ...reference.data.formerIds].flatMap((id) =>
          makeExports(recordPath('references', id), () => [work(reference)]),
        ),
      ),
      ...theses.flatMap((thesis) => [
        ...makeExports(recordPath('theses', thesis.id), () => [exportThesis(thesis, locale, addressOf(thesis))]),
        ...listFiles(
          referenceListPath(thesis),
          references.filter(({ citations }) => citations.some((citation) => citation.thesis === thesis)),
        ),
      ]),
    ],
  };
}

function makeExports(path: string, listItems: () => ExportItem[]): DataFile[] {
  return exportFormats.map(({ ending, mediatype, write }) => ({
    path: `${path}.${ending}`,
    mediatype,
    body: () => write(listItems()),
  }));
}

/** A reference list as text; the byte order mark tells every program that it is UTF-8. */
function makeTextFile(path: string, listItems: () => CslItem[], locale: Locale): DataFile {
  return {
    path: `${path}.txt`,
    mediatype: 'text/plain',
    body: () =>
      `\uFEFF${formatEntries(listItems(), locale)
        .map(({ text }) => `${text}\n`)
        .join('')}`,
  };
}
