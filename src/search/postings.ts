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

/** Occurrences of words in a field, in any order. */
export class PostingCollector {
  documents: number[] = [];
  words: number[] = [];

  add(document: number, word: number): void {
    this.documents.push(document);
    this.words.push(word);
  }

  addAll(document: number, words: readonly number[] = []): void {
    for (const word of words) if (word >= 0) this.add(document, word);
  }
}

/** Sorts occurrences by word and counts repetitions. Linear in the number of occurrences. */
export function makePostings(
  { documents, words }: PostingCollector,
  wordCount: number,
  documentCount: number,
): Postings {
  const lengths = new Uint16Array(documentCount);
  const starts = new Uint32Array(wordCount + 1);
  documents.forEach((document, i) => {
    if (document >= documentCount || (words[i] ?? 0) >= wordCount)
      throw new RangeError('An occurrence is out of range.');
    lengths[document]! += 1;
    starts[words[i]! + 1]! += 1;
  });
  for (let word = 0; word < wordCount; word += 1) starts[word + 1]! += starts[word]!;

  const byWord = new Uint32Array(documents.length);
  const next = starts.slice();
  words.forEach((word, i) => {
    byWord[next[word]!] = documents[i]!;
    next[word]! += 1;
  });
  return { ...mergeRepeated(starts, byWord), lengths, averageLength: average(lengths) };
}

function mergeRepeated(starts: Uint32Array, documents: Uint32Array) {
  const merged = {
    starts: new Uint32Array(starts.length),
    documents: new Uint32Array(documents.length),
    counts: new Uint16Array(documents.length),
  };
  let end = 0;
  for (let word = 0; word + 1 < starts.length; word += 1) {
    const group = documents.subarray(starts[word]!, starts[word + 1]!).sort();
    merged.starts[word] = end;
    for (let i = 0; i < group.length; i += 1) {
      if (i === 0 || group[i] !== group[i - 1]) {
        merged.documents[end] = group[i]!;
        end += 1;
      }
      merged.counts[end - 1]! += 1;
    }
  }
  merged.starts[starts.length - 1] = end;
  return merged;
}

/** Average over the documents that have the field at all. */
function average(lengths: Uint16Array): number {
  const present = lengths.filter((length) => length > 0);
  return present.length === 0 ? 1 : present.reduce((sum, length) => sum + length, 0) / present.length;
}
