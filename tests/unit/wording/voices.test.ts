import { expect, test } from 'vitest';
import { makeTerms } from '../../../src/corpus/terms.ts';
import { askVoices, introduceVoices, listSides, sayTogether, titleVoices } from '../../../src/wording/voices.ts';
import { getNode } from '../../fixtures/make-content.ts';
import { localise, makeVocabulary } from '../../fixtures/make-records.ts';
import { makeSchoolVocabulary, makeSmallVocabulary } from '../../fixtures/make-vocabularies.ts';

const [one, two, three] = [makeSmallVocabulary(), makeVocabulary(), makeSchoolVocabulary()].map(makeTerms);

test('the sides are counted in words', () => {
  expect([one, two, three].map((terms) => titleVoices(terms!, 'nb'))).toEqual([
    'Én stemme',
    'To stemmer',
    'Tre stemmer',
  ]);
  expect(titleVoices({ sides: [...three!.sides, ...two!.sides] }, 'nb')).toBe('5 stemmer');
});

test('the question names every side', () => {
  expect([one, two, three].map((terms) => askVoices(terms!, 'nb'))).toEqual([
    'Hva sier elevene?',
    'Hva sier brukerne og de ansatte?',
    'Hva sier lærerne, elevene og foreldrene?',
  ]);
  expect(introduceVoices(three!, 'nb')).toMatch(/^Hva lærerne, elevene og foreldrene sier, tema for tema\./);
});

test('a review may ask and introduce in words of its own', () => {
  const own = makeTerms(
    makeVocabulary({ comparison: { question: localise('Hvem?'), introduction: localise('Slik.') } }),
  );
  expect([askVoices(own, 'nb'), introduceVoices(own, 'nb')]).toEqual(['Hvem?', 'Slik.']);
});

test('sides in a sentence have no capitals', () => {
  expect(listSides(three!.sides, 'nb')).toBe('lærere, elever og foreldre');
});

test('what several say is said of each: of two by a word for both, of more by naming the others', () => {
  const [user] = two!.sides;
  const [teacher, pupil] = three!.sides;
  const home = getNode(three!.voices, 'home');
  expect(sayTogether(getNode(two!.voices, 'both'), user!, two!.sides, 'nb')).toBe('begge sier det');
  expect(sayTogether(home, pupil!, three!.sides, 'nb')).toBe('også foreldre sier det');
  expect(sayTogether(teacher!, teacher!, three!.sides, 'nb')).toBeNull();
});
