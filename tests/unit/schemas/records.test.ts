import { expect, test } from 'vitest';
import { collections, schemas, type Collection } from '../../../src/schemas/collections.ts';
import { finding as findingSchema } from '../../../src/schemas/theme.ts';
import { site } from '../../../src/schemas/site.ts';
import { makeReview } from '../../fixtures/make-content.ts';
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
  makeSide,
  makeSite,
  makeStudy,
  makeTheme,
  makeTheory,
  makeThesis,
} from '../../fixtures/make-records.ts';
import { listRefusals } from './list-refusals.ts';

const refusals = (collection: Collection, record: object, fields: object) =>
  listRefusals(schemas[collection], { ...record, ...fields });

test.each(collections.filter((name) => makeReview()[name].size > 0))(
  'a record of %s refuses a field it does not know',
  (name) => {
    const [record] = makeReview()[name].values();
    expect(refusals(name, record!, { farge: 'blå' })).toEqual([expect.stringContaining('"farge"')]);
  },
);

test.each([[['pasient']], [['pasient', 'Bruker']], [['pasient', 'den som bruker']]])(
  'site.yaml refuses %j as words that are used alike',
  (group) => {
    expect(listRefusals(site, { ...makeSite(), synonyms: [['pasient', 'bruker']] })).toEqual([]);
    expect(listRefusals(site, { ...makeSite(), synonyms: [group] })).toHaveLength(1);
  },
);

test('site.yaml refuses a field it does not know', () => {
  expect(listRefusals(site, { ...makeSite(), farge: 'blå' })).toEqual([expect.stringContaining('"farge"')]);
});

test('a finding refuses a field it does not know', () => {
  expect(listRefusals(findingSchema, { ...makeFinding(), farge: 'blå' })).toEqual([expect.stringContaining('"farge"')]);
});

const text = localise('Slik er det.');
const evidence = [{ source: 'hansen-2020', locator: null, asWritten: null }];
const [outlineEntry] = makeThesis().outline;

test.each<[string, Collection, string, object]>([
  ['a heading', 'theses', 'outline', outlineEntry!],
  ['the research question', 'theses', 'question', makeThesis().question],
  ['a background statement', 'theses', 'background', { id: 'fakta', text, section: '1', evidence }],
  ['a step of the method', 'theses', 'method', { id: 'les', kind: 'search', text, section: '2.1', evidence }],
  ['a criterion', 'theses', 'inclusionCriteria', { text, section: '2.1' }],
  ['a search', 'theses', 'searchLog', makeSearchRow()],
  [
    'a row of the PICO table',
    'theses',
    'pico',
    { element: 'outcome', description: 'Tillit', terms: { nb: [], en: [] } },
  ],
  ['a conclusion', 'theses', 'conclusions', { id: 'slutt', text, section: '5.1', themes: [] }],
  ['a group of participants', 'studies', 'participants', { group: 'user', count: 9, asWritten: '9 brukere' }],
  ['a side of a bridge', 'bridges', 'sides', makeSide()],
  ['a place of a note', 'notes', 'places', makeNote().places[0]!],
  ['a speaker', 'quotes', 'speaker', { role: 'user', basis: 'stated' }],
  ['a translation', 'quotes', 'translation', { en: 'Trust' }],
  ['a place of a quotation', 'quotes', 'occurrences', makeOccurrence()],
  ['evidence', 'theory', 'sources', evidence[0]!],
  ['a place where a concept is introduced', 'theory', 'introduced', { thesis: 'oppgaven', section: '2.1' }],
  ['a citation', 'references', 'citations', makeReference().citations[0]!],
  [
    'what a public record adds',
    'references',
    'completion',
    { records: ['https://post.example'], opened: '2026-11-25' },
  ],
])('%s refuses a field it does not know', (_, collection, field, value) => {
  const [record] = makeReview()[collection].values();
  const wrap = (item: object) => (['question', 'speaker', 'translation', 'completion'].includes(field) ? item : [item]);
  expect(refusals(collection, record!, { [field]: wrap(value) })).toEqual([]);
  expect(refusals(collection, record!, { [field]: wrap({ ...value, farge: 'blå' }) })).toEqual([
    expect.stringMatching(new RegExp(`^${field}.*"farge"`)),
  ]);
});

test.each([
  ['no address', { records: [] }, /^completion\.records: /],
  ['something else than an address', { records: ['idunn.no'] }, /^completion\.records\.0: /],
  ['a day in another form', { opened: '25.11.2026' }, /^completion\.opened: /],
  ['a DOI with its address', { doi: 'https://doi.org/10.1000/182' }, /^completion\.doi: .*uten adresse/],
  ['pages in another form', { pages: 's. 5' }, /^completion\.pages: /],
])('what a public record adds cannot have %s', (_, fields, refusal) => {
  const completion = { records: ['https://post.example'], opened: '2026-11-25', ...fields };
  expect(refusals('references', makeReference(), { completion })).toEqual([expect.stringMatching(refusal)]);
});

