import type { FindingNode, QuoteNode, StudyNode, ThemeNode } from './corpus.ts';
import { inOrder, sidesOf, type Side, type Voice } from './terms.ts';

/** Findings and quotations of one side on a theme. */
export interface Said {
  side: Side;
  findings: FindingNode[];
  quotes: QuoteNode[];
}

/** Splits a theme by side; findings of a union are on each of its sides. */
export function splitBySide({ findings, quotes }: ThemeNode, sides: readonly Side[]): Said[] {
  return sides.map((side) => ({
    side,
    findings: findings.filter(({ voice }) => sidesOf(voice).includes(side)),
    quotes: quotes.filter(({ speaker }) => speaker === side),
  }));
}

/** Sides that a finding speaks for although none of its studies asked them. */
export interface Unheard {
  /** Sides not asked by any of the studies. */
  unheard: Side[];
  /** Sides asked by the studies. */
  heard: Side[];
}

/** The sides a finding speaks for although none of its studies asked them; null if there are none, or no study. */
export function findUnheard(voice: Voice, studies: readonly StudyNode[]): Unheard | null {
  const heard = inOrder(studies.flatMap(({ perspective }) => sidesOf(perspective)));
  const unheard = sidesOf(voice).filter((side) => !heard.includes(side));
  return studies.length === 0 || unheard.length === 0 ? null : { unheard, heard };
}
