import { Fragment } from 'react';
import { cutIntoPieces, takePassage } from '../../search/query/highlight.ts';
import type { MarkedText as Text } from '../../search/index/read-text.ts';

/** A text with what the query matched marked; a long one is cut to the passage around the first match. */
export function MarkedText({ text }: { text: Text }) {
  return cutIntoPieces(takePassage(text)).map((piece, index) =>
    piece.matched ? <mark key={index}>{piece.text}</mark> : <Fragment key={index}>{piece.text}</Fragment>,
  );
}
