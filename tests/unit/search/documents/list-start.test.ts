import { expect, test } from 'vitest';
import { listStart } from '../../../../src/search/documents/list-start.ts';
import { makeCorpus } from '../../../fixtures/make-content.ts';
import { makeFinding, makeTheme, makeUncitedFinding } from '../../../fixtures/make-records.ts';

test('the themes with most findings of studies are offered first, and none without', () => {
  const themes = {
    tillit: makeTheme({ order: 1, findings: [makeUncitedFinding({ voice: 'author' })] }),
    ett: makeTheme({ order: 2, findings: [makeFinding(), makeUncitedFinding({ id: 'uten', voice: 'author' })] }),
    to: makeTheme({ order: 3, findings: [makeFinding(), makeFinding({ id: 'to' })] }),
  };
  expect(listStart(makeCorpus({ themes }), ['tillit'])).toEqual({
    examples: ['tillit'],
    themes: [
      { id: 'to', findings: 2 },
      { id: 'ett', findings: 1 },
    ],
  });
});
