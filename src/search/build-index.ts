import type { SearchDocument } from './document.ts';
import { encodeTexts, type TextTables } from './encode-text.ts';
import {
  listedFields,
  sharedColumns,
  writtenFields,
  type ListedField,
  type SearchIndex,
  type SharedColumn,
} from './index-format.ts';
import { byName } from './by-name.ts';
import { carriedFacets, facets, type CarriedFacet } from './facets.ts';
import { kinds } from './kinds.ts';
import { makeLexicon, packLexicon, type Lexicon } from './lexicon.ts';
import { defaultOptions, INDEX_VERSION, type SearchOptions } from './options.ts';
import { packNumber } from './pack.ts';
import { isStopWord, tokenise } from './tokenise.ts';
import type { Voice } from '../schemas/common.ts';

/**
 * Builds the index of some documents. Pure: the same documents give the same file.
 *
 * @param names What the values of the facets are called.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  names: Partial<SearchIndex['names']> = {},
  options: SearchOptions = defaultOptions,
): SearchIndex {
  const sorted = kinds.flatMap((kind) => documents.filter((document) => document.kind === kind));
  const lexicon = makeLexicon(sorted.flatMap(listWords));
  const tables: TextTables = { separators: [], spellings: [] };
  const written = byName(writtenFields, (field) => {
    const texts = sorted.map((document) => document[field]);
    return encodeTexts(texts, lexicon, tables);
  });
  const values = listValues(sorted);
  const labels = encodeTexts(values.place, lexicon, tables);

  return {
    version: INDEX_VERSION,
    options,
    lexicon: packLexicon(lexicon),
    kinds: kinds.map((kind) => [kind, sorted.filter((document) => document.kind === kind).length]),
    ids: sorted.map(({ id }) => id).join(' '),
    written,
    ...tables,
    listed: byName(listedFields, (field) => packPostings(sorted, field, lexicon)),
    labels,
    voices: values.voice as Voice[],
    languages: values.language,
    shared: byName(sharedColumns, (column) => packShared(sorted, column, values[column])),
    facets: byName(carriedFacets, (facet) => packFacet(sorted, facet)),
    names: byName(facets, (facet) => names[facet] ?? []),
    formerTerms: sorted.flatMap(({ formerTerms }, number) =>
      formerTerms.map((term): [string, number] => [term, number]),
    ),
  };
}

function packFacet(documents: readonly SearchDocument[], facet: CarriedFacet): { sets: string[]; column: string } {
  const values = documents.map((document) => document.facets[facet].join(' '));
  const sets = intern(values);
  return { sets, column: packPlaces(values, sets) };
}

/** The values of each shared column, each once. */
function listValues(documents: readonly SearchDocument[]): Record<SharedColumn, string[]> {
  const listOnce = (...columns: SharedColumn[]) =>
    intern(columns.flatMap((column) => documents.map((document) => document[column] ?? '')));
  const labels = listOnce('place', 'source');
  const languages = listOnce('language', 'translationLanguage');
  return {
    place: labels,
    source: labels,
    voice: listOnce('voice'),
    language: languages,
    translationLanguage: languages,
  };
}

function listWords(document: SearchDocument): string[] {
  const { title, text, translation, place, source, keywords, context, people } = document;
  return [...wordsIn([title, text, translation, place, source, ...keywords, ...context, ...people])];
}

function wordsIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap(tokenise).map(({ word }) => word));
}

/** For each word of the lexicon, the documents that list it in a field. */
function packPostings(documents: readonly SearchDocument[], field: ListedField, lexicon: Lexicon): string {
  const postings: number[][] = lexicon.words.map(() => []);
  documents.forEach((document, index) => {
    // Context weighs so little that a word which stands in a better place need not be listed again.
    const better =
      field === 'context' ? wordsIn([document.title, document.text, document.place, ...document.keywords]) : null;
    for (const word of wordsIn(document[field])) {
      if (!isStopWord(word) && better?.has(word) !== true) postings[lexicon.numbers.get(word) ?? 0]?.push(index);
    }
  });
  return postings
    .map((list) => list.map((document, i) => packNumber(document - (list[i - 1] ?? -1) - 1)).join(''))
    .join(' ');
}

function packShared(documents: readonly SearchDocument[], column: SharedColumn, table: readonly string[]): string {
  return packPlaces(
    documents.map((document) => document[column] ?? ''),
    table,
  );
}

/** For each value one more than its place in a list; 0 where it has none. */
function packPlaces(values: readonly string[], table: readonly string[]): string {
  const places = new Map(table.map((value, index) => [value, index + 1]));
  return values.map((value) => packNumber(places.get(value) ?? 0)).join('');
}

/** Each value once, the most frequent first; empty ones left out. */
function intern(values: readonly string[]): string[] {
  const present = values.filter((value) => value !== '');
  const groups = [...Map.groupBy(present, (value) => value)];
  return groups.sort(([, a], [, b]) => b.length - a.length).map(([value]) => value);
}
