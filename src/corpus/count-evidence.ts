import type { EvidenceNode, FindingNode, StudyNode } from './corpus.ts';

/** How many studies carry a claim, and how many separate groups of people stand behind them. */
export interface EvidenceCount {
  /** The included studies that carry it, each once. */
  studies: StudyNode[];
  /** Separate samples among them: two studies of the same people count once. */
  samples: number;
  /** Studies the thesis includes, the whole of which this is a part. */
  outOf: number;
}

/** Counts the included studies behind some findings, out of all studies of their thesis. */
export function countEvidence(findings: readonly FindingNode[], allStudies: readonly StudyNode[]): EvidenceCount {
  const studies = listStudies(findings.flatMap((finding) => finding.evidence));
  return { studies, samples: new Set(studies.map((study) => study.data.sample)).size, outOf: allStudies.length };
}

/** The included studies among some evidence, each once. */
export function listStudies(evidence: readonly EvidenceNode[]): StudyNode[] {
  return [...new Set(evidence.flatMap(({ reference }) => reference.study ?? []))];
}
