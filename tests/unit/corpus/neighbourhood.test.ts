import { expect, test } from 'vitest';
import type { Node } from '../../../src/corpus/corpus.ts';
import { findNeighbours } from '../../../src/corpus/neighbourhood.ts';
import { getNode, makeCorpus } from '../../fixtures/make-content.ts';
import { makeFinding, makeReference, makeTheme, makeTheory } from '../../fixtures/make-records.ts';

const cite = (source: string) => [{ source, locator: null, asWritten: null }];
const corpus = makeCorpus({
  references: { 'laerebok-2017': makeReference() },
  theory: { tid: makeTheory({ related: ['recovery'], sources: cite('laerebok-2017') }) },
  themes: {
    tillit: makeTheme({
      findings: [
        makeFinding({ id: 'forste', theory: ['recovery'] }),
        makeFinding({ id: 'andre', evidence: cite('laerebok-2017'), theory: ['recovery', 'tid'] }),
        makeFinding({ id: 'tredje', theory: ['recovery'] }),
      ],
    }),
  },
});
const describe = (node: Node) => {
  const { restsOn, leadsTo } = findNeighbours(node);
  const list = (side: typeof restsOn) =>
    side.map(({ node: other, weight }) => `${other.collection}/${other.id} ${weight}`);
  return { restsOn: list(restsOn), leadsTo: list(leadsTo) };
};

test('a theme rests on what its findings cite and leads to their theory, the most used first', () => {
  expect(describe(getNode(corpus.themes, 'tillit'))).toEqual({
    restsOn: ['studies/hansen-2020 2', 'references/laerebok-2017 1'],
    leadsTo: ['theory/recovery 3', 'theory/tid 1'],
  });
});

test('a concept rests on its sources and leads to the themes that use it and to its neighbours', () => {
  expect(describe(getNode(corpus.theory, 'tid'))).toEqual({
    restsOn: ['references/laerebok-2017 1'],
    leadsTo: ['themes/tillit 1', 'theory/recovery 1'],
  });
});

test('a study leads to its themes, weighed by their findings, and to what is taken from its work', () => {
  expect(describe(getNode(corpus.studies, 'hansen-2020')).leadsTo).toEqual([
    'themes/tillit 2',
    'quotes/det-tok-lang-tid 1',
  ]);
});

test('a bridge has its first side on the left and the others on the right', () => {
  const bridge = getNode(corpus.bridges, 'tid-og-tillit');
  const [first, ...others] = bridge.sides;
  expect(findNeighbours(bridge).restsOn.map(({ node }) => node)).toEqual([
    ...new Set(first?.findings.map(({ theme }) => theme)),
  ]);
  expect(findNeighbours(bridge).leadsTo).toHaveLength(new Set(others.flatMap(({ findings }) => findings)).size);
});

test('a kind without a rule of its own rests on the records that its fields name', () => {
  expect(describe(getNode(corpus.notes, 'antallet-mangler')).restsOn).toContain('theses/oppgaven 1');
  expect(describe(getNode(corpus.facts, 'ni-brukere'))).toEqual({ restsOn: ['theses/oppgaven 1'], leadsTo: [] });
});

test.each(['theses', 'quotes', 'references', 'notes', 'facts'] as const)('%s have no neighbour twice', (collection) => {
  for (const node of corpus[collection]) {
    const { restsOn, leadsTo } = findNeighbours(node);
    for (const side of [restsOn, leadsTo]) expect(new Set(side.map((other) => other.node)).size).toBe(side.length);
  }
});
