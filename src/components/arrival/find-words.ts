import { tokenise } from '../../search/text/tokenise.ts';

/** A stretch of a text that belongs to a word. */
export interface FoundWord {
  word: string;
  start: number;
  end: number;
}

/**
 * Finds words in a text that is cut into pieces; a word may begin in one piece and end in another.
 *
 * @returns What to mark in each piece.
 */
export function findWords(pieces: readonly string[], words: ReadonlySet<string>): FoundWord[][] {
  const found = tokenise(pieces.join('')).filter(({ word }) => words.has(word));
  let offset = 0;
  return pieces.map((piece) => {
    const from = offset;
    offset += piece.length;
    return found
      .filter(({ start, end }) => start < offset && end > from)
      .map(({ word, start, end }) => ({
        word,
        start: Math.max(start - from, 0),
        end: Math.min(end - from, piece.length),
      }));
  });
}
