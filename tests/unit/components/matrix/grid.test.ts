import { expect, test } from 'vitest';
import { toGrid } from '../../../../src/components/matrix/grid.ts';
import { matchStudies } from '../../../../src/corpus/evidence-matrix.ts';
import { makeCorpus, type Records } from '../../../fixtures/make-content.ts';
import { makeFinding, makeReference, makeStudy, makeTheme, makeThesis } from '../../../fixtures/make-records.ts';

function gridOf(records: Records) {
  const { themes, studies } = makeCorpus(records);
  return toGrid(matchStudies(themes, studies), ({ id }) => id);
}

test('a finding that cites two studies has one number in both cells', () => {
  const both = ['hansen-2020', 'berg-2018'].map((source) => ({ source, locator: null, asWritten: null }));
  const { cells } = gridOf({
    references: { 'berg-2018': makeReference() },
    studies: { 'berg-2018': makeStudy({ reference: 'berg-2018', sample: 'andre' }) },
    themes: { tillit: makeTheme({ findings: [makeFinding({ evidence: both })] }) },
  });
  expect(cells[0]?.[0]?.findings).toHaveLength(1);
  expect(cells[0]?.[0]?.findings).toEqual(cells[0]?.[1]?.findings);
});

test('an empty cell is a gap in a review that includes the study, and nothing in another', () => {
  const { rows, cells } = gridOf({
    theses: { annen: makeThesis() },
    themes: {
      ensomhet: makeTheme({ thesis: 'annen', findings: [] }),
      tid: makeTheme({ order: 2, findings: [] }),
    },
  });
  const outside = new Map(rows.map(({ id }, row) => [id, cells[row]?.[0]?.outside]));
  expect(outside.get('ensomhet')).toBe(true);
  expect(outside.get('tid')).toBe(false);
});

test('a review without studies has rows without cells', () => {
  expect(toGrid(matchStudies(makeCorpus().themes, []), ({ id }) => id)).toMatchObject({ columns: [], cells: [[]] });
});
