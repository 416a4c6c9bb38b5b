import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/content/report-problems.ts';
import { readLocators } from '../../../src/authoring/source-check/check-evidence.ts';
import { findForms, findTraces } from '../../../src/authoring/source-check/find-citations.ts';
import { findPassages } from '../../../src/authoring/source-check/find-passages.ts';
import { readSettings } from '../../../src/authoring/source-check/read-settings.ts';
import { findAll, lineAt, readSource } from '../../../src/authoring/source-check/source-text.ts';
import { sourceCheck } from '../../../src/schemas/source-check.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('reading a text', () => {
  const read = (raw: string, settings: object = {}) => readSource('a.txt', raw, sourceCheck.parse(settings)).text;

  test('line breaks, blank lines and runs of spaces become one space', () => {
    expect(read(' Det tok  tid \n \n\nfør\r\nvi møttes. ')).toBe('Det tok tid før vi møttes.');
  });

  test('a hyphen at the end of a line keeps its word together', () => {
    expect(read('ROP-\n\nlidelser')).toBe('ROP-lidelser');
  });

  test.each(['helse-\nog omsorg', 'alkohol-\neller stoff'])(
    'a hyphen before a conjunction keeps its space: %j',
    (raw) => {
      expect(read(raw)).toBe(raw.replace('\n', ' '));
    },
  );

  test('a hyphen after a number or a space is no cut word', () => {
    expect(read('2015-\nog\n-\nPunkt')).toBe('2015- og - Punkt');
  });

  test('a running header and the page number after it are dropped', () => {
    const drop = [{ pattern: '^Skolehagen, 2020$(?:\\s*^ *\\d+ *$)?', reason: 'Topptekst.' }];
    expect(read('Det tok\n\nSkolehagen, 2020\n\n 14 \n\nlang tid', { drop })).toBe('Det tok lang tid');
  });

  test('words cut by a narrow column are joined', () => {
    expect(
      read('Storbri\n tannia og Storbri tannia', { joins: [{ printed: 'Storbri tannia', reads: 'Storbritannia' }] }),
    ).toBe('Storbritannia og Storbritannia');
  });

  test('places keep their line numbers after dropping and joining', () => {
    const source = readSource('a.txt', 'Topp\n\nen to\n\ntre fire', {
      drop: [{ pattern: '^Topp$', reason: 'Topptekst.' }],
      joins: [{ printed: 'en to', reads: 'ento' }],
    });
    expect([source.text.indexOf('ento'), source.text.indexOf('fire')].map((at) => lineAt(source, at))).toEqual([3, 5]);
  });

  test('letters composed of two characters are read as one', () => {
    expect(read('Sa\u030a')).toBe('Så');
  });

  test('ligatures are read as their letters, and what is not seen is not read', () => {
    expect(read('ﬁnne til\u00adlit\u200b')).toBe('finne tillit');
  });

  test('a soft hyphen at the end of a line goes with its line break, also before «og»', () => {
    expect(read('til\u00ad\nlit til en psykol\u00ad\nog')).toBe('tillit til en psykolog');
  });

  test('the number of a line stays with its characters when some are not read', () => {
    const source = readSource('a.txt', 'til\u00ad\nlit\nﬁnne', { drop: [], joins: [] });
    expect([source.text, lineAt(source, 2), lineAt(source, 3), lineAt(source, 10)]).toEqual(['tillit finne', 1, 2, 3]);
  });

  test('words to join are found in whatever form they are printed', () => {
    const joins = [{ printed: 'ﬁn ne', reads: 'finne' }];
    expect(read('fin\n ne og ﬁn ne', { joins })).toBe('finne og finne');
  });
});

describe('finding words', () => {
  test('words are not found inside longer words', () => {
    expect(findAll('rusmidler, rus, beruset', 'rus')).toEqual([11]);
  });

  test('words that begin or end with a mark are found beside letters', () => {
    expect(findAll('a(b)c', '(b)')).toEqual([1]);
  });

  test('words reaching beyond a section are not found in it', () => {
    expect(findAll('en to tre', 'to tre', 0, 6)).toEqual([]);
  });
});

describe('passages between quotation marks', () => {
  const passages = (text: string) => findPassages(text, whole(text)).map((passage) => passage.text);

  test.each(['«god nok»', '“god nok”', '”god nok”', '"god nok"', '«god nok”'])('%s', (printed) => {
    expect(passages(`Hun er ${printed}.`)).toEqual(['god nok']);
  });

  test('passages inside passages are found too', () => {
    expect(passages('«Hun sa “kom inn”. Så gikk vi”')).toEqual(['kom inn', 'Hun sa “kom inn”. Så gikk vi']);
  });

  test('an apostrophe is no quotation mark', () => {
    expect(passages('I´ve and don’t')).toEqual([]);
  });

  test.each(['Hagen» er stor', 'Så «hagen er stor'])('a single mark is reported with its surroundings: %s', (text) => {
    expect(findPassages(text, whole(text))).toMatchObject([
      { paired: false, text: expect.stringContaining('agen') as string },
    ]);
  });

  test('a mark outside the stretch is not read', () => {
    expect(findPassages('«a» «b»', { start: 0, end: 3 }).map(({ text }) => text)).toEqual(['a']);
  });
});

