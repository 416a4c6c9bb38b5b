import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/content/report-problems.ts';
import { checkSources, type Material } from '../../../src/authoring/source-check/check-sources.ts';
import { printCoverage } from '../../../src/authoring/source-check/coverage-table.ts';
import { listGaps } from '../../../src/authoring/source-check/outcome.ts';
import { keywords } from '../../../src/schemas/common.ts';
import { sourceCheck } from '../../../src/schemas/source-check.ts';
import { makeReview, type Records } from '../../fixtures/make-content.ts';
import {
  localise,
  makeBridge,
  makeFact,
  makeFinding,
  makeNote,
  makeOccurrence,
  makeQuote,
  makeReference,
  makeSearchRow,
  makeSite,
  makeStudy,
  makeTheme,
  makeTheory,
  makeThesis,
} from '../../fixtures/make-records.ts';

const sections = {
  '1': 'Oppgaven spør: Hva skaper tillit?',
  '2.1': 'Vi leste studier fra Norge med 9 brukere.',
  '4.1': 'En bruker forteller: «Det tok lang tid \n\nfør jeg stolte på henne» (Hansen, 2020, s. 12).',
  '5.1': 'Til slutt ser vi at de som får god tid sammen, også ser ut til å stole mer på hverandre.',
};

/** A text that fits the small sound review, with other words in some sections. */
function makeText(changes: Partial<typeof sections> = {}): string {
  return Object.entries({ ...sections, ...changes })
    .map(([key, words]) => ` ${key} Avsnitt ${key} \n${words} \n`)
    .join('\n \n');
}

const place = { thesis: 'oppgaven', section: '4.1', locator: 's. 12', asWritten: 'Hansen, 2020, s. 12' };
const sound: Records = {
  quotes: {
    'det-tok-lang-tid': makeQuote({
      occurrences: [makeOccurrence({ locator: 's. 12', asWritten: 'Hansen, 2020, s. 12' })],
    }),
  },
  references: { 'hansen-2020': makeReference({ citations: [place] }) },
};

interface Change extends Partial<Omit<Material, 'content' | 'settings'>> {
  text?: string;
  records?: Records;
  settings?: object;
}

function check({ text = makeText(), records = {}, settings = {}, ...rest }: Change = {}) {
  return checkSources({
    content: makeReview({ ...sound, ...records }),
    site: makeSite(),
    settings: sourceCheck.parse(settings),
    files: [],
    texts: [{ file: 'oppgave.txt', text }],
    ...rest,
  });
}

/** The gaps as an author reads them. */
function listReported(change: Change = {}): string[] {
  return listGaps(check(change).results).map((problem) => `${problem.file} ${describeProblem(problem)}`);
}

const waive = (check: string, section: string | null, ...texts: string[]) => ({
  waivers: [{ check, thesis: 'oppgaven', section, texts, reason: 'Prøve.' }],
});

test('sound content has no gaps', () => {
  expect(listReported()).toEqual([]);
});

