import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import { getNode, makeContent, makeCorpus } from '../../fixtures/make-content.ts';
import {
  localise,
  makeFinding,
  makeOccurrence,
  makeQuote,
  makeReference,
  makeSearchRow,
  makeStudy,
  makeTheme,
  makeTheory,
  makeThesis,
  makeVocabulary,
  makeUncitedFinding,
} from '../../fixtures/make-records.ts';

const evidence = [{ source: 'hansen-2020', locator: 's. 12', asWritten: 'Hansen, 2020, s. 12' }];
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

test('a study and its reference and thesis know each other', () => {
  const { studies, references, theses } = makeCorpus();
  const study = getNode(studies, 'hansen-2020');
  expect(study.reference).toBe(getNode(references, 'hansen-2020'));
  expect(study.reference.study).toBe(study);
  expect(study.thesis).toBe(getNode(theses, 'oppgaven'));
  expect(study.thesis.studies).toEqual([study]);
});

test('a work that is no included article has no study', () => {
  const { references } = makeCorpus({ references: { 'lov-1999': makeReference() } });
  expect(getNode(references, 'lov-1999').study).toBeNull();
});

test('studies of the same sample know each other and no others', () => {
  const { studies } = makeCorpus({
    studies: {
      'berg-2019': makeStudy({ reference: 'berg-2019', sample: 'ni-brukere' }),
      'lie-2021': makeStudy({ reference: 'lie-2021', sample: 'tolv-ansatte' }),
    },
    references: { 'berg-2019': makeReference(), 'lie-2021': makeReference() },
  });
  expect(studies.map(({ id, sameSample }) => [id, ids(sameSample)])).toEqual([
    ['hansen-2020', ['berg-2019']],
    ['berg-2019', ['hansen-2020']],
    ['lie-2021', []],
  ]);
});

test('a study knows the search that brought it', () => {
  const searchLog = [makeSearchRow(), makeSearchRow({ number: 2, studies: ['hansen-2020'] })];
  const { studies } = makeCorpus({ theses: { oppgaven: makeThesis({ searchLog }) } });
  expect(getNode(studies, 'hansen-2020').search?.number).toBe(2);
});

test('the search of a study is unknown where the text does not tell', () => {
  const { studies } = makeCorpus({ theses: { oppgaven: makeThesis({ searchLog: [makeSearchRow()] }) } });
  expect(getNode(studies, 'hansen-2020').search).toBeNull();
});

test('a theme and its parent, its thesis and the themes it regroups know each other', () => {
  const { themes, theses } = makeCorpus({
    themes: {
      fremmere: makeTheme({ findings: [] }),
      samvaer: makeTheme({ parent: 'fremmere', order: 2 }),
      drofting: makeTheme({ order: 3, level: 'discussion', regroups: ['samvaer'] }),
    },
  });
  const samvaer = getNode(themes, 'samvaer');
  expect(samvaer.parent?.id).toBe('fremmere');
  expect(ids(getNode(themes, 'fremmere').children)).toEqual(['samvaer']);
  expect(samvaer.thesis).toBe(getNode(theses, 'oppgaven'));
  expect(samvaer.thesis.themes).toContain(samvaer);
  expect(ids(getNode(themes, 'drofting').regroups)).toEqual(['samvaer']);
  expect(ids(samvaer.regroupedBy)).toEqual(['drofting']);
});

test('a finding has an address in the corpus made of its theme and its id', () => {
  expect(makeCorpus().findings.map(({ ref }) => ref)).toEqual(['tillit#tillit-tar-tid']);
});

test('a finding and what it rests on know each other', () => {
  const findings = [makeFinding({ evidence, quotes: ['det-tok-lang-tid'], theory: ['recovery'] })];
  const corpus = makeCorpus({ themes: { tillit: makeTheme({ findings }) } });
  const [finding] = corpus.findings;
  const reference = getNode(corpus.references, 'hansen-2020');
  expect(finding?.evidence).toEqual([{ reference, locator: 's. 12', asWritten: 'Hansen, 2020, s. 12' }]);
  expect(reference.findings).toEqual([finding]);
  expect(ids(finding!.quotes)).toEqual(['det-tok-lang-tid']);
  expect(getNode(corpus.quotes, 'det-tok-lang-tid').findings).toEqual([finding]);
  expect(ids(finding!.theory)).toEqual(['recovery']);
  expect(getNode(corpus.theory, 'recovery').findings).toEqual([finding]);
});

