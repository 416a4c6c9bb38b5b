import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { plugins } from '@citation-js/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { exportFormats } from '../../src/cite/export-formats.ts';
import type { OpenRecord } from '../../src/open-data/open-records.ts';
import { recordPath, schemaPath } from '../../src/open-data/data-file.ts';
import { defaultLocale } from '../../src/schemas/languages.ts';
import { openDataNames } from '../../src/schemas/open-record.ts';
import { readText, siteFolder } from './built-site.ts';
import { site } from './dist.ts';

interface Package {
  version: string;
  created: string;
  resources: {
    path: string;
    bytes: number;
    hash: string;
    licenses: { name?: string; path: string }[];
    dialect?: { delimiter: string };
    schema?: { fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } }[] };
  }[];
}

const read = (path: string) => readFile(join(siteFolder, 'data', path), 'utf8');
const readJson = async <T>(path: string) => JSON.parse(await read(path)) as T;
const dataPackage = await readJson<Package>('datapackage.json');

for (const name of openDataNames) {
  test(`every record of ${name} has a file of its own, and all follow the schema`, async () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    addFormats(ajv);
    const schema = await readJson<{ $id: string }>(schemaPath(name));
    ajv.addSchema(schema);
    const isCollection = ajv.getSchema(schema.$id)!;
    const isRecord = ajv.getSchema(`${schema.$id}#/$defs/record`)!;
    const records = await readJson<OpenRecord[]>(`${name}.json`);
    expect(isCollection(records), JSON.stringify(isCollection.errors)).toBe(true);
    for (const record of records) {
      const own = await readJson(`${recordPath(name, record.id)}.json`);
      expect(own).toEqual(record);
      expect(isRecord(own), record.id).toBe(true);
    }
  });
}

test('the data package names every collection, with the size and hash of the file', async () => {
  const paths = dataPackage.resources.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(openDataNames.flatMap((name) => [`${name}.json`, `${name}.csv`])));
  for (const { path, bytes, hash } of dataPackage.resources) {
    const body = await readFile(join(siteFolder, 'data', path));
    expect([body.length, `sha256:${createHash('sha256').update(body).digest('hex')}`], path).toEqual([bytes, hash]);
  }
});

test('every file says its licence, and none with words of others is licensed as if all of it were ours', () => {
  for (const { path, licenses } of dataPackage.resources) expect(licenses[0]?.name, path).toBe('CC-BY-4.0');
  const shared = dataPackage.resources.filter(({ licenses }) => licenses.length > 1).map(({ path }) => path);
  expect(shared).toEqual(
    expect.arrayContaining([...openDataNames.flatMap((name) => [`${name}.json`, `${name}.csv`]), 'tables/studies.csv']),
  );
});

test('every table has the columns and the kinds of values that the data package says', async () => {
  const tables = dataPackage.resources.flatMap(({ path, dialect, schema }) =>
    schema ? [{ path, delimiter: dialect?.delimiter ?? ',', fields: schema.fields }] : [],
  );
  expect(tables.map(({ path }) => path).toSorted()).toEqual(
    dataPackage.resources.flatMap(({ path }) => (path.endsWith('.csv') ? path : [])).toSorted(),
  );
  for (const { path, delimiter, fields } of tables) {
    const [names, ...rows] = parse(await read(path), { bom: true, delimiter });
    expect(names, path).toEqual(fields.map(({ name }) => name));
    const wrong = rows.flatMap((row) =>
      fields.flatMap(({ name, type, constraints = {} }, index) => {
        const value = row[index] ?? '';
        if (value === '') return constraints.required ? [`${name} is empty`] : [];
        const fits =
          type === 'integer' ? /^-?\d+$/.test(value) : type === 'boolean' ? /^(true|false)$/.test(value) : true;
        return fits && (constraints.enum?.includes(value) ?? true) ? [] : [`${name} = ${value}`];
      }),
    );
    expect(wrong, path).toEqual([]);
  }
});

test('a table holds the records of its collection, quotations character by character', async () => {
  const quotes = await readJson<OpenRecord[]>('quotes.json');
  const rows: Record<string, string>[] = parse(await read('quotes.csv'), { bom: true, columns: true });
  expect(rows.map(({ id, text }) => ({ id, text }))).toEqual(quotes.map(({ id, text }) => ({ id, text })));
});

for (const { name, ending } of exportFormats) {
  test(`the works are read back from ${name} by its own parser: all, the studies, and each alone`, async () => {
    const parseFile = async (path: string) =>
      plugins.input.chain(await read(`${path}.${ending}`), { generateGraph: false });
    const ids = (await readJson<OpenRecord[]>('references.json')).map(({ id }) => id);
    const works = await parseFile('references');
    expect(works.map(({ id }) => id)).toEqual(ids);
    const studies = await readJson<(OpenRecord & { reference: string })[]>('studies.json');
    expect((await parseFile('studies')).map(({ id }) => id)).toEqual(studies.map(({ reference }) => reference));
    for (const [index, id] of ids.entries()) {
      expect(await parseFile(recordPath('references', id)), id).toEqual([works[index]]);
    }
  });
}

test('the reference list of a thesis is text with an entry per work it cites', async () => {
  const theses = await readJson<OpenRecord[]>('theses.json');
  for (const { id } of theses) {
    const entries = (await read(`theses/${id}/references.txt`)).trim().split('\n');
    const works = await readJson<unknown[]>(`theses/${id}/references.csl.json`);
    expect(entries.length, id).toBe(works.length);
  }
});

test('the matrix for spreadsheets holds the numbers of the page', async () => {
  const [headings, ...rows] = parse(await read('tables/matrix.csv'), { bom: true, delimiter: ';' });
  const { root } = site.pageAt('/matrise/');
  const named = root.querySelectorAll('[data-matrix] tbody th[scope=row] a').map(readText);
  expect(named).toEqual(rows.map(([theme]) => theme));
  const columns = headings!.flatMap((heading, index) => (heading.endsWith(': påstander') ? [index] : []));
  const sums = columns.map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  const totals = root.querySelectorAll('[data-margin=columns]').map(readText);
  const shown = totals.map((total) => Number(/\d+/.exec(total)?.[0]));
  const inOrder = (numbers: number[]) => numbers.toSorted((x, y) => x - y);
  expect(inOrder(sums)).toEqual(inOrder(shown));
});

test('the example on the data page runs and gives the answer that stands below it', async () => {
  const { root } = site.pageAt('/data/');
  const code = root.querySelector('[data-example]')!.text;
  const answer = root.querySelector('[data-output]')!.text;
  const lines: string[] = [];
  const console = { log: (...values: unknown[]) => lines.push(values.join(' ')) };
  const fetch = (address: string) => Promise.resolve({ json: () => site.readJson(address) });
  await runInNewContext(`(async () => { ${code} })();`, { console, fetch });
  expect(lines).toEqual(answer.trim().split('\n'));
});

test('the data page tells the version and the day of the newest change', () => {
  const day = new Intl.DateTimeFormat(defaultLocale, { dateStyle: 'long', timeZone: 'UTC' });
  expect(readText(site.pageAt('/data/').root.querySelector('main')!)).toContain(
    `Utgave ${dataPackage.version}, sist endret ${day.format(new Date(dataPackage.created))}.`,
  );
});
