import type { Content, RecordOf } from '../../schemas/collections.ts';
import { languages } from '../../schemas/languages.ts';
import type { Thesis } from '../../schemas/thesis.ts';
import { listLinks } from './list-links.ts';

/** Words that a record claims to be verbatim from a text. */
export interface Claim {
  /** File below the content folder, and path of the field. */
  file: string;
  field: string;
  words: string;
  /** Ids of the theses, one of which must have them; empty for any. */
  theses: readonly string[];
  /** Outline key of the section; null for any. */
  section: string | null;
}

type Words = readonly [field: string, words: string | null, section?: string | null];

function claims(file: string, theses: readonly string[], entries: readonly Words[]): Claim[] {
  return entries.flatMap(([field, words, section = null]) =>
    words === null ? [] : [{ file, field, words, theses, section }],
  );
}

/** The texts of quotations, one claim per occurrence. */
export function listQuoteClaims(content: Content): Claim[] {
  return [...content.quotes].flatMap(([id, quote]) =>
    quote.occurrences.flatMap(({ thesis, section }, i) =>
      claims(`quotes/${id}.yaml`, [thesis], [[`occurrences[${i}]`, quote.text, section]]),
    ),
  );
}

/** All other verbatim fields, citations first. */
export function listOtherClaims(content: Content): Claim[] {
  return [
    ...listLinks(content).flatMap(({ file, field, thesis, section, asWritten }) =>
      claims(file, thesis === null ? [] : [thesis], [[`${field}.asWritten`, asWritten, section]]),
    ),
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
    ...[...content.themes].flatMap(([id, { thesis, heading, section }]) =>
      claims(`themes/${id}.yaml`, [thesis], [['heading', heading, section]]),
    ),
    ...[...content.references].flatMap(([id, reference]) =>
      claims(`references/${id}.yaml`, listCiting(reference), [
        ['title', reference.title],
        ['container', reference.container],
        ...reference.asWritten.map((form, i): Words => [`asWritten[${i}]`, form]),
      ]),
    ),
    ...[...content.notes].flatMap(([id, { places }]) =>
      places.flatMap(({ thesis, section, asWritten }, i) =>
        claims(`notes/${id}.yaml`, [thesis], [[`places[${i}].asWritten`, asWritten, section]]),
      ),
    ),
    ...[...content.facts].flatMap(([id, { thesis, section, asWritten }]) =>
      claims(`facts/${id}.yaml`, [thesis], [['asWritten', asWritten, section]]),
    ),
  ];
}

function listCiting({ citations }: RecordOf<'references'>): string[] {
  return [...new Set(citations.map(({ thesis }) => thesis))];
}

function listThesisWords(thesis: Thesis): Words[] {
  return [
    ['question.text', thesis.question.text, thesis.question.section],
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
      ...languages.flatMap((language) =>
        row.terms[language].map((term, j): Words => [`pico[${i}].terms.${language}[${j}]`, term]),
      ),
    ]),
  ];
}