test('a work that a finding cites twice has the finding once', () => {
  const findings = [makeFinding({ evidence: [...evidence, { ...evidence[0]!, locator: 's. 14' }] })];
  const { references } = makeCorpus({ themes: { tillit: makeTheme({ findings }) } });
  expect(ids(getNode(references, 'hansen-2020').findings)).toEqual(['tillit-tar-tid']);
});

test('findings that bear on each other know it on both sides, across themes', () => {
  const { findings } = makeCorpus({
    themes: {
      samvaer: makeTheme({
        order: 2,
        findings: [
          makeUncitedFinding({ id: 'tid', relations: [{ kind: 'nuances', finding: 'tillit#tillit-tar-tid' }] }),
        ],
      }),
    },
  });
  const trust = getNode(findings, 'tillit-tar-tid');
  const time = getNode(findings, 'tid');
  expect(time.relations).toEqual([{ kind: 'nuances', finding: trust }]);
  expect(trust.relatedFrom).toEqual([{ kind: 'nuances', finding: time }]);
  expect(trust.relations).toEqual([]);
});

test('a quotation and its source, places and theory know each other', () => {
  const quote = makeQuote({ occurrences: [makeOccurrence({ locator: 's. 12' })], theory: ['recovery'] });
  const corpus = makeCorpus({ quotes: { 'det-tok-lang-tid': quote } });
  const node = getNode(corpus.quotes, 'det-tok-lang-tid');
  expect(node.source?.id).toBe('hansen-2020');
  expect(node.source?.quotes).toEqual([node]);
  expect(node.occurrences).toEqual([
    {
      thesis: getNode(corpus.theses, 'oppgaven'),
      section: '4.1',
      theme: getNode(corpus.themes, 'tillit'),
      sources: [node.source],
      locator: 's. 12',
      asWritten: null,
    },
  ]);
  expect(getNode(corpus.themes, 'tillit').quotes).toEqual([node]);
  expect(getNode(corpus.theory, 'recovery').quotes).toEqual([node]);
});

test('a quotation that may be from several works is known to each, and counts as a quotation of none', () => {
  const occurrences = [makeOccurrence({ sources: ['moe-2018', 'hansen-2020'] })];
  const { quotes, references } = makeCorpus({
    quotes: { normal: makeQuote({ source: null, occurrences }) },
    references: { 'moe-2018': makeReference() },
  });
  const quote = getNode(quotes, 'normal');
  const works = ['moe-2018', 'hansen-2020'].map((id) => getNode(references, id));
  expect(quote.occurrences[0]?.sources).toEqual(works);
  for (const work of works) expect([work.quotes.includes(quote), work.possibleQuotes]).toEqual([false, [quote]]);
});

test('a quotation cited to another work in one place still has its own source, and the other may be it', () => {
  const occurrences = [makeOccurrence(), makeOccurrence({ sources: ['moe-2018'] })];
  const { quotes, references } = makeCorpus({
    quotes: { normal: makeQuote({ occurrences }) },
    references: { 'moe-2018': makeReference() },
  });
  const quote = getNode(quotes, 'normal');
  expect(quote.occurrences.map(({ sources }) => ids(sources))).toEqual([['hansen-2020'], ['moe-2018']]);
  const source = getNode(references, 'hansen-2020');
  expect([source.quotes.includes(quote), source.possibleQuotes]).toEqual([true, []]);
  expect(ids(getNode(references, 'moe-2018').possibleQuotes)).toEqual(['normal']);
});

test('a theme has a quotation once, however often it stands there', () => {
  const occurrences = [makeOccurrence(), makeOccurrence({ theme: 'samvaer' }), makeOccurrence({ section: '5.1' })];
  const { themes } = makeCorpus({
    quotes: { 'det-tok-lang-tid': makeQuote({ occurrences }) },
    themes: { samvaer: makeTheme({ order: 2 }) },
  });
  expect(themes.map(({ id, quotes }) => [id, ids(quotes)])).toEqual([
    ['tillit', ['det-tok-lang-tid']],
    ['samvaer', ['det-tok-lang-tid']],
  ]);
});

