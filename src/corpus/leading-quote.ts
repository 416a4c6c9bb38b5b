import type { GroupNode, QuoteNode, ThemeNode } from './corpus.ts';

/** What can open a page in large letters, in characters. */
const LONGEST = 260;

/**
 * The short spoken quotation that most findings and places lean on; of several the first. It changes only when the
 * evidence does. Null where nobody is quoted so briefly.
 */
export function findLeadingQuote(quotes: readonly QuoteNode[]): QuoteNode | null {
  const weigh = ({ occurrences, findings }: QuoteNode) => occurrences.length + findings.length;
  const [leading] = quotes.filter(canOpen).sort((a, b) => weigh(b) - weigh(a));
  return leading ?? null;
}

/**
 * The quotation that opens a theme: of the first group that has a short spoken one, that which most of its findings
 * lean on; of several the one that belongs most to this group alone. Null where nobody is quoted so briefly.
 */
export function findOpeningQuote({ groups }: ThemeNode): QuoteNode | null {
  for (const { findings } of groups) {
    const weigh = (quote: QuoteNode) => {
      const here = findings.filter(({ quotes }) => quotes.includes(quote)).length;
      return here - (quote.findings.length - here) / 10;
    };
    const [opening] = [...new Set(findings.flatMap(({ quotes }) => quotes))]
      .filter(canOpen)
      .sort((a, b) => weigh(b) - weigh(a));
    if (opening !== undefined) return opening;
  }
  return null;
}

/** The quotations that stand in the text of a theme: that which opens it, and one for each group that has another. */
export function chooseQuotes(theme: ThemeNode): { opening: QuoteNode | null; leading: Map<GroupNode, QuoteNode> } {
  const opening = findOpeningQuote(theme);
  const shown = new Set(opening === null ? [] : [opening]);
  const leading = new Map<GroupNode, QuoteNode>();
  for (const group of theme.groups) {
    const quotes = group.findings.flatMap((finding) => finding.quotes).filter((quote) => !shown.has(quote));
    const quote = findLeadingQuote(quotes);
    if (quote === null) continue;
    shown.add(quote);
    leading.set(group, quote);
  }
  return { opening, leading };
}

/** Whether a quotation is spoken, and short enough for large letters. */
export function canOpen({ kind, data }: QuoteNode): boolean {
  return kind.isSpoken && data.text.length < LONGEST;
}
