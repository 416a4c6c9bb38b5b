import { defaultLocale } from '../../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { useMessages } from '../../../../src/wording/translate.ts';
import { describePlain } from '../../../../src/search/documents/describe-plain.ts';
import { makeEngine } from '../make-engine.ts';
import { listDocuments } from '../../../../src/search/documents/documents.ts';
import { kinds, type Kind } from '../../../../src/search/model/kinds.ts';
import { makeCorpus } from '../../../fixtures/make-content.ts';
import {
  localise,
  makeBridge,
  makeFact,
  makeFinding,
  makeGroup,
  makeNote,
  makeOccurrence,
  makeQuote,
  makeReference,
  makeSide,
  makeTheme,
  makeTheory,
  makeThesis,
} from '../../../fixtures/make-records.ts';

function find(kind: Kind, records: Parameters<typeof makeCorpus>[0] = {}) {
  const document = listDocuments(makeCorpus(records), defaultLocale).find((candidate) => candidate.kind === kind);
  if (document === undefined) throw new Error(`no document of kind ${kind}`);
  return document;
}

test('there is a document for each thing with an address', () => {
  const records = {
    references: { 'moe-2018': makeReference() },
    themes: { tillit: makeTheme({ groups: [makeGroup()] }) },
  };
  const described = listDocuments(makeCorpus(records), defaultLocale).map(({ kind }) => kind);
  expect(new Set(described)).toEqual(new Set(kinds));
});

