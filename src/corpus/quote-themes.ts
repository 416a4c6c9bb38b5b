import type { QuoteNode, ThemeNode } from './corpus.ts';

/** The distinct themes of a quotation: those of its occurrences and of the findings it illustrates. */
export function listThemes({ occurrences, findings }: QuoteNode): ThemeNode[] {
  return [...new Set([...occurrences.flatMap(({ theme }) => theme ?? []), ...findings.map(({ theme }) => theme)])];
}
