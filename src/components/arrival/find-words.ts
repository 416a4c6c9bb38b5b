import { tokenise } from '../../search/text/tokenise.ts';

/** The range of a text that is part of a word. */
export interface FoundWord {
  word: string;
  start: number;
  end: number;
}

/**
 * Finds words in a text split into pieces; a word may span pieces.
 *
 * @returns The ranges to highlight per piece.
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
