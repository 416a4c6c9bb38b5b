import type { Match } from '../model/match.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import { fields } from '../model/options.ts';
import { bitsOf, findPosting } from '../index/postings.ts';

/** What each document has of a query. */
export interface Ranking {
  /** Score of each document; 0 where it has no word. Overwritten by the next ranking. */
  scores: Float32Array;
  /** Documents to show, in no order. */
  found: readonly number[];
  /** Whether a document has all words of the query. */
  isComplete: (document: number) => boolean;
}

/**
 * Scores every document for the words of a query, each given by what it may stand for.
 *
 * @param allowed 1 for each document that may be found; null where all may.
 */
export type RankDocuments = (words: readonly (readonly Match[])[], allowed: Uint8Array | null) => Ranking;

/** A query of so many words may be half remembered: where few documents have all of them, others may have the rest. */
const HALF_REMEMBERED = 3;
/** Fewer documents than this are few: they leave room among the hits that a reader looks at. */
const FEW = 10;
/** The least of what the words of a longer query tell that a document must have, when not all of them. */
const LEAST = 0.5;
/** What a document keeps of its score when it lacks a word that others have; less the more the word tells. */
const MISSING = 0.75;

/** Fields of a document itself, not what stands around it. */
const plainBits = bitsOf(fields.filter((field) => field !== 'context'));

/** What one word of a query is worth to the documents that have it. */
interface WordScores {
  documents: Uint32Array;
  values: Float32Array;
  /** 1 for each of the documents that has the word elsewhere than around it. */
  plain: Uint8Array;
  /** How much the word tells: the fewer have it, the more. */
  rarity: number;
}

/**
 * Makes the function that ranks. While a query is typed its earlier words stay the same: what a word is worth is kept as
 * long as its matches are.
 */
export function makeRankDocuments(index: LoadedIndex): RankDocuments {
  const { size, postings } = index;
  const scores = new Float32Array(size);
  const present = new Uint8Array(size);
  /** How many of the words stand in a document itself. */
  const plain = new Uint8Array(size);
  /** How much the words that a document has tell. */
  const told = new Float32Array(size);
  const worth = new Float32Array(size);
  const stands = new Uint8Array(size);
  const touched = new Uint32Array(size);
  const kindShares = Float32Array.from(index.kinds, (kind) => index.options.kinds[kind]);
  const known = new WeakMap<readonly Match[], WordScores>();

  return (words, allowed) => {
    scores.fill(0);
    present.fill(0);
    plain.fill(0);
    told.fill(0);
    const having = words.flatMap((matches) => addWord(matches, allowed));
    const most = having.reduce((highest, document) => Math.max(highest, present[document]!), 0);
    // A document that has less than half of the words is not about the query.
    const near = having.filter((document) => present[document]! >= words.length / 2);
    const full = near.filter((document) => present[document] === most);
    const isLong = words.length >= HALF_REMEMBERED;
    // What merely stands around a document answers no query so well that it shuts out all others.
    const mayLack = isLong ? full.length < FEW : !full.some((document) => plain[document] === words.length);
    const highest = near.reduce((sum, document) => Math.max(sum, told[document]!), 0);
    const least = isLong ? LEAST * highest : 0;
    const found = (mayLack ? near : full).filter((document) => told[document]! >= least);
    for (const document of found) {
      const isMissing = present[document]! < words.length;
      scores[document]! *= kindShares[document]! * (isMissing ? (MISSING * told[document]!) / highest : 1);
    }
    return { scores, found, isComplete: (document) => present[document] === words.length };
  };

  /** Adds the worth of a word to the scores; returns the documents that had none of the words before. */
  function addWord(matches: readonly Match[], allowed: Uint8Array | null): number[] {
    const scored = known.get(matches) ?? scoreWord(matches);
    known.set(matches, scored);
    const { documents, values, plain: isPlain, rarity } = scored;
    const isNew: number[] = [];
    for (let i = 0; i < documents.length; i += 1) {
      const document = documents[i]!;
      if (allowed !== null && allowed[document] === 0) continue;
      if (present[document] === 0) isNew.push(document);
      present[document]! += 1;
      plain[document]! += isPlain[i]!;
      scores[document]! += values[i]!;
      told[document]! += rarity;
    }
    return isNew;
  }

  /** A document is scored by its best match alone: «tillit» said once outweighs three words that merely begin so. */
  function scoreWord(matches: readonly Match[]): WordScores {
    const { starts, documents, places, impacts } = postings;
    let count = 0;
    let sure = 0;
    for (const { word, weight, rule } of matches) {
      for (let i = starts[word]!; i < starts[word + 1]!; i += 1) {
        const document = documents[i]!;
        const before = worth[document]!;
        const value = weight * impacts[i]!;
        if (places[i]! & plainBits) stands[document] = 1;
        if (value <= before) continue;
        if (before === 0) {
          touched[count++] = document;
          if (rule !== 'related') sure += 1;
        }
        worth[document] = value;
      }
    }
    // A near-synonym makes a word no commoner.
    const having = sure || count;
    const rarity = Math.log(1 + (size - having + 0.5) / (having + 0.5));
    const values = new Float32Array(count);
    const isPlain = new Uint8Array(count);
    for (let i = 0; i < count; i += 1) {
      const document = touched[i]!;
      values[i] = rarity * worth[document]!;
      isPlain[i] = stands[document]!;
      worth[document] = stands[document] = 0;
    }
    return { documents: touched.slice(0, count), values, plain: isPlain, rarity };
  }
}

/** The match by which a word of a query scores a document; undefined where the document lacks it. */
export function findBestMatch(
  { postings }: LoadedIndex,
  matches: readonly Match[],
  document: number,
): Match | undefined {
  let best: Match | undefined;
  let most = 0;
  for (const match of matches) {
    // The surest come first and no impact is above 1: the rest cannot be better.
    if (match.weight <= most) break;
    const at = findPosting(postings, match.word, document);
    const value = at < 0 ? 0 : match.weight * postings.impacts[at]!;
    if (value > most) [best, most] = [match, value];
  }
  return best;
}

/** Every document that may be found, none before another: the answer to a query without words. */
export function listDocuments(index: LoadedIndex, allowed: Uint8Array): Ranking {
  const found = [...allowed.keys()].filter((document) => allowed[document] === 1);
  return { scores: new Float32Array(index.size), found, isComplete: () => true };
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
