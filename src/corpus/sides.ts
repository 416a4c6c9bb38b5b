import type { FindingNode, QuoteNode, StudyNode, ThemeNode } from './corpus.ts';
import { inOrder, sidesOf, type Side, type Voice } from './terms.ts';

/** What one side says on a theme. */
export interface Said {
  side: Side;
  findings: FindingNode[];
  quotes: QuoteNode[];
}

/** What each side says on a theme; what several say together stands on each of them. */
export function splitBySide({ findings, quotes }: ThemeNode, sides: readonly Side[]): Said[] {
  return sides.map((side) => ({
    side,
    findings: findings.filter(({ voice }) => sidesOf(voice).includes(side)),
    quotes: quotes.filter(({ speaker }) => speaker === side),
  }));
}

/** A voice speaks for sides that none of some studies has asked. */
export interface Unheard {
  /** The sides nobody asked. */
  unheard: Side[];
  /** Those the studies asked instead. */
  heard: Side[];
}

/** The sides a voice speaks for though none of some studies has asked them; null where there are none, or no study. */
export function findUnheard(voice: Voice, studies: readonly StudyNode[]): Unheard | null {
  const heard = inOrder(studies.flatMap(({ perspective }) => sidesOf(perspective)));
  const unheard = sidesOf(voice).filter((side) => !heard.includes(side));
  return studies.length === 0 || unheard.length === 0 ? null : { unheard, heard };
}
