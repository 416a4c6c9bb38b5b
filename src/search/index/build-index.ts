import type { SearchDocument, VoiceName } from '../model/document.ts';
import { encodeTexts, type TextTables } from './encode-text.ts';
import {
  listedFields,
  sharedColumns,
  writtenFields,
  type ListedField,
  type SearchIndex,
  type SearchStart,
  type SharedColumn,
} from './index-format.ts';
import { byName } from '../model/by-name.ts';
import { carriedFacets, facets, type CarriedFacet } from '../model/facets.ts';
import { packIds } from './id-code.ts';
import { kinds } from '../model/kinds.ts';
import { makeLexicon, packLexicon, type Lexicon } from './lexicon.ts';
import { defaultOptions, INDEX_VERSION, type SearchOptions } from '../model/options.ts';
import { packOtherWords } from './other-words.ts';
import { packNumber } from './pack.ts';
import { isStopWord } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';

/**
 * Builds the index of some documents. Pure and deterministic: equal documents give an equal file.
 *
 * @param names Labels of the facet values.
 * @param tuning Options that differ from the defaults.
 * @param start What is offered before anything is typed.
 * @param common Words that are not taken for misspelt where no document has them.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  names: Partial<SearchIndex['names']> = {},
  tuning: Partial<SearchOptions> = {},
  start: SearchStart = { examples: [], themes: [] },
  common: readonly string[] = [],
): SearchIndex {
  const sorted = kinds.flatMap((kind) => findingsFirst(documents.filter((document) => document.kind === kind)));
  const lexicon = makeLexicon(sorted.flatMap(listWords));
  const tables: TextTables = { separators: [], spellings: [] };
  const written = byName(writtenFields, (field) => {
    const texts = sorted.map((document) => [document[field]].flat().join('. '));
    return encodeTexts(texts, lexicon, tables);
  });
  const values = listValues(sorted);
  const labels = encodeTexts(values.place, lexicon, tables);

  const index: SearchIndex = {
    version: INDEX_VERSION,
    options: { ...defaultOptions, ...tuning },
    lexicon: packLexicon(lexicon),
    otherWords: '',
    kinds: kinds.map((kind) => [kind, sorted.filter((document) => document.kind === kind).length]),
    claims: listClaims(sorted),
    ...packIds(
      sorted.map(({ id }) => id),
      lexicon,
    ),
    written,
    ...tables,
    listed: byName(listedFields, (field) => packPostings(sorted, field, lexicon)),
    links: packLinks(sorted),
    labels,
    voices: values.voice.map((voice) => JSON.parse(voice) as VoiceName),
    languages: values.language,
    shared: byName(sharedColumns, (column) => packShared(sorted, column, values[column])),
    facets: byName(carriedFacets, (facet) => packFacet(sorted, facet)),
    start,
    names: byName(facets, (facet) => names[facet] ?? []),
    formerTerms: sorted.flatMap(({ formerTerms }, number) =>
      formerTerms.map((term): [string, number] => [term, number]),
    ),
  };
  return { ...index, otherWords: packOtherWords(index, common) };
}

/** Documents by what kind of claim they are, findings of studies first; else in the order given. */
function findingsFirst(documents: readonly SearchDocument[]): SearchDocument[] {
  const isFinding = (some: readonly SearchDocument[]) => Number(some[0]?.claim?.isFinding === true);
  const alike = [...Map.groupBy(documents, ({ claim }) => claim?.name).values()];
  return alike.sort((one, other) => isFinding(other) - isFinding(one)).flat();
}

function listClaims(documents: readonly SearchDocument[]): SearchIndex['claims'] {
  const runs: SearchIndex['claims'] = [];
  for (const { claim } of documents) {
    const last = runs.at(-1);
    if (last !== undefined && last[0]?.name === claim?.name) last[1] += 1;
    else runs.push([claim, 1]);
  }
  return runs;
}

