import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { describeCard } from '../../../src/sharing/card.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeQuote } from '../../fixtures/make-records.ts';

test('a quotation stands in its marks with speaker and source', () => {
  expect(describeCard(makeCorpus().quotes[0]!, defaultLocale)).toEqual({
    kicker: 'Informant',
    text: '«Det tok lang tid før jeg stolte på henne»',
    byline: 'En bruker · Hansen (2020)',
  });
});

test('a long quotation is cut between words and says so', () => {
  const text = 'Ord som fyller arket '.repeat(30).trim();
  const { text: shown } = describeCard(
    makeCorpus({ quotes: { 'det-tok-lang-tid': makeQuote({ text }) } }).quotes[0]!,
    defaultLocale,
  );
  expect(shown.length).toBeLessThan(330);
  expect(shown).toMatch(/^«Ord .* (Ord|som|fyller|arket) …»$/);
});

test('a quotation without source names the thesis it stands in', () => {
  const quotes = { 'det-tok-lang-tid': makeQuote({ source: null, speaker: null, kind: 'phrase' }) };
  expect(describeCard(makeCorpus({ quotes }).quotes[0]!, defaultLocale).byline).toBe('Oppgaven');
});

test('a theme counts what it holds', () => {
  expect(describeCard(makeCorpus().themes[0]!, defaultLocale)).toEqual({
    kicker: 'Funntema · Oppgaven',
    text: 'Tillit',
    byline: '1 påstand · 1 studie · 1 sitat',
  });
});

test('what a concept does not have is left out', () => {
  expect(describeCard(makeCorpus().theory[0]!, defaultLocale).byline).toBe('');
});
