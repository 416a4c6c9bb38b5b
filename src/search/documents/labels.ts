import { formatAuthorYear } from '../../wording/author-year.ts';
import { titleOf } from '../../wording/titles.ts';
import type { EvidenceNode, Node } from '../../corpus/corpus.ts';
import type { Locale } from '../../wording/locales.ts';

/** Most works that a hit names. */
const MAX_SOURCES = 5;

/** The distinct works cited for a claim, in short form: «Berg et al. (2019), Dahl (2021)». */
export function joinSources(evidence: readonly EvidenceNode[], locale: Locale): string {
  const names = [...new Set(evidence.map(({ reference }) => formatAuthorYear(reference.data, locale)))];
  return names.slice(0, MAX_SOURCES).join(', ');
}

/** Breadcrumb from the whole to the part: «review › theme». */
export function nameParts(nodes: readonly (Node | null)[], locale: Locale): string {
  return nodes.flatMap((node) => (node === null ? [] : titleOf(node, locale))).join(' › ');
}

/** Names of the documents of some records. */
export function linkTo(nodes: readonly Pick<Node, 'collection' | 'id'>[]): string[] {
  return nodes.map(({ collection, id }) => `${collection}/${id}`);
}
