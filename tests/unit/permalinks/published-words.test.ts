import { expect, test } from 'vitest';
import { hashWords, listPublishedWords } from '../../../src/permalinks/published-words.ts';
import { makeReview } from '../../fixtures/make-content.ts';
import { localise, makeFinding, makeTheme } from '../../fixtures/make-records.ts';

test('the same words have the same hash, whatever space lies between them', () => {
  expect(hashWords(' Tillit  tar\ntid ')).toBe(hashWords('Tillit tar tid'));
  expect(hashWords('Tillit tar tid.')).not.toBe(hashWords('Tillit tar tid'));
  expect(hashWords('tillit tar tid')).not.toBe(hashWords('Tillit tar tid'));
});

test('a link in a finding counts by the words it shows', () => {
  const hashOf = (nb: string) => {
    const themes = { tillit: makeTheme({ findings: [makeFinding({ text: localise(nb) })] }) };
    return listPublishedWords(makeReview({ themes })).find(({ file }) => file === 'themes/tillit.yaml')?.hash;
  };
  expect(hashOf('Tid gir [[theory/recovery|bedring]].')).toBe(hashOf('Tid gir bedring.'));
});

test('a finding is known by all addresses it had', () => {
  const findings = [makeFinding({ formerIds: ['tid'] })];
  const themes = { tillit: makeTheme({ formerIds: ['tiltro'], findings }) };
  const words = listPublishedWords(makeReview({ themes })).find(({ file }) => file === 'themes/tillit.yaml');
  expect(words?.address).toBe('/temaer/tillit/#tillit-tar-tid');
  expect(words?.formerAddresses).toEqual([
    '/temaer/tillit/#tid',
    '/temaer/tiltro/#tillit-tar-tid',
    '/temaer/tiltro/#tid',
  ]);
});
