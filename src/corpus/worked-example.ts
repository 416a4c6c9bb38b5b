import { isFinding } from './claims.ts';
import type { Corpus, EvidenceNode, FindingNode, QuoteNode, TheoryNode } from './corpus.ts';
import { canOpen } from './leading-quote.ts';
import { findWarning } from './sort-notes.ts';

/** One claim followed all the way: to a study and a page, to what was said, and to the theory that explains it. */
export interface WorkedExample {
  finding: FindingNode;
  evidence: EvidenceNode;
  quote: QuoteNode;
  theory: TheoryNode;
}

/** The fewest letters of a word that tells what a text is about, and how many of them say so. */
const TELLING = 4;

/**
 * The example that says most: a finding with a page, theory and a short quotation in the language of its review. Best is
 * one spoken by the side that the vocabulary names first, then one without warnings, then one whose claim has most of its
 * words in the quotation. It changes only when the records do. Null where no finding has all of it.
 */
export function findWorkedExample({ quotes }: Pick<Corpus, 'quotes'>): WorkedExample | null {
  const ranked = quotes
    .filter(canOpen)
    .flatMap(listExamples)
    .map((example) => ({ example, speaker: example.quote.speaker?.order ?? Infinity, shared: measureShared(example) }))
    .sort(
      (a, b) =>
        compare(a.speaker, b.speaker) ||
        compare(isWarned(a.example), isWarned(b.example)) ||
        compare(b.shared, a.shared),
    );
  return ranked[0]?.example ?? null;
}

function listExamples(quote: QuoteNode): WorkedExample[] {
  return quote.findings.flatMap((finding) => {
    const [theory] = finding.theory;
    const evidence = finding.evidence.find(({ reference, locator }) => reference === quote.source && locator !== null);
    const isOwnLanguage = quote.data.language === finding.thesis.data.language;
    return isFinding(finding) && isOwnLanguage && theory && evidence ? [{ finding, evidence, quote, theory }] : [];
  });
}

function isWarned({ finding, quote }: WorkedExample): number {
  return findWarning([...finding.notes, ...quote.notes]) === null ? 0 : 1;
}

/** The share of the telling words of a claim that the quotation has, in any form. */
function measureShared({ finding, quote }: WorkedExample): number {
  const claim = listStems(finding.data.text[finding.thesis.data.language] ?? '');
  const said = listStems(quote.data.text);
  return [...claim].filter((stem) => said.has(stem)).length / Math.max(claim.size, 1);
}

function listStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= TELLING).map((word) => word.slice(0, TELLING)));
}

/** Unlike a difference, also of infinite numbers. */
function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
