import type { Content, RecordOf } from '../../schemas/collections.ts';
import type { Thesis } from '../../schemas/thesis.ts';

/** Words that a record says stand in a text. */
export interface Claim {
  /** File below the content folder, and path of the field. */
  file: string;
  field: string;
  words: string;
  /** The theses in one of which they stand; empty where the record does not say. */
  theses: readonly string[];
  /** The section they stand in; null where the record does not say. */
  section: string | null;
}

type Words = readonly [field: string, words: string | null, section?: string | null];

function claims(file: string, theses: readonly string[], entries: readonly Words[]): Claim[] {
  return entries.flatMap(([field, words, section = null]) =>
    words === null ? [] : [{ file, field, words, theses, section }],
  );
}

/** The words of quotation records, once for every place they are said to stand in. */
export function listQuoteClaims(content: Content): Claim[] {
  return [...content.quotes].flatMap(([id, quote]) =>
    quote.occurrences.flatMap(({ thesis, section }, i) =>
      claims(`quotes/${id}.yaml`, [thesis], [[`occurrences[${i}]`, quote.text, section]]),
    ),
  );
}

/** All other words that records give as printed. */
export function listOtherClaims(content: Content): Claim[] {
  return [
    ...[...content.theses].flatMap(([id, thesis]) => claims(`theses/${id}.yaml`, [id], listThesisWords(thesis))),
    ...[...content.studies].flatMap(([id, study]) =>
      claims(
        `studies/${id}.yaml`,
        [study.thesis],
        [
          ['countryAsWritten', study.countryAsWritten],
          ...study.participants.map(({ asWritten }, i): Words => [`participants[${i}].asWritten`, asWritten]),
        ],
      ),
    ),
    ...[...content.themes].flatMap(([id, theme]) => claims(`themes/${id}.yaml`, [theme.thesis], listThemeWords(theme))),
    ...[...content.quotes].flatMap(([id, quote]) =>
      quote.occurrences.flatMap(({ thesis, section, asWritten }, i) =>
        claims(`quotes/${id}.yaml`, [thesis], [[`occurrences[${i}].asWritten`, asWritten, section]]),
      ),
    ),
    ...[...content.theory].flatMap(([id, entry]) =>
      claims(`theory/${id}.yaml`, [], listEvidenceWords('sources', entry.sources)),
    ),
    ...[...content.references].flatMap(([id, reference]) => listReferenceClaims(`references/${id}.yaml`, reference)),
    ...[...content.notes].flatMap(([id, { places }]) =>
      places.flatMap(({ thesis, section, asWritten }, i) =>
        claims(`notes/${id}.yaml`, [thesis], [[`places[${i}].asWritten`, asWritten, section]]),
      ),
    ),
    ...[...content.facts].flatMap(([id, { thesis, section, asWritten, sources }]) =>
      claims(
        `facts/${id}.yaml`,
        [thesis],
        [['asWritten', asWritten, section], ...listEvidenceWords('sources', sources, section)],
      ),
    ),
  ];
}

function listEvidenceWords(
  field: string,
  evidence: readonly { asWritten: string | null }[],
  section: string | null = null,
): Words[] {
  return evidence.map(({ asWritten }, i) => [`${field}[${i}].asWritten`, asWritten, section]);
}

function listThesisWords(thesis: Thesis): Words[] {
  return [
    ['question.text', thesis.question.text, thesis.question.section],
    ...thesis.background.flatMap((item, i) =>
      listEvidenceWords(`background[${i}].evidence`, item.evidence, item.section),
    ),
    ...thesis.method.flatMap((step, i) => listEvidenceWords(`method[${i}].evidence`, step.evidence, step.section)),
    ...thesis.databases.map((name, i): Words => [`databases[${i}]`, name]),
    ...thesis.searchLog.flatMap((row, i): Words[] => [
      ...row.databases.map((name, j): Words => [`searchLog[${i}].databases[${j}]`, name, row.section]),
      [`searchLog[${i}].terms`, row.terms, row.section],
      ...row.limits.map((limit, j): Words => [`searchLog[${i}].limits[${j}]`, limit, row.section]),
      [`searchLog[${i}].hits`, row.hits === null ? null : String(row.hits), row.section],
      [`searchLog[${i}].chosen`, row.chosenStated && row.chosen !== null ? String(row.chosen) : null, row.section],
    ]),
    ...thesis.pico.flatMap((row, i): Words[] => [
      [`pico[${i}].description`, row.description],
      ...row.terms.nb.map((term, j): Words => [`pico[${i}].terms.nb[${j}]`, term]),
      ...row.terms.en.map((term, j): Words => [`pico[${i}].terms.en[${j}]`, term]),
    ]),
  ];
}

function listThemeWords(theme: RecordOf<'themes'>): Words[] {
  return [
    ['heading', theme.heading, theme.section],
    ...theme.findings.flatMap((finding, i) =>
      listEvidenceWords(`findings[${i}].evidence`, finding.evidence, finding.section),
    ),
  ];
}

function listReferenceClaims(file: string, reference: RecordOf<'references'>): Claim[] {
  const citing = [...new Set(reference.citations.map(({ thesis }) => thesis))];
  return [
    ...claims(file, citing, [
      ['title', reference.title],
      ['container', reference.container],
      ...reference.asWritten.map((form, i): Words => [`asWritten[${i}]`, form]),
    ]),
    ...reference.citations.flatMap(({ thesis, section, asWritten }, i) =>
      claims(file, [thesis], [[`citations[${i}].asWritten`, asWritten, section]]),
    ),
  ];
}
