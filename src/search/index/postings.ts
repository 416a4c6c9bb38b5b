import { fields, type Field, type SearchOptions } from '../model/options.ts';
import type { WordSequence } from './read-text.ts';

/** Posting lists in flat arrays: those of word `w` are at `starts[w]` up to `starts[w + 1]`, sorted by document. */
export interface Postings {
  starts: Uint32Array;
  documents: Uint32Array;
  /** The fields of the document that have the word, as a bit set; see {@link bitsOf}. */
  places: Uint8Array;
  /** BM25F term weight over all fields, 0–1, without IDF. */
  impacts: Float32Array;
}

/** Bit set of some fields. */
export function bitsOf(names: readonly Field[]): number {
  return names.reduce((bits, name) => bits | (1 << fields.indexOf(name)), 0);
}

/** Document frequency of a word. */
export function countDocuments({ starts }: Postings, word: number): number {
  return starts[word + 1]! - starts[word]!;
}

/** The documents that have a word in any of the fields in `bits`. */
export function listDocumentsWith({ starts, documents, places }: Postings, word: number, bits: number): number[] {
  const found: number[] = [];
  for (let i = starts[word]!; i < starts[word + 1]!; i += 1) if (places[i]! & bits) found.push(documents[i]!);
  return found;
}

/** Index of the posting of a word for a document; -1 if there is none. Binary search. */
export function findPosting({ starts, documents }: Postings, word: number, document: number): number {
  let low = starts[word]!;
  let high = starts[word + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (documents[middle]! < document) low = middle + 1;
    else high = middle;
  }
  return low < starts[word + 1]! && documents[low] === document ? low : -1;
}

/**
 * Builds the posting lists in time linear in the number of words.
 *
 * @param texts Per field, the words of each document.
 * @throws RangeError when a word number is not below `wordCount`.
 */
export function makePostings(
  texts: Record<Field, readonly WordSequence[]>,
  wordCount: number,
  documentCount: number,
  options: SearchOptions,
): Postings {
  const starts = countStarts(texts, wordCount, documentCount);
  const ends = starts.slice();
  const documents = new Uint32Array(starts[wordCount]!);
  const places = new Uint8Array(documents.length);
  const impacts = new Float32Array(documents.length);
  const columns = fields.map((field, number) => ({
    texts: texts[field],
    bit: 1 << number,
    boost: options.boosts[field],
    penalty: options.lengthPenalty[field],
    average: averageLength(texts[field]),
  }));
  for (let document = 0; document < documentCount; document += 1) {
    for (const column of columns) {
      const text = column.texts[document]!;
      const length = 1 - column.penalty + (column.penalty * text.length) / column.average;
      for (const entry of text) {
        const word = entry < 0 ? ~entry : entry;
        const isRepeated = ends[word]! > starts[word]! && documents[ends[word]! - 1] === document;
        const at = isRepeated ? ends[word]! - 1 : ends[word]!++;
        documents[at] = document;
        places[at]! |= column.bit;
        impacts[at]! += column.boost / length;
      }
    }
  }
  for (let i = 0; i < impacts.length; i += 1) impacts[i]! /= impacts[i]! + options.saturation;
  return { starts, documents, places, impacts };
}

/** Offset of each word's posting list, and the total length as the last entry. */
function countStarts(
  texts: Record<Field, readonly WordSequence[]>,
  wordCount: number,
  documentCount: number,
): Uint32Array {
  const columns = fields.map((field) => texts[field]);
  const starts = new Uint32Array(wordCount + 1);
  const seenIn = new Int32Array(wordCount).fill(-1);
  for (let document = 0; document < documentCount; document += 1) {
    for (const column of columns) {
      for (const entry of column[document]!) {
        const word = entry < 0 ? ~entry : entry;
        if (word >= wordCount) throw new RangeError('A word is out of range.');
        if (seenIn[word] === document) continue;
        seenIn[word] = document;
        starts[word + 1]! += 1;
      }
    }
  }
  for (let word = 0; word < wordCount; word += 1) starts[word + 1]! += starts[word]!;
  return starts;
}

/** Mean length in words of the non-empty texts; 1 if all are empty. */
function averageLength(texts: readonly WordSequence[]): number {
  let words = 0;
  let present = 0;
  for (const { length } of texts) {
    words += length;
    if (length > 0) present += 1;
  }
  return present === 0 ? 1 : words / present;
}
