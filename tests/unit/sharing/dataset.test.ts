import { expect, test } from 'vitest';
import { describeDataset } from '../../../src/sharing/dataset.ts';
import { LICENCE, RIGHT_TO_QUOTE } from '../../../src/open-data/data-package.ts';

const introduction = {
  address: 'https://x.no/data/',
  name: 'Prøve',
  description: 'En prøve.',
  version: '1.2.3',
  changed: '2026-01-02T03:04:05.000Z',
  publisher: 'Prøve',
};
const resources = [
  { file: { path: 'facts.csv', mediatype: 'text/csv', body: () => '' }, licences: [LICENCE] },
  { file: { path: 'quotes.csv', mediatype: 'text/csv', body: () => '' }, licences: [LICENCE, RIGHT_TO_QUOTE] },
];
const describe = (changed: string | null) =>
  describeDataset({ ...introduction, changed }, resources, (path) => `https://x.no/data/${path}`);

test('the data name their version, day, licences and files, each with its own', () => {
  expect(describe(introduction.changed)).toMatchObject({
    '@type': 'Dataset',
    version: '1.2.3',
    dateModified: '2026-01-02',
    license: [LICENCE.path, RIGHT_TO_QUOTE.path],
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: 'https://x.no/data/facts.csv',
        encodingFormat: 'text/csv',
        license: [LICENCE.path],
      },
      { contentUrl: 'https://x.no/data/quotes.csv', license: [LICENCE.path, RIGHT_TO_QUOTE.path] },
    ],
  });
});

test('a day that is not known is left out', () => {
  expect(describe(null)).not.toHaveProperty('dateModified');
});
