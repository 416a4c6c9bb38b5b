import { byName } from './by-name.ts';
import {
  listedFields,
  sharedColumns,
  writtenFields,
  type SearchIndex,
  type SharedColumn,
  type WrittenField,
} from './index-format.ts';
import type { Kind } from './kinds.ts';
import { unpackLexicon, type Lexicon } from './lexicon.ts';
import { INDEX_VERSION, type Field, type SearchOptions } from './options.ts';
import { PackReader } from './pack.ts';
import { makePostings, PostingCollector, type Postings } from './postings.ts';
import { makeTextReader, type MarkedText, type TextReader, type WordSequence } from './read-text.ts';
import { tokenise } from './tokenise.ts';

/** An index ready to be searched. Documents go by their number. */
export interface LoadedIndex {
  options: SearchOptions;
  lexicon: Lexicon;
  /** How many documents there are. */
  size: number;
  kinds: readonly Kind[];
  ids: readonly string[];
  /** Where each field has each word. */
  postings: Record<Field, Postings>;
  /** A text as it was written, with some words marked. */
  text: (field: WrittenField, document: number, marked: ReadonlySet<number>) => MarkedText;
  words: (field: WrittenField, document: number) => WordSequence;
  /** What a document shares with others; empty where it has none. */
  shared: (column: SharedColumn, document: number) => string;
}

/** The index is not one that this code can read. */
export class UnreadableIndexError extends Error {}

/**
 * Makes a fetched index searchable.
 *
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

function unpack(file: SearchIndex): LoadedIndex {
  const lexicon = unpackLexicon(file.lexicon);
  const ids = file.ids === '' ? [] : file.ids.split(' ');
  const readers = byName(writtenFields, (field) => makeTextReader(file.written[field], lexicon, file));
  const shared = byName(sharedColumns, (column) => unpackNumbers(file.shared[column]));
  const tables: Record<SharedColumn, readonly string[]> = {
    place: file.labels,
    source: file.labels,
    voice: file.voices,
    language: file.languages,
    translationLanguage: file.languages,
  };

  const collectors = {
    ...byName(writtenFields, (field) => collectWritten(readers[field], ids.length)),
    ...byName(listedFields, (field) => collectListed(file.listed[field])),
  };
  const labelWords = file.labels.map((label) => tokenise(label).map(({ word }) => lexicon.numbers.get(word) ?? -1));
  for (let document = 0; document < ids.length; document += 1) {
    collectors.context.addAll(document, labelWords[(shared.place[document] ?? 0) - 1]);
    collectors.people.addAll(document, labelWords[(shared.source[document] ?? 0) - 1]);
  }

  return {
    options: file.options,
    lexicon,
    size: ids.length,
    kinds: file.kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind)),
    ids,
    postings: byName(Object.keys(collectors) as Field[], (field) =>
      makePostings(collectors[field], lexicon.words.length, ids.length),
    ),
    text: (field, document, marked) => readers[field].text(document, marked),
    words: (field, document) => readers[field].words(document),
    shared: (column, document) => tables[column][(shared[column][document] ?? 0) - 1] ?? '',
  };
}

function collectWritten(reader: TextReader, size: number): PostingCollector {
  const collector = new PostingCollector();
  for (let document = 0; document < size; document += 1) {
    for (const word of reader.words(document)) collector.add(document, word < 0 ? ~word : word);
  }
  return collector;
}

function collectListed(packed: string): PostingCollector {
  const collector = new PostingCollector();
  const reader = new PackReader(packed);
  for (let word = 0, document = -1; !reader.done; ) {
    if (reader.skip(' ')) {
      word += 1;
      document = -1;
    } else {
      document += reader.readNumber() + 1;
      collector.add(document, word);
    }
  }
  return collector;
}

function unpackNumbers(packed: string): number[] {
  const reader = new PackReader(packed);
  const numbers: number[] = [];
  while (!reader.done) numbers.push(reader.readNumber());
  return numbers;
}
