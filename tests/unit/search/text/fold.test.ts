import { expect, test } from 'vitest';
import { foldKey, foldLetters, mayLackLetters, spellOut } from '../../../../src/search/text/fold.ts';

test('every way to leave out Norwegian letters gives one key', () => {
  expect(new Set(['samvær', 'samvaer', 'samvar'].map(foldKey))).toEqual(new Set(['samvar']));
});

test('ø and å fold like æ', () => {
  expect(['støtte', 'stoette', 'stotte', 'håp', 'haap', 'hap'].map(foldKey)).toEqual([
    ...['stotte', 'stotte', 'stotte'],
    ...['hap', 'hap', 'hap'],
  ]);
});

test('a vowel after a Norwegian letter makes no other key', () => {
  expect(['sjøen', 'sjoeen', 'sjoen'].map(foldKey)).toEqual(['sjon', 'sjon', 'sjon']);
});

test('letters repeated without end are no Norwegian letters', () => {
  expect(['aaa', 'aaaa', 'aeae', 'oeee'].map(foldKey)).toEqual(['aaa', 'aaaa', 'aeae', 'oeee']);
});

test('a word without Norwegian letters may lack them', () => {
  expect(mayLackLetters('samvar')).toBe(true);
});

test('a word with Norwegian letters lacks none', () => {
  expect(mayLackLetters('samvær')).toBe(false);
});

test('a word that is another word without the letter lacks none', () => {
  expect(mayLackLetters('far')).toBe(false);
});

test('spelling out keeps apart what folding joins', () => {
  expect(spellOut('kjærlighetsøvelsåre')).toBe('kjaerlighetsoevelsaare');
});

test('letters alone can be folded, so that two that stand together stay', () => {
  expect(foldLetters('poet på sjøen')).toBe('poet pa sjoen');
});
