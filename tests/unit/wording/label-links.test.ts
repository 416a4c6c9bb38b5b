import { expect, test } from 'vitest';
import { labelLinks } from '../../../src/wording/label-links.ts';
import { stripProse } from '../../../src/wording/prose.ts';
import { makeReview } from '../../fixtures/make-content.ts';
import { localise, makeQuote, makeTheme, makeTheory } from '../../fixtures/make-records.ts';

/** A summary as it reads once its links are labelled. */
function label(summary: string): string | undefined {
  const content = makeReview({
    themes: { tillit: makeTheme({ summary: localise(summary) }) },
    theory: { 'rop-lidelser': makeTheory({ title: localise('ROP-lidelser') }) },
  });
  return labelLinks(content).themes.get('tillit')?.summary.nb;
}

test('a link without label gets the name of its record', () => {
  expect(label('Se [[studies/hansen-2020]].')).toBe('Se [[studies/hansen-2020|Hansen (2020)]].');
});

test('a label that the author wrote is kept', () => {
  expect(label('Se [[theory/recovery|tilfriskning]].')).toBe('Se [[theory/recovery|tilfriskning]].');
});

test('a concept inside a sentence begins with a small letter', () => {
  expect(label('Se [[theory/recovery]].')).toBe('Se [[theory/recovery|recovery]].');
});

test.each([
  '[[theory/recovery]] er en prosess.',
  'Tillit tar tid. [[theory/recovery]] også.',
  'Hvorfor?\n[[theory/recovery]]!',
])('a concept that begins a sentence begins with a capital: %j', (summary) => {
  expect(label(summary)).toContain('[[theory/recovery|Recovery]]');
});

test('a concept that begins a paragraph begins with a capital', () => {
  expect(label('Tre ting:\n\n[[theory/recovery]] er en.')).toContain('[[theory/recovery|Recovery]]');
});

test('a concept that begins a list item begins with a capital', () => {
  expect(label('- [[theory/recovery]]\n- tillit')).toContain('[[theory/recovery|Recovery]]');
});

test('an abbreviation keeps its capitals inside a sentence', () => {
  expect(label('Mange har [[theory/rop-lidelser]].')).toContain('[[theory/rop-lidelser|ROP-lidelser]]');
});

test('the name of a theme keeps its capital inside a sentence', () => {
  expect(label('Se [[themes/tillit]].')).toContain('[[themes/tillit|Tillit]]');
});

test.each(['Alle har […] rett', 'Rett [sic]', 'Rett ]] og [[ galt'])(
  'a name with brackets is a whole label: «%s»',
  (text) => {
    const content = makeReview({
      themes: { tillit: makeTheme({ summary: localise('Se [[quotes/sitatet]].') }) },
      quotes: { sitatet: makeQuote({ text }) },
    });
    const summary = labelLinks(content).themes.get('tillit')!.summary.nb;
    expect(stripProse(summary)).toBe(`Se «${text}».`);
  },
);

test('what is no prose is not changed', () => {
  const text = 'Det tok tid [[theory/recovery]]';
  const content = makeReview({ quotes: { sitatet: makeQuote({ text }) } });
  expect(labelLinks(content).quotes.get('sitatet')?.text).toBe(text);
});

test('content without links is left as it is', () => {
  expect(labelLinks(makeReview())).toEqual(makeReview());
});
