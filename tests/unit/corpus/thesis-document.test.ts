import { expect, test } from 'vitest';
import { arrangeDocument } from '../../../src/corpus/thesis-document.ts';
import { getNode, makeCorpus } from '../../fixtures/make-content.ts';
import {
  makeFinding,
  makeGroup,
  makeOccurrence,
  makeQuote,
  makeReference,
  makeTheme,
} from '../../fixtures/make-records.ts';

const cite = (...sources: string[]) => sources.map((source) => ({ source, locator: null, asWritten: null }));
const corpus = makeCorpus({
  references: { 'bok-2017': makeReference(), 'lov-1999': makeReference(), 'rapport-2012': makeReference() },
  quotes: {
    ensom: makeQuote({ source: 'lov-1999', occurrences: [makeOccurrence({ theme: null })] }),
    alene: makeQuote({ source: 'rapport-2012', occurrences: [makeOccurrence({ theme: null })] }),
  },
  themes: {
    tillit: makeTheme({
      findings: [
        makeFinding({ id: 'forste', evidence: cite('bok-2017'), quotes: ['ensom'] }),
        makeFinding({ id: 'andre', evidence: cite('hansen-2020', 'bok-2017'), quotes: ['ensom'] }),
      ],
      groups: [makeGroup({ id: 'sist', findings: ['andre'] }), makeGroup({ id: 'forst', findings: ['forste'] })],
    }),
  },
});
const document = arrangeDocument(corpus.theses[0]!, corpus.quotes);
const claims = document.themes.flatMap(({ parts }) => parts.flatMap((part) => part.claims));

test('claims stand in the order of their groups, each once', () => {
  expect(document.themes.map(({ parts }) => parts.map(({ group }) => group?.id))).toEqual([['sist', 'forst']]);
  expect(claims.map(({ finding }) => finding.id)).toEqual(['andre', 'forste']);
});

test('a quotation stands after the first claim it illustrates, and one without a claim stands apart', () => {
  expect(claims.map(({ quotes }) => quotes.map(({ id }) => id))).toEqual([['ensom'], []]);
  expect(document.quotes.map(({ id }) => id)).toContain('alene');
  expect(document.quotes.map(({ id }) => id)).not.toContain('ensom');
});

test('works come in the order of first mention, each once: of claims, then of quotations apart and studies', () => {
  const works = document.works.map(({ id }) => id);
  expect(works.slice(0, 2)).toEqual(['hansen-2020', 'bok-2017']);
  expect(works.indexOf('lov-1999')).toBeLessThan(works.indexOf('rapport-2012'));
  expect(new Set(works).size).toBe(works.length);
});

test('a theme without groups has one part without a heading', () => {
  const plain = makeCorpus({ themes: { tillit: makeTheme({ findings: [makeFinding()], groups: [] }) } });
  const [chapter] = arrangeDocument(plain.theses[0]!, plain.quotes).themes;
  expect(chapter?.parts.map(({ group, claims: { length } }) => [group, length])).toEqual([[null, 1]]);
  expect(getNode(plain.themes, 'tillit')).toBe(chapter?.theme);
});