test('a finding without evidence must say that the text cites nothing', () => {
  expect(listRefusals(findingSchema, { ...makeFinding(), evidence: [] })).toEqual([
    expect.stringMatching(/^evidence: skal ha minst én kilde/),
  ]);
});

test('a finding with evidence cannot say that the text cites nothing', () => {
  expect(listRefusals(findingSchema, { ...makeFinding(), uncited: true })).toEqual([
    expect.stringMatching(/^evidence: .*aldri begge deler/),
  ]);
});

test('a finding may rest on nothing where it says so', () => {
  expect(listRefusals(findingSchema, { ...makeFinding(), evidence: [], uncited: true })).toEqual([]);
});

test('evidence must say how the text writes it, if only by null', () => {
  const unwritten = [{ source: 'hansen-2020', locator: null }];
  expect(listRefusals(findingSchema, { ...makeFinding(), evidence: unwritten })).toEqual([
    expect.stringMatching(/^evidence\.0\.asWritten: /),
  ]);
});

test('a finding can only relate to another as support, nuance or contradiction', () => {
  const relations = [{ kind: 'proves', finding: 'tillit#tid' }];
  expect(listRefusals(findingSchema, { ...makeFinding(), relations })).toEqual([
    expect.stringMatching(/^relations\.0\.kind: /),
  ]);
});

test('a theme has no place before the first', () => {
  expect(refusals('themes', makeTheme(), { order: 0 })).toEqual([expect.stringMatching(/^order: /)]);
});

test('a side of a bridge has a finding, a quotation or a conclusion', () => {
  const sides = [makeSide({ quotes: [] })];
  expect(refusals('bridges', makeBridge(), { sides })).toEqual([expect.stringMatching(/^sides\.0\.findings: .*minst/)]);
});

test.each([
  ['one-side', 2],
  ['supports', 1],
])('a bridge of the kind «%s» does not have %d sides', (relation, count) => {
  const sides = Array.from({ length: count }, () => makeSide());
  expect(refusals('bridges', makeBridge(), { relation, sides })).toEqual([expect.stringMatching(/^sides: .*one-side/)]);
});

test('a note stands somewhere', () => {
  expect(refusals('notes', makeNote(), { places: [] })).toEqual([expect.stringMatching(/^places: /)]);
});

test('a note may be about words that are missing, and says so', () => {
  const place = { thesis: 'oppgaven', section: '4.1' };
  expect(refusals('notes', makeNote(), { places: [{ ...place, asWritten: null }] })).toEqual([]);
  expect(refusals('notes', makeNote(), { places: [place] })).toEqual([
    expect.stringMatching(/^places\.0\.asWritten: /),
  ]);
});

test.each([
  [9, 9],
  [9, 3],
  [null, 9],
])('a figure from %j does not go up to %j', (value, upTo) => {
  expect(refusals('facts', makeFact(), { value, upTo })).toEqual([expect.stringMatching(/^upTo: .*«value»/)]);
});

test('a figure can be a range, or be said in words only', () => {
  expect(refusals('facts', makeFact(), { value: 1.5, upTo: 2 })).toEqual([]);
  expect(refusals('facts', makeFact(), { value: null })).toEqual([]);
});

test.each(['Norge', 'no', 'NOR', ''])('«%s» is not a country code', (country) => {
  expect(refusals('studies', makeStudy(), { country })).toEqual([expect.stringMatching(/^country: .*«NO»/)]);
});

test('the country of a study can be unknown', () => {
  expect(refusals('studies', makeStudy(), { country: null })).toEqual([]);
});

test('a study has participants', () => {
  expect(refusals('studies', makeStudy(), { participants: [] })).toEqual([expect.stringMatching(/^participants: /)]);
});

test.each([0, -3, 1.5])('%d is not a number of participants', (count) => {
  const participants = [{ group: 'user', count, asWritten: 'noen' }];
  expect(refusals('studies', makeStudy(), { participants })).toEqual([
    expect.stringMatching(/^participants\.0\.count: /),
  ]);
});

test('the number of participants can be unknown', () => {
  const participants = [{ group: 'user', count: null, asWritten: 'flere' }];
  expect(refusals('studies', makeStudy(), { participants })).toEqual([]);
});

test('a quotation stands somewhere', () => {
  expect(refusals('quotes', makeQuote(), { occurrences: [] })).toEqual([expect.stringMatching(/^occurrences: /)]);
});

test('a quotation is refused where its place has a locator that is not canonical', () => {
  expect(refusals('quotes', makeQuote(), { occurrences: [{ ...makeOccurrence(), locator: 'side 5' }] })).toEqual([
    expect.stringMatching(/^occurrences\.0\.locator: /),
  ]);
});

test('a translation cannot be empty', () => {
  expect(refusals('quotes', makeQuote(), { translation: { en: '' } })).toEqual([
    expect.stringMatching(/^translation\.en: /),
  ]);
});

test('a concept is introduced somewhere', () => {
  expect(refusals('theory', makeTheory(), { introduced: [] })).toEqual([expect.stringMatching(/^introduced: /)]);
});

