import { byName } from '../model/by-name.ts';
import {
  listedFields,
  sharedColumns,
  writtenFields,
  type ListedField,
  type SearchIndex,
  type SearchStart,
  type SharedColumn,
  type WrittenField,
} from './index-format.ts';
import { carriedFacets, type CarriedFacet, type Facet, type FacetColumn, type NamedValue } from '../model/facets.ts';
import { unpackIds } from './id-code.ts';
import type { ClaimName, VoiceName } from '../model/document.ts';
import { STUDY_FINDINGS, type Kind } from '../model/kinds.ts';
import { unpackLexicon, type Lexicon } from './lexicon.ts';
import { INDEX_VERSION, type Field, type SearchOptions } from '../model/options.ts';
import { PackReader } from './pack.ts';
import { makePostings, type Postings } from './postings.ts';
import { makeTextReader, type MarkedText, type WordSequence } from './read-text.ts';

/** An index in memory. Documents are identified by their number, from 0 up to `size`. */
export interface LoadedIndex {
  options: SearchOptions;
  lexicon: Lexicon;
  /** Words that are not misspelt though the lexicon lacks them. */
  otherWords: ReadonlySet<string>;
  /** Number of documents. */
  size: number;
  kinds: readonly Kind[];
  /** What kind of claim each document is; null if it is none. */
  claims: readonly (ClaimName | null)[];
  ids: readonly string[];
  /** Documents by word. */
  postings: Postings;
  /** A field as it was written, with the ranges of some words. */
  text: (field: WrittenField, document: number, marked: ReadonlySet<number>) => MarkedText;
  /** The words of a field: in text order for written fields, else distinct. */
  words: (field: Field, document: number) => WordSequence;
  /** The value of a shared column; empty if it has none. */
  shared: (column: SharedText, document: number) => string;
  /** Voice of a document; null if it has none. */
  voice: (document: number) => VoiceName | null;
  /** Facet values of the documents. */
  facets: Record<Facet, FacetColumn>;
  /** Labels of the facet values. */
  names: Record<Facet, readonly NamedValue[]>;
  start: SearchStart;
  /** Outdated terms with the documents titled with the current ones. */
  formerTerms: readonly { term: string; document: number }[];
}

/** Shared columns with text values. */
type SharedText = Exclude<SharedColumn, 'voice'>;

/** The index is damaged or of another version. */
export class UnreadableIndexError extends Error {}

/**
 * Decodes a fetched index.
 *
 * @param file The parsed JSON, see `SearchIndex`.
 * @throws UnreadableIndexError when the file is damaged or of another version.
 */
export function loadIndex(file: unknown): LoadedIndex {
  if (!isSearchIndex(file)) throw new UnreadableIndexError('The search index has another version or is damaged.');
  try {
    return unpack(file);
  } catch (cause) {
    throw new UnreadableIndexError('The search index is damaged.', { cause });
  }
}

function isSearchIndex(file: unknown): file is SearchIndex {
  return typeof file === 'object' && file !== null && 'version' in file && file.version === INDEX_VERSION;
}

const noWords: ReadonlySet<number> = new Set();

