import { citeQuote, worksOf } from './cited-works.ts';
import type {
  FindingNode,
  GroupNode,
  NoteNode,
  QuoteNode,
  ReferenceNode,
  StatementNode,
  ThemeNode,
  ThesisNode,
} from './corpus.ts';
import { sortBySeverity } from './sort-notes.ts';

/** A claim with the quotations that stand in full after it: each does after the first claim it illustrates. */
export interface DocumentClaim {
  finding: FindingNode;
  quotes: QuoteNode[];
}

/** A theme as a chapter; what stands in no group has a part without one. */
export interface DocumentTheme {
  theme: ThemeNode;
  parts: { group: GroupNode | null; claims: DocumentClaim[] }[];
}

/** Everything a thesis rests on in the order of a document, each claim, quotation and note once. */
export interface ThesisDocument {
  themes: DocumentTheme[];
  /** The quotations that illustrate no claim. */
  quotes: QuoteNode[];
  background: StatementNode[];
  method: StatementNode[];
  notes: NoteNode[];
  /** The works cited, in the order of their first mention. */
  works: ReferenceNode[];
}

/**
 * Arranges what a thesis rests on as a document.
 *
 * @param quotes All quotations; those that stand in the thesis are taken.
 */
export function arrangeDocument(thesis: ThesisNode, quotes: readonly QuoteNode[]): ThesisDocument {
  const shown = new Set<QuoteNode>();
  const takeQuotes = (finding: FindingNode) => {
    const taken = finding.quotes.filter((quote) => !shown.has(quote));
    for (const quote of taken) shown.add(quote);
    return { finding, quotes: taken };
  };
  const themes = thesis.themes.map((theme) => {
    const alone = theme.findings.filter(({ group }) => group === null);
    const parts = [
      ...theme.groups.map((group) => ({ group, claims: group.findings.map(takeQuotes) })),
      ...(alone.length > 0 ? [{ group: null, claims: alone.map(takeQuotes) }] : []),
    ];
    return { theme, parts };
  });
  const others = quotes.filter(
    (quote) => !shown.has(quote) && quote.occurrences.some((place) => place.thesis === thesis),
  );
  const { background, method, studies } = thesis;
  const claims = themes.flatMap(({ theme, parts }) =>
    parts.flatMap((part) => part.claims.map((claim) => ({ ...claim, theme }))),
  );
  const works = new Set([
    ...claims.flatMap((claim) => [
      ...worksOf(claim.finding),
      ...claim.quotes.flatMap((quote) => citeQuote(quote, claim.theme.id).sources),
    ]),
    ...others.flatMap((quote) => citeQuote(quote).sources),
    ...studies.map(({ reference }) => reference),
    ...[...background, ...method].flatMap(worksOf),
  ]);
  return { themes, quotes: others, background, method, notes: sortBySeverity(thesis.notes), works: [...works] };
}