describe('verbatim words', () => {
  test('a quotation with one other letter is reported with what the text has', () => {
    const quotes = {
      'det-tok-lang-tid': makeQuote({
        ...sound.quotes!['det-tok-lang-tid'],
        text: 'Det tok lang tid før jeg stolte på ham',
      }),
    };
    expect(listReported({ records: { quotes } })).toContainEqual(
      'quotes/det-tok-lang-tid.yaml occurrences[0] «Det tok lang tid før jeg stolte på ham»: står ikke ordrett i del 4.1: ' +
        'ordlyden skiller lag linje 12 (del 4.1), der teksten har «…jeg stolte på henne» (Hansen, 2020, s.…»; skriv det av på nytt.',
    );
  });

  test('a quotation said to stand in another section is reported with the section it stands in', () => {
    const quotes = { 'det-tok-lang-tid': makeQuote({ occurrences: [makeOccurrence({ section: '5.1' })] }) };
    expect(listReported({ records: { quotes } })).toContainEqual(
      'quotes/det-tok-lang-tid.yaml occurrences[0] «Det tok lang tid før jeg stolte på henne»: står ikke i del 5.1, men linje 10 (del 4.1); rett delen som er oppgitt.',
    );
  });

  test('a quotation across a page break and a cut word is found', () => {
    const text = makeText({
      '4.1': 'En bruker: «Det tok lang tid før jeg stol-\nSkolehagen\n 3 \nte på henne» (Hansen, 2020, s. 12).',
    });
    const settings = {
      drop: [{ pattern: '^Skolehagen$\\s*^ *\\d+ *$', reason: 'Bunntekst.' }],
      joins: [{ printed: 'stol-te', reads: 'stolte' }],
    };
    expect(listReported({ text, settings })).toEqual([]);
  });

  test.each<[string, Records, string]>([
    [
      'research question',
      { theses: { oppgaven: makeThesis({ question: { text: 'Hva skaper tillit?', section: '5.1' } }) } },
      'theses/oppgaven.yaml question.text',
    ],
    [
      'the words a note is about',
      {
        notes: {
          merknaden: makeNote({ places: [{ thesis: 'oppgaven', section: '2.1', asWritten: 'god tid sammen' }] }),
        },
      },
      'notes/merknaden.yaml places[0].asWritten «god tid sammen»',
    ],
    [
      'the words of a fact',
      { facts: { tallet: makeFact({ asWritten: 'ti brukere' }) } },
      'facts/tallet.yaml asWritten «ti brukere»',
    ],
    [
      'the source of a fact',
      {
        facts: {
          tallet: makeFact({ sources: [{ source: 'hansen-2020', locator: null, asWritten: 'Hansen, 2020' }] }),
        },
      },
      'facts/tallet.yaml sources[0].asWritten «Hansen, 2020»',
    ],
    [
      'search terms',
      {
        theses: {
          oppgaven: makeThesis({
            searchLog: [makeSearchRow({ databases: ['Norge'], terms: 'hage', hits: 9, chosen: 9 })],
          }),
        },
      },
      'theses/oppgaven.yaml searchLog[0].terms «hage»',
    ],
    [
      'search hits',
      {
        theses: {
          oppgaven: makeThesis({
            searchLog: [makeSearchRow({ databases: ['Norge'], terms: 'studier', hits: 8, chosen: 9 })],
          }),
        },
      },
      'theses/oppgaven.yaml searchLog[0].hits «8»',
    ],
    [
      'PICO cell',
      {
        theses: {
          oppgaven: makeThesis({
            pico: [{ element: 'population', description: 'brukere', terms: keywords.parse({ nb: ['hage'] }) }],
          }),
        },
      },
      'theses/oppgaven.yaml pico[0].terms.nb[0] «hage»',
    ],
    [
      'database',
      { theses: { oppgaven: makeThesis({ databases: ['Hagebasen'] }) } },
      'theses/oppgaven.yaml databases[0] «Hagebasen»',
    ],
    [
      'number of participants',
      {
        studies: { 'hansen-2020': makeStudy({ participants: [{ group: 'user', count: 8, asWritten: '8 brukere' }] }) },
      },
      'studies/hansen-2020.yaml participants[0].asWritten «8 brukere»',
    ],
    [
      'country',
      { studies: { 'hansen-2020': makeStudy({ countryAsWritten: 'Sverige' }) } },
      'studies/hansen-2020.yaml countryAsWritten «Sverige»',
    ],
    [
      'theme heading',
      { themes: { tillit: makeTheme({ heading: 'Avsnitt 4.2' }) } },
      'themes/tillit.yaml heading «Avsnitt 4.2»',
    ],
    [
      'evidence of a finding',
      { themes: { tillit: makeTheme({ findings: [makeFinding({ section: '5.1' })] }) } },
      'themes/tillit.yaml findings[0].evidence[0].asWritten «Hansen, 2020, s. 12»',
    ],
    [
      'source of a concept',
      {
        theory: {
          recovery: makeTheory({
            sources: [{ source: 'hansen-2020', locator: 's. 13', asWritten: 'Hansen, 2020, s. 13' }],
          }),
        },
      },
      'theory/recovery.yaml sources[0].asWritten «Hansen, 2020, s. 13»',
    ],
    [
      'title',
      { references: { 'hansen-2020': makeReference({ citations: [place], title: 'Hagen' }) } },
      'references/hansen-2020.yaml title «Hagen»',
    ],
    [
      'form of a reference',
      {
        references: {
          'hansen-2020': makeReference({ citations: [place], asWritten: ['Hansen, 2020', 'Hansen (2020)'] }),
        },
      },
      'references/hansen-2020.yaml asWritten[1] «Hansen (2020)»',
    ],
  ])('a wrong %s is reported', (_, records, expected) => {
    expect(listReported({ records })).toContainEqual(expect.stringContaining(expected));
  });

  test('a waiver covers words that the text does not have', () => {
    const studies = { 'hansen-2020': makeStudy({ countryAsWritten: 'Sverige' }) };
    expect(listReported({ records: { studies }, settings: waive('verbatim', null, 'Sverige') })).toEqual([]);
  });
});