test('no two documents of a kind have one id', () => {
  const names = listDocuments(makeCorpus(), defaultLocale).map(({ kind, id }) => `${kind}/${id}`);
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
  expect(find('theory', { theory }).aliases).toEqual(
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
  const references = { 'moe-2018': makeReference({ asWritten: ['Moe et al., 2018', 'Mo, 2018'] }) };
  expect(find('references', { references }).people).toEqual(expect.arrayContaining(['Mo, 2018']));
});

test('the work of a study is found as the study, by its title and every form in which it is cited', () => {
  const work = makeReference({ title: 'Tid gir tillit', asWritten: ['Hansen, 2020', 'Hanssen, 2020'] });
  const documents = listDocuments(makeCorpus({ references: { 'hansen-2020': work } }), defaultLocale);
  expect(documents.filter(({ kind, id }) => kind === 'references' && id === 'hansen-2020')).toEqual([]);
  const study = documents.find(({ kind }) => kind === 'studies');
  expect(study?.keywords).toContain('Tid gir tillit');
  expect(study?.people).toContain('Hanssen, 2020');
});

test('a bridge shows the first sentence of our reading, and is searched by what each side says', () => {
  const theses = { oppgaven: makeThesis({ shortName: localise('Den ene') }), annen: makeThesis() };
  const sides = [makeSide({ text: localise('Kaffe hjelper.') }), makeSide({ thesis: 'annen', quotes: ['hun-ventet'] })];
  const document = find('bridges', {
    theses,
    quotes: { 'hun-ventet': makeQuote({ occurrences: [makeOccurrence({ thesis: 'annen', theme: null })] }) },
    bridges: {
      'tid-og-tillit': makeBridge({ relation: 'supports', reading: localise('Begge sier det. Slik er det.'), sides }),
    },
  });
  expect(document).toMatchObject({ title: 'Tid gir tillit', text: 'Begge sier det.', place: 'Den ene / Oppgaven' });
  expect(document.context).toEqual(expect.arrayContaining(['Kaffe hjelper.', 'Begge sier det. Slik er det.']));
});

test('a note is searched by its advice, the words it is about and the works it concerns', () => {
  const places = [{ thesis: 'oppgaven', section: '4.1', asWritten: 'Hansen, 2002' }];
  const document = find('notes', { notes: { 'antallet-mangler': makeNote({ places, references: ['hansen-2020'] }) } });
  expect(document).toMatchObject({
    title: 'Antallet mangler',
    text: 'Avsnittet sier ikke hvor mange som ble spurt.',
    place: 'Oppgaven',
    people: ['Hansen (2020)'],
  });
  expect(document.context).toEqual(expect.arrayContaining(['Se i metoden.', 'Hansen, 2002']));
});

test('a finding is searched by the words and keywords of the quotations that show it', () => {
  const quotes = {
    'det-tok-lang-tid': makeQuote({ text: 'Hun ventet i bilen', keywords: { nb: ['kjøretur'], en: ['car'] } }),
  };
  const themes = { tillit: makeTheme({ findings: [makeFinding({ quotes: ['det-tok-lang-tid'] })] }) };
  const finding = find('findings', { quotes, themes });
  expect(finding.links).toContain('quotes/det-tok-lang-tid');
  const engine = makeEngine(finding, find('quotes', { quotes, themes }));
  for (const word of ['ventet', 'kjøretur', 'car']) {
    expect(engine.search(word).hits.map(({ kind }) => kind)).toContain('findings');
  }
});

test('a group is found by its claim and synthesis, and lightly by what its findings say', () => {
  const findings = [makeFinding({ id: 'ett', text: localise('Kaffe hjelper.') })];
  const groups = [
    makeGroup({ id: 'tid', title: localise('Tid gir tillit'), summary: localise('To studier.'), findings: ['ett'] }),
  ];
  const document = find('groups', { themes: { tillit: makeTheme({ title: localise('Samvær'), findings, groups }) } });
  expect(document).toMatchObject({
    id: 'tillit#tid',
    title: 'Tid gir tillit',
    text: 'To studier.',
    place: 'Oppgaven › Samvær',
    facets: { tema: ['tillit'], studie: ['hansen-2020'] },
  });
  expect(document.links).toEqual(['findings/tillit#ett']);
});

test.each([
  ['a finding of studies', {}, 'Funn', true],
  ['the word of the review', { voice: 'author' }, 'Oppgaven selv', false],
])('a claim says that it is %s', (_, finding, name, isFinding) => {
  const themes = { tillit: makeTheme({ findings: [makeFinding(finding)] }) };
  expect(find('findings', { themes }).claim).toEqual({ name, isFinding });
});

test('a bridge is searched by how the reviews stand to each other', () => {
  const bridges = { 'tid-og-tillit': makeBridge({ relation: 'one-side' }) };
  const { relation, explains } = useMessages(defaultLocale).bridge;
  expect(find('bridges', { bridges }).context).toEqual(
    expect.arrayContaining([relation['one-side'], explains['one-side']]),
  );
});

test('keywords of a note are searched in both languages', () => {
  const notes = { 'antallet-mangler': makeNote({ keywords: { nb: ['utvalg'], en: ['sample size'] } }) };
  expect(find('notes', { notes }).keywords).toEqual(expect.arrayContaining(['utvalg', 'sample size']));
});

test('a fact is its own text, with its sources, and is searched by its words and unit', () => {
  const sources = [{ source: 'hansen-2020', locator: null, asWritten: null }];
  const document = find('facts', { facts: { 'ni-brukere': makeFact({ sources }) } });
  expect(document).toMatchObject({ title: '', text: 'Ni brukere ble spurt.', source: 'Hansen (2020)' });
  expect(document.context).toEqual(expect.arrayContaining(['9 brukere', 'brukere']));
});

test('a fact is searched by its figure, whatever words say it, and by both ends of a range', () => {
  const keywordsOf = (value: number | null, upTo: number | null) =>
    find('facts', { facts: { 'ni-brukere': makeFact({ value, upTo, keywords: { nb: [], en: [] } }) } }).keywords;
  expect([keywordsOf(9, null), keywordsOf(0, 9.5), keywordsOf(null, null)]).toEqual([['9'], ['0', '9.5'], []]);
});

test('a record of a plain kind is found by its title, its summary and the records that its fields name', () => {
  const { facts, quotes } = makeCorpus();
  expect(describePlain(facts[0]!, defaultLocale)).toMatchObject({
    kind: 'facts',
    id: 'ni-brukere',
    title: 'Ni brukere ble spurt.',
    place: 'Oppgaven',
    facets: { oppgave: ['oppgaven'] },
  });
  expect(describePlain(quotes[0]!, defaultLocale).facets.tema).toEqual(['tillit']);
});
