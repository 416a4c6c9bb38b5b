import { expect, test } from 'vitest';
import { chooseQuotes, findLeadingQuote } from '../../../src/corpus/leading-quote.ts';
import type { RecordOf } from '../../../src/schemas/collections.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeFinding, makeGroup, makeOccurrence, makeQuote, makeTheme } from '../../fixtures/make-records.ts';

const lead = (quotes: Record<string, RecordOf<'quotes'>>, used: string[] = []) => {
  const themes = { tillit: makeTheme({ findings: [makeFinding({ quotes: used })] }) };
  return findLeadingQuote(makeCorpus({ quotes, themes }).quotes)?.id ?? null;
};

test('the quotation that most findings and places lean on leads', () => {
  expect(lead({ brukt: makeQuote() }, ['brukt'])).toBe('brukt');
  const twice = makeQuote({ occurrences: [makeOccurrence(), makeOccurrence({ section: '5.1', theme: null })] });
  expect(lead({ 'to-steder': twice })).toBe('to-steder');
});

test('of quotations that weigh the same the first leads', () => {
  const { quotes } = makeCorpus({ quotes: { 'et-sitat-til': makeQuote() } });
  expect(findLeadingQuote(quotes)).toBe(quotes[0]);
  expect(findLeadingQuote(quotes.toReversed())).toBe(quotes[1]);
});

test('what is long or not said by an informant does not lead', () => {
  const long = makeQuote({ text: 'ord '.repeat(65).trim() });
  expect(lead({ 'det-tok-lang-tid': makeQuote({ kind: 'phrase' }), lang: long }, ['lang'])).toBe('lang');
  expect(
    lead({ 'det-tok-lang-tid': makeQuote({ kind: 'phrase' }), lang: makeQuote({ text: 'x'.repeat(260) }) }),
  ).toBeNull();
});

test('each group has a quotation of its own in the text; that which opens the theme is not repeated', () => {
  const themes = {
    tillit: makeTheme({
      findings: [
        makeFinding({ id: 'forste', quotes: ['apner'] }),
        makeFinding({ id: 'andre', quotes: ['apner', 'leder'] }),
        makeFinding({ id: 'tredje', quotes: [] }),
      ],
      groups: ['forste', 'andre', 'tredje'].map((id) => makeGroup({ id: `om-${id}`, findings: [id] })),
    }),
  };
  const [theme] = makeCorpus({ quotes: { apner: makeQuote(), leder: makeQuote() }, themes }).themes;
  const { opening, leading } = chooseQuotes(theme!);
  expect(opening?.id).toBe('apner');
  expect([...leading].map(([group, quote]) => [group.id, quote.id])).toEqual([['om-andre', 'leder']]);
});