describe('passages between quotation marks', () => {
  const text = makeText({ '5.1': 'Hun kjente seg «god nok» til slutt.' });

  test('a passage without a record is reported', () => {
    expect(listReported({ text })).toEqual([
      'oppgave.txt linje 16 (del 5.1) «god nok»: er ikke registrert; lag en post i quotes/, eller gjør unntak med begrunnelse.',
    ]);
  });

  test('a record of the words covers it in the section it names', () => {
    const quote = makeQuote({
      text: 'god nok',
      kind: 'phrase',
      source: null,
      occurrences: [makeOccurrence({ section: '5.1', theme: null })],
    });
    expect(listReported({ text, records: { quotes: { ...sound.quotes, 'god-nok': quote } } })).toEqual([]);
  });

  test('a record that does not name the section is reported', () => {
    const twice = makeText({ '2.1': `${sections['2.1']} «god nok»`, '5.1': 'Hun kjente seg «god nok» til slutt.' });
    const quote = makeQuote({
      text: 'god nok',
      kind: 'phrase',
      source: null,
      occurrences: [makeOccurrence({ section: '2.1', theme: null })],
    });
    expect(listReported({ text: twice, records: { quotes: { ...sound.quotes, 'god-nok': quote } } })).toEqual([
      'oppgave.txt linje 16 (del 5.1) «god nok»: er registrert som quotes/god-nok.yaml, men ikke i del 5.1; før delen opp i occurrences.',
    ]);
  });

  test('a passage inside a longer quotation is covered by it', () => {
    const words = 'De sa «bare si fra» og mente det';
    const quote = makeQuote({
      text: words,
      source: null,
      occurrences: [makeOccurrence({ section: '5.1', theme: null })],
    });
    expect(
      listReported({
        text: makeText({ '5.1': `«${words}”.` }),
        records: { quotes: { ...sound.quotes, 'bare-si-fra': quote } },
      }),
    ).toEqual([]);
  });

  test('a short record does not cover a long passage that holds its words', () => {
    const quote = makeQuote({
      text: 'god',
      kind: 'phrase',
      source: null,
      occurrences: [makeOccurrence({ section: '5.1', theme: null })],
    });
    const long = makeText({ '5.1': 'Hun sa: «Det er en god dag for oss alle sammen».' });
    expect(listReported({ text: long, records: { quotes: { ...sound.quotes, god: quote } } })).toHaveLength(1);
  });

  test('the research question and titles need no record', () => {
    const references = {
      'hansen-2020': makeReference({ citations: [place], title: '«Hagen vår»: om tillit i skolen' }),
    };
    const other = makeText({ '5.1': 'Vi spurte «Hva skaper tillit?» og leste «Hagen vår»: om tillit i skolen.' });
    expect(listReported({ text: other, records: { references } })).toEqual([]);
  });

  test('a single mark is reported', () => {
    expect(listReported({ text: makeText({ '5.1': 'Hun kjente seg god nok» til slutt.' }) })).toEqual([
      expect.stringContaining('her står bare det ene anførselstegnet'),
    ]);
  });

  test('a waiver covers a passage in its section only', () => {
    expect(listReported({ text, settings: waive('quotation', '5.1', 'god nok') })).toEqual([]);
    expect(listReported({ text, settings: waive('quotation', '2.1', 'god nok') })).toHaveLength(2);
  });
});