test('a theme has the quotations of its findings too, each once', () => {
  const themes = { samvaer: makeTheme({ order: 2, findings: [makeFinding({ quotes: ['det-tok-lang-tid'] })] }) };
  const quotes = {
    'det-tok-lang-tid': makeQuote({ occurrences: [makeOccurrence(), makeOccurrence({ theme: null })] }),
  };
  expect(ids(getNode(makeCorpus({ themes, quotes }).themes, 'samvaer').quotes)).toEqual(['det-tok-lang-tid']);
});

test('variants know each other, whichever record says so', () => {
  const { quotes } = makeCorpus({ quotes: { kort: makeQuote({ variants: ['det-tok-lang-tid'] }) } });
  expect(ids(getNode(quotes, 'kort').variants)).toEqual(['det-tok-lang-tid']);
  expect(ids(getNode(quotes, 'det-tok-lang-tid').variants)).toEqual(['kort']);
});

test('variants that both records name are listed once', () => {
  const { quotes } = makeCorpus({ quotes: { a: makeQuote({ variants: ['b'] }), b: makeQuote({ variants: ['a'] }) } });
  expect(ids(getNode(quotes, 'a').variants)).toEqual(['b']);
  expect(ids(getNode(quotes, 'b').variants)).toEqual(['a']);
});

test('a concept and its sources, its whole and its neighbours know each other', () => {
  const { theory, references, theses } = makeCorpus({
    theory: { mestring: makeTheory({ sources: evidence, partOf: 'recovery', related: ['recovery'] }) },
  });
  const coping = getNode(theory, 'mestring');
  const recovery = getNode(theory, 'recovery');
  expect(coping.sources).toEqual([{ reference: references[0], locator: 's. 12', asWritten: 'Hansen, 2020, s. 12' }]);
  expect(references[0]?.theory).toEqual([coping]);
  expect(coping.introduced).toEqual([{ thesis: theses[0], section: '2.1' }]);
  expect(coping.partOf).toBe(recovery);
  expect(recovery.parts).toEqual([coping]);
  expect(coping.related).toEqual([recovery]);
  expect(recovery.related).toEqual([coping]);
});

test('works that may be the same know each other', () => {
  const { references } = makeCorpus({ references: { 'hansen-2021': makeReference({ seeAlso: ['hansen-2020'] }) } });
  expect(ids(getNode(references, 'hansen-2020').seeAlso)).toEqual(['hansen-2021']);
  expect(ids(getNode(references, 'hansen-2021').seeAlso)).toEqual(['hansen-2020']);
});

test('a work knows the background and the method that cite it', () => {
  const text = localise('Slik er det.');
  const thesis = makeThesis({
    background: [{ id: 'fakta', text, section: '1', evidence }],
    method: [{ id: 'framgang', kind: 'approach', text, section: '2.1', evidence }],
  });
  const { theses, references } = makeCorpus({ theses: { oppgaven: thesis } });
  expect(references[0]?.statements).toEqual([theses[0]?.background[0], theses[0]?.method[0]]);
  expect(theses[0]?.background[0]?.evidence[0]?.reference).toBe(references[0]);
});

test('a conclusion and its themes and theory know each other', () => {
  const conclusions = [
    { id: 'slutt', text: localise('Slutt.'), section: '5.1', themes: ['tillit'], theory: ['recovery'] },
  ];
  const { theses, themes, theory } = makeCorpus({ theses: { oppgaven: makeThesis({ conclusions }) } });
  const [conclusion] = theses[0]!.conclusions;
  expect(conclusion).toMatchObject({ id: 'slutt', text: localise('Slutt.'), section: '5.1', thesis: theses[0] });
  expect(conclusion?.themes).toEqual([themes[0]]);
  expect(conclusion?.theory).toEqual([theory[0]]);
  expect(themes[0]?.conclusions).toEqual([conclusion]);
  expect(theory[0]?.conclusions).toEqual([conclusion]);
});

test('a citation of a work knows its thesis', () => {
  const { references, theses } = makeCorpus();
  expect(references[0]?.citations).toEqual([
    { thesis: theses[0], section: '4.1', locator: null, asWritten: 'Hansen, 2020' },
  ]);
});

