import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import {
  corrections,
  findingRef,
  id,
  keywords,
  localised,
  locator,
  sectionKey,
  verbatim,
} from '../../../src/schemas/common.ts';
import { listRefusals } from './list-refusals.ts';

test.each(['tillit', 'brekke-2017', '2004-reformen', 'a-b-c'])('«%s» is an id', (value) => {
  expect(listRefusals(id, value)).toEqual([]);
});

test.each(['', 'Tillit', 'tillit og tid', 'på-lag', 'tillit_tid', '-tillit', 'tillit-', 'tillit--tid', 'tillit.yaml'])(
  '«%s» is not an id, since it is not words of a–z and digits joined by single hyphens',
  (value) => {
    expect(listRefusals(id, value)).toEqual([expect.stringContaining('små bokstaver a–z')]);
  },
);

test.each([defaultLocale, 'en'])('«%s» is not an id, since addresses use it as a language code', (value) => {
  expect(listRefusals(id, value)).toEqual([expect.stringContaining('språkkoder')]);
});

test('an id may begin with a language code', () => {
  expect(listRefusals(id, 'en-bestemt-hjelper')).toEqual([]);
});

test('a finding is named by its theme and its own id', () => {
  expect(listRefusals(findingRef, 'samvaer#tillit-tar-tid')).toEqual([]);
});

test.each(['samvaer', '#tillit', 'samvaer#', 'samvaer/tillit', 'a#b#c'])('«%s» does not name a finding', (value) => {
  expect(listRefusals(findingRef, value)).toEqual([expect.stringContaining('tema-id#funn-id')]);
});

test('prose without its bokmål text is refused', () => {
  expect(listRefusals(localised, { en: 'Trust' })).toEqual([expect.stringMatching(/^nb: /)]);
});

test.each(['', '   ', '\n'])('empty prose is refused (%j)', (nb) => {
  expect(listRefusals(localised, { nb, en: 'Trust' })).toEqual(['nb: kan ikke være tom']);
});

test('an empty translation is refused', () => {
  expect(listRefusals(localised, { nb: 'Tillit', en: '' })).toEqual(['en: kan ikke være tom']);
});

test('prose in a language the site does not have is refused', () => {
  expect(listRefusals(localised, { nb: 'Tillit', en: 'Trust', nn: 'Tillit' })).toEqual([
    expect.stringContaining('"nn"'),
  ]);
});

test('a plain string is not localised prose', () => {
  expect(listRefusals(localised, 'Tillit')).toHaveLength(1);
});

test('white space around prose is dropped', () => {
  expect(localised.parse({ nb: ' Tillit\n', en: 'Trust' })).toEqual({ nb: 'Tillit', en: 'Trust' });
});

test('keywords of a language that is left out are none', () => {
  expect(keywords.parse({ nb: ['tiltro'] })).toEqual({ nb: ['tiltro'], en: [] });
});

test('an empty keyword is refused', () => {
  expect(listRefusals(keywords, { nb: ['tiltro', ' '] })).toEqual(['nb.1: kan ikke være tom']);
});

test('keywords in a language the site does not have are refused', () => {
  expect(listRefusals(keywords, { nn: ['tiltru'] })).toEqual([expect.stringContaining('"nn"')]);
});

test('an empty section key is refused', () => {
  expect(listRefusals(sectionKey, '')).toEqual([': kan ikke være tom']);
});

test('an empty verbatim text is refused', () => {
  expect(listRefusals(verbatim, ' ')).toEqual([': kan ikke være tom']);
});

test('a verbatim text keeps every character inside it', () => {
  const text = 'When i meet «Anna» -- (…)  “Oh´s”';
  expect(verbatim.parse(text)).toBe(text);
});

test.each(['s. 94', 's. 142–143', '§ 2-4', 'kap. 6', 's. 12, s. 14–15', 'kap. 6, § 4-1', null])(
  'a locator can be %j',
  (value) => {
    expect(listRefusals(locator, value)).toEqual([]);
  },
);

test.each(['94', 's.94', 's. 142-143', 'ss. 12–14', 's. 12 og 14', '§2-4', 'kapittel 6', 's. 12,s. 14', ' s. 12', ''])(
  'a locator cannot be %j, which is not canonical',
  (value) => {
    expect(listRefusals(locator, value)).toEqual([expect.stringContaining('«s. 142–143»')]);
  },
);

const correct = (date: unknown) => ({ date, what: { nb: 'Et ord manglet.' } });

test.each(['25.11.2026', '2026-13-01', 'i går', 2026])('a day cannot be %j', (date) => {
  expect(listRefusals(corrections, [correct(date)])).toEqual(['0.date: skal være en dato, f.eks. «2026-11-25»']);
});

test('corrections stand with the oldest first', () => {
  expect(listRefusals(corrections, [correct('2026-11-25'), correct('2026-11-24')])).toEqual([
    ': skal stå i rekkefølge, eldste rettelse først',
  ]);
});
