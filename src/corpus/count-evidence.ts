import type { Localised } from '../schemas/common.ts';
import { defaultLocale } from '../schemas/languages.ts';
import { countedOn, type Voice } from './terms.ts';
import type { EvidenceNode, FindingNode, QuoteNode, StudyNode } from './corpus.ts';

/** A group: a value and the nodes that have it. */
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

/** Evidence behind some findings. Every count is given as the list of what is counted. */
export interface EvidenceStrength {
  /** The distinct included studies cited. */
  studies: StudyNode[];
  /** The studies by sample. */
  samples: Counted<string, StudyNode>[];
  /** All included studies of the thesis, and their samples. */
  outOf: { studies: readonly StudyNode[]; samples: Counted<string, StudyNode>[] };
  /** The studies by country code, null if unknown. Sorted by size, null last, like the groups below. */
  countries: Counted<string | null, StudyNode>[];
  /** The studies by kind of service. */
  settings: Counted<Localised | null, StudyNode>[];
  /** The findings by voice; one that several sides tell is under each of them. */
  voices: Counted<Voice, FindingNode>[];
  /** Distinct quotations that illustrate them. */
  quotes: QuoteNode[];
  /** Range of publication years, with the studies that have one; null if none has. */
  years: { first: number; last: number; studies: StudyNode[] } | null;
  /** Distinct qualifying or opposing relations, from or to them. */
  dissent: Dissent[];
}

/**
 * Measures the evidence behind findings of one thesis.
 *
 * @param allStudies The included studies of the thesis; others are not counted.
 */
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
    voices: groupVoices(findings),
    quotes: [...new Set(findings.flatMap((finding) => finding.quotes))],
    years: spanYears(studies),
    dissent: listDissent(findings),
  };
}

function groupVoices(findings: readonly FindingNode[]): Counted<Voice, FindingNode>[] {
  const told = findings.flatMap((finding) => countedOn(finding.voice).map((voice) => ({ voice, finding })));
  return groupBy(told, ({ voice }) => voice).map(({ value, nodes }) => ({
    value,
    nodes: nodes.map(({ finding }) => finding),
  }));
}

/** The distinct included studies among some evidence. */
export function listStudies(evidence: readonly EvidenceNode[]): StudyNode[] {
  return [...new Set(evidence.flatMap(({ reference }) => reference.study ?? []))];
}

/** Groups studies by country code; null if unknown. */
export function groupByCountry(studies: readonly StudyNode[]): Counted<string | null, StudyNode>[] {
  return groupBy(studies, ({ data }) => data.country);
}

/** Number of distinct samples of some studies. */
export function countSamples(studies: readonly StudyNode[]): number {
  return groupSamples(studies).length;
}

function groupSamples(studies: readonly StudyNode[]): Counted<string, StudyNode>[] {
  return groupBy(studies, ({ data }) => data.sample);
}

/** Groups by the key of a value; largest group first, null last. */
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

/** Distinct qualifying or opposing relations, from or to some findings. */
export function listDissent(findings: readonly FindingNode[]): Dissent[] {
  const own = new Set(findings);
  return findings.flatMap((finding) => [
    ...finding.relations.flatMap(({ kind, finding: to }) => (kind === 'supports' ? [] : [{ kind, from: finding, to }])),
    ...finding.relatedFrom.flatMap(({ kind, finding: from }) =>
      kind === 'supports' || own.has(from) ? [] : [{ kind, from, to: finding }],
    ),
  ]);
}
