import { expect, test } from 'vitest';
import { groupNotes, listNoteFacets } from '../../../src/corpus/note-facets.ts';
import { getNode, makeCorpus } from '../../fixtures/make-content.ts';
import { makeNote, makeReference, makeStudy } from '../../fixtures/make-records.ts';

const { notes, studies, theses } = makeCorpus({
  references: { 'berg-2019': makeReference() },
  studies: { 'berg-2019': makeStudy({ reference: 'berg-2019', sample: 'andre' }) },
  notes: {
    'antallet-mangler': makeNote({ studies: ['hansen-2020'] }),
    'feil-side': makeNote({ references: ['hansen-2020'], severity: 'avoid', kind: 'locator' }),
    begge: makeNote({ studies: ['hansen-2020', 'berg-2019'] }),
    'uten-studie': makeNote({ severity: 'check' }),
  },
});

test('a note stands once: under its one study, named as a work or not, else under its thesis; the gravest first', () => {
  const groups = groupNotes(notes, studies, theses);
  expect(groups.map((group) => [group.about.id, group.notes.map(({ id }) => id)])).toEqual([
    ['hansen-2020', ['feil-side', 'antallet-mangler']],
    ['oppgaven', ['uten-studie', 'begge']],
  ]);
});

test('the study with the gravest note stands first, theses after every study', () => {
  const { notes, studies, theses } = makeCorpus({
    references: { 'berg-2019': makeReference() },
    studies: { 'berg-2019': makeStudy({ reference: 'berg-2019', sample: 'andre' }) },
    notes: {
      mild: makeNote({ studies: ['berg-2019'], severity: 'check' }),
      grov: makeNote({ studies: ['hansen-2020'], severity: 'avoid' }),
      hel: makeNote({ severity: 'avoid' }),
    },
  });
  expect(groupNotes(notes, studies, theses).map(({ about }) => about.id)).toEqual([
    'hansen-2020',
    'berg-2019',
    'oppgaven',
  ]);
});

test('the filters find a note by each of its studies, also where it stands under the thesis', () => {
  expect(listNoteFacets(getNode(notes, 'begge'))).toEqual({
    alvor: ['know'],
    studie: ['hansen-2020', 'berg-2019'],
    oppgave: ['oppgaven'],
    type: ['missing'],
  });
});
