import { expect, test } from 'vitest';
import { getNode, makeCorpus } from '../../fixtures/make-content.ts';
import {
  localise,
  makeBridge,
  makeFact,
  makeNote,
  makeQuote,
  makeReference,
  makeSide,
  makeTheme,
  makeThesis,
} from '../../fixtures/make-records.ts';

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

test('a side of a bridge leads to its thesis, findings, quotations, conclusions and background', () => {
  const background = [{ id: 'fakta', text: localise('Slik er det.'), section: '1', evidence: [] }];
  const side = makeSide({ findings: ['tillit#tillit-tar-tid'], conclusions: ['tid-gir-tillit', 'fakta'] });
  const { bridges, theses, findings, quotes } = makeCorpus({
    theses: { oppgaven: makeThesis({ background }) },
    bridges: { 'tid-og-tillit': makeBridge({ sides: [side] }) },
  });
  const [thesis] = theses;
  expect(bridges[0]?.sides).toEqual([
    {
      thesis,
      text: side.text,
      findings: [findings[0]],
      quotes: [quotes[0]],
      conclusions: [thesis?.conclusions[0], thesis?.background[0]],
      works: [],
    },
  ]);
});

test('everything a bridge names knows it once, and so do the themes of its findings', () => {
  const corpus = makeCorpus({
    bridges: {
      'tid-og-tillit': makeBridge({
        sides: [makeSide({ findings: ['tillit#tillit-tar-tid'] })],
        theory: ['recovery'],
        references: ['hansen-2020'],
      }),
    },
  });
  const { theses, themes, findings, quotes, theory, references, bridges } = corpus;
  for (const [node] of [theses, themes, findings, quotes, theory, references]) expect(node?.bridges).toEqual(bridges);
});

test('a theme does not know bridges that only use its quotations', () => {
  expect(makeCorpus().themes[0]?.bridges).toEqual([]);
});

test('bridges come in the order of their weight', () => {
  const { bridges, theses } = makeCorpus({
    bridges: { 'tid-og-tillit': makeBridge({ order: 2 }), viktigst: makeBridge({ order: 1 }) },
  });
  expect(ids(bridges)).toEqual(['viktigst', 'tid-og-tillit']);
  expect(ids(theses[0]!.bridges)).toEqual(['tid-og-tillit', 'viktigst']);
});

test('everything a note concerns knows it, and so does each thesis it stands in, once', () => {
  const place = { thesis: 'oppgaven', section: '4.1', asWritten: null };
  const corpus = makeCorpus({
    notes: {
      'antallet-mangler': makeNote({
        places: [place, { ...place, section: '5.1' }],
        studies: ['hansen-2020'],
        quotes: ['det-tok-lang-tid'],
        references: ['hansen-2020'],
        theory: ['recovery'],
        findings: ['tillit#tillit-tar-tid'],
      }),
    },
  });
  const { theses, studies, findings, quotes, theory, references, notes } = corpus;
  for (const [node] of [theses, studies, findings, quotes, theory, references]) expect(node?.notes).toEqual(notes);
  expect(notes[0]?.places.map(({ thesis, section }) => [thesis.id, section])).toEqual([
    ['oppgaven', '4.1'],
    ['oppgaven', '5.1'],
  ]);
});

test('a fact and its thesis and sources know each other', () => {
  const sources = [{ source: 'hansen-2020', locator: 's. 3', asWritten: 'Hansen, 2020, s. 3' }];
  const { facts, theses, references } = makeCorpus({ facts: { 'ni-brukere': makeFact({ sources }) } });
  const [fact] = facts;
  expect(fact?.thesis).toBe(theses[0]);
  expect(fact?.sources).toEqual([{ reference: references[0], locator: 's. 3', asWritten: 'Hansen, 2020, s. 3' }]);
  expect(theses[0]?.facts).toEqual([fact]);
  expect(references[0]?.facts).toEqual([fact]);
});

test('notes and facts come in the order of their theses and outlines', () => {
  const at = (thesis: string, section: string) => ({ places: [{ thesis, section, asWritten: null }] });
  const { notes, facts } = makeCorpus({
    theses: { annen: makeThesis() },
    notes: { b: makeNote(at('annen', '1')), a: makeNote(at('oppgaven', '5.1')), c: makeNote(at('oppgaven', '1')) },
    facts: { y: makeFact({ thesis: 'annen' }), z: makeFact({ section: '1' }) },
  });
  expect(ids(notes)).toEqual(['c', 'antallet-mangler', 'a', 'b']);
  expect(ids(facts)).toEqual(['z', 'ni-brukere', 'y']);
});

test('a link to a bridge in prose is a mention of it', () => {
  const summary = localise('Se [[bridges/tid-og-tillit|broen]].');
  const { bridges, themes } = makeCorpus({ themes: { tillit: makeTheme({ summary }) } });
  expect(getNode(bridges, 'tid-og-tillit').mentions.map(({ from }) => from)).toEqual([themes[0]]);
});

test('what nothing names has no bridges, notes or facts', () => {
  const { quotes, references } = makeCorpus({ quotes: { alene: makeQuote() }, references: { alene: makeReference() } });
  expect(getNode(quotes, 'alene')).toMatchObject({ bridges: [], notes: [] });
  expect(getNode(references, 'alene')).toMatchObject({ bridges: [], notes: [], facts: [] });
});
