import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { makeOpenData } from '../../../src/open-data/open-records.ts';
import { listCollectionFiles, listRecordFiles } from '../../../src/open-data/data-file.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeFinding, makeGroup, makeTheme, makeTheory, makeVocabulary } from '../../fixtures/make-records.ts';

const corpus = makeCorpus({
  theory: { recovery: makeTheory({ formerIds: ['bedring'] }) },
  themes: {
    tillit: makeTheme({
      findings: [makeFinding({ formerIds: ['tid', 'samvaer#prat'] })],
      groups: [makeGroup({ formerIds: ['tid-alene'] })],
    }),
  },
});
const data = makeOpenData(corpus, { url: ({ id }) => `/${id}/`, label: ({ id }) => id });
const getFile = (name: string) => data.find((file) => file.name === name)!;

test('a collection is a list in JSON and a table in CSV, in the same order', () => {
  const { json, csv } = listCollectionFiles(getFile('theory'), makeVocabulary());
  const records = JSON.parse(json.body()) as { id: string }[];
  const rows = parse(csv.body(), { bom: true, columns: true });
  expect([json.path, csv.path]).toEqual(['theory.json', 'theory.csv']);
  expect(rows).toMatchObject([{ id: 'recovery', 'title.nb': 'Recovery' }]);
  expect(rows.length).toBe(records.length);
});

test('a record has a file of its own, also under the id it had before', () => {
  const files = listRecordFiles(getFile('theory'));
  expect(files.map(({ path }) => path)).toEqual(['theory/recovery.json', 'theory/bedring.json']);
  expect(files.map(({ body }) => (JSON.parse(body()) as { id: string }).id)).toEqual(['recovery', 'recovery']);
});

test('a finding lies in the folder of its theme', () => {
  expect(listRecordFiles(getFile('findings')).map(({ path }) => path)).toEqual([
    'findings/tillit/tillit-tar-tid.json',
    'findings/tillit/tid.json',
    'findings/samvaer/prat.json',
  ]);
});

test('a finding that a group took up leads to the group', () => {
  expect(listRecordFiles(getFile('groups')).map(({ path }) => path)).toEqual([
    'groups/tillit/hva-som-bygger-tillit.json',
    'groups/tillit/tid-alene.json',
    'findings/tillit/tid-alene.json',
  ]);
});

test('the table of findings has what they were called before, and their group', () => {
  const { csv } = listCollectionFiles(getFile('findings'), makeVocabulary());
  expect(parse(csv.body(), { bom: true, columns: true })).toMatchObject([
    { formerIds: 'tid; samvaer#prat', group: 'tillit#hva-som-bygger-tillit' },
  ]);
});
