import { toCsl } from '../cite/csl.ts';
import { formatEntry } from '../cite/format-citation.ts';
import { stripProse } from '../wording/prose.ts';
import { titleOf } from '../wording/titles.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { matchStudies } from '../corpus/evidence-matrix.ts';
import { countryName } from '../wording/country-name.ts';
import type { Locale } from '../wording/locales.ts';
import { pick, useMessages } from '../wording/translate.ts';
import type { Cell } from './csv.ts';

/** Rows of a table, headings first. */
export type Table = Cell[][];

/** Evidence matrix: a row per theme, and per study one column for findings and one for quotations. */
function makeMatrixTable({ themes, studies }: Corpus, locale: Locale): Table {
  const t = useMessages(locale);
  const { rows } = matchStudies(themes, studies);
  const headings = studies.flatMap((study) =>
    [t.collections.findings, t.collections.quotes].map((kind) => `${titleOf(study, locale)}: ${kind.toLowerCase()}`),
  );
  return [
    [t.singular.themes, t.singular.theses, ...headings],
    ...rows.map(({ row, cells }) => [
      titleOf(row, locale),
      titleOf(row.thesis, locale),
      ...cells.flatMap(({ findings, quotes }) => [findings.length, quotes.length]),
    ]),
  ];
}

/** One row per included study. */
function makeStudyTable({ studies }: Corpus, locale: Locale): Table {
  const t = useMessages(locale);
  return [
    [
      t.singular.studies,
      t.singular.theses,
      t.download.workTitle,
      t.study.design,
      t.study.participants,
      t.study.perspective,
      t.study.country,
      t.study.setting,
      t.collections.findings,
      t.collections.quotes,
    ],
    ...studies.map(({ data, reference, thesis, perspective, participants }) => [
      titleOf(reference, locale),
      titleOf(thesis, locale),
      reference.data.title,
      stripProse(pick(data.design, locale)),
      participants.map(({ group, asWritten }) => `${pick(group.label, locale)}: ${asWritten}`).join('; '),
      pick(perspective.perspective, locale),
      data.country && countryName(data.country, locale),
      data.setting && stripProse(pick(data.setting, locale)),
      reference.findings.length,
      reference.quotes.length,
    ]),
  ];
}

/** One row per cited work, with its reference list entry. */
function makeReferenceTable({ references }: Corpus, locale: Locale): Table {
  const t = useMessages(locale);
  return [
    [t.singular.references, t.download.list, t.download.timesCited, t.collections.findings, t.collections.theory],
    ...references.map((reference) => [
      titleOf(reference, locale),
      formatEntry(toCsl(reference, locale), locale).text,
      reference.citations.length,
      reference.findings.length,
      reference.theory.length,
    ]),
  ];
}

/** Spreadsheet tables by file name. */
export const tables = { matrix: makeMatrixTable, studies: makeStudyTable, references: makeReferenceTable } as const;

/** Path of the file of a table. */
export function tablePath(name: keyof typeof tables): string {
  return `tables/${name}.csv`;
}
