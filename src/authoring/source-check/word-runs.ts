import type { ReadThesis } from './read-thesis.ts';

/** So many words in a row, the same as in a source text, are copied. */
const RUN = 12;

/** Runs of words of the source texts, each with a place where it stands. */
export type RunIndex = ReadonlyMap<string, { read: ReadThesis; at: number }>;

/** A stretch of our prose that also stands in a source text. */
export interface Shared {
  words: string;
  /** Number of words. */
  count: number;
  read: ReadThesis;
  /** Where it stands in the source text. */
  at: number;
}

/** The runs of some texts, without those inside texts that may be repeated. */
export function indexRuns(reads: readonly ReadThesis[], free: readonly string[]): RunIndex {
  const allowed = new Set(free.flatMap((text) => listRuns(listWords(text)).map(({ run }) => run)));
  const index = new Map<string, { read: ReadThesis; at: number }>();
  for (const read of reads) {
    for (const { run, at } of listRuns(listWords(read.source.text)))
      if (!allowed.has(run)) index.set(run, { read, at });
  }
  return index;
}

/** The longest stretches of a text that are runs of the source texts all through. */
export function findShared(text: string, index: RunIndex): Shared[] {
  const words = listWords(text);
  const stretches: { first: number; last: number; run: string }[] = [];
  for (const [position, { run }] of listRuns(words).entries()) {
    if (!index.has(run)) continue;
    const before = stretches.at(-1);
    if (before !== undefined && before.last === position + RUN - 2) before.last += 1;
    else stretches.push({ first: position, last: position + RUN - 1, run });
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
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-´’'][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase().normalize('NFC'),
    at: match.index,
  }));
}

function listRuns(words: readonly Word[]): { run: string; at: number }[] {
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map(({ at }, index) => ({
    run: words
      .slice(index, index + RUN)
      .map(({ word }) => word)
      .join(' '),
    at,
  }));
}
