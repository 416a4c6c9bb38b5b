import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { findLinkedSentences, findProseLinks, replaceProseLinks } from '../../../src/corpus/prose-links.ts';

test('links in prose are found in order, with their places', () => {
  expect(findProseLinks('Se [[theory/recovery]] og [[themes/tillit|tilliten]].')).toEqual([
    { collection: 'theory', id: 'recovery', label: null, start: 3 },
    { collection: 'themes', id: 'tillit', label: 'tilliten', start: 26 },
  ]);
});

test('prose without links has none', () => {
  expect(findProseLinks('Et [sitat] med [[…]] og [lenke](https://snl.no).')).toEqual([]);
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
