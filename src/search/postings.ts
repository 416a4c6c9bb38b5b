import type { WordSequence } from './read-text.ts';

/** Where one field has each word: the documents of word `w` are those from `starts[w]` up to `starts[w + 1]`. */
export interface Postings {
  starts: Uint32Array;
  documents: Uint32Array;
  /** How often the word stands in the field of the document. */
  counts: Uint16Array;
  /** Words in the field of each document. */
  lengths: Uint16Array;
  averageLength: number;
}

/** In how many documents a field has a word. */
export function countOccurrences({ starts }: Postings, word: number): number {
  return starts[word + 1]! - starts[word]!;
}

/** Whether the field of a document has a word. */
export function hasWord({ starts, documents }: Postings, word: number, document: number): boolean {
  return documents.subarray(starts[word], starts[word + 1]).includes(document);
}

/** Occurrences of words in a field. Those of one word come in the order of their documents. */
export class PostingCollector {
  documents: number[] = [];
  words: number[] = [];

  add(document: number, word: number): void {
    this.documents.push(document);
    this.words.push(word);
  }

  addAll(document: number, words: WordSequence): void {
    for (const word of words) this.add(document, word < 0 ? ~word : word);
  }
}

/** Sorts occurrences by word and counts repetitions. Linear in the number of occurrences. */
export function makePostings(
  { documents, words }: PostingCollector,
  wordCount: number,
  documentCount: number,
): Postings {
  const lengths = new Uint16Array(documentCount);
  const ends = new Uint32Array(wordCount + 1);
  for (let i = 0; i < words.length; i += 1) {
    if (documents[i]! >= documentCount || words[i]! >= wordCount)
      throw new RangeError('An occurrence is out of range.');
    lengths[documents[i]!]! += 1;
    ends[words[i]! + 1]! += 1;
  }
  for (let word = 0; word < wordCount; word += 1) ends[word + 1]! += ends[word]!;

  // While a word is filled, its place among the ends is where its next document goes.
  const sorted = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i += 1) {
    sorted[ends[words[i]!]!] = documents[i]!;
    ends[words[i]!]! += 1;
  }
  return { ...mergeRepeated(ends, sorted, wordCount), lengths, averageLength: average(lengths) };
}

/** @param ends Where the documents of each word end among the sorted ones. */
function mergeRepeated(ends: Uint32Array, sorted: Uint32Array, wordCount: number) {
  const starts = new Uint32Array(wordCount + 1);
  const documents = new Uint32Array(sorted.length);
  const counts = new Uint16Array(sorted.length);
  let end = 0;
  for (let word = 0, i = 0; word < wordCount; word += 1) {
    starts[word] = end;
    for (; i < ends[word]!; i += 1) {
      if (end === starts[word] || documents[end - 1] !== sorted[i]) {
        documents[end] = sorted[i]!;
        end += 1;
      }
      counts[end - 1]! += 1;
    }
  }
  starts[wordCount] = end;
  return { starts, documents, counts };
}

/** Average over the documents that have the field at all. */
function average(lengths: Uint16Array): number {
  const present = lengths.filter((length) => length > 0);
  return present.length === 0 ? 1 : present.reduce((sum, length) => sum + length, 0) / present.length;
}
