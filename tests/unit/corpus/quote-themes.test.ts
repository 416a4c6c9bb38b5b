import { expect, test } from 'vitest';
import { listQuoteTheory } from '../../../src/corpus/quote-themes.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeFinding, makeQuote, makeTheme, makeTheory } from '../../fixtures/make-records.ts';

test('the theory of a quotation is its own and that of the findings it illustrates, each once', () => {
  const [quote] = makeCorpus({
    theory: { haap: makeTheory() },
    quotes: { 'det-tok-lang-tid': makeQuote({ theory: ['recovery'] }) },
    themes: {
      tillit: makeTheme({ findings: [makeFinding({ quotes: ['det-tok-lang-tid'], theory: ['haap', 'recovery'] })] }),
    },
  }).quotes;
  expect(listQuoteTheory(quote!).map(({ id }) => id)).toEqual(['recovery', 'haap']);
});
