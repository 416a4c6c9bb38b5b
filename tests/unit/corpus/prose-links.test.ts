import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import {
  findBrokenLinks,
  findLinkedSentences,
  findProseLinks,
  replaceProseLinks,
} from '../../../src/corpus/prose-links.ts';

test('links in prose are found in order, with their places', () => {
  expect(findProseLinks('Se [[theory/recovery]] og [[themes/tillit|tilliten]].')).toEqual([
    { collection: 'theory', id: 'recovery', label: null, start: 3 },
    { collection: 'themes', id: 'tillit', label: 'tilliten', start: 26 },
  ]);
});

test('prose without links has none', () => {
  expect(findProseLinks('Et [sitat] med [[…]] og [lenke](https://snl.no).')).toEqual([]);
});

test.each([
  ['a ] b', 'a \\] b'],
  ['a [ b', 'a \\[ b'],
  ['a [b] c', 'a \\[b\\] c'],
  ['a [b]', 'a \\[b\\]'],
  ['[b] [c]', '\\[b\\] \\[c\\]'],
  ['a \\] b', 'a \\] b'],
  ['a \\]\\] b\\]', 'a \\]\\] b\\]'],
])('the label «%s» holds its brackets, escaped for Markdown', (written, label) => {
  const prose = `Se [[theory/recovery|${written}]] og [[themes/tillit|tilliten]].`;
  expect(findProseLinks(prose).map((link) => link.label)).toEqual([label, 'tilliten']);
  expect(findBrokenLinks(prose)).toEqual([]);
});

test('a link in brackets ends before them', () => {
  expect(replaceProseLinks('Se [[[theory/recovery|a]]].', ({ label }) => `<${label}>`)).toBe('Se [<a>].');
});

test.each([
  '[[theory/recovery|a] og [[themes/tillit]]',
  '[[theory/recovery|a [[themes/tillit]]',
  '[[theory/recovery|a',
])('a link that is not closed takes no other link into its label: %s', (prose) => {
  expect(findProseLinks(prose).map(({ id }) => id)).not.toContain('recovery');
  expect(findBrokenLinks(prose)).toHaveLength(1);
});

test('a label of many brackets that is not closed is refused at once', () => {
  expect(findProseLinks(`[[theory/recovery|${'[a] '.repeat(5_000)}`)).toEqual([]);
});

test('each link is replaced on its own', () => {
  const shown = replaceProseLinks('[[theory/a]] og [[theory/b|be]]', ({ id, label }) => `<${id}:${label}>`);
  expect(shown).toBe('<a:null> og <b:be>');
});

test('a linked sentence is cut out of its paragraph', () => {
  expect(
    findLinkedSentences('Tillit tar tid. Det gjelder [[theory/recovery]] også. Slik er det.', defaultLocale),
  ).toEqual([
    { sentence: 'Det gjelder [[theory/recovery]] også.', links: [expect.objectContaining({ id: 'recovery' })] },
  ]);
});

test('a sentence with two links is given once, with both', () => {
  const [sentence, ...rest] = findLinkedSentences('Både [[theory/a]] og [[theory/b]] teller.', defaultLocale);
  expect(sentence?.links.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(rest).toEqual([]);
});

test.each([
  'Bygger på [[studies/olso-2014|Olsø et al. (2014)]].',
  'Se [[quotes/lov|«Alle har rett. Ingen er …»]] ennå.',
])('a full stop inside a label does not cut the sentence in two: %s', (prose) => {
  expect(findLinkedSentences(`${prose} Slik er det.`, defaultLocale)).toEqual([
    { sentence: prose, links: [expect.anything()] },
  ]);
});

test.each([
  '[[theory/x|]]',
  '[[theory/x| ]]',
  '[x](/teori/x/)',
  '[x](x)',
  '[x]()',
  '[x](//example.org)',
  '![x](bilde.png)',
])('a link without words, or to no whole address, is broken: %s', (prose) => {
  expect(findBrokenLinks(`Se ${prose} her`)).toHaveLength(1);
});

test.each(['[x](https://example.org/a_(b))', '[x](mailto:a@example.org)', '[1] (2)'])(
  '%s is no broken link',
  (prose) => {
    expect(findBrokenLinks(prose)).toEqual([]);
  },
);
