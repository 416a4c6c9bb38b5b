import type { QuoteNode, ThemeNode, TheoryNode } from './corpus.ts';

/** The distinct themes of a quotation: those of its occurrences and of the findings it illustrates. */
export function listThemes({ occurrences, findings }: QuoteNode): ThemeNode[] {
  return [...new Set([...occurrences.flatMap(({ theme }) => theme ?? []), ...findings.map(({ theme }) => theme)])];
}

/** The theory a quotation shows or that explains a finding it illustrates, each once. */
export function listQuoteTheory({ theory, findings }: QuoteNode): TheoryNode[] {
  return [...new Set([...theory, ...findings.flatMap((finding) => finding.theory)])];
}
