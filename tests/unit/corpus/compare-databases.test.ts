import { expect, test } from 'vitest';
import { compareDatabases } from '../../../src/corpus/compare-databases.ts';
import { makeSearchRow, makeThesis } from '../../fixtures/make-records.ts';

test('a database in capitals in one place and small letters in the other is the same, others keep their spelling', () => {
  const thesis = makeThesis({
    databases: ['CINAHL', 'Oria', 'PsychINFO'],
    searchLog: [makeSearchRow({ databases: ['Cinahl', 'Svemed+'] }), makeSearchRow({ databases: ['Svemed+', 'ORIA'] })],
  });
  expect(compareDatabases(thesis)).toEqual({ onlyTable: ['Svemed+'], onlyText: ['PsychINFO'] });
});
