import { isFinding } from './claims.ts';
import type { Corpus, EvidenceNode, FindingNode, QuoteNode, TheoryNode } from './corpus.ts';
import { findLeadingQuote } from './leading-quote.ts';

/** One claim followed all the way: to a study and a page, to what was said, and to the theory that explains it. */
export interface WorkedExample {
  finding: FindingNode;
  evidence: EvidenceNode;
  quote: QuoteNode;
  theory: TheoryNode;
}

/**
 * The example that says most: a finding with a page, theory and a short quotation in the language of its review, spoken
 * by the side that the vocabulary names first. It changes only when the records do. Null where no finding has all of it.
 */
export function findWorkedExample({ quotes }: Pick<Corpus, 'quotes'>): WorkedExample | null {
  const examples = new Map(quotes.flatMap((quote) => listExamples(quote).map((example) => [quote, example] as const)));
  const first = Math.min(...[...examples.keys()].map(orderOfSpeaker));
  const leading = findLeadingQuote([...examples.keys()].filter((quote) => orderOfSpeaker(quote) === first));
  return leading === null ? null : (examples.get(leading) ?? null);
}

function listExamples(quote: QuoteNode): WorkedExample[] {
  return quote.findings.flatMap((finding) => {
    const [theory] = finding.theory;
    const evidence = finding.evidence.find(({ reference, locator }) => reference === quote.source && locator !== null);
    const isOwnLanguage = quote.data.language === finding.thesis.data.language;
    return isFinding(finding) && isOwnLanguage && theory && evidence ? [{ finding, evidence, quote, theory }] : [];
  });
}

function orderOfSpeaker({ speaker }: QuoteNode): number {
  return speaker?.order ?? Infinity;
}
