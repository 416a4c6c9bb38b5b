import type { Claim } from './list-verbatim.ts';
import { gap, type CheckResult, type Outcome } from './outcome.ts';
import { describePlace, type ReadThesis } from './read-thesis.ts';
import { collapse, findAll } from './source-text.ts';
import type { Waivers } from './waivers.ts';

/** Letters of the text that a report shows after the last word that agrees. */
const SHOWN = 30;

/**
 * Checks that words stand in a text character by character, in the section the record names.
 *
 * @param name What the words are, for the table.
 */
export function checkVerbatim(
  name: string,
  claims: readonly Claim[],
  reads: readonly ReadThesis[],
  waivers: Waivers,
): CheckResult[] {
  const owner = ({ theses }: Claim) => (theses.length === 1 ? theses[0]! : null);
  return [...Map.groupBy(claims, owner)].map(([thesis, group]) => ({
    name,
    thesis,
    outcomes: group.map((claim) => checkClaim(claim, reads, waivers)),
  }));
}

function checkClaim(claim: Claim, all: readonly ReadThesis[], waivers: Waivers): Outcome {
  const words = collapse(claim.words);
  const reads = claim.theses.length === 0 ? all : all.filter(({ id }) => claim.theses.includes(id));
  if (reads.some((read) => standsIn(read, words, claim.section))) return 'covered';
  if (reads.some(({ id }) => waivers.cover('verbatim', id, claim.section, words))) return 'waived';
  return gap(claim.file, claim.field, claim.words, explain(claim, words, reads));
}

function standsIn({ source, sections }: ReadThesis, words: string, section: string | null): boolean {
  // A section whose heading is missing is a gap of its own; its words are looked for in the whole text.
  const span = section === null ? undefined : sections.get(section);
  return findAll(source.text, words, span?.start, span?.end).length > 0;
}

/** What the text has instead: the same words elsewhere, or the point where the wording parts. */
function explain({ section }: Claim, words: string, reads: readonly ReadThesis[]): string {
  const where = section === null ? 'i teksten' : `i del ${section}`;
  for (const read of reads) {
    const at = findAll(read.source.text, words)[0];
    if (at !== undefined) return `står ikke ${where}, men ${describePlace(read, at)}; rett delen som er oppgitt`;
  }
  const start = longestStart(words, reads);
  if (start === null) return `står ikke ordrett ${where}; skriv det av på nytt fra teksten, eller ta det bort`;
  const { read, at, length } = start;
  const shared = words.slice(0, length).split(' ').slice(-3).join(' ');
  const printed =
    shared +
    read.source.text
      .slice(at + length, at + length + SHOWN)
      .replace(/\S*$/u, '')
      .trimEnd();
  return `står ikke ordrett ${where}: ordlyden skiller lag ${describePlace(read, at + length)}, der teksten har «…${printed}…»; skriv det av på nytt`;
}

/** The longest beginning of some words that stands in a text; null where not even two words do. */
function longestStart(
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
