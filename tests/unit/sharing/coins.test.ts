import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { exportWork } from '../../../src/cite/export-item.ts';
import { toCoins } from '../../../src/sharing/coins.ts';
import { makeReference } from '../../fixtures/make-records.ts';

const decode = (fields: Parameters<typeof makeReference>[0]) => {
  const coins = toCoins(exportWork({ id: 'verket', data: makeReference(fields) }, defaultLocale));
  return coins && coins.split('&').map((field) => field.split('=').map(decodeURIComponent).join(': '));
};

test('an article is told by its authors, journal and pages', () => {
  const fields = decode({
    type: 'article-journal',
    authors: [
      { family: 'Ås', given: 'Bo' },
      { family: 'Li', given: null },
    ],
    title: 'Tid & tillit',
    container: 'Tidsskriftet',
    volume: '7',
    issue: '2',
    pages: '5–9',
  });
  expect(fields).toEqual([
    'ctx_ver: Z39.88-2004',
    'rft_val_fmt: info:ofi/fmt:kev:mtx:journal',
    'rft.genre: article',
    'rft.atitle: Tid & tillit',
    'rft.jtitle: Tidsskriftet',
    'rft.volume: 7',
    'rft.issue: 2',
    'rft.spage: 5',
    'rft.epage: 9',
    'rft.aulast: Ås',
    'rft.aufirst: Bo',
    'rft.au: Ås, Bo',
    'rft.au: Li',
    'rft.date: 2020',
  ]);
});

test.each([
  ['book', 'book', 'rft.btitle: Om tid'],
  ['chapter', 'book', 'rft.atitle: Om tid'],
  ['legislation', 'dc', 'rft.type: statute'],
  ['webpage', 'dc', 'rft.type: webpage'],
  [null, 'dc', 'rft.type: document'],
] as const)('a work of the kind %s goes in the format %s', (type, format, field) => {
  const fields = decode({ type, authors: [{ literal: 'Etaten' }], title: 'Om tid' });
  expect(fields).toEqual(expect.arrayContaining([`rft_val_fmt: info:ofi/fmt:kev:mtx:${format}`, field]));
});

test('a work without a title is not told of', () => {
  expect(decode({})).toBeNull();
});
