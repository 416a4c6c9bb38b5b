import { defaultLocale } from '../../../src/schemas/languages.ts';
import { plugins } from '@citation-js/core';
import { expect, test } from 'vitest';
import { toBibtex } from '../../../src/cite/bibtex.ts';
import { exportThesis, exportWork, type ExportItem } from '../../../src/cite/export-item.ts';
import { exportFormats } from '../../../src/cite/export-formats.ts';
import { toRis } from '../../../src/cite/ris.ts';
import { makeReference, makeThesis } from '../../fixtures/make-records.ts';

type Fields = Parameters<typeof makeReference>[0];

const work = (fields: Fields, id = 'verket') => exportWork({ id, data: makeReference(fields) }, defaultLocale);
const article = work(
  {
    type: 'article-journal',
    authors: [
      { family: 'Ødegård', given: 'Åse' },
      { family: 'von Berg', given: 'N.' },
    ],
    year: 2019,
    language: 'en',
    title: 'Trust & time: 50 % of what ROP-teams do',
    container: 'Journal of Care',
    volume: '19',
    issue: '2',
    pages: '374–385',
    webAddress: 'https://example.org/a_b',
  },
  'odegard-von-berg-2019-et-langt-navn',
);
const shortened = work({ authors: [{ family: 'Olsen', given: null }], authorsComplete: false, year: 2014 });
const law = work({ type: 'legislation', authors: [{ literal: 'Helseloven' }], year: 1999 });
const page = work({
  type: 'webpage',
  authors: [{ literal: 'Etaten for tid' }],
  year: null,
  title: 'Om tid',
  webAddress: 'https://example.org/tid',
});
const essay = work({ type: 'essay', authors: [{ family: 'Li', given: 'Bo' }], year: 2021 });
const chapter = work({
  type: 'chapter',
  authors: [{ family: 'Li', given: 'Bo' }],
  title: 'Tid',
  container: 'Boka om tid',
  pages: '7',
  publisher: 'Forlaget',
});
const thesis = exportThesis(
  { id: 'oppgaven', data: makeThesis({ institution: 'Høgskolen', year: 2022 }) },
  defaultLocale,
  'https://example.org/oppgaver/oppgaven/',
);

test('an article with everything becomes a BibTeX entry with its letters kept and its signs escaped', () => {
  expect(toBibtex([article])).toBe(`@article{odegard-von-berg-2019-et-langt-navn,
  author = {Ødegård, Åse and von Berg, N.},
  journal = {Journal of Care},
  number = {2},
  year = {2019},
  pages = {374--385},
  title = {Trust \\& time: 50 \\% of what {ROP}-teams do},
  url = {https://example.org/a_b},
  volume = {19},
}
`);
});

test('an article with everything becomes a RIS record, pages split, the id whole', () => {
  expect(toRis([article]).split('\r\n')).toEqual([
    'TY  - JOUR',
    'AU  - Ødegård, Åse',
    'AU  - von Berg, N.',
    'PY  - 2019',
    'ID  - odegard-von-berg-2019-et-langt-navn',
    'IS  - 2',
    'LA  - en',
    'T2  - Journal of Care',
    'TI  - Trust & time: 50 % of what ROP-teams do',
    'UR  - https://example.org/a_b',
    'VL  - 19',
    'SP  - 374',
    'EP  - 385',
    'ER  - ',
    '',
  ]);
});

test('an author list that nobody completes ends with «and others», and an unknown title is left out', () => {
  expect(toBibtex([shortened])).toBe(
    '@misc{verket,\n  author = {{Olsen} and others},\n  year = {2014},\n  annote = {Det er flere forfattere enn de som er navngitt her.},\n}\n',
  );
  expect(toRis([shortened])).toContain('N1  - Det er flere forfattere enn de som er navngitt her.');
  expect(shortened).not.toHaveProperty('title');
});

test('what we added stands in a note that no reference list prints', () => {
  const completion = { records: ['https://post.example/1'], opened: '2026-11-25', year: 2021 };
  const note = 'Fullført av oss; oppgaven har årstall 2020.';
  const completed = work({ year: 2020, completion });
  expect(completed.note).toBe(note);
  expect(toRis([completed])).toContain(`N1  - ${note}\r\n`);
  expect(toBibtex([completed])).toContain(`  annote = {${note}},\n`);
});

test('an issue without its volume is told in a note, where no style prints it alone in parentheses', () => {
  const half = work({ type: 'article-journal', title: 'Tid', container: 'Tidsskriftet', issue: '2', pages: '1–9' });
  const note = 'Årgang er ikke oppgitt; nummer 2.';
  expect(toBibtex([half])).not.toContain('number =');
  expect(toBibtex([half])).toContain(`  annote = {${note}},\n`);
  expect(toRis([half])).not.toContain('IS  -');
  expect(toRis([half])).toContain(`N1  - ${note}\r\n`);
});

test('a law goes by its name and has no author', () => {
  expect(toBibtex([law])).toBe('@misc{verket,\n  year = {1999},\n  title = {Helseloven},\n}\n');
  expect(toRis([law])).toBe('TY  - STAT\r\nPY  - 1999\r\nID  - verket\r\nTI  - Helseloven\r\nER  - \r\n');
});

test('a web page without a year has an address and no year', () => {
  expect(toBibtex([page])).toBe(
    '@misc{verket,\n  author = {{Etaten for tid}},\n  title = {Om tid},\n  url = {https://example.org/tid},\n}\n',
  );
  expect(toRis([page])).not.toMatch(/^(PY|DA)/m);
});

test('a thesis has no author; its description stands in brackets, and its kind is said', () => {
  expect(toBibtex([thesis])).toBe(`@mastersthesis{thesis-oppgaven,
  year = {2022},
  school = {Høgskolen},
  title = {[{Litteraturoppgave} i sosialt arbeid]},
  type = {Studentoppgave},
  url = {https://example.org/oppgaver/oppgaven/},
}
`);
  expect(toRis([thesis])).toContain('TY  - THES\r\n');
  expect(toRis([thesis])).not.toContain('AU  -');
});

test('an essay that nobody places in a journal is no article; a chapter names its book', () => {
  expect(toBibtex([essay])).toMatch(/^@misc\{/);
  expect(toRis([essay])).toMatch(/^TY {2}- GEN\r/);
  expect(toBibtex([chapter])).toMatch(/^@incollection\{/);
  expect(toBibtex([chapter])).toContain('  booktitle = {Boka om tid},\n');
  expect(toRis([chapter])).toContain('SP  - 7\r\nER');
});

/** What every format can hold of a work; a name as one string, since the formats part it differently. */
function listCommon({ title, author = [], issued, page, volume, type }: ExportItem) {
  const names = author.map((name) => Object.values(name).join(' ').split(' ').sort().join(' '));
  // BibTeX has no type for laws and web pages.
  const kind = type === 'legislation' || type === 'webpage' ? 'document' : type;
  return { title, names, issued, page, volume, type: kind };
}

test.each(exportFormats)('works written as $name are read back by its own parser', ({ write }) => {
  const items = [article, law, page, thesis];
  const read = plugins.input.chain(write(items), { generateGraph: false });
  expect(read.map(listCommon)).toEqual(items.map(listCommon));
});