function packFacet(documents: readonly SearchDocument[], facet: CarriedFacet): SearchIndex['facets'][CarriedFacet] {
  const joined = documents.map((document) => document.facets[facet].join(' '));
  const sets = intern(joined);
  const values = intern(documents.flatMap((document) => document.facets[facet]));
  const packSet = (set: string) =>
    `${set
      .split(' ')
      .map((value) => packNumber(values.indexOf(value)))
      .join('')} `;
  return { values, sets: sets.map(packSet).join(''), column: packPositions(joined, sets) };
}

/** Unique key of a document's value in a shared column; empty if it has none. */
function toShared(document: SearchDocument, column: SharedColumn): string {
  const value = document[column];
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? '');
}

/** The distinct values of each shared column. */
function listValues(documents: readonly SearchDocument[]): Record<SharedColumn, string[]> {
  const listDistinct = (...columns: SharedColumn[]) =>
    intern(columns.flatMap((column) => documents.map((document) => toShared(document, column))));
  const labels = listDistinct('place', 'source');
  const languages = listDistinct('language', 'translationLanguage');
  return {
    place: labels,
    source: labels,
    voice: listDistinct('voice'),
    language: languages,
    translationLanguage: languages,
  };
}

function listWords(document: SearchDocument): string[] {
  const { title, aliases, text, translation, place, source, keywords, context, people } = document;
  return [...wordsIn([title, ...aliases, text, translation, place, source, ...keywords, ...context, ...people])];
}

function wordsIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap(tokenise).map(({ word }) => word));
}

/** Postings of one field: for each word of the lexicon, the documents that have it. */
function packPostings(
  documents: readonly SearchDocument[],
  field: ListedField,
  lexicon: Lexicon,
): SearchIndex['listed'][ListedField] {
  const postings: number[][] = lexicon.words.map(() => []);
  documents.forEach((document, index) => {
    // Context has the lowest boost, so a word that another field already has is not indexed again.
    const inOtherFields =
      field === 'context'
        ? wordsIn([document.title, ...document.aliases, document.text, document.place, ...document.keywords])
        : null;
    for (const word of wordsIn(document[field])) {
      if (!isStopWord(word) && inOtherFields?.has(word) !== true) postings[lexicon.numbers.get(word) ?? 0]?.push(index);
    }
  });
  const holders = [...new Set(postings.flat())].sort((one, other) => one - other);
  const ranks = new Map(holders.map((document, rank) => [document, rank]));
  const pack = (list: readonly number[]) => `${packDeltas(list.map((document) => ranks.get(document) ?? 0))} `;
  return { holders: packDeltas(holders), words: postings.map(pack).join('').slice(0, -1) };
}

/** Links of each document as numbers; a link to no document is left out. */
function packLinks(documents: readonly SearchDocument[]): string {
  const numbers = new Map(documents.map(({ kind, id }, number) => [`${kind}/${id}`, number]));
  const listLinked = ({ links }: SearchDocument) => [...new Set(links.flatMap((link) => numbers.get(link) ?? []))];
  return documents.map((document) => `${packDeltas(listLinked(document).sort((a, b) => a - b))} `).join('');
}

/** Delta-encodes ascending numbers. */
function packDeltas(numbers: readonly number[]): string {
  return numbers.map((value, i) => packNumber(value - (numbers[i - 1] ?? -1) - 1)).join('');
}

function packShared(documents: readonly SearchDocument[], column: SharedColumn, table: readonly string[]): string {
  return packPositions(
    documents.map((document) => toShared(document, column)),
    table,
  );
}

/** Encodes each value as its 1-based position in a table; 0 if absent. */
function packPositions(values: readonly string[], table: readonly string[]): string {
  const positions = new Map(table.map((value, index) => [value, index + 1]));
  return values.map((value) => packNumber(positions.get(value) ?? 0)).join('');
}

/** Distinct non-empty values, the most frequent first. */
function intern(values: readonly string[]): string[] {
  const present = values.filter((value) => value !== '');
  const groups = [...Map.groupBy(present, (value) => value)];
  return groups.sort(([, a], [, b]) => b.length - a.length).map(([value]) => value);
}
