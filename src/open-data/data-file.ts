import type { OpenDataFile, OpenRecord } from './open-records.ts';
import { describeFile, type OpenDataName } from '../schemas/open-record.ts';
import { listColumns, toRows } from './columns.ts';
import { toCsv } from './csv.ts';

/** A file of open data; what it holds is made when it is asked for. */
export interface DataFile {
  /** Path below the folder of the data, e.g. `quotes.csv`. */
  path: string;
  mediatype: string;
  body: () => string;
}

/** A file that holds a value as JSON. */
export function makeJsonFile(path: string, makeValue: () => unknown, mediatype = 'application/json'): DataFile {
  return { path, mediatype, body: () => JSON.stringify(makeValue()) };
}

/** Path of the schema of an open data file. */
export function schemaPath(name: OpenDataName): string {
  return `schema/${name}.json`;
}

/** The records of an open data file as JSON and as a flat table. */
export function listCollectionFiles({ name, records }: OpenDataFile): { json: DataFile; csv: DataFile } {
  return {
    json: makeJsonFile(`${name}.json`, () => records),
    csv: {
      path: `${name}.csv`,
      mediatype: 'text/csv',
      body: () => toCsv(toRows(listColumns(describeFile(name, '').$defs.record), records)),
    },
  };
}

/** Each record of an open data file by itself, also under the ids it was published under before. */
export function listRecordFiles({ name, records }: OpenDataFile): DataFile[] {
  return records.flatMap((record) =>
    listIds(record).map((id) => makeJsonFile(`${recordPath(name, id)}.json`, () => record)),
  );
}

/** Path of the files of one record without their ending; a finding lies in the folder of its theme. */
export function recordPath(name: OpenDataName, id: string): string {
  return `${name}/${id.replace('#', '/')}`;
}

/** Every id a record has or had. */
function listIds({ id, formerIds = [] }: OpenRecord): string[] {
  const prefix = id.includes('#') ? id.slice(0, id.indexOf('#') + 1) : '';
  return [id, ...(formerIds as string[]).map((former) => (former.includes('#') ? former : prefix + former))];
}
