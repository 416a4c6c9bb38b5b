import { expect, test } from 'vitest';
import { findTexts, makeEngine } from '../make-engine.ts';

const forms = [
  'tillit',
  'til\u00adlit',
  'tillit\u200b',
  '\ufefftillit',
  'til\u2060lit',
  'ｔｉｌｌｉｔ',
  'til\u200clit',
];

test.each(forms)('%j is the same word in query and record, however each is written', (query) => {
  const records = forms.map((form, index) => `Her er ${form} nr ${index}`);
  expect(findTexts(makeEngine(...records), query)).toHaveLength(forms.length);
});

test.each([
  ['finne', 'Å ﬁnne ro', 'ﬁnne'],
  ['ﬁnne', 'Å finne ro', 'finne'],
  ['å være', 'Om a\u030a være', 'a\u030a være'],
  ['tillit', 'Om «til\u00adlit\u200b»', 'til\u00adlit'],
  ['ａ\u030a v\u00adære', 'Om å være', 'å være'],
])('%j marks exactly what is written in %j', (query, text, marked) => {
  const [hit] = makeEngine(text).search(`"${query}"`).hits;
  expect(hit?.text.text).toBe(text);
  expect(hit?.text.ranges.map(([start, end]) => text.slice(start, end))).toEqual([marked]);
});

test('an operator may be written in full width, and its value in any form', () => {
  const engine = makeEngine('Tid og ro', 'Tid og tillit');
  expect(findTexts(engine, 'tid －til\u00adlit')).toEqual(['Tid og ro']);
  expect(findTexts(engine, '＂og ro＂')).toEqual(['Tid og ro']);
});
