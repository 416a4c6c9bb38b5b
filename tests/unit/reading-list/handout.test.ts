import { defaultLocale } from '../../../src/schemas/languages.ts';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { messages } from '../../fixtures/messages.ts';
import { exportCsv } from '../../../src/reading-list/export-csv.ts';
import { exportText } from '../../../src/reading-list/export-text.ts';
import { makeHandout } from '../../../src/reading-list/handout.ts';
import { emptyList, type Entry } from '../../../src/reading-list/list.ts';
import { makeIndex, makeListedRecord, makeListedWork } from '../../fixtures/make-index.ts';

const words = messages.readingList;
const quote = { text: 'Han sa: «nei»; "aldri"', language: defaultLocale, speaker: 'En bruker' };
const warning = {
  severity: 'avoid',
  label: 'Ikke siter slik',
  title: 'Siden mangler',
  address: '/merknader/#side',
} as const;
const index = makeIndex({
  records: {
    aaaaaaa: makeListedRecord(),
    bbbbbbb: makeListedRecord({ kind: 'Sitat', title: '«Han sa …»', quote, warning, rests: [['ås-2019', null]] }),
  },
  works: {
    'hansen-2020': makeListedWork(),
    'ås-2019': makeListedWork({ name: 'Ås (2019)', entry: { text: 'Ås (2019). Nei.', html: 'Ås' } }),
    'berg-2018': makeListedWork({ entry: { text: 'Berg (2018).', html: 'Berg' } }),
  },
});
const entries: Entry[] = [
  { heading: 'Først', note: '' },
  { code: 'bbbbbbb', note: 'Les\nnøye' },
  { code: 'zzzzzzz', note: '' },
  { code: 'aaaaaaa', note: '=1+1' },
];
const list = { title: 'Uke 3', note: 'Innledning', entries };

test('the works of all records stand once each, in Norwegian alphabetical order', () => {
  const twice = { ...emptyList, entries: [...entries, ...entries] };
  expect(makeHandout(twice, index, defaultLocale).works.map(({ entry }) => entry.text)).toEqual([
    'Hansen (2020). Om tillit.',
    'Ås (2019). Nei.',
  ]);
});

test('paper numbers each work once, in the order of first mention, with its places in the mark', () => {
  const rests: [string, string | null][] = [
    ['hansen-2020', 's. 4'],
    ['ås-2019', null],
    ['hansen-2020', 's. 9–10'],
    ['ukjent-2000', 's. 1'],
  ];
  const cited = { ...index, records: { ...index.records, ccccccc: makeListedRecord({ rests }) } };
  const own = { ...emptyList, entries: [...entries, { code: 'ccccccc', note: '' }] };
  const { lines, endnotes } = makeHandout(own, cited, defaultLocale);
  expect(endnotes.map(({ entry }) => entry.text)).toEqual(['Ås (2019). Nei.', 'Hansen (2020). Om tillit.']);
  expect(lines.flatMap((line) => (line.kind === 'record' ? [line.marks] : []))).toEqual([
    '1',
    expect.stringMatching(/^2\b/),
    '2, s. 4, 9–10; 1',
  ]);
});

test('a code no record has is an unknown line, whatever it spells', () => {
  const lines = ['zzzzzzz', '__proto__', 'valueOf'].map((code) => ({ code, note: '' }));
  expect(makeHandout({ ...emptyList, entries: lines }, index, defaultLocale).lines.map(({ kind }) => kind)).toEqual([
    'unknown',
    'unknown',
    'unknown',
  ]);
});

test('two works of a name are told apart in a list that has both, and only there', () => {
  const name = 'Etaten (2012)';
  const apart = (letter: string) => {
    const text = `Etaten. (2012${letter}).`;
    return { name: `Etaten (2012${letter})`, entry: { text, html: text } };
  };
  const alike = makeIndex({
    records: {
      aaaaaaa: makeListedRecord({ rests: [['en', null]] }),
      bbbbbbb: makeListedRecord({ rests: [['to', null]] }),
    },
    works: {
      en: makeListedWork({ id: 'en', name, apart: apart('a') }),
      to: makeListedWork({ id: 'to', name, apart: apart('b') }),
    },
  });
  const cite = (...codes: string[]) => {
    const handout = makeHandout(
      { ...emptyList, entries: codes.map((code) => ({ code, note: '' })) },
      alike,
      defaultLocale,
    );
    return [
      handout.lines.map((line) => (line.kind === 'record' ? line.cited.join() : '')),
      handout.works.map((work) => work.name),
    ];
  };
  expect(cite('aaaaaaa', 'bbbbbbb')).toEqual(Array.from({ length: 2 }, () => ['Etaten (2012a)', 'Etaten (2012b)']));
  expect(cite('bbbbbbb')).toEqual([[name], [name]]);
});

test('a quotation that may be from several works says that it is one of them', () => {
  const rests: [string, null][] = [
    ['hansen-2020', null],
    ['ås-2019', null],
  ];
  const records = { aaaaaaa: makeListedRecord({ rests, isOneOf: true }) };
  const [line] = makeHandout(
    { ...emptyList, entries: [{ code: 'aaaaaaa', note: '' }] },
    { ...index, records },
    defaultLocale,
  ).lines;
  expect(line).toMatchObject({ cited: ['Hansen (2020) eller Ås (2019)'] });
});

test('a list as text says under an entry that we completed it', () => {
  const works = { 'hansen-2020': makeListedWork({ completed: 'Fullført av oss.' }) };
  const handout = makeHandout(
    { ...emptyList, entries: [{ code: 'aaaaaaa', note: '' }] },
    makeIndex({ works }),
    defaultLocale,
  );
  expect(exportText(handout, '', words)).toContain('Hansen (2020). Om tillit.\n[Fullført av oss.]\n');
});

test('a list as text holds headings, words, sources, warnings, notes, references and its address', () => {
  expect(exportText(makeHandout(list, index, defaultLocale), 'https://x.no/leseliste/?l=1', words)).toBe(
    [
      'Uke 3\nInnledning',
      'FØRST',
      '«Han sa: «nei»; "aldri"»\nSitat · En bruker · Ås (2019)\nIkke siter slik: Siden mangler\nLes\nnøye',
      'Tillit tar tid.\nPåstand · Hansen (2020), s. 12\n=1+1',
      'REFERANSER\nHansen (2020). Om tillit.\nÅs (2019). Nei.',
      'https://x.no/leseliste/?l=1\n',
    ].join('\n\n'),
  );
});

test('a list without a name or references is still a text', () => {
  expect(exportText(makeHandout(emptyList, index, defaultLocale), 'https://x.no/', words)).toBe(
    'Leseliste\n\nhttps://x.no/\n',
  );
});

test('a list as a table opens in Norwegian Excel and is read back cell by cell', () => {
  const csv = exportCsv(makeHandout(list, index, defaultLocale), 'https://x.no', words.column);
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const rows = parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
  const address = 'https://x.no/temaer/tillit/#tillit-tar-tid';
  expect(rows).toEqual([
    Object.values(words.column),
    [
      '1',
      'Først',
      'Sitat',
      '«Han sa …»',
      quote.text,
      'Ås (2019)',
      'Ikke siter slik: Siden mangler',
      'Les\nnøye',
      address,
    ],
    ['2', 'Først', 'Påstand', 'Tillit tar tid.', '', 'Hansen (2020), s. 12', '', "'=1+1", address],
  ]);
});
