import { expect, test } from 'vitest';
import { nameClaim, sayClaims } from '../../../src/wording/claims.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeFinding, makeTheme, makeUncitedFinding } from '../../fixtures/make-records.ts';

const claims = makeCorpus({
  themes: {
    tillit: makeTheme({
      findings: [
        makeFinding(),
        makeUncitedFinding({ id: 'uten-kilde' }),
        makeUncitedFinding({ id: 'droftet', voice: 'author' }),
      ],
    }),
  },
}).findings;

test('a finding is what an included study carries; a claim of a study without one says so', () => {
  expect(claims.map((claim) => nameClaim(claim, 'nb')).slice(0, 2)).toEqual(['Funn', 'Uten studie som kilde']);
});

test('findings are counted apart from other claims, and what there is none of is left out', () => {
  expect(sayClaims(claims, 'nb')).toEqual(['1 funn', '2 andre påstander']);
  expect(sayClaims(claims.slice(0, 1), 'nb')).toEqual(['1 funn']);
  expect(sayClaims(claims.slice(1, 2), 'nb')).toEqual(['1 påstand']);
  expect(sayClaims([], 'nb')).toEqual([]);
});
