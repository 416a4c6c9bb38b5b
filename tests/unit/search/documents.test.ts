import { expect, test } from 'vitest';
import { listDocuments } from '../../../src/search/documents.ts';
import type { Kind } from '../../../src/search/kinds.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { localise, makeQuote, makeReference, makeTheme, makeTheory, makeThesis } from '../../fixtures/make-records.ts';

function find(kind: Kind, records: Parameters<typeof makeCorpus>[0] = {}) {
  const document = listDocuments(makeCorpus(records), 'nb').find((candidate) => candidate.kind === kind);
  if (document === undefined) throw new Error(`no document of kind ${kind}`);
  return document;
}

test('there is a document for each thing with an address', () => {
  const kinds = listDocuments(makeCorpus(), 'nb').map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(
    new Set(['themes', 'theory', 'quotes', 'findings', 'studies', 'references', 'theses', 'conclusions', 'statements']),
  );
});

test('no two documents of a kind have one id', () => {
  const names = listDocuments(makeCorpus(), 'nb').map(({ kind, id }) => `${kind}/${id}`);
  expect(new Set(names).size).toBe(names.length);
});

test('a part of a record goes by the record and itself', () => {
  expect(find('conclusions').id).toBe('oppgaven#tid-gir-tillit');
});

test('a quotation keeps its words, typing errors included', () => {
  const text = 'Også har vi ... reglene';
  expect(find('quotes', { quotes: { 'det-tok-lang-tid': makeQuote({ text }) } }).text).toBe(text);
});

test('our translation of a quotation is searched, with its language', () => {
  const quotes = { 'det-tok-lang-tid': makeQuote({ language: 'en', text: 'coffee', translation: { nb: 'kaffe' } }) };
  expect(find('quotes', { quotes })).toMatchObject({ language: 'en', translation: 'kaffe', translationLanguage: null });
});

test('keywords of a quotation are searched in both languages', () => {
  const quotes = { 'det-tok-lang-tid': makeQuote({ keywords: { nb: ['kaffe'], en: ['coffee'] } }) };
  expect(find('quotes', { quotes }).keywords).toEqual(['kaffe', 'coffee']);
});

test('other names of a concept and outdated words for it are searched', () => {
  const theory = {
    recovery: makeTheory({
      aliases: { nb: ['tilfriskning'], en: ['getting well'] },
      formerTerms: { nb: ['helbredelse'], en: [] },
    }),
  };
  expect(find('theory', { theory }).keywords).toEqual(
    expect.arrayContaining(['tilfriskning', 'getting well', 'helbredelse']),
  );
});

test('a concept shows the first sentence of its explanation and is searched by all of it', () => {
  const explanation = localise('Recovery er å komme seg. Målet er et godt liv.');
  const document = find('theory', { theory: { recovery: makeTheory({ explanation }) } });
  expect(document.text).toBe('Recovery er å komme seg.');
  expect(document.context.join(' ')).toContain('Målet er et godt liv.');
});

test('links and emphasis in prose are text alone', () => {
  const summary = localise('Temaet gjelder **tid** og [[theory/recovery|tilfriskning]].');
  expect(find('themes', { themes: { tillit: makeTheme({ summary }) } }).text).toBe(
    'Temaet gjelder tid og tilfriskning.',
  );
});

test('a finding stands in its review and theme', () => {
  const theses = { oppgaven: makeThesis({ shortName: localise('Oppgaven') }) };
  const themes = { tillit: makeTheme({ title: localise('Samvær') }) };
  expect(find('findings', { theses, themes }).place).toBe('Oppgaven › Samvær');
});

test('a work is searched by every form in which it is cited', () => {
  const references = { 'hansen-2020': makeReference({ asWritten: ['Hansen mfl., 2020', 'Hanssen, 2020'] }) };
  expect(find('references', { references }).people).toEqual(expect.arrayContaining(['Hanssen, 2020']));
});
