import { expect, test } from 'vitest';
import { listOverviewRows } from '../../../src/corpus/overview.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeFinding, makeReference, makeTheme, makeUncitedFinding } from '../../fixtures/make-records.ts';

test('a theme stands with the studies it rests on and the theory it leads to, and with nothing else', () => {
  const other = [{ source: 'laerebok-2017', locator: null, asWritten: null }];
  const corpus = makeCorpus({
    references: { 'laerebok-2017': makeReference() },
    themes: {
      tillit: makeTheme({
        findings: [makeFinding({ id: 'forste', theory: ['recovery'] }), makeFinding({ id: 'andre', evidence: other })],
      }),
      samvaer: makeTheme({ parent: 'tillit', findings: [makeFinding()] }),
    },
  });
  const rows = listOverviewRows(corpus.themes).map(({ theme, studies, theory }) => [
    theme.id,
    studies.map(({ node, weight }) => `${node.id} ${weight}`),
    theory.map(({ node, weight }) => `${node.id} ${weight}`),
  ]);
  expect(rows.sort()).toEqual([
    ['samvaer', ['hansen-2020 1'], []],
    ['tillit', ['hansen-2020 1'], ['recovery 1']],
  ]);
});

test('a theme that neither rests on a study nor leads to theory is left out', () => {
  const themes = { tillit: makeTheme({ findings: [makeUncitedFinding()] }) };
  expect(listOverviewRows(makeCorpus({ themes }).themes)).toEqual([]);
});
