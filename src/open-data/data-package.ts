import { createHash } from 'node:crypto';
import { LIST_DELIMITER, type Column } from './columns.ts';
import { SPREADSHEET_DELIMITER } from './csv.ts';
import type { DataFile } from './data-file.ts';
import type { Table } from './tables.ts';

/** A file of the package, with what it is about. */
export interface Resource {
  file: DataFile;
  description: string;
  /** The terms of what it holds: of each part, where they differ. */
  licences: readonly Licence[];
  /** The columns of the records it holds, where it is a flat table of records. */
  columns?: readonly Column[] | undefined;
  /** The rows it holds, the headings first, where it is for spreadsheets. */
  rows?: Table | undefined;
}

/** What a package says about itself. */
export interface PackageIntroduction {
  name: string;
  title: string;
  description: string;
  /** Where it is described; null where the site has no host. */
  homepage: string | null;
  version: string;
  /** Time of the newest change, ISO 8601; null where it is not known. */
  created: string | null;
  /** Who owns what. */
  rights: string;
}

/** Terms of use; a name only where https://opendefinition.org/licenses/ gives one. */
export interface Licence {
  name?: string;
  title: string;
  path: string;
}

/** The licence of what is ours. */
export const LICENCE: Licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** What is verbatim belongs to others, and may be quoted as the law says. */
export const RIGHT_TO_QUOTE: Licence = {
  title: 'Sitatretten, åndsverkloven § 29',
  path: 'https://lovdata.no/lov/2018-06-15-40/%C2%A729',
};

/** A Data Package (https://datapackage.org/standard/data-package/): which files there are, and what is in them. */
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

/** The columns of a flat table (https://datapackage.org/standard/table-schema/). */
function makeTableSchema(columns: readonly Column[]) {
  return {
    fields: columns.map(describeColumn),
    primaryKey: ['id'],
  };
}

/** The columns of a table for spreadsheets, with the kind of their values. */
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
