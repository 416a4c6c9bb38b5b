import { fields, type Field, type SearchOptions } from '../model/options.ts';
import type { WordSequence } from './read-text.ts';

/** Where each word stands: the documents of word `w` are those from `starts[w]` up to `starts[w + 1]`, in order. */
export interface Postings {
  starts: Uint32Array;
  documents: Uint32Array;
  /** In which fields of the document: the bits of {@link bitsOf}. */
  places: Uint8Array;
  /** How much of the document the word is, 0–1: BM25F over all fields, without the rarity of the word. */
  impacts: Float32Array;
}

/** The bits that stand for some fields. */
export function bitsOf(names: readonly Field[]): number {
  return names.reduce((bits, name) => bits | (1 << fields.indexOf(name)), 0);
}

/** In how many documents a word stands. */
export function countDocuments({ starts }: Postings, word: number): number {
  return starts[word + 1]! - starts[word]!;
}

/** The documents that have a word in one of some fields. */
export function listDocumentsWith({ starts, documents, places }: Postings, word: number, bits: number): number[] {
  const found: number[] = [];
  for (let i = starts[word]!; i < starts[word + 1]!; i += 1) if (places[i]! & bits) found.push(documents[i]!);
  return found;
}

/** Where a document stands among those of a word; -1 where it lacks the word. */
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
 * Lists where each word stands. Linear in the number of words.
 *
 * @param texts For each field the words that each document has in it.
 * @throws RangeError when a word does not exist.
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

/** Where the documents of each word start; after the last word, where they end. */
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

/** Words per text, of the texts that have any. */
function averageLength(texts: readonly WordSequence[]): number {
  let words = 0;
  let present = 0;
  for (const { length } of texts) {
    words += length;
    if (length > 0) present += 1;
  }
  return present === 0 ? 1 : words / present;
}
