import { defaultLocale } from '../../../../src/schemas/languages.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeLink, describeUnknown } from '../../../../src/components/reading-list/describe-link.ts';
import { messages } from '../../../fixtures/messages.ts';
import { MAX_LINK_LENGTH, readList, writeList } from '../../../../src/reading-list/link-code.ts';
import { makeHandout } from '../../../../src/reading-list/handout.ts';
import { emptyList, type ReadingList } from '../../../../src/reading-list/list.ts';
import { makeIndex } from '../../../fixtures/make-index.ts';
import { anyLongText } from '../../../fixtures/arbitrary-text.ts';

const words = messages.readingList.link;
const list: ReadingList = {
  ...emptyList,
  entries: ['aaaaaaa', 'bbbbbbb', 'ccccccc'].map((code) => ({ code, note: '' })),
};
const whole = writeList(list);
const describe = (written: string) => describeLink(readList(written), written.length, words);

test('a sound link needs no words', () => {
  expect(describe(whole)).toEqual([]);
});

test.each([
  [whole.slice(0, 14), /kuttet, og 2 oppføringer mangler/],
  [whole.slice(0, 22), /kuttet, og 1 oppføring mangler/],
  [whole.slice(0, -2), /Alle oppføringene er med/],
  ['1', /Lenken er kuttet. Her er det som kom med/],
  [whole.replace('bbbbbbb', 'bbbbbbd'), /Lenken er endret siden den ble laget. Her er/],
  [whole.replace('.bbbbbbb', ''), /endret siden den ble laget, og 1 oppføring mangler/],
  [whole.replace(/^1/, '2'), /nyere utgave/],
])('the link «%s» is explained', (written, sentence) => {
  expect(describe(written)).toEqual([expect.stringMatching(sentence)]);
});

test('parts that mean nothing are named with their place, and long ones cut short', () => {
  const [, unreadable] = describe(whole.replace('bbbbbbb', `<b>${'x'.repeat(100)}`));
  expect(unreadable).toBe(`Dette kunne vi ikke lese, og det er utelatt: «<b>${'x'.repeat(21)} …» (nr. 2).`);
});

test('of many such parts the first are named and the rest counted', () => {
  const [, unreadable] = describe(`1.9.${'!.'.repeat(9)}Z0000`);
  expect(unreadable).toMatch(/«!» \(nr\. 5\), 4 til\.$/);
});

test('a link that is too long to read says how much was read', () => {
  const [long] = describe(`1.200000.${'aaaaaaa.'.repeat(125_000)}`);
  expect(long).toBe(`Lenken er på 1000009 tegn. Vi har lest de første ${MAX_LINK_LENGTH}.`);
});

test('codes no record has are named with their place', () => {
  const { lines } = makeHandout(list, makeIndex(), defaultLocale);
  expect(describeUnknown(lines, words)).toEqual([
    'Dette kjenner vi ikke, men det blir med når du deler listen: «bbbbbbb» (nr. 2), «ccccccc» (nr. 3).',
  ]);
  expect(describeUnknown(lines.slice(0, 1), words)).toEqual([]);
});

test('any text as a link is explained in a few whole sentences', () => {
  fc.assert(
    fc.property(anyLongText, (text) => {
      const sentences = describe(text);
      expect(sentences.length).toBeGreaterThan(0);
      expect(sentences.length).toBeLessThanOrEqual(3);
      for (const sentence of sentences) expect(sentence.length).toBeLessThan(400);
    }),
  );
});
