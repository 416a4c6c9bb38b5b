import { listStudies } from './count-evidence.ts';
import type { FindingNode } from './corpus.ts';

/** Whether a claim is a finding: it tells what a study found, and an included study carries it. */
export function isFinding({ voice, evidence }: FindingNode): boolean {
  return voice.ofStudies && listStudies(evidence).length > 0;
}

/** Claims with the findings among them first; else in the order given. */
export function findingsFirst(claims: readonly FindingNode[]): FindingNode[] {
  return [...claims.filter(isFinding), ...claims.filter((claim) => !isFinding(claim))];
}
