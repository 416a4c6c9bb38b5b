import type { Localised } from '../schemas/common.ts';
import { defaultLocale } from '../schemas/languages.ts';
import type { Voice } from './terms.ts';
import type { EvidenceNode, FindingNode, QuoteNode, StudyNode } from './corpus.ts';

/** A value and everything that has it. */
export interface Counted<Value, N> {
  value: Value;
  nodes: N[];
}

/** A finding that qualifies or opposes another. */
export interface Dissent {
  kind: 'nuances' | 'contradicts';
  from: FindingNode;
  to: FindingNode;
}

/** Everything that can be counted behind some findings, each number as the list of what it counts. */
export interface EvidenceStrength {
  /** The included studies that carry them, each once. */
  studies: StudyNode[];
  /** The studies by sample of people. */
  samples: Counted<string, StudyNode>[];
  /** All studies the thesis includes, and their samples. */
  outOf: { studies: readonly StudyNode[]; samples: Counted<string, StudyNode>[] };
  /** The studies by country code; null where the text gives none. Most studies first, null last, as below. */
  countries: Counted<string | null, StudyNode>[];
  /** The studies by kind of service. */
  settings: Counted<Localised | null, StudyNode>[];
  /** The findings by voice. */
  voices: Counted<Voice, FindingNode>[];
  /** Quotations that illustrate them, each once. */
  quotes: QuoteNode[];
  /** First and last year of the studies, counting those whose year is known; null where none is. */
  years: { first: number; last: number; studies: StudyNode[] } | null;
  /** Relations in which one of them qualifies or opposes a finding, or is met by one, each once. */
  dissent: Dissent[];
}

/** Counts everything behind some findings, out of all studies of their thesis; studies of another count for nothing. */
export function measureStrength(findings: readonly FindingNode[], allStudies: readonly StudyNode[]): EvidenceStrength {
  const cited = listStudies(findings.flatMap((finding) => finding.evidence));
  const studies = cited.filter((study) => allStudies.includes(study));
  return {
    studies,
    samples: groupSamples(studies),
    outOf: { studies: allStudies, samples: groupSamples(allStudies) },
    countries: groupByCountry(studies),
    settings: groupBy(
      studies,
      ({ data }) => data.setting,
      (setting) => setting?.[defaultLocale] ?? null,
    ),
    voices: groupBy(findings, ({ voice }) => voice),
    quotes: [...new Set(findings.flatMap((finding) => finding.quotes))],
    years: spanYears(studies),
    dissent: listDissent(findings),
  };
}

/** The included studies among some evidence, each once. */
export function listStudies(evidence: readonly EvidenceNode[]): StudyNode[] {
  return [...new Set(evidence.flatMap(({ reference }) => reference.study ?? []))];
}

/** Studies by country code; null where the text gives none. */
export function groupByCountry(studies: readonly StudyNode[]): Counted<string | null, StudyNode>[] {
  return groupBy(studies, ({ data }) => data.country);
}

/** How many separate groups of people some studies asked: those of one sample count once. */
export function countSamples(studies: readonly StudyNode[]): number {
  return groupSamples(studies).length;
}

function groupSamples(studies: readonly StudyNode[]): Counted<string, StudyNode>[] {
  return groupBy(studies, ({ data }) => data.sample);
}

/** Groups by a value, the largest group first and the one without a value last. Values with one key are the same. */
function groupBy<N, Value>(
  nodes: readonly N[],
  valueOf: (node: N) => Value,
  keyOf: (value: Value) => unknown = (value) => value,
): Counted<Value, N>[] {
  const groups = [...Map.groupBy(nodes, (node) => keyOf(valueOf(node))).values()];
  return groups
    .map((group) => ({ value: valueOf(group[0]!), nodes: group }))
    .sort((a, b) => Number(a.value === null) - Number(b.value === null) || b.nodes.length - a.nodes.length);
}

function spanYears(studies: readonly StudyNode[]): EvidenceStrength['years'] {
  const dated = studies.flatMap((study) => {
    const { year } = study.reference.data;
    return year === null ? [] : [{ study, year }];
  });
  if (dated.length === 0) return null;
  const years = dated.map(({ year }) => year);
  return { first: Math.min(...years), last: Math.max(...years), studies: dated.map(({ study }) => study) };
}

/** The relations in which one of some findings qualifies or opposes a finding, or is met by one, each once. */
export function listDissent(findings: readonly FindingNode[]): Dissent[] {
  const own = new Set(findings);
  return findings.flatMap((finding) => [
    ...finding.relations.flatMap(({ kind, finding: to }) => (kind === 'supports' ? [] : [{ kind, from: finding, to }])),
    ...finding.relatedFrom.flatMap(({ kind, finding: from }) =>
      kind === 'supports' || own.has(from) ? [] : [{ kind, from, to: finding }],
    ),
  ]);
}
