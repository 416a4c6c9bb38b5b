import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { makeOpenData } from '../../../src/open-data/open-records.ts';
import { describeFile, openDataNames, type OpenDataName } from '../../../src/schemas/open-record.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeGroup, makeTheme, makeVocabulary } from '../../fixtures/make-records.ts';

const tillit = makeTheme({ groups: [makeGroup()] });
const data = makeOpenData(makeCorpus({ themes: { tillit } }), { url: ({ id }) => `/${id}/`, label: ({ id }) => id });

function compile(name: OpenDataName, part = '') {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats(ajv);
  const schema = describeFile(name, makeVocabulary(), `https://example.org/${name}.json`);
  ajv.addSchema(schema);
  return ajv.getSchema(`${schema.$id}${part}`)!;
}

test.each(openDataNames)('the schema of %s accepts its file, and under $defs/record each record', (name) => {
  const { records } = data.find((file) => file.name === name)!;
  expect(compile(name)(records)).toBe(true);
  expect(records.map((record) => compile(name, '#/$defs/record')(record))).toEqual(records.map(() => true));
});

test.each(openDataNames)(
  'the schema of %s refuses a record without an address and one with a field of its own',
  (name) => {
    const [record] = data.find((file) => file.name === name)!.records;
    const { url, ...homeless } = record!;
    expect(compile(name)([homeless])).toBe(false);
    expect(compile(name)([{ ...homeless, url, fremmed: 1 }])).toBe(false);
  },
);