function unpack(file: SearchIndex): LoadedIndex {
  const lexicon = unpackLexicon(file.lexicon);
  const readers = byName(writtenFields, (field) => makeTextReader(file.written[field], lexicon, file));
  const shared = byName(sharedColumns, (column) => unpackNumbers(file.shared[column]));
  const labels = makeTextReader(file.labels, lexicon, file);
  const nameLabel = (number: number) => labels.text(number, noWords).text;
  const nameOf: Record<SharedText, (number: number) => string | undefined> = {
    place: nameLabel,
    source: nameLabel,
    language: (number) => file.languages[number],
    translationLanguage: (number) => file.languages[number],
  };

  const kinds = unpackRuns(file.kinds);
  const claims = unpackRuns(file.claims);
  const carried = byName(carriedFacets, (facet) => readFacet(file.facets[facet]));
  const listed = byName(listedFields, (field) => readListed(file.listed[field], kinds.length));
  const written = byName(writtenFields, (field) => kinds.map((_, document) => readers[field].words(document)));
  const ids = unpackIds(file, lexicon);
  if (ids.length !== kinds.length || claims.length !== kinds.length) throw new RangeError('A document is incomplete.');

  const labelWords = Array.from({ length: labels.size }, (_, number) => labels.words(number));
  shared.place.forEach((place, document) => listed.context[document]?.push(...(labelWords[place - 1] ?? [])));
  shared.source.forEach((source, document) => listed.people[document]?.push(...(labelWords[source - 1] ?? [])));
  addLinkedWords(unpackSets(file.links), { ...listed, ...written });
  const words: Record<Field, WordSequence[]> = {
    ...listed,
    ...written,
  };

  const kindSets = file.kinds.flatMap(([kind]) => [[kind], [kind, STUDY_FINDINGS]]);
  const kindNumbers = unpackRuns(file.kinds.map(([, count], number) => [2 * number, count]));
  const kindColumn = {
    sets: kindSets,
    column: Uint16Array.from(kindNumbers, (number, document) => number + (claims[document]?.isFinding ? 1 : 0)),
  };

  return {
    options: file.options,
    lexicon,
    otherWords: new Set(file.otherWords === '' ? [] : unpackLexicon(file.otherWords).words),
    size: ids.length,
    kinds,
    claims,
    ids,
    postings: makePostings(words, lexicon.words.length, ids.length, file.options),
    text: (field, document, marked) => readers[field].text(document, marked),
    words: (field, document) => words[field][document]!,
    shared: (column, document) => nameOf[column]((shared[column][document] ?? 0) - 1) ?? '',
    voice: (document) => file.voices[(shared.voice[document] ?? 0) - 1] ?? null,
    facets: { kind: kindColumn, ...carried },
    names: file.names,
    start: file.start,
    formerTerms: file.formerTerms.map(([term, document]) => ({ term, document })),
  };
}

function unpackRuns<T>(runs: readonly (readonly [value: T, count: number])[]): T[] {
  return runs.flatMap(([value, count]) => Array.from({ length: count }, () => value));
}

function readFacet({ values, sets, column }: SearchIndex['facets'][CarriedFacet]): FacetColumn {
  const read = sets
    .split(' ')
    .slice(0, -1)
    .map((set) => unpackNumbers(set).map((value) => values[value] ?? ''));
  return { sets: [[], ...read], column: Uint16Array.from(unpackNumbers(column)) };
}

/** The fields whose words a document lends to those that rest on it. */
const lentFields = ['title', 'aliases', 'keywords', 'text', 'translation'] as const;

/** Adds the words of linked documents to the context, but those that a document has itself. */
function addLinkedWords(links: readonly number[][], words: Record<Field, WordSequence[]>): void {
  const own = byName(lentFields, (field) => words[field]);
  const listOwn = (document: number) =>
    lentFields.flatMap((field) => own[field][document]!.map((entry) => (entry < 0 ? ~entry : entry)));
  links.forEach((linked, document) => {
    if (linked.length === 0) return;
    const known = new Set([...listOwn(document), ...words.context[document]!]);
    const lent = new Set(linked.flatMap(listOwn).filter((word) => !known.has(word)));
    words.context[document]!.push(...lent);
  });
}

/** Ascending numbers of each set. */
function unpackSets(packed: string): number[][] {
  const reader = new PackReader(packed);
  const sets: number[][] = [];
  for (let set: number[] = [], last = -1; !reader.done;) {
    if (reader.skip(' ')) {
      sets.push(set);
      set = [];
      last = -1;
    } else set.push((last += reader.readNumber() + 1));
  }
  return sets;
}

/** Inverts the postings of a field: the words of each document. */
function readListed(packed: SearchIndex['listed'][ListedField], size: number): WordSequence[] {
  const words: WordSequence[] = Array.from({ length: size }, () => []);
  let last = -1;
  const holders = unpackNumbers(packed.holders).map((delta) => words[(last += delta + 1)]);
  const reader = new PackReader(packed.words);
  for (let word = 0, holder = -1; !reader.done;) {
    if (reader.skip(' ')) {
      word += 1;
      holder = -1;
    } else {
      holder += reader.readNumber() + 1;
      const list = holders[holder];
      if (list === undefined) throw new RangeError('A document is out of range.');
      list.push(word);
    }
  }
  return words;
}

function unpackNumbers(packed: string): number[] {
  const reader = new PackReader(packed);
  const numbers: number[] = [];
  while (!reader.done) numbers.push(reader.readNumber());
  return numbers;
}
