import { expect, test } from 'vitest';
import { findUnheard, splitBySide } from '../../../src/corpus/sides.ts';
import { getNode, makeCorpus } from '../../fixtures/make-content.ts';
import { makeFinding, makeQuote, makeReference, makeStudy, makeTheme } from '../../fixtures/make-records.ts';
import { makeSchoolVocabulary } from '../../fixtures/make-vocabularies.ts';

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const voices = ['teacher', 'pupil', 'parent', 'home', 'review', 'theory'];

const askPupils = (fields: Parameters<typeof makeStudy>[0] = {}) =>
  makeStudy({ participants: [{ group: 'pupil', count: 9, asWritten: '9 elever' }], perspective: 'pupil', ...fields });

const { themes, terms } = makeCorpus(
  {
    themes: {
      tillit: makeTheme({ findings: voices.map((voice) => makeFinding({ id: voice, voice })) }),
      stille: makeTheme({ order: 2, findings: [makeFinding({ voice: 'theory' })] }),
    },
    studies: {
      'hansen-2020': askPupils(),
    },
    quotes: {
      'det-tok-lang-tid': makeQuote({ speaker: { role: 'pupil', basis: 'stated' } }),
      'hun-ventet': makeQuote({ speaker: { role: 'parent', basis: 'inferred' } }),
      loven: makeQuote({ kind: 'phrase', speaker: null }),
    },
  },
  makeSchoolVocabulary(),
);
const [teacher, pupil, parent] = splitBySide(themes[0]!, terms.sides);

test('the findings of a union stand on each of its sides and on no other; those of no side stand on none', () => {
  expect(ids(teacher!.findings)).toEqual(['teacher']);
  expect(ids(pupil!.findings)).toEqual(['pupil', 'home']);
  expect(ids(parent!.findings)).toEqual(['parent', 'home']);
});

test('quotations stand on the side of their speaker', () => {
  expect([teacher, pupil, parent].map((said) => ids(said!.quotes))).toEqual([[], ['det-tok-lang-tid'], ['hun-ventet']]);
});

test('a theme in which no side is heard has all its sides, empty', () => {
  const empty = { findings: [], quotes: [] };
  expect(splitBySide(themes[1]!, terms.sides)).toMatchObject([empty, empty, empty]);
});

/** A review that is a study of pupils and a theme that pupils speak in, and studies with the given perspectives. */
const ask = (...perspectives: string[]) => {
  const named = perspectives.map((perspective, n) => ({ id: `hansen-20${n + 10}`, perspective }));
  const corpus = makeCorpus(
    {
      themes: { tillit: makeTheme({ findings: [makeFinding({ voice: 'pupil' })] }) },
      quotes: { 'det-tok-lang-tid': makeQuote({ speaker: { role: 'pupil', basis: 'stated' } }) },
      studies: {
        'hansen-2020': askPupils(),
        ...Object.fromEntries(named.map(({ id, perspective }) => [id, askPupils({ reference: id, perspective })])),
      },
      references: Object.fromEntries(named.map(({ id }) => [id, makeReference()])),
    },
    makeSchoolVocabulary(),
  );
  return { terms: corpus.terms, studies: corpus.studies.filter(({ id }) => id !== 'hansen-2020') };
};

const judge = (id: string, ...perspectives: string[]) => {
  const { studies, terms } = ask(...perspectives);
  const found = findUnheard(getNode(terms.voices, id), studies);
  return found && { unheard: ids(found.unheard), heard: ids(found.heard) };
};

test('a voice is unheard where no study has asked its side', () => {
  expect(judge('teacher', 'parent', 'pupil')).toEqual({ unheard: ['teacher'], heard: ['pupil', 'parent'] });
  expect(judge('pupil', 'teacher')).toEqual({ unheard: ['pupil'], heard: ['teacher'] });
});

test('of a union those sides are unheard that no study has asked', () => {
  expect(judge('home', 'pupil')).toEqual({ unheard: ['parent'], heard: ['pupil'] });
  expect(judge('home', 'teacher')).toEqual({ unheard: ['pupil', 'parent'], heard: ['teacher'] });
});

test('one study that has asked the side is enough to hear it', () => {
  expect(judge('parent', 'teacher', 'home')).toBeNull();
  expect(judge('home', 'pupil', 'parent')).toBeNull();
});

test('where no study is cited, and in findings of no side, nobody is unheard', () => {
  expect(judge('teacher')).toBeNull();
  expect(judge('review', 'pupil')).toBeNull();
});
