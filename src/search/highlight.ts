import type { MarkedText } from './read-text.ts';

/** A stretch of a text that matched, or one that did not. */
export interface Piece {
  text: string;
  matched: boolean;
}

/** Cuts a text into the pieces that matched and those between, in order. */
export function cutIntoPieces({ text, ranges }: MarkedText): Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  for (const [start, end] of ranges) {
    pieces.push({ text: text.slice(position, start), matched: false }, { text: text.slice(start, end), matched: true });
    position = end;
  }
  pieces.push({ text: text.slice(position), matched: false });
  return pieces.filter((piece) => piece.text !== '');
}
