import type { Quote } from '../schemas/quote.ts';
import { findSlip } from './mark-slips.ts';
import { makeProblem, type Problem } from './problem.ts';

/** Slips that no place, or more than one, in the words of the quotation answers to. */
export function checkSlips(file: string, { text, slips }: Pick<Quote, 'text' | 'slips'>): Problem[] {
  return slips.flatMap((slip, i) => {
    const places = findSlip(text, slip).length;
    if (places === 1) return [];
    const reason =
      places === 0
        ? 'står ikke i sitatet: skriv ordene slik de står i «text»'
        : `står ${places} ganger i sitatet: ta med ordene foran, så stedet er ett`;
    return [makeProblem(file, `slips[${i}]`, slip, reason)];
  });
}
