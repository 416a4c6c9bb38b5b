import type { Match } from './match.ts';
import type { LoadedIndex } from './load-index.ts';
import { fields } from './options.ts';

/** What each document has of a query. */
export interface Ranking {
  /** Score of each document; 0 where it lacks more words than allowed. */
  scores: Float32Array;
  /** For each word of the query, which of its matches each document has best; -1 for none. */
  best: Int16Array[];
  /** Documents to show, in no order. */
  found: number[];
  /** Whether no document has all words, so that these are the ones that have most. */
  relaxed: boolean;
}

/** A query of so many words is a phrase half remembered: one of them may be wrong even where another text has all. */
const PHRASE = 4;
/** What a document keeps of its score when it lacks a word that others have. */
const MISSING = 0.6;

/**
 * Scores every document for the words of a query, each given by what it may stand for.
 *
 * @param allowed 1 for each document that may be found; null where all may.
 */
export function rankDocuments(
  index: LoadedIndex,
  words: readonly (readonly Match[])[],
  allowed: Uint8Array | null = null,
): Ranking {
  const scores = new Float32Array(index.size);
  const present = new Uint8Array(index.size);
  const best = words.map((matches) => scoreWord(index, matches, scores, present));

  allowed?.forEach((may, document) => (present[document]! *= may));
  const most = present.reduce((highest, count) => Math.max(highest, count), 0);
  // A document that has less than half of the words is not about the query.
  const least = Math.max(most - (words.length >= PHRASE ? 1 : 0), words.length / 2, 1);
  const found: number[] = [];
  for (let document = 0; document < index.size; document += 1) {
    if (present[document]! < least) continue;
    found.push(document);
    scores[document]! *= index.options.kinds[index.kinds[document]!] * (present[document]! < most ? MISSING : 1);
  }
  return { scores, best, found, relaxed: found.length > 0 && most < words.length };
}

/** Every document that may be found, none before another: the answer to a query without words. */
export function listDocuments(index: LoadedIndex, allowed: Uint8Array): Ranking {
  const found = [...allowed.keys()].filter((document) => allowed[document] === 1);
  return { scores: new Float32Array(index.size), best: [], found, relaxed: false };
}

/** The documents with the highest scores, best first. Much faster than sorting where few are wanted of many. */
export function pickBest(documents: readonly number[], scores: Float32Array, wanted: number): number[] {
  const isBetter = (a: number, b: number) => scores[a]! > scores[b]! || (scores[a] === scores[b] && a < b);
  const best: number[] = [];
  for (const document of documents) {
    if (best.length === wanted && !isBetter(document, best[wanted - 1]!)) continue;
    let place = best.length;
    while (place > 0 && isBetter(document, best[place - 1]!)) place -= 1;
    best.splice(place, 0, document);
    if (best.length > wanted) best.pop();
  }
  return best;
}

/**
 * Adds what one word of the query is worth to the score of each document that has it. A document is scored by its best
 * match alone: «tillit» said once outweighs three words that merely begin so.
 */
function scoreWord(
  index: LoadedIndex,
  matches: readonly Match[],
  scores: Float32Array,
  present: Uint8Array,
): Int16Array {
  const best = new Int16Array(index.size).fill(-1);
  const worth = new Float32Array(index.size);
  const occurrences = new Float32Array(index.size);
  const touched: number[] = [];

  matches.forEach(({ word, weight }, number) => {
    collectOccurrences(index, word, occurrences, touched);
    for (const document of touched) {
      const amount = occurrences[document]!;
      const value = weight * (amount / (amount + index.options.saturation));
      if (value > worth[document]!) {
        worth[document] = value;
        best[document] = number;
      }
      occurrences[document] = 0;
    }
    touched.length = 0;
  });

  const documents = best.reduce((count, match) => (match >= 0 ? count + 1 : count), 0);
  const rarity = Math.log(1 + (index.size - documents + 0.5) / (documents + 0.5));
  for (let document = 0; document < index.size; document += 1) {
    if (best[document]! < 0) continue;
    scores[document]! += rarity * worth[document]!;
    present[document]! += 1;
  }
  return best;
}

/** BM25F: occurrences of a word over all fields, each weighed by its field and dampened by the length of the field. */
function collectOccurrences(
  { options, postings }: LoadedIndex,
  word: number,
  occurrences: Float32Array,
  touched: number[],
): void {
  for (const field of fields) {
    const { starts, documents, counts, lengths, averageLength } = postings[field];
    const boost = options.boosts[field];
    const penalty = options.lengthPenalty[field];
    for (let i = starts[word]!; i < starts[word + 1]!; i += 1) {
      const document = documents[i]!;
      const length = 1 - penalty + (penalty * lengths[document]!) / averageLength;
      if (occurrences[document] === 0) touched.push(document);
      occurrences[document]! += (boost * counts[i]!) / length;
    }
  }
}