describe('citations', () => {
  test('one that no record lists in its section is reported', () => {
    expect(listReported({ text: makeText({ '5.1': 'Slik er det (Hansen, 2020, s. 14).' }) })).toEqual([
      'oppgave.txt linje 16 (del 5.1) «Hansen, 2020, s. 14»: references/hansen-2020.yaml mangler den i del 5.1; før stedet opp i citations.',
    ]);
  });

  test('one that stands more often than listed is reported', () => {
    const text = makeText({ '4.1': `${sections['4.1']} Igjen (Hansen, 2020, s. 12).` });
    expect(listReported({ text })).toEqual([expect.stringContaining('har den bare 1 av 2 ganger i del 4.1')]);
  });

  test('one that stands less often than listed is reported', () => {
    const references = { 'hansen-2020': makeReference({ citations: [place, place] }) };
    expect(listReported({ records: { references } })).toEqual([
      'references/hansen-2020.yaml citations[1] «Hansen, 2020, s. 12»: er ført opp 2 ganger i del 4.1, men står der 1; ta bort det som er for mye.',
    ]);
  });

  test('one that does not stand in the section at all is reported once', () => {
    const references = { 'hansen-2020': makeReference({ citations: [place, { ...place, section: '5.1' }] }) };
    expect(listReported({ records: { references } })).toEqual([expect.stringContaining('citations[1].asWritten')]);
  });

  test('one of an unknown work is reported', () => {
    expect(listReported({ text: makeText({ '5.1': 'Slik er det (Dahl et al., 2019, s. 4).' }) })).toEqual([
      expect.stringContaining('ligner en henvisning, men svarer ikke til noen referanse'),
    ]);
  });

  test('one in none of the forms of its work is reported', () => {
    const citations = [place, { ...place, section: '5.1', locator: null, asWritten: 'Hansens bok (2020)' }];
    const change = {
      text: makeText({ '5.1': 'Slik står det i Hansens bok (2020).' }),
      records: { references: { 'hansen-2020': makeReference({ citations }) } },
    };
    expect(listReported(change)).toEqual([
      expect.stringContaining('citations[1] «Hansens bok (2020)»: svarer ikke til noen av formene i asWritten'),
    ]);
    expect(listReported({ ...change, settings: waive('citation', '5.1', 'Hansens bok (2020)') })).toEqual([]);
  });

  test('names and years that stand for two works are told apart', () => {
    const second = makeReference({
      authors: [
        { family: 'Berg', given: null },
        { family: 'Hansen', given: null },
      ],
      asWritten: ['Berg & Hansen, 2020'],
      citations: [{ ...place, section: '5.1', locator: null, asWritten: 'Berg & Hansen, 2020' }],
    });
    const text = makeText({ '5.1': 'Slik er det (Berg & Hansen, 2020).' });
    expect(
      listReported({ text, records: { references: { ...sound.references, 'berg-hansen-2020': second } } }),
    ).toEqual([]);
  });

  test('a waiver may be copied from a report that cut the passage', () => {
    const text = makeText({ '5.1': 'Slik er det (Dahl et al., 2019, s. 4).' });
    expect(listReported({ text, settings: waive('citation', '5.1', 'Slik er det (Dahl et al., 2019…') })).toEqual([
      expect.stringContaining('ligner en henvisning'),
      expect.stringContaining('unntaket trengs ikke'),
    ]);
    expect(
      listReported({ text, settings: waive('citation', '5.1', 'Avsnitt 5.1 Slik er det (Dahl et al., 2019…') }),
    ).toEqual([]);
  });

  test('evidence must name its source', () => {
    const other = makeReference({
      asWritten: ['Dahl, 2019'],
      citations: [{ ...place, section: '5.1', locator: null, asWritten: 'Dahl, 2019' }],
    });
    const themes = {
      tillit: makeTheme({
        findings: [
          makeFinding({ evidence: [{ source: 'dahl-2019', locator: 's. 12', asWritten: 'Hansen, 2020, s. 12' }] }),
        ],
      }),
    };
    const records = { themes, references: { ...sound.references, 'dahl-2019': other } };
    expect(listReported({ text: makeText({ '5.1': 'Slik er det (Dahl, 2019).' }), records })).toEqual([
      expect.stringContaining(
        'themes/tillit.yaml findings[0].evidence[0] «Hansen, 2020, s. 12»: nevner ikke kilden «dahl-2019»',
      ),
    ]);
  });

  test('the works a quotation may be from must be named where it stands', () => {
    const other = makeReference({ asWritten: ['Dahl, 2019'], citations: [{ ...place, asWritten: 'Dahl, 2019' }] });
    const occurrence = { locator: 's. 12', asWritten: 'Hansen, 2020, s. 12' };
    const reportFor = (fields: Parameters<typeof makeQuote>[0]) =>
      listReported({
        records: {
          quotes: { 'det-tok-lang-tid': makeQuote(fields) },
          references: { ...sound.references, 'dahl-2019': other },
        },
      }).filter((line) => line.startsWith('quotes/'));
    const both = makeOccurrence({ ...occurrence, sources: ['hansen-2020', 'dahl-2019'] });
    expect(reportFor({ source: null, occurrences: [both] })).toEqual([
      'quotes/det-tok-lang-tid.yaml occurrences[0].sources «dahl-2019»: er ikke nevnt i henvisningen; rett sources eller asWritten.',
    ]);
    expect(reportFor({ source: null, occurrences: [makeOccurrence(occurrence)] })).toEqual([
      'quotes/det-tok-lang-tid.yaml occurrences[0].asWritten «Hansen, 2020, s. 12»: nevner verk som posten ikke har; før dem opp i source eller sources.',
    ]);
    expect(
      reportFor({ source: null, occurrences: [makeOccurrence({ ...occurrence, sources: ['hansen-2020'] })] }),
    ).toEqual([]);
  });

  test('what a fact cites must name its source and place', () => {
    const sources = [{ source: 'hansen-2020', locator: 's. 13', asWritten: 'Hansen, 2020, s. 12' }];
    const facts = { tallet: makeFact({ section: '4.1', asWritten: 'En bruker', sources }) };
    expect(listReported({ records: { facts } })).toEqual([
      expect.stringContaining('facts/tallet.yaml sources[0] «Hansen, 2020, s. 12»: har stedet «s. 13»'),
    ]);
  });

  test('a citation is checked wherever in a record it stands, also in a field that no check names', () => {
    const citing = {
      section: '4.1',
      grounds: [{ source: 'hansen-2020', locator: 's. 13', asWritten: 'Hansen (2020)' }],
    };
    const study = { ...makeStudy(), remarks: [citing] };
    const gaps = listReported({ records: { studies: { 'hansen-2020': study } } });
    expect(gaps.sort()).toEqual([
      expect.stringContaining('studies/hansen-2020.yaml remarks[0].grounds[0] «Hansen (2020)»: nevner ikke kilden'),
      expect.stringMatching(/remarks\[0\]\.grounds\[0\]\.asWritten «Hansen \(2020\)»: står ikke ordrett i del 4\.1/),
    ]);
  });

  test('the source of a quotation must be named in one of its places', () => {
    const other = makeReference({
      asWritten: ['Dahl, 2019'],
      citations: [{ ...place, section: '5.1', locator: null, asWritten: 'Dahl, 2019' }],
    });
    const quotes = { 'det-tok-lang-tid': { ...sound.quotes!['det-tok-lang-tid']!, source: 'dahl-2019' } };
    expect(
      listReported({
        text: makeText({ '5.1': 'Slik er det (Dahl, 2019).' }),
        records: { quotes, references: { ...sound.references, 'dahl-2019': other } },
      }),
    ).toEqual([expect.stringContaining('quotes/det-tok-lang-tid.yaml source «dahl-2019»: er ikke nevnt')]);
  });

  test.each([
    ['s. 13', 'har stedet «s. 13», som ikke står i henvisningen'],
    [null, 'har ikke stedet «s. 12», som står i henvisningen'],
  ])('a locator must say what is printed: %s', (locator, expected) => {
    const references = { 'hansen-2020': makeReference({ citations: [{ ...place, locator }] }) };
    expect(listReported({ records: { references } })).toEqual([expect.stringContaining(expected)]);
  });
});

