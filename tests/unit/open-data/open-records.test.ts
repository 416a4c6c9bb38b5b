import { expect, test } from 'vitest';
import { makeOpenData } from '../../../src/open-data/open-records.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { makeCorpus, type Records } from '../../fixtures/make-content.ts';
import {
  localise,
  makeBridge,
  makeFact,
  makeFinding,
  makeGroup,
  makeNote,
  makeOccurrence,
  makeQuote,
  makeSide,
  makeTheme,
  makeTheory,
  makeThesis,
  makeUncitedFinding,
} from '../../fixtures/make-records.ts';

const filesOf = (records: Records = {}) =>
  makeOpenData(makeCorpus(records), {
    url: (node) => `/${node.collection}/${node.id}/`,
    label: (node) => `navnet på ${node.id}`,
  });

const recordsOf = (name: string, records?: Records) => filesOf(records).find((file) => file.name === name)!.records;

/** Every record that some links lead to, at any depth, as `collection/id`. */
function listTargets(links: unknown): string[] {
  if (typeof links !== 'object' || links === null) return [];
  const own = 'collection' in links && 'id' in links ? [`${String(links.collection)}/${String(links.id)}`] : [];
  return [...own, ...Object.values(links).flatMap(listTargets)];
}

const targetsOf = (name: string, records?: Records) =>
  recordsOf(name, records).flatMap(({ links }) => listTargets(links));

test('there is a file per collection, one with all groups and one with all findings', () => {
  expect(filesOf().map(({ name }) => name)).toEqual([...collections, 'groups', 'findings']);
});

test('a finding names its group, and a group its findings and theme', () => {
  const records = { themes: { tillit: makeTheme({ groups: [makeGroup()] }) } };
  expect(recordsOf('findings', records)).toMatchObject([
    {
      group: 'tillit#hva-som-bygger-tillit',
      links: { group: { collection: 'groups', id: 'tillit#hva-som-bygger-tillit' } },
    },
  ]);
  expect(recordsOf('groups', records)).toMatchObject([
    {
      id: 'tillit#hva-som-bygger-tillit',
      theme: 'tillit',
      findings: ['tillit-tar-tid'],
      links: { findings: [{ collection: 'findings', id: 'tillit#tillit-tar-tid' }], theme: { id: 'tillit' } },
    },
  ]);
  expect(recordsOf('findings')).toMatchObject([{ group: null }]);
});

test('a record has its id, address, name and all its fields', () => {
  const quote = makeQuote();
  expect(recordsOf('quotes', { quotes: { 'det-tok-lang-tid': quote } })).toEqual([
    expect.objectContaining({
      id: 'det-tok-lang-tid',
      url: '/quotes/det-tok-lang-tid/',
      label: 'navnet på det-tok-lang-tid',
      ...quote,
    }),
  ]);
});

test('a finding goes by its theme and its own id', () => {
  expect(recordsOf('findings')).toEqual([
    expect.objectContaining({
      id: 'tillit#tillit-tar-tid',
      url: '/findings/tillit-tar-tid/',
      label: 'navnet på tillit-tar-tid',
      section: '4.1',
    }),
  ]);
});

test('a link names collection, id, address and label of the record it leads to', () => {
  const [quote] = recordsOf('quotes');
  expect(quote?.links['source']).toEqual({
    collection: 'references',
    id: 'hansen-2020',
    url: '/references/hansen-2020/',
    label: 'navnet på hansen-2020',
  });
});

test('evidence from an included article leads to the study, with its place', () => {
  const [finding] = recordsOf('findings');
  expect(finding?.links['evidence']).toEqual([
    {
      collection: 'studies',
      id: 'hansen-2020',
      url: '/studies/hansen-2020/',
      label: 'navnet på hansen-2020',
      locator: 's. 12',
      asWritten: 'Hansen, 2020, s. 12',
    },
  ]);
});

test('findings that bear on each other are linked both ways by their full ids', () => {
  const relations = [{ kind: 'nuances' as const, finding: 'tillit#tillit-tar-tid' }];
  const findings = [makeFinding(), makeUncitedFinding({ id: 'tid', relations })];
  const [trust, time] = recordsOf('findings', { themes: { tillit: makeTheme({ findings }) } });
  expect(time?.links['relations']).toEqual([
    expect.objectContaining({ id: 'tillit#tillit-tar-tid', relation: 'nuances' }),
  ]);
  expect(trust?.links['relatedFrom']).toEqual([expect.objectContaining({ id: 'tillit#tid', relation: 'nuances' })]);
});

