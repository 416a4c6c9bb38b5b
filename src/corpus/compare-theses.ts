import type { Corpus, FindingNode, QuoteNode, ReferenceNode, ThesisNode, TheoryNode } from './corpus.ts';

/** The concepts that every thesis introduces; empty for a single thesis. */
export function listSharedTheory({ theses, theory }: Pick<Corpus, 'theses' | 'theory'>): TheoryNode[] {
  return theses.length < 2 ? [] : theory.filter(({ introduced }) => isInAll(introduced, theses));
}

/** The concepts that a thesis introduces and some other does not. */
export function listOwnTheory(thesis: ThesisNode, { theses, theory }: Pick<Corpus, 'theses' | 'theory'>): TheoryNode[] {
  return theory.filter(
    ({ introduced }) => introduced.some((place) => place.thesis === thesis) && !isInAll(introduced, theses),
  );
}

/** The works that every thesis cites; empty for a single thesis. */
export function listSharedWorks({ theses, references }: Pick<Corpus, 'theses' | 'references'>): ReferenceNode[] {
  return theses.length < 2 ? [] : references.filter(({ citations }) => isInAll(citations, theses));
}

/** The findings of a thesis in the order of its text. */
export function listFindings({ themes }: ThesisNode): FindingNode[] {
  return themes.flatMap(({ findings }) => findings);
}

/** The quotations that occur in a thesis. */
export function listQuotes(thesis: ThesisNode, quotes: readonly QuoteNode[]): QuoteNode[] {
  return quotes.filter(({ occurrences }) => occurrences.some((place) => place.thesis === thesis));
}

function isInAll(places: readonly { thesis: ThesisNode }[], theses: readonly ThesisNode[]): boolean {
  return theses.every((thesis) => places.some((place) => place.thesis === thesis));
}