describe('headings', () => {
  const thesisWith = (...outline: { key: string; number: string | null; heading: string; page: number | null }[]) => ({
    theses: { oppgaven: makeThesis({ outline }) },
  });
  const own = makeThesis().outline;

  test('a numbered line that the outline lacks is reported', () => {
    expect(listReported({ text: makeText({ '5.1': 'Ferdig.\n5.2 Mer om hagen\nSlutt.' }) })).toEqual([
      'oppgave.txt linje 17 (del 5.1) «5.2 Mer om hagen»: ser ut som en overskrift, men mangler i theses/oppgaven.yaml; før den opp i outline, eller gjør unntak med begrunnelse.',
    ]);
  });

  test('an entry that is no line of the text is reported', () => {
    expect(
      listReported({ records: thesisWith(...own, { key: '6', number: '6', heading: 'Slutt', page: null }) }),
    ).toEqual([
      'theses/oppgaven.yaml outline[4] «6 Slutt»: er ingen overskrift i teksten; skriv den av slik den står der, eller ta den ut av innholdslisten.',
    ]);
  });

  test('an entry in another order than the text is reported', () => {
    const [first, second, ...rest] = own;
    expect(listReported({ records: thesisWith(second!, first!, ...rest) })).toContainEqual(
      expect.stringContaining('outline[1] «1 Avsnitt 1»: står linje 1, altså i en annen rekkefølge'),
    );
  });

  test('a year at the start of a line, and the table of contents, are no headings', () => {
    expect(
      listReported({
        text: `2.1 Avsnitt 2.1 ........ 4\n${makeText({ '5.1': 'Slik har det vært siden\n2010. Nå er det annerledes.' })}`,
      }),
    ).toEqual([]);
  });

  test.each([
    ['2.1 Avsnitt 2.1 ........ 5', 'har side 4, men innholdsfortegnelsen har side 5'],
    ['', 'har sidetall, men står ikke i tekstens innholdsfortegnelse'],
  ])('a page is checked against the table of contents: %s', (line, expected) => {
    const outline = own.map((entry) => (entry.key === '2.1' ? { ...entry, page: 4 } : entry));
    expect(listReported({ text: `${line}\n${makeText()}`, records: thesisWith(...outline) })).toEqual([
      expect.stringContaining(expected),
    ]);
  });

  test('a waiver covers a numbered list', () => {
    expect(
      listReported({
        text: makeText({ '5.1': '1. Hansen skrev om hagen' }),
        settings: waive('heading', '5.1', '1. Hansen skrev om hagen'),
      }),
    ).toEqual([]);
  });
});