test('a record knows where prose mentions it, with the sentence', () => {
  const summary = localise('Temaet er stort. Det henger sammen med [[theory/recovery|recovery]]. Slik er det.');
  const { themes, theory } = makeCorpus({ themes: { tillit: makeTheme({ summary }) } });
  const [mention, ...rest] = getNode(theory, 'recovery').mentions;
  expect(mention?.from).toBe(getNode(themes, 'tillit'));
  expect(mention?.sentence[defaultLocale]).toBe('Det henger sammen med [[theory/recovery|recovery]].');
  expect(rest).toEqual([]);
});

test('a mention has the sentence of each language, translations in the order of their text', () => {
  const summary = localise(
    'Se [[theory/recovery]]. Tillit tar tid. Les om [[theory/recovery]].',
    'See [[theory/recovery]]. Trust takes time.',
  );
  const { theory } = makeCorpus({ themes: { tillit: makeTheme({ summary }) } });
  expect(getNode(theory, 'recovery').mentions.map(({ sentence }) => sentence)).toEqual([
    { [defaultLocale]: 'Se [[theory/recovery]].', en: 'See [[theory/recovery]].' },
    { [defaultLocale]: 'Les om [[theory/recovery]].' },
  ]);
});

test('prose inside a finding mentions from its theme', () => {
  const findings = [makeFinding({ text: localise('Se [[theory/recovery]].') })];
  const { theory } = makeCorpus({ themes: { tillit: makeTheme({ findings }) } });
  expect(getNode(theory, 'recovery').mentions.map(({ from }) => from.id)).toEqual(['tillit']);
});

test('a record does not mention itself', () => {
  const { theory } = makeCorpus({
    theory: { recovery: makeTheory({ explanation: localise('[[theory/recovery]] er.') }) },
  });
  expect(getNode(theory, 'recovery').mentions).toEqual([]);
});

test('a sentence that names a record twice mentions it once', () => {
  const summary = localise('Både [[theory/recovery|dette]] og [[theory/recovery|igjen]].');
  const { theory } = makeCorpus({ themes: { tillit: makeTheme({ summary }) } });
  expect(getNode(theory, 'recovery').mentions).toHaveLength(1);
});

test('themes come in the order of their theses and then of the text, and findings with them', () => {
  const inThesis = (thesis: string, order: number, id: string) =>
    makeTheme({ thesis, order, findings: [makeUncitedFinding({ id })] });
  const { themes, findings } = buildCorpus(
    makeContent({
      theses: { a: makeThesis(), b: makeThesis() },
      themes: {
        'b-2': inThesis('b', 2, 'fjerde'),
        'b-1': inThesis('b', 1, 'tredje'),
        'a-10': inThesis('a', 10, 'andre'),
        'a-9': inThesis('a', 9, 'forste'),
      },
    }),
    makeVocabulary(),
  );
  expect(ids(themes)).toEqual(['a-9', 'a-10', 'b-1', 'b-2']);
  expect(ids(findings)).toEqual(['forste', 'andre', 'tredje', 'fjerde']);
});

test('concepts are sorted by title in Norwegian order', () => {
  const titled = (title: string) => makeTheory({ title: localise(title) });
  const { theory } = buildCorpus(
    makeContent({
      theses: { oppgaven: makeThesis() },
      theory: {
        a: titled('Åpenhet'),
        b: titled('Østrogen'),
        c: titled('zen'),
        d: titled('Ærlighet'),
        e: titled('Allianse'),
      },
    }),
    makeVocabulary(),
  );
  expect(theory.map(({ data }) => data.title[defaultLocale])).toEqual([
    'Allianse',
    'zen',
    'Ærlighet',
    'Østrogen',
    'Åpenhet',
  ]);
});

test('works are sorted by authors and then by year', () => {
  const by = (family: string, year: number | null) => makeReference({ authors: [{ family, given: null }], year });
  const { references } = buildCorpus(
    makeContent({
      theses: { oppgaven: makeThesis() },
      references: {
        a: by('Ytrehus', 2020),
        b: by('Dalland', 2021),
        c: by('Dalland', 2020),
        d: makeReference({ authors: [{ literal: 'Helsedirektoratet' }] }),
        e: by('Dalland', null),
      },
    }),
    makeVocabulary(),
  );
  expect(ids(references)).toEqual(['e', 'c', 'b', 'd', 'a']);
});

test('content that has not been checked is refused where a record names one that does not exist', () => {
  expect(() => makeCorpus({ themes: { tillit: makeTheme({ parent: 'borte' }) } })).toThrow('«borte» finnes ikke');
});
