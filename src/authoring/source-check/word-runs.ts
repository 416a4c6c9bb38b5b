import { normaliseText } from '../../schemas/normalise-text.ts';
import type { ReadThesis } from './read-thesis.ts';

/** Length in words of a shared run that counts as copied. */
const RUN_LENGTH = 12;

/** Word n-grams of the source texts, each with an offset in one of them. */
export type RunIndex = ReadonlyMap<string, { read: ReadThesis; at: number }>;

/** A passage of our prose that is also in a source text. */
export interface Shared {
  words: string;
  /** Number of words. */
  count: number;
  read: ReadThesis;
  /** Offset in the source text. */
  at: number;
}

/** Indexes the runs of texts, except those in allowed texts. */
export function indexRuns(reads: readonly ReadThesis[], allowedTexts: readonly string[]): RunIndex {
  const allowed = new Set(allowedTexts.flatMap((text) => listRuns(listWords(text)).map(({ run }) => run)));
  const index = new Map<string, { read: ReadThesis; at: number }>();
  for (const read of reads) {
    for (const { run, at } of listRuns(listWords(read.source.text)))
      if (!allowed.has(run)) index.set(run, { read, at });
  }
  return index;
}

/** Finds the maximal shared passages of a text. */
export function findShared(text: string, index: RunIndex): Shared[] {
  const words = listWords(text);
  const stretches: { first: number; last: number; run: string }[] = [];
  for (const [position, { run }] of listRuns(words).entries()) {
    if (!index.has(run)) continue;
    const before = stretches.at(-1);
    if (before !== undefined && before.last === position + RUN_LENGTH - 2) before.last += 1;
    else stretches.push({ first: position, last: position + RUN_LENGTH - 1, run });
  }
  return stretches.map(({ first, last, run }) => ({
    words: text.slice(words[first]!.at, words[last]!.at + words[last]!.word.length),
    count: last - first + 1,
    ...index.get(run)!,
  }));
}

interface Word {
  word: string;
  at: number;
}

function listWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\p{DI}]+(?:[-´’'][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: normaliseText(match[0]).toLowerCase(),
    at: match.index,
  }));
}

function listRuns(words: readonly Word[]): { run: string; at: number }[] {
  return words.slice(0, Math.max(0, words.length - RUN_LENGTH + 1)).map(({ at }, index) => ({
    run: words
      .slice(index, index + RUN_LENGTH)
      .map(({ word }) => word)
      .join(' '),
    at,
  }));
}
