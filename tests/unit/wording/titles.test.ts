import { expect, test } from 'vitest';
import { findTitle, shorten, titleOf } from '../../../src/wording/titles.ts';
import { getNode, makeCorpus, makeReview } from '../../fixtures/make-content.ts';
import { localise, makeFinding, makeQuote, makeTheme } from '../../fixtures/make-records.ts';

const corpus = makeCorpus();

test.each([
  ['a thesis by its short name', corpus.theses[0]!, 'Oppgaven'],
  ['a theme by its title', corpus.themes[0]!, 'Tillit'],
  ['a concept by its title', corpus.theory[0]!, 'Recovery'],
  ['a finding by its text', corpus.findings[0]!, 'Tillit tar tid.'],
  ['a work by author and year', corpus.references[0]!, 'Hansen (2020)'],
  ['a study by author and year of its reference', corpus.studies[0]!, 'Hansen (2020)'],
  ['a bridge by its title', corpus.bridges[0]!, 'Tid gir tillit'],
  ['a note by its title', corpus.notes[0]!, 'Antallet mangler'],
  ['a fact by its title', corpus.facts[0]!, 'Ni brukere ble spurt.'],
  ['a quotation by its words in guillemets', corpus.quotes[0]!, '«Det tok lang tid før jeg stolte på henne»'],
])('%s is named', (_, node, title) => {
  expect(titleOf(node, 'nb')).toBe(title);
});

test('a long quotation is named by its beginning', () => {
  const text = 'Det tok lang tid før jeg stolte på henne, og enda lengre tid forgikk før hun stolte på meg';
  const { quotes } = makeCorpus({ quotes: { lang: makeQuote({ text }) } });
  expect(titleOf(getNode(quotes, 'lang'), 'nb')).toBe(
    '«Det tok lang tid før jeg stolte på henne, og enda lengre tid …»',
  );
});

test('a finding that links to a record is named by its words alone', () => {
  const findings = [makeFinding({ text: localise('Tillit gir *ofte* [[theory/recovery|tilfriskning]].') })];
  const { findings: nodes } = makeCorpus({ themes: { tillit: makeTheme({ findings }) } });
  expect(titleOf(nodes[0]!, 'nb')).toBe('Tillit gir ofte tilfriskning.');
});

test('the name of a record can be found before the corpus is built', () => {
  const content = makeReview({
    themes: { samvaer: makeTheme({ title: localise('Samvær'), findings: [makeFinding()] }) },
  });
  expect(findTitle(content, 'themes', 'samvaer', 'nb')).toBe('Samvær');
  expect(findTitle(content, 'studies', 'hansen-2020', 'nb')).toBe('Hansen (2020)');
});

test('a record that does not exist has no name', () => {
  expect(findTitle(makeReview(), 'themes', 'borte', 'nb')).toBeNull();
});

test('a text that fits is not shortened', () => {
  expect(shorten('Det tok tid', 11)).toBe('Det tok tid');
});

test('a text is cut between words', () => {
  expect(shorten('Det tok lang tid', 11)).toBe('Det tok …');
});

test('punctuation before the cut is dropped', () => {
  expect(shorten('Det tok tid, mye tid', 14)).toBe('Det tok tid …');
});

test('a word that ends where the cut is made is kept', () => {
  expect(shorten('Det tok tid for meg', 11)).toBe('Det tok tid …');
});

test('a text without a space to cut at is cut inside the word', () => {
  expect(shorten('menneskerettighetsorganisasjoner', 10)).toBe('menneskere …');
});