describe('our prose', () => {
  const eleven = 'ser vi at de som får god tid sammen, også ser';
  const twelve = `${eleven} ut`;
  const summaryOf = (text: string) => ({ themes: { tillit: makeTheme({ summary: localise(text) }) } });

  test('twelve words in a row from a text are reported, whatever the case and punctuation', () => {
    expect(listReported({ records: summaryOf(`Her ${twelve.toUpperCase().replace(',', ' –')}!`) })).toEqual([
      expect.stringMatching(
        /^themes\/tillit.yaml summary\.nb «SER VI AT .*har 12 ord på rad som i oppgave\.txt, linje 16 \(del 5\.1\)/,
      ),
    ]);
  });

  test('eleven words are allowed', () => {
    expect(listReported({ records: summaryOf(eleven) })).toEqual([]);
  });

  test('words of a link label count, and English prose is read too', () => {
    const summary = localise('Kort.', twelve.replace('god tid', '[[theory/recovery|god tid]]'));
    expect(listReported({ records: { themes: { tillit: makeTheme({ summary }) } } })).toEqual([
      expect.stringContaining('summary.en'),
    ]);
  });

  test('what the site says about itself is read too', () => {
    expect(listReported({ site: makeSite({ about: localise(twelve) }) })).toEqual([
      expect.stringContaining('site.yaml about.nb'),
    ]);
  });

  test('bridges, notes and facts are read too', () => {
    const records = {
      bridges: { broen: makeBridge({ reading: localise(twelve) }) },
      notes: { merknaden: makeNote({ advice: localise(twelve) }) },
      facts: { tallet: makeFact({ population: localise(twelve) }) },
    };
    expect(listReported({ records })).toEqual([
      expect.stringContaining('bridges/broen.yaml reading.nb'),
      expect.stringContaining('notes/merknaden.yaml advice.nb'),
      expect.stringContaining('facts/tallet.yaml population.nb'),
    ]);
  });

  test('every copied stretch is reported', () => {
    expect(listReported({ records: summaryOf(`${twelve}. Deretter: ${twelve}`) })).toHaveLength(2);
  });

  test('a quotation may be repeated', () => {
    const words = 'Jeg visste ikke hvem jeg kunne stole på da jeg flyttet inn her';
    const quote = makeQuote({
      text: words,
      source: null,
      occurrences: [makeOccurrence({ section: '5.1', theme: null })],
    });
    const records = { ...summaryOf(`Hun sa: ${words}.`), quotes: { ...sound.quotes, 'jeg-visste-ikke': quote } };
    expect(listReported({ text: makeText({ '5.1': `«${words}».` }), records })).toEqual([]);
  });
});

