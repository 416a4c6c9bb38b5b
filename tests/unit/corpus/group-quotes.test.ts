import { expect, test } from 'vitest';
import { groupQuotes } from '../../../src/corpus/group-quotes.ts';
import { makeCorpus, type Records } from '../../fixtures/make-content.ts';
import { makeNote, makeQuote } from '../../fixtures/make-records.ts';

/** The groups with the ids of the given quotations in them. */
const list = (quotes: NonNullable<Records['quotes']>) =>
  groupQuotes(makeCorpus({ quotes }))
    .map(({ id, quotes: group }) => [id, ...group.map((quote) => quote.id).filter((quote) => quote in quotes)])
    .filter(({ length }) => length > 1);
const spoken = (role: string) => makeQuote({ speaker: { role, basis: 'stated' } });

test('those who speak stand first, side by side in the order of the vocabulary', () => {
  expect(
    list({ lov: makeQuote({ kind: 'law', speaker: null }), ansatt: spoken('staff'), bruker: spoken('user') }),
  ).toEqual([
    ['sagt-user', 'bruker'],
    ['sagt-staff', 'ansatt'],
    ['ord-law', 'lov'],
  ]);
});

test('what is said by nobody knows whom stands after the sides', () => {
  expect(list({ ukjent: makeQuote({ speaker: null }), bruker: spoken('user') })).toEqual([
    ['sagt-user', 'bruker'],
    ['sagt-av-andre', 'ukjent'],
  ]);
});

test('words that are not spoken stand by kind, in the order of the vocabulary, whoever they are ascribed to', () => {
  const phrase = makeQuote({ kind: 'phrase', speaker: { role: 'user', basis: 'inferred' } });
  expect(list({ ord: phrase, teori: makeQuote({ kind: 'theory', speaker: null }) })).toEqual([
    ['ord-theory', 'teori'],
    ['ord-phrase', 'ord'],
  ]);
});

test('in a group stand first those without a warning in the language of the review, and last those with one', () => {
  const quotes = {
    'a-varslet': makeQuote(),
    'b-fremmed': makeQuote({ language: 'en', translation: { nb: 'Det tok tid.' } }),
    'c-egen': makeQuote(),
  };
  const notes = { varsel: makeNote({ quotes: ['a-varslet'], severity: 'check' }) };
  const [group] = groupQuotes(makeCorpus({ quotes, notes }));
  expect(group!.quotes.flatMap(({ id }) => (id in quotes ? id : []))).toEqual(['c-egen', 'b-fremmed', 'a-varslet']);
});