test.each(['50', '50–60'])('«%s» are pages in a container', (pages) => {
  expect(refusals('references', makeReference(), { pages })).toEqual([]);
});

test.each(['50-60', 's. 50', '50–', ''])('«%s» are not pages in a container', (pages) => {
  expect(refusals('references', makeReference(), { pages })).toEqual([expect.stringMatching(/^pages: .*tankestrek/)]);
});

test('an author is a person with a family name or an organisation, never both', () => {
  const isAccepted = (author: object) => refusals('references', makeReference(), { authors: [author] }).length === 0;
  expect(isAccepted({ family: 'Hansen', given: 'K.' })).toBe(true);
  expect(isAccepted({ literal: 'Helsedirektoratet' })).toBe(true);
  expect(isAccepted({ given: 'K.' })).toBe(false);
  expect(isAccepted({ family: 'Hansen', given: null, literal: 'Hansen' })).toBe(false);
});

test('a work has an author, a form in the text and a place where it is cited', () => {
  expect(refusals('references', makeReference(), { authors: [], asWritten: [], citations: [] })).toEqual([
    expect.stringMatching(/^authors: /),
    expect.stringMatching(/^asWritten: /),
    expect.stringMatching(/^citations: /),
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'mailto:a@example.org'])(
  'an address that no link may have is refused: %s',
  (webAddress) => {
    expect(refusals('references', makeReference(), { webAddress })).toEqual([
      expect.stringContaining('skal være en hel adresse'),
    ]);
  },
);

test.each(['volume', 'publisher', 'container', 'title'])('a text of white space alone is no %s', (field) => {
  expect(refusals('references', makeReference(), { [field]: ' \u00a0' })).toHaveLength(1);
});

test('a web address begins with its protocol', () => {
  expect(refusals('references', makeReference(), { webAddress: 'https://snl.no/objektivering' })).toEqual([]);
  expect(refusals('references', makeReference(), { webAddress: 'snl.no' })).toEqual([
    expect.stringMatching(/^webAddress: /),
  ]);
});

test('the year of a work is a number or unknown', () => {
  expect(refusals('references', makeReference(), { year: null })).toEqual([]);
  expect(refusals('references', makeReference(), { year: '2020' })).toEqual([expect.stringMatching(/^year: /)]);
});

test('a thesis has an outline, a method and a conclusion', () => {
  expect(refusals('theses', makeThesis(), { outline: [], method: [], conclusions: [] })).toEqual([
    expect.stringMatching(/^method: /),
    expect.stringMatching(/^outline: /),
    expect.stringMatching(/^conclusions: /),
  ]);
});

test('the hits of a search can be none or unknown but not fewer', () => {
  const refused = (hits: number | null) => refusals('theses', makeThesis(), { searchLog: [makeSearchRow({ hits })] });
  expect(refused(0)).toEqual([]);
  expect(refused(null)).toEqual([]);
  expect(refused(-1)).toEqual([expect.stringMatching(/^searchLog\.0\.hits: /)]);
});

test.each([
  'https://github.com/eier/prosjekt',
  'https://github.com/eier/prosjekt/',
  'http://git.example.org:3000/eier/prosjekt',
  'https://git.example.org/gruppe/undergruppe/prosjekt',
])('site.yaml takes %s as a repository', (repository) => {
  expect(listRefusals(site, { ...makeSite(), repository })).toEqual([]);
});

test.each([
  ['github.com/eier/prosjekt', 'skal være en hel adresse'],
  ['git@github.com:eier/prosjekt', 'skal være en hel adresse'],
  ['ssh://git@github.com/eier/prosjekt', 'skal være en hel adresse'],
  ['javascript:alert(1)', 'skal være en hel adresse'],
  ['https://github.com/eier/prosjekt og mer', 'skal være en hel adresse'],
  ['https://', 'skal være en hel adresse'],
  ['', 'skal være en hel adresse'],
  ['https://navn:ord@github.com/eier/prosjekt', 'kan ikke ha navn eller passord'],
  ['https://github.com/eier/prosjekt?tab=readme', 'skal slutte før'],
  ['https://github.com/eier/prosjekt#readme', 'skal slutte før'],
  ['https://github.com/eier/prosjekt?', 'skal slutte før'],
  ['https://github.com/eier/prosjekt.git', 'uten «.git» til slutt'],
  ['https://github.com/eier/prosjekt/issues', 'ikke en side i det'],
  ['https://www.github.com/eier/prosjekt/tree/main', 'ikke en side i det'],
  ['https://github.com/eier', 'ikke en side i det'],
  ['https://github.com/eier//', 'ikke en side i det'],
  ['https://git.example.org/', 'ikke en side i det'],
  ['https://gitlab.example.org/eier/prosjekt/-/issues', 'ikke en side i det'],
  ['https://git.example.org/eier/prosjekt/issues/new', 'ikke en side i det'],
])('site.yaml refuses %j as a repository', (repository, reason) => {
  expect(listRefusals(site, { ...makeSite(), repository })).toEqual([expect.stringContaining(reason)]);
});