describe('privacy and settings', () => {
  const settings = { forbidden: [{ pattern: '(?i:eksamensnr)', reason: 'anonymt' }] };

  test('forbidden words are reported with their line and never printed', () => {
    const files = [{ file: 'themes/tillit.yaml', text: 'title: a\nnote: EksamensNr 77' }];
    expect(listReported({ settings, files })).toEqual([
      'themes/tillit.yaml linje 2: treffer mønsteret (?i:eksamensnr), som ikke skal finnes i innholdet (anonymt); ta det bort.',
    ]);
  });

  test('the settings may name the pattern but not the words', () => {
    const files = [{ file: 'source-check.yaml', text: 'pattern: (?i:eksamensnr)' }];
    expect(listReported({ settings, files })).toEqual([]);
    const waived = { ...settings, ...waive('quotation', '5.1', 'eksamensnr 77') };
    const text = makeText({ '5.1': 'Hun hadde «eksamensnr 77».' });
    expect(listReported({ text, settings: waived, files })).toEqual([
      expect.stringContaining('source-check.yaml treffer mønsteret'),
    ]);
  });

  test('a waiver, a dropped line and a join that nothing needs are reported', () => {
    const idle = {
      drop: [{ pattern: '^Skolehagen$', reason: 'Bunntekst.' }],
      joins: [{ printed: 'Nor ge', reads: 'Norge' }],
      ...waive('quotation', '5.1', 'god nok'),
    };
    expect(listReported({ settings: idle })).toEqual([
      'source-check.yaml drop[0]: treffer ingenting i tekstene; ta det bort eller rett det.',
      'source-check.yaml joins[0]: treffer ingenting i tekstene; ta det bort eller rett det.',
      'source-check.yaml waivers[0].texts[0] «god nok»: unntaket trengs ikke; ta det bort, eller rett teksten i det.',
    ]);
  });
});

describe('texts and theses', () => {
  test('the text with the question and most headings belongs to the thesis; others are named', () => {
    const texts = [
      { file: 'annet.txt', text: 'Hva skaper tillit? Ikke dette.' },
      { file: 'oppgave.txt', text: makeText() },
    ];
    const { sources, unused } = check({ texts });
    expect([...sources]).toEqual([['oppgaven', 'oppgave.txt']]);
    expect(unused).toEqual(['annet.txt']);
  });

  test('no text that fits is a usage error', () => {
    expect(() => check({ text: 'Noe helt annet.' })).toThrow('Ingen av tekstene passer til en oppgave');
  });

  test('a thesis without a text is a usage error', () => {
    const theses = { nyere: makeThesis({ question: { text: 'Hva skaper håp?', section: '1' } }) };
    expect(() => check({ records: { theses } })).toThrow('Oppgaven «nyere» har ingen tekst i mappen');
  });

  test('two theses with one text are a usage error', () => {
    expect(() => check({ records: { theses: { tvilling: makeThesis() } } })).toThrow(
      '«oppgaven» og «tvilling» passer til samme tekst',
    );
  });
});

test('the table counts what is found, covered, waived and missing', () => {
  const problem = { file: 'a', field: '', value: null, reason: 'b', suggestion: null };
  const results = [
    {
      check: 'quotations' as const,
      thesis: 'oppgaven',
      outcomes: ['covered' as const, 'covered' as const, 'waived' as const, problem],
    },
  ];
  expect(
    printCoverage(results, new Map([['oppgaven', 'oppgave.txt']]))
      .split('\n')
      .slice(0, 3),
  ).toEqual([
    'Oppgaven «oppgaven» (oppgave.txt)',
    '                     funnet   dekket   unntak  mangler',
    '  sitatenes ordlyd        4        2        1        1',
  ]);
});
