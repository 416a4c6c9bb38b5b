import { expect, test } from 'vitest';
import { describeDataset } from '../../../src/metadata/dataset.ts';

const introduction = {
  address: 'https://x.no/data/',
  name: 'Prøve',
  description: 'En prøve.',
  version: '1.2.3',
  changed: '2026-01-02T03:04:05.000Z',
  publisher: 'Prøve',
};
const files = [{ path: 'facts.csv', mediatype: 'text/csv', body: () => '' }];
const describe = (changed: string | null) =>
  describeDataset({ ...introduction, changed }, files, (path) => `https://x.no/data/${path}`);

test('the data name their version, day, licence and files', () => {
  expect(describe(introduction.changed)).toMatchObject({
    '@type': 'Dataset',
    version: '1.2.3',
    dateModified: '2026-01-02',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    distribution: [{ '@type': 'DataDownload', contentUrl: 'https://x.no/data/facts.csv', encodingFormat: 'text/csv' }],
  });
});

test('a day that is not known is left out', () => {
  expect(describe(null)).not.toHaveProperty('dateModified');
});
