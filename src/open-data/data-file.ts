import type { OpenDataFile, OpenRecord } from './open-records.ts';
import { describeFile, type OpenDataName } from '../schemas/open-record.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import { listColumns, toRows, type Column } from './columns.ts';
import { toCsv } from './csv.ts';

/** An open data file; the body is computed on demand. */
export interface DataFile {
  /** Path below the folder of the data, e.g. `quotes.csv`. */
  path: string;
  mediatype: string;
  body: () => string;
}

/** A JSON file of a value. */
export function makeJsonFile(path: string, makeValue: () => unknown, mediatype = 'application/json'): DataFile {
  return { path, mediatype, body: () => JSON.stringify(makeValue()) };
}

/** The file of the review's vocabulary. */
export const VOCABULARY_PATH = 'vocabulary.json';

/** Path of the schema of an open data file. */
export function schemaPath(name: OpenDataName | 'vocabulary'): string {
  return `schema/${name}.json`;
}

/** The records of an open data file as JSON and as a flat table, and the columns of the table. */
export function listCollectionFiles(
  { name, records }: OpenDataFile,
  vocabulary: Vocabulary,
): { json: DataFile; csv: DataFile; columns: Column[] } {
  const columns = listColumns(describeFile(name, vocabulary, '').$defs.record);
  return {
    json: makeJsonFile(`${name}.json`, () => records),
    csv: {
      path: `${name}.csv`,
      mediatype: 'text/csv',
      body: () => toCsv(toRows(columns, records)),
    },
    columns,
  };
}

/** One JSON file per record, also under its former ids. Those of a group may be those of findings it took up. */
export function listRecordFiles({ name, records }: OpenDataFile): DataFile[] {
  const formerNames: OpenDataName[] = name === 'groups' ? ['groups', 'findings'] : [name];
  return records.flatMap((record) =>
    [
      recordPath(name, record.id),
      ...listFormerIds(record).flatMap((id) => formerNames.map((former) => recordPath(former, id))),
    ].map((path) => makeJsonFile(`${path}.json`, () => record)),
  );
}

/** Path of the files of a record without extension; those of a part of a theme are in the folder of the theme. */
export function recordPath(name: OpenDataName, id: string): string {
  return `${name}/${id.replace('#', '/')}`;
}

function listFormerIds({ id, formerIds = [] }: OpenRecord): string[] {
  const prefix = id.includes('#') ? id.slice(0, id.indexOf('#') + 1) : '';
  return (formerIds as string[]).map((former) => (former.includes('#') ? former : prefix + former));
}
