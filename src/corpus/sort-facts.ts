import type { FactNode } from './corpus.ts';

/** Words that a text may leave zeros to, as powers of ten. */
const scales = [0, 3, 6, 9, 12];

/** Figures that the text gives in digits, then those it spells out, and last what is said without a number. */
export function sortFacts(facts: readonly FactNode[]): FactNode[] {
  return facts.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ data: { value, asWritten } }: FactNode): number {
  if (value === null) return 2;
  const numbers = asWritten.replace(/(?<=\d)[\s.](?=\d{3}(?!\d))/g, '').match(/\d+(?:,\d+)?/g) ?? [];
  return numbers.some((written) => scales.some((scale) => Number(written.replace(',', '.')) * 10 ** scale === value))
    ? 0
    : 1;
}
