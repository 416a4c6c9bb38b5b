import { compareCompletion } from '../cite/completion.ts';
import { toCsl } from '../cite/csl.ts';
import { describeCompletion } from '../cite/describe-completion.ts';
import { exportFormats } from '../cite/export-formats.ts';
import { exportThesis, exportWork, type ExportItem } from '../cite/export-item.ts';
import { formatList } from '../cite/format-citation.ts';
import type { Corpus, Node, ReferenceNode, ThesisNode } from '../corpus/corpus.ts';
import type { Locale } from '../wording/locales.ts';
import { recordPath, type DataFile } from './data-file.ts';

/** Path of the reference list files without extension: of one thesis, or of all. */
export function referenceListPath(thesis?: Pick<ThesisNode, 'id'>): string {
  return thesis === undefined ? 'references' : `${recordPath('theses', thesis.id)}/references`;
}

/** Export files for reference managers and reference lists as text: of the whole review (`all`), and per record. */
export function listCitationFiles(
  { references, studies, theses }: Corpus,
  locale: Locale,
  addressOf: (node: Node) => string | null,
): { all: DataFile[]; records: DataFile[] } {
  const work = (reference: ReferenceNode) => exportWork(reference, locale);
  const listFiles = (path: string, works: ReferenceNode[]) => [
    ...makeExports(path, () => works.map(work)),
    makeTextFile(path, works, locale),
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

/** A reference list as text, with a byte order mark so that every program reads it as UTF-8. */
function makeTextFile(path: string, works: readonly ReferenceNode[], locale: Locale): DataFile {
  const writeList = () => {
    const entries = formatList(
      works.map((reference) => toCsl(reference, locale)),
      locale,
    );
    const records = new Map(works.map(({ id, data }) => [id, data]));
    return [...entries].map(([id, { text }]) => {
      const completed = describeCompletion(compareCompletion(records.get(id)!), locale);
      return completed === null ? `${text}\n` : `${text} [${completed}]\n`;
    });
  };
  return { path: `${path}.txt`, mediatype: 'text/plain', body: () => `\uFEFF${writeList().join('')}` };
}
