import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { measureFrame, writeFrame } from '../../../src/sharing/embed.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { localise, makeGroup, makeQuote, makeTheme } from '../../fixtures/make-records.ts';

test('a frame is written as HTML whatever its title holds', () => {
  const code = writeFrame({
    address: 'https://example.org/x/',
    title: '«Hun sa "nei" & <gikk>»',
    width: 600,
    height: 200,
  });
  expect(code).toBe(
    '<iframe src="https://example.org/x/" title="«Hun sa &#34;nei&#34; &#38; &#60;gikk&#62;»" width="600" height="200" loading="lazy" style="border:0;max-width:100%"></iframe>',
  );
});

test('a group has a frame as high as its synthesis', () => {
  const heightOf = (summary: string) => {
    const groups = [makeGroup({ summary: localise(summary) })];
    const corpus = makeCorpus({ themes: { tillit: makeTheme({ groups }) } });
    return measureFrame(corpus.groups[0]!, defaultLocale).height;
  };
  expect(heightOf('Ord '.repeat(100))).toBeGreaterThan(heightOf('Ord'));
});

test('a theme has a frame as high as its answer, which it shows', () => {
  const heightOf = (answer: string) =>
    measureFrame(
      makeCorpus({ themes: { tillit: makeTheme({ answer: localise(answer), summary: localise('Kort.') }) } })
        .themes[0]!,
      defaultLocale,
    ).height;
  expect(heightOf('Ord '.repeat(60))).toBeGreaterThan(heightOf('Ord'));
});

test('a longer text gets a higher frame', () => {
  const heightOf = (text: string) =>
    measureFrame(makeCorpus({ quotes: { 'det-tok-lang-tid': makeQuote({ text }) } }).quotes[0]!, defaultLocale).height;
  expect(heightOf('ord '.repeat(100))).toBeGreaterThan(heightOf('ord'));
});
