import { expect, test } from 'vitest';
import { makeFindIrregular } from '../../../../src/search/words/irregular-verbs.ts';
import { makeLexicon } from '../../../../src/search/index/lexicon.ts';
import { makeWordForms } from '../../../../src/search/words/word-forms.ts';
import { findTexts, makeEngine } from '../make-engine.ts';

function findIrregular(lexiconWords: string, word: string): string[] {
  const lexicon = makeLexicon(lexiconWords.split(' '));
  return makeFindIrregular(lexicon, makeWordForms(lexicon))(word).map((match) => lexicon.words[match.word] ?? '');
}

test.each([
  ['tok', 'ta tar tatt takk', ['ta', 'tar', 'tatt']],
  ['skrøt', 'skryte skryter skry', ['skryte', 'skryter']],
  ['trodde', 'tro tror troverdig', ['tro', 'tror']],
  ['skrive', 'skrev skrevet', ['skrev', 'skrevet']],
])('«%s» finds the forms of the verb that have another stem', (word, lexicon, forms) => {
  expect(findIrregular(lexicon, word)).toEqual(forms);
});

test('a word that is no irregular verb has no such forms', () => {
  expect(findIrregular('tar tok kastet', 'kaste')).toEqual([]);
});

test('an irregular form is a form like any other', () => {
  const engine = makeEngine('Vi skryter av dem', 'De tar kontakt');
  expect(findTexts(engine, 'skrøt')).toEqual(['Vi skryter av dem']);
  expect(engine.search('tok kontakt').hits[0]?.why[0]).toMatchObject({
    word: 'tar',
    rule: 'inflection',
  });
});
