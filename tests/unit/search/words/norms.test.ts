import { expect, test } from 'vitest';
import { makeLexicon } from '../../../../src/search/index/lexicon.ts';
import { makeFindNorms } from '../../../../src/search/words/norms.ts';
import { makeEngine } from '../make-engine.ts';

const find = (lexicon: string, word: string) => makeFindNorms(makeLexicon(lexicon.split(' ')))(word);

test.each([
  ['einsemd', 'ensomhet'],
  ['sjukepleiar', 'sykepleier'],
  ['sjukepleiarane', 'sykepleierne'],
  ['tryggleik', 'trygghet'],
  ['openleik', 'åpenhet'],
  ['fridom', 'frihet'],
  ['kjensle', 'følelse'],
  ['medverknad', 'medvirkning'],
  ['høyre', 'høre'],
  ['sjølvtillit', 'selvtillit'],
  ['heimen', 'hjemmet'],
])('«%s» finds «%s»', (nynorsk, norm) => {
  expect(find(`${norm} kaffe tid`, nynorsk).length).toBeGreaterThan(0);
  const { hits } = makeEngine(`Om ${norm} her`, 'Noe annet').search(nynorsk);
  expect(hits.map(({ text }) => text.text)).toEqual([`Om ${norm} her`]);
});

test('a word of the records is taken as it is', () => {
  expect(find('heim hjem', 'heim')).toEqual([]);
});

test('a word that no rule makes a word of the records finds nothing', () => {
  expect(find('tillit tid', 'vaflar')).toEqual([]);
});

test('the result says which word was searched for', () => {
  expect(makeEngine('Ensomhet tærer').search('einsemd').translated).toEqual([
    { typed: 'einsemd', words: ['ensomhet'] },
  ]);
});

test('closed-class words of the other norm are stop words', () => {
  expect(makeEngine('Tillit tar tid', 'Korleis').search('korleis får ein tillit').hits[0]?.text.text).toBe(
    'Tillit tar tid',
  );
});
