import { cutIntoPieces } from '../../search/highlight.ts';
import type { MarkedText as Text } from '../../search/read-text.ts';

/** A text with what the query matched marked. */
export function MarkedText({ text }: { text: Text }) {
  return cutIntoPieces(text).map((piece, index) =>
    piece.matched ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}
