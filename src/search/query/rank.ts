import type { Match } from '../model/match.ts';
import type { QueryWord } from './query.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import { fields } from '../model/options.ts';
import { bitsOf, findPosting } from '../index/postings.ts';

/** Result of ranking a query. */
export interface Ranking {
  /** Score per document; 0 without a match. The array is reused by the next ranking. */
  scores: Float32Array;
  /** Matching documents, unordered. */
  found: readonly number[];
  /** Whether a document has all query words. */
  isComplete: (document: number) => boolean;
}

/**
 * Scores all documents for a query with BM25F.
 *
 * @param allowed 1 for each document that may be found; null for all.
 * @param isUnion Whether each word asks for something of its own, so that a document with one of them is no partial match.
 */
export type RankDocuments = (
  words: readonly Pick<QueryWord, 'matches' | 'share'>[],
  allowed: Uint8Array | null,
  isUnion: boolean,
) => Ranking;

/** From this many words on, a partial match counts when few documents match fully. */
const MIN_WORDS_FOR_PARTIAL = 3;
/** Fewer full matches than this let partial matches in. */
const FEW_MATCHES = 10;
/** Smallest share of the total IDF of a query, in relation to the best document's, that a partial match must cover. */
const MIN_COVERAGE = 0.5;
/** How much a missing part of the query's total IDF lowers a score: the power of the share that is covered. */
const COVERAGE_POWER = 1.5;

/** All fields except the context. */
const ownBits = bitsOf(fields.filter((field) => field !== 'context'));

/** One query word's score in each document that contains it. */
interface WordScores {
  documents: Uint32Array;
  values: Float32Array;
  /** 1 for each document that has the word outside its context. */
  isOwn: Uint8Array;
  /** Inverse document frequency (BM25). */
  idf: number;
}

/**
 * Makes the ranking function. Word scores are cached per list of matches, since the earlier words of a query stay the
 * same while it is typed.
 */
export function makeRankDocuments(index: LoadedIndex): RankDocuments {
  const { size, postings } = index;
  const scores = new Float32Array(size);
  const present = new Uint8Array(size);
  /** Number of query words outside the context. */
  const own = new Uint8Array(size);
  /** Summed IDF of the query words found. */
  const coverage = new Float32Array(size);
  const bestScores = new Float32Array(size);
  const hasOwn = new Uint8Array(size);
  const touched = new Uint32Array(size);
  const { kinds, otherClaims } = index.options;
  const shares = Float32Array.from(
    index.kinds,
    (kind, document) => kinds[kind] * (index.claims[document]?.isFinding === false ? otherClaims : 1),
  );
  const cache = new WeakMap<readonly Match[], WordScores>();

  return (words, allowed, isUnion) => {
    scores.fill(0);
    present.fill(0);
    own.fill(0);
    coverage.fill(0);
    const matching = words.flatMap((word) => addWord(word, allowed));
    // Words that stand in none of the documents do not count against those that have the others.
    const known = words.filter(({ matches }) => cache.get(matches)!.documents.length > 0);
    const total = known.reduce((sum, { matches, share }) => sum + share * cache.get(matches)!.idf, 0);
    const full = matching.filter((document) => present[document] === known.length);
    const isLong = known.length >= MIN_WORDS_FOR_PARTIAL;
    // A match in context fields alone must not suppress partial matches.
    const allowsPartial = isLong ? full.length < FEW_MATCHES : !full.some((document) => own[document] === known.length);
    const maxCoverage = matching.reduce((sum, document) => Math.max(sum, coverage[document]!), 0);
    const minCoverage = isLong && !isUnion ? MIN_COVERAGE * maxCoverage : 0;
    const found = isUnion || allowsPartial ? matching.filter((document) => coverage[document]! > minCoverage) : full;
    for (const document of found) {
      scores[document]! *= shares[document]! * Math.min(1, coverage[document]! / total) ** COVERAGE_POWER;
    }
    return { scores, found, isComplete: (document) => present[document] === known.length };
  };

  /** Adds the scores of a word; returns the documents that had no query word before. */
  function addWord({ matches, share }: Pick<QueryWord, 'matches' | 'share'>, allowed: Uint8Array | null): number[] {
    const scored = cache.get(matches) ?? scoreWord(matches);
    cache.set(matches, scored);
    const { documents, values, isOwn, idf } = scored;
    const isNew: number[] = [];
    for (let i = 0; i < documents.length; i += 1) {
      const document = documents[i]!;
      if (allowed !== null && allowed[document] === 0) continue;
      if (present[document] === 0) isNew.push(document);
      present[document]! += 1;
      own[document]! += isOwn[i]!;
      scores[document]! += share * values[i]!;
      coverage[document]! += share * idf;
    }
    return isNew;
  }

  /** Scores each document by its best match, not the sum: «tillit» once outweighs three words with that prefix. */
  function scoreWord(matches: readonly Match[]): WordScores {
    const { starts, documents, places, impacts } = postings;
    let count = 0;
    let direct = 0;
    for (const { word, weight, rule } of matches) {
      for (let i = starts[word]!; i < starts[word + 1]!; i += 1) {
        const document = documents[i]!;
        const previous = bestScores[document]!;
        const value = weight * impacts[i]!;
        if (places[i]! & ownBits) hasOwn[document] = 1;
        if (value <= previous) continue;
        if (previous === 0) {
          touched[count++] = document;
          if (rule !== 'related') direct += 1;
        }
        bestScores[document] = value;
      }
    }
    // Near-synonyms do not count towards the document frequency.
    const frequency = direct || count;
    const idf = Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
    const values = new Float32Array(count);
    const isOwn = new Uint8Array(count);
    for (let i = 0; i < count; i += 1) {
      const document = touched[i]!;
      values[i] = idf * bestScores[document]!;
      isOwn[i] = hasOwn[document]!;
      bestScores[document] = hasOwn[document] = 0;
    }
    return { documents: touched.slice(0, count), values, isOwn, idf };
  }
}

/** The match by which a query word scores a document; undefined if the document lacks it. */
export function findBestMatch(
  { postings }: LoadedIndex,
  matches: readonly Match[],
  document: number,
): Match | undefined {
  let best: Match | undefined;
  let most = 0;
  for (const match of matches) {
    // Matches are sorted by weight and impacts are at most 1, so the rest cannot score higher.
    if (match.weight <= most) break;
    const at = findPosting(postings, match.word, document);
    const value = at < 0 ? 0 : match.weight * postings.impacts[at]!;
    if (value > most) [best, most] = [match, value];
  }
  return best;
}

/** Ranks all allowed documents equally: the result of a query without words. */
export function listDocuments(index: LoadedIndex, allowed: Uint8Array): Ranking {
  const found = [...allowed.keys()].filter((document) => allowed[document] === 1);
  return { scores: new Float32Array(index.size), found, isComplete: () => true };
}

/** The `wanted` documents with the highest scores, best first. Faster than sorting all. */
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
