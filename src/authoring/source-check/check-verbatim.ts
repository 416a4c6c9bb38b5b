import type { Claim } from './list-verbatim.ts';
import { gap, type CheckResult, type Outcome } from './outcome.ts';
import { describePlace, type ReadThesis } from './read-thesis.ts';
import { collapse, findAll } from './source-text.ts';
import type { Waivers } from './waivers.ts';

/** Number of characters reported after the last matching word. */
const CONTEXT_LENGTH = 30;

/** Checks that claimed words occur verbatim in the section given. */
export function checkVerbatim(
  check: CheckResult['check'],
  claims: readonly Claim[],
  reads: readonly ReadThesis[],
  waivers: Waivers,
): CheckResult[] {
  const owner = ({ theses }: Claim) => (theses.length === 1 ? theses[0]! : null);
  return [...Map.groupBy(claims, owner)].map(([thesis, group]) => ({
    check,
    thesis,
    outcomes: group.map((claim) => checkClaim(claim, reads, waivers)),
  }));
}

function checkClaim(claim: Claim, all: readonly ReadThesis[], waivers: Waivers): Outcome {
  const words = collapse(claim.words);
  const reads = claim.theses.length === 0 ? all : all.filter(({ id }) => claim.theses.includes(id));
  if (reads.some((read) => occursIn(read, words, claim.section))) return 'covered';
  if (reads.some(({ id }) => waivers.cover('verbatim', id, claim.section, words))) return 'waived';
  return gap(claim.file, claim.field, claim.words, explain(claim, words, reads));
}

function occursIn({ source, sections }: ReadThesis, words: string, section: string | null): boolean {
  // A missing heading is reported separately; its words are then searched for in the whole text.
  const span = section === null ? undefined : sections.get(section);
  return findAll(source.text, words, span?.start, span?.end).length > 0;
}

/** The reason for a gap: the words are in another section, or the point where the wording differs. */
function explain({ section }: Claim, words: string, reads: readonly ReadThesis[]): string {
  const where = section === null ? 'i teksten' : `i del ${section}`;
  for (const read of reads) {
    const at = findAll(read.source.text, words)[0];
    if (at !== undefined) return `står ikke ${where}, men ${describePlace(read, at)}; rett delen som er oppgitt`;
  }
  const start = findLongestPrefix(words, reads);
  if (start === null) return `står ikke ordrett ${where}; skriv det av på nytt fra teksten, eller ta det bort`;
  const { read, at, length } = start;
  const shared = words.slice(0, length).split(' ').slice(-3).join(' ');
  const printed =
    shared +
    read.source.text
      .slice(at + length, at + length + CONTEXT_LENGTH)
      .replace(/\S*$/u, '')
      .trimEnd();
  return `står ikke ordrett ${where}: ordlyden skiller lag ${describePlace(read, at + length)}, der teksten har «…${printed}…»; skriv det av på nytt`;
}

/** The longest prefix that occurs in a text, at least two words; null if there is none. */
function findLongestPrefix(
  words: string,
  reads: readonly ReadThesis[],
): { read: ReadThesis; at: number; length: number } | null {
  const parts = words.split(' ');
  for (let count = parts.length - 1; count >= 2; count -= 1) {
    const start = parts.slice(0, count).join(' ');
    for (const read of reads) {
      const at = findAll(read.source.text, start)[0];
      if (at !== undefined) return { read, at, length: start.length };
    }
  }
  return null;
}