describe('citations', () => {
  const forms = (text: string, list: string[]) => findForms(text, whole(text), list).map((citation) => citation.text);

  test.each([
    ['(Hansen, 2020, s. 12)', 'Hansen, 2020, s. 12'],
    ['(Hansen, 2020 , s. 12)', 'Hansen, 2020 , s. 12'],
    ['(Hansen, 2020, ss. 12-13).', 'Hansen, 2020, ss. 12-13'],
    ['(Hansen, 2020, s, 12)', 'Hansen, 2020, s, 12'],
    ['(Hansen, 2020, §2-4; §3-1)', 'Hansen, 2020, §2-4; §3-1'],
    ['(Hansen, 2020, kap. 6)', 'Hansen, 2020, kap. 6'],
    ['(Hansen, 2020; Dahl, 2019)', 'Hansen, 2020'],
  ])('a form is found with its locators: %s', (text, expected) => {
    expect(forms(text, ['Hansen, 2020'])).toEqual([expected]);
  });

  test('a longer form wins over one inside it', () => {
    expect(forms('Planen (Hansen, 2020) sier', ['Hansen, 2020', 'Planen (Hansen, 2020)'])).toEqual([
      'Planen (Hansen, 2020)',
    ]);
  });

  test.each(['Berg & Hansen, 2020', 'Berg og Hansen, 2020', 'Berg, & Hansen, 2020'])(
    'a second author is another work: %s',
    (text) => {
      expect(forms(`(${text})`, ['Hansen, 2020'])).toEqual([]);
    },
  );

  test('a work cited after another one with «og» is found', () => {
    expect(forms('Berg (2019) og Hansen (2020)', ['Hansen (2020)'])).toEqual(['Hansen (2020)']);
  });

  const traces = (text: string, known: string[] = [], names: string[] = []) =>
    findTraces(
      text,
      whole(text),
      known.flatMap((words) => findAll(text, words).map((start) => ({ start, end: start + words.length }))),
      new Set(names),
    );

  test.each([
    'funnet (Dahl, 2019)',
    'funnet (Dahl, 2019, s. 4)',
    'funnet (Dahl, Berg, 2019; 2014)',
    'I Dahl (2019) står det',
    'I Dahls (2019) studie',
    'I Dahl et al., (2019) og',
    'I Dahl et. al står det',
    'Dahl & Berg (2019)',
    'Dahl og Berg (2019a)',
    'Hageloven §3-1 sier',
    'funnet (Hageinfo, u.å)',
    'funnet (Dahl, s. 4)',
    'se Dahl kap. 6',
  ])('a citation of an unknown work leaves a trace: %s', (text) => {
    expect(traces(text).length).toBeGreaterThan(0);
  });

  test.each([
    'Siden 2010 har antallet økt, og i 2019 var det 12.',
    'Søket dekket 2010-2022.',
    'Artikler fra 2011-2019, og mer.',
    'Rundt 275 millioner mennesker.',
    'Innen 2030, anslår de.',
  ])('a year in running text is no citation: %s', (text) => {
    expect(traces(text)).toEqual([]);
  });

  test('a known place leaves no trace, and the unknown one beside it does', () => {
    expect(traces('(Hansen, 2020; Dahl, 2019)', ['Hansen, 2020']).map(({ text }) => text)).toEqual(['; Dahl, 2019)']);
  });

  test('a known name before a bare year is a citation', () => {
    expect(traces('Som i Hansens 2020 og Hagens 2020', [], ['Hansen'])).toHaveLength(1);
  });

  test('two unknown works are two traces', () => {
    expect(traces('(Dahl et al., 2019; Berg et al., 2020). I Moe (2018)')).toHaveLength(3);
  });

  test.each([
    ['Hansen, 2020', []],
    ['Hansen, 2020, s.53', ['s. 53']],
    ['Hansen, 2020, ss. 142-143', ['s. 142–143']],
    ['Hansen, 2020, s, 210', ['s. 210']],
    ['Loven, 1999, §3-1; §3-2', ['§ 3-1', '§ 3-2']],
    ['Hansen (2020) sitt kap. 6', ['kap. 6']],
  ])('locators are read in their canonical form: %s', (text, expected) => {
    expect(readLocators(text)).toEqual(expected);
  });
});

describe('settings', () => {
  const listProblems = (text: string) => {
    const read = readSettings(text);
    return 'problems' in read ? read.problems.map(describeProblem) : [];
  };

  test('no settings file gives the defaults', () => {
    expect(readSettings(undefined)).toEqual({ settings: { drop: [], joins: [], waivers: [], forbidden: [] } });
  });

  test('every mistake is reported with its field', () => {
    expect(listProblems('forbidden:\n  - pattern: (\n    reason: Prøve.\ndrops: []')).toEqual([
      'forbidden[0].pattern «(»: er ikke et gyldig regulært uttrykk.',
      'drops: er et ukjent felt. Mente du «drop»?',
    ]);
  });

  test.each([
    ['drop: [', 'linje 1 «drop: [»: klammen lukkes ikke'],
    ['drop: *borte', 'linje 1 «drop: *borte»: «*borte» leses som en henvisning i YAML'],
  ])('what YAML reads otherwise is reported with its line: %s', (text, sentence) => {
    expect(listProblems(text)).toEqual([expect.stringContaining(sentence)]);
  });
});
