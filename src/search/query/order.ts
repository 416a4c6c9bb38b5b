import type { LoadedIndex } from '../index/load-index.ts';
import { STUDY_FINDINGS, type Kind } from '../model/kinds.ts';
import type { AskedKind } from './asked-kind.ts';
import { makeFindCalled } from './called.ts';
import { makeClosenessMeter } from './closeness.ts';
import { workKinds } from './names.ts';
import type { Query, QueryWord } from './query.ts';
import { findBestMatch, pickBest, type Ranking } from './rank.ts';

/** Factor of the score of a record that is called what was typed. */
const CALLED = 10;
/** Factor of the score of a work whose author was typed, and of the best work of each author, which comes first. */
const WORK = 6;
const BEST_WORK = 100;
/** Factors of the scores of what a work has given, when its author was typed. */
const FROM_WORK: Partial<Record<Kind, number>> = { quotes: 2, findings: 1.5, facts: 1.5 };
/** Factor of the score of a record of the kind that is asked for. */
const ASKED = 100;
/** One word alone brings at most so many of a kind among the first hits. */
const MAX_OF_KIND = 2;
const FIRST_HITS = 5;

/** What kind of query it is. */
export interface Reading {
  /** The kind of records it asks for; null if it names none. */
  asked: AskedKind | null;
  /** The words that name authors, if the query is made of names; else null. */
  names: readonly QueryWord[] | null;
}

/** Puts the best of the found documents in order, best first; at least `limit` of them where there are as many. */
export type OrderBest = (
  ranking: Ranking,
  wanted: readonly number[],
  query: Query,
  { asked, names }: Reading,
  limit: number,
) => number[];

/**
 * Makes the function that orders what was found: by word order and proximity, and by what kind of record answers what
 * kind of query.
 */
export function makeOrderBest(index: LoadedIndex): OrderBest {
  const { options, kinds, claims } = index;
  const findCalled = makeFindCalled(index);

  return ({ scores }, wanted, { words }, { asked, names }, limit) => {
    const required = words.filter((word) => word.required);
    if (asked !== null) raise(wanted.filter(isAsked(asked)), ASKED);
    if (names !== null) raiseWorks(wanted, names);
    for (const called of [findCalled(words), ...(asked === null ? [] : [findCalled(words.slice(asked.length))])]) {
      raise(
        wanted.filter((document) => called.has(document)),
        CALLED,
      );
    }
    const best = pickBest(wanted, scores, Math.max(limit, options.reread));
    const measure = makeClosenessMeter(index, words);
    for (const document of words.length < 2 ? [] : best.slice(0, options.reread)) {
      const { run, together } = measure(document);
      scores[document]! *= (1 + (options.phraseBonus - 1) * run) * (together ? options.togetherBonus : 1);
    }
    best.sort((a, b) => scores[b]! - scores[a]! || a - b);
    return required.length === 1 && asked === null && names === null ? mixKinds(best, scores) : best;

    function raise(documents: readonly number[], factor: number): void {
      for (const document of documents) scores[document]! *= factor;
    }

    function raiseWorks(documents: readonly number[], authors: readonly QueryWord[]): void {
      const works = documents.filter((document) => workKinds.has(kinds[document]!));
      raise(works, WORK);
      const firsts = authors.flatMap(({ matches }) => {
        const own = works.filter((document) => findBestMatch(index, matches, document) !== undefined);
        return pickBest(own, scores, 1);
      });
      raise([...new Set(firsts)], BEST_WORK);
      for (const document of documents) scores[document]! *= FROM_WORK[kinds[document]!] ?? 1;
    }
  };

  function isAsked({ value }: AskedKind): (document: number) => boolean {
    return (document) => (value === STUDY_FINDINGS ? claims[document]?.isFinding === true : kinds[document] === value);
  }

  /** Lets no kind take more than its share of the first hits, where others have hits too. */
  function mixKinds(best: readonly number[], scores: Float32Array): number[] {
    const first: number[] = [];
    for (const document of best) {
      if (first.length === FIRST_HITS) break;
      if (first.filter((other) => kinds[other] === kinds[document]).length < MAX_OF_KIND) first.push(document);
    }
    const mixed = [...first, ...best.filter((document) => !first.includes(document))];
    // A document that gave way scores no more than those before it.
    mixed.reduce((most, document) => (scores[document] = Math.min(most, scores[document]!)), Infinity);
    return mixed;
  }
}
