import { createHash } from 'node:crypto';
import { describeFile, type OpenDataName } from '../schemas/open-record.ts';
import { listColumns, LIST_DELIMITER, type Column } from './columns.ts';
import type { DataFile } from './data-file.ts';

/** A file of the package, with what it is about. */
export interface Resource {
  file: DataFile;
  description: string;
  /** The records it holds as a flat table, where it is one. */
  table?: OpenDataName | undefined;
}

/** What a package says about itself. */
export interface PackageIntroduction {
  name: string;
  title: string;
  description: string;
  homepage: string;
  version: string;
  /** Time of the newest change, ISO 8601; null where it is not known. */
  created: string | null;
  /** Who owns what. */
  rights: string;
}

/** The licence of what is ours. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** A Data Package (https://datapackage.org/standard/data-package/): which files there are, and what is in them. */
export function makeDataPackage({ created, ...introduction }: PackageIntroduction, resources: readonly Resource[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...introduction,
    ...(created === null ? {} : { created }),
    licenses: [LICENCE],
    resources: resources.map(describeResource),
  };
}

function describeResource({ file, description, table }: Resource) {
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
    ...(table === undefined ? {} : { type: 'table', schema: makeTableSchema(table) }),
  };
}

/** The columns of a flat table (https://datapackage.org/standard/table-schema/). */
function makeTableSchema(name: OpenDataName) {
  return {
    fields: listColumns(describeFile(name, '').$defs.record).map(describeColumn),
    primaryKey: ['id'],
  };
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
