import { Fragment } from 'react';
import type { Piece } from '../../search/query/highlight.ts';

/** A text with its matches highlighted. */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, matched }, index) =>
    matched ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
  );
}