test('a record links to what mentions it, with the sentence', () => {
  const summary = localise('Se [[theory/recovery|recovery]].');
  const [entry] = recordsOf('theory', { themes: { tillit: makeTheme({ summary }) } });
  expect(entry?.links['mentions']).toEqual([
    expect.objectContaining({
      collection: 'themes',
      id: 'tillit',
      sentence: expect.objectContaining({ nb: 'Se [[theory/recovery|recovery]].' }) as object,
    }),
  ]);
});

test('a field that leads nowhere has no link', () => {
  const [quote] = recordsOf('quotes', { quotes: { 'det-tok-lang-tid': makeQuote({ source: null }) } });
  expect(quote?.links).not.toHaveProperty('source');
  expect(quote?.links).not.toHaveProperty('variants');
});

test('the findings of a theme link to the thesis they belong to', () => {
  expect(targetsOf('findings')).toContain('theses/oppgaven');
});

test('a quotation links to every thesis and theme it stands in', () => {
  const occurrences = [makeOccurrence(), makeOccurrence({ theme: 'samvaer' })];
  const records = {
    quotes: { 'det-tok-lang-tid': makeQuote({ occurrences }) },
    themes: { samvaer: makeTheme({ order: 2 }) },
  };
  expect(targetsOf('quotes', records)).toEqual(
    expect.arrayContaining(['theses/oppgaven', 'themes/tillit', 'themes/samvaer']),
  );
});

test('a concept links to the theses that introduce it', () => {
  expect(targetsOf('theory')).toContain('theses/oppgaven');
});

test('a reference links to the theses that cite it', () => {
  expect(targetsOf('references')).toContain('theses/oppgaven');
});

test('a thesis links to the works, themes and theory that its own statements rest on', () => {
  const text = localise('Slik er det.');
  const thesis = makeThesis({
    background: [
      { id: 'fakta', text, section: '1', evidence: [{ source: 'hansen-2020', locator: null, asWritten: null }] },
    ],
    conclusions: [{ id: 'slutt', text, section: '5.1', themes: ['tillit'], theory: ['recovery'] }],
  });
  const links = recordsOf('theses', { theses: { oppgaven: thesis } })[0]?.links;
  expect(listTargets(links?.['background'])).toContain('studies/hansen-2020');
  expect(listTargets(links?.['conclusions'])).toEqual(expect.arrayContaining(['themes/tillit', 'theory/recovery']));
});

test('a theme and a concept link to the theses whose conclusions build on them', () => {
  const conclusions = [
    { id: 'slutt', text: localise('Slutt.'), section: '5.1', themes: ['tillit'], theory: ['recovery'] },
  ];
  const records = { theses: { oppgaven: makeThesis({ conclusions }) }, theory: { recovery: makeTheory() } };
  expect(listTargets(recordsOf('themes', records)[0]?.links['conclusions'])).toContain('theses/oppgaven');
  expect(listTargets(recordsOf('theory', records)[0]?.links['conclusions'])).toContain('theses/oppgaven');
});

test('a bridge links to the theses that speak and to what each rests on', () => {
  const side = makeSide({ findings: ['tillit#tillit-tar-tid'], conclusions: ['tid-gir-tillit'] });
  const [bridge] = recordsOf('bridges', { bridges: { 'tid-og-tillit': makeBridge({ sides: [side] }) } });
  expect(bridge?.links['sides']).toEqual([
    expect.objectContaining({
      thesis: expect.objectContaining({ collection: 'theses', id: 'oppgaven' }) as object,
      findings: [expect.objectContaining({ id: 'tillit#tillit-tar-tid' })],
      quotes: [expect.objectContaining({ id: 'det-tok-lang-tid' })],
      conclusions: [expect.objectContaining({ id: 'tid-gir-tillit' })],
    }),
  ]);
});

test('a quotation links to the bridges and notes that name it', () => {
  const notes = { 'antallet-mangler': makeNote({ quotes: ['det-tok-lang-tid'] }) };
  expect(targetsOf('quotes', { notes })).toEqual(
    expect.arrayContaining(['bridges/tid-og-tillit', 'notes/antallet-mangler']),
  );
});

test('a fact links to its thesis and its sources', () => {
  const sources = [{ source: 'hansen-2020', locator: null, asWritten: null }];
  expect(targetsOf('facts', { facts: { 'ni-brukere': makeFact({ sources }) } })).toEqual([
    'theses/oppgaven',
    'studies/hansen-2020',
  ]);
});

test('the data can be written as JSON', () => {
  expect(() => JSON.stringify(filesOf())).not.toThrow();
});
