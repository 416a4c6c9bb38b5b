import { createHash } from 'node:crypto';
import { LIST_DELIMITER, type Column } from './columns.ts';
import { SPREADSHEET_DELIMITER } from './csv.ts';
import type { DataFile } from './data-file.ts';
import type { Table } from './tables.ts';

/** A file of the package with its metadata. */
export interface Resource {
  file: DataFile;
  description: string;
  /** Licences of its parts. */
  licences: readonly Licence[];
  /** Its columns, if it is a flat table of records. */
  columns?: readonly Column[] | undefined;
  /** Its rows, headings first, if it is a spreadsheet table. */
  rows?: Table | undefined;
}

/** Metadata of the package. */
export interface PackageIntroduction {
  name: string;
  title: string;
  description: string;
  /** URL of the page on the data; null if the site has no host. */
  homepage: string | null;
  version: string;
  /** Time of the latest change, ISO 8601; null if unknown. */
  created: string | null;
  /** Statement of rights. */
  rights: string;
}

/** A licence; `name` only if https://opendefinition.org/licenses/ has an id for it. */
export interface Licence {
  name?: string;
  title: string;
  path: string;
}

/** Licence of our own texts and data. */
export const LICENCE: Licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Terms of verbatim text: it belongs to others and is quoted under the law. */
export const RIGHT_TO_QUOTE: Licence = {
  title: 'Sitatretten, åndsverkloven § 29',
  path: 'https://lovdata.no/lov/2018-06-15-40/%C2%A729',
};

/**
 * Makes the descriptor of a Data Package (https://datapackage.org/standard/data-package/).
 *
 * @example
 * {
 *   "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
 *   "name": "belegg", "version": "1.0.0", "licenses": [{ "name": "CC-BY-4.0", … }],
 *   "resources": [{ "name": "quotes-csv", "path": "quotes.csv", "format": "csv", "hash": "sha256:…",
 *     "type": "table", "schema": { "fields": [{ "name": "id", "type": "string" }, …], "primaryKey": ["id"] } }]
 * }
 */
export function makeDataPackage(
  { created, homepage, ...introduction }: PackageIntroduction,
  resources: readonly Resource[],
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...introduction,
    ...(homepage === null ? {} : { homepage }),
    ...(created === null ? {} : { created }),
    licenses: [...new Set(resources.flatMap(({ licences }) => licences))],
    resources: resources.map(describeResource),
  };
}

function describeResource({ file, description, licences, columns, rows }: Resource) {
  const bytes = Buffer.from(file.body());
  return {
    name: file.path.replaceAll(/[/.]/g, '-'),
    path: file.path,
    description,
    format: file.path.split('.').at(-1),
    mediatype: file.mediatype,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    licenses: licences,
    ...(columns === undefined ? {} : { type: 'table', schema: makeTableSchema(columns) }),
    ...(rows === undefined
      ? {}
      : { type: 'table', dialect: { delimiter: SPREADSHEET_DELIMITER }, schema: { fields: describeHeadings(rows) } }),
  };
}

/** Table Schema of a flat table (https://datapackage.org/standard/table-schema/). */
function makeTableSchema(columns: readonly Column[]) {
  return {
    fields: columns.map(describeColumn),
    primaryKey: ['id'],
  };
}

/** Table Schema fields of a spreadsheet table, with types inferred from the values. */
function describeHeadings([headings = [], ...rows]: Table) {
  return headings.map((name, index) => ({
    name: String(name),
    type: rows.every((row) => Number.isInteger(row[index])) ? 'integer' : 'string',
  }));
}

function describeColumn({ name, type, description, options, required }: Column) {
  const constraints = {
    ...(required ? { required } : {}),
    ...(options === undefined ? {} : { enum: options }),
  };
  return {
    name,
    type,
    ...(description === undefined ? {} : { description }),
    ...(type === 'list' ? { delimiter: LIST_DELIMITER } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
