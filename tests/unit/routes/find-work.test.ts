import { expect, test } from 'vitest';
import { findWork } from '../../../src/routes/find-work.ts';
import { makeReference } from '../../fixtures/make-records.ts';

const record = { records: ['https://www.post.example/1'], opened: '2026-11-25' };
const linksOf = (fields: Parameters<typeof makeReference>[0]) =>
  findWork(makeReference(fields)).map(({ name, href }) => [name, decodeURIComponent(href)]);
const oria = (query: string) => ['Oria', `https://www.oria.no/?vid=BIBSYS&search=${query}`];

test('a work with a DOI is found by it, and by title and author in the library', () => {
  expect(linksOf({ title: 'Tillit «tar» tid', completion: { ...record, doi: '10.1000/182' } })).toEqual([
    ['doi.org/10.1000/182', 'https://doi.org/10.1000/182'],
    oria('Tillit tar tid Hansen'),
  ]);
});

test('without a DOI the address of the work comes first', () => {
  expect(linksOf({ webAddress: 'https://example.org/tid', title: 'Tid', completion: record })[0]).toEqual([
    'example.org',
    'https://example.org/tid',
  ]);
});

test("a publisher's page or PubMed stands before the library, and a record that others keep after it", () => {
  const records = ['https://www.post.example/1', 'https://pubmed.ncbi.nlm.nih.gov/1/', 'https://www.idunn.no/doi/1'];
  expect(linksOf({ title: 'Tid', completion: { ...record, records } })).toEqual([
    ['pubmed.ncbi.nlm.nih.gov', records[1]],
    ['idunn.no', records[2]],
    oria('Tid Hansen'),
    ['post.example', records[0]],
  ]);
});

test('a host that only ends like a publisher is none', () => {
  const records = ['https://notidunn.no/1'];
  expect(linksOf({ title: 'Tid', completion: { ...record, records } })[1]).toEqual(['notidunn.no', records[0]]);
});

test('a work whose title nobody gives is sought by authors and year', () => {
  expect(linksOf({ authors: [{ family: 'Moe', given: null }, { literal: 'Etaten' }], year: 2018 })).toEqual([
    oria('Moe Etaten 2018'),
  ]);
  expect(linksOf({ year: null })).toEqual([oria('Hansen')]);
});

test('a law is sought among the laws by its name', () => {
  expect(linksOf({ type: 'legislation', authors: [{ literal: 'Helseloven' }], title: 'Lov om helse' })).toEqual([
    ['Lovdata', 'https://lovdata.no/sok?q=Helseloven'],
  ]);
});
