import type { QuoteNode, ThemeNode } from './corpus.ts';

/** The themes a quotation stands in and those whose findings it illustrates, each once. */
export function listThemes({ occurrences, findings }: QuoteNode): ThemeNode[] {
  return [...new Set([...occurrences.flatMap(({ theme }) => theme ?? []), ...findings.map(({ theme }) => theme)])];
}
