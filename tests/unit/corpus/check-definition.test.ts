import { expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/corpus/check-integrity.ts';
import { byLanguage, defaultLocale } from '../../../src/schemas/languages.ts';
import { describeProblem } from '../../../src/content/report-problems.ts';
import { makeReview } from '../../fixtures/make-content.ts';
import { localise, makeTheory, makeVocabulary } from '../../fixtures/make-records.ts';

type Fields = Parameters<typeof makeTheory>[0];

const toldOf = (fields: Fields) =>
  checkIntegrity(makeReview({ theory: { recovery: makeTheory(fields) } }), makeVocabulary()).map(describeProblem);

/** What is told of an entry with this title and explanation. */
const told = (title: string, explanation: string, fields: Fields = {}) =>
  toldOf({ title: localise(title), explanation: localise(explanation), ...fields });

test('an explanation whose first sentence does not name the concept is told so, with what to do', () => {
  expect(told('Tillit', 'Her bygges noe. Tillit er å stole på noen.')).toEqual([
    'explanation.nb «Her bygges noe.»: den første setningen skal si hva «Tillit» er, og ha ordet i seg; ordformer som ikke kjennes igjen, kan stå i «aliases».',
  ]);
});

test.each([
  ['the word itself', 'Tillit', 'Tillit er å stole på noen.'],
  ['another case', 'PICO', 'Pico er en modell.'],
  ['the definite form', 'Verdighet', 'Verdigheten er noe alle har.'],
  ['the plural', 'Etisk dilemma', 'Etiske dilemmaer er valg.'],
  ['the verb', 'Objektivering', 'Å objektivere er å gjøre til en ting.'],
  ['words in another order', 'Relasjonens betydning', 'Betydningen av relasjonen er stor.'],
  ['a word of a few letters', 'Rus', 'Rusen er en virkning.'],
  ['a sign among the words', '§ 2-4', 'Paragraf 2-4 er en regel.'],
  ['the label of a link', 'Tillit', '[[theory/recovery|Tilliten]] er å stole på noen.'],
])('the first sentence may name it by %s', (_, title, explanation) => {
  expect(told(title, explanation)).toEqual([]);
});

test.each([
  ['the opposite', 'Tillit', 'Mistillit er å tvile.'],
  ['a word that only begins alike', 'Tillit', 'Tillegg er noe mer.'],
  ['a short word that only begins alike', 'Rus', 'Rull er noe rundt.'],
  ['a part of the name', 'Etisk dilemma', 'Et dilemma er et valg.'],
  ['a name without letters', '…', 'Det er en pause.'],
  ['a link to another record', 'Tillit', '[[theory/recovery]] er å komme seg.'],
])('%s does not name it', (_, title, explanation) => {
  expect(told(title, explanation)).toHaveLength(1);
});

test('another name in any language counts, and is where a form goes that the rule does not know', () => {
  const inOthers = (name: string) => byLanguage((language) => (language === defaultLocale ? [] : [name]));
  expect(told('Å gå', 'Gikk er fortid.')).toHaveLength(1);
  expect(told('Å gå', 'Gikk er fortid.', { aliases: { [defaultLocale]: ['gikk'] } })).toEqual([]);
  expect(told('Tillit', 'Trust is to rely on somebody.', { aliases: inOthers('trust') })).toEqual([]);
});

test('each translation of the explanation names it', () => {
  const explanation = localise('Tillit er bra.', 'It is good.');
  expect(toldOf({ title: localise('Tillit', 'Trust'), explanation })).toEqual([
    expect.stringMatching(/^explanation\.\w+ «It is good\.»: den første setningen skal si hva «Trust» er/),
  ]);
});
