import { formatAuthorYear } from '../../wording/author-year.ts';
import { titleOf } from '../../wording/titles.ts';
import type { EvidenceNode, Node, QuoteNode, TheoryNode } from '../../corpus/corpus.ts';
import type { Locale } from '../../wording/locales.ts';
import { languages } from '../../schemas/languages.ts';
import { everyLanguage, listKeywords } from '../text/plain-text.ts';

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

/** Names of concepts: the title in every language, and the first alias in each language other than the edition's. */
export function nameTheory(entries: readonly TheoryNode[], locale: Locale): string[] {
  const others = languages.filter((language) => language !== locale);
  return entries.flatMap(({ data }) => [
    ...everyLanguage(data.title),
    ...others.flatMap((language) => data.aliases[language].slice(0, 1)),
  ]);
}

/** The search keywords of some quotations. */
export function quoteKeywords(quotes: readonly QuoteNode[]): string[] {
  return quotes.flatMap(({ data }) => listKeywords(data.keywords));
}
