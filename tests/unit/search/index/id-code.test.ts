import { expect, test } from 'vitest';
import { packIds, unpackIds } from '../../../../src/search/index/id-code.ts';
import { makeLexicon } from '../../../../src/search/index/lexicon.ts';

const lexicon = makeLexicon(['samvær', 'tid', 'gir', 'tillit', 'får', 'far']);

test('ids come back in their order', () => {
  const ids = [
    'tid-gir-tillit',
    'samvaer#tid',
    'samvaer',
    'samvaer-2#kaffe',
    'kaffe#tid#3',
    '0',
    'far',
    'dobbel--strek-',
    'samvaer#',
    '',
  ];
  expect(unpackIds(packIds(ids, lexicon), lexicon)).toEqual(ids);
});

test('no ids and no words come back too', () => {
  const empty = makeLexicon([]);
  expect(unpackIds(packIds([], empty), empty)).toEqual([]);
  expect(unpackIds(packIds(['tid'], empty), empty)).toEqual(['tid']);
});

test('only words that the lexicon lacks are written out; those it has with Norwegian letters are not', () => {
  expect(packIds(['samvaer-2#tid'], lexicon).idWords).toEqual(['2']);
});

test('an id of a word that does not exist is refused', () => {
  expect(() => unpackIds({ ids: '~~ ', idWords: [] }, lexicon)).toThrow(RangeError);
});
