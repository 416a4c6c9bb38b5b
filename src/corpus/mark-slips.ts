/** Where a slip ends in a text, as whole words; one entry for each place. */
export function findSlip(text: string, slip: string): number[] {
  const escaped = slip.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'));
  return [...found].map(({ index }) => index + slip.length);
}

/** The words with [sic] after each slip: «the activities they can use as the want [sic]». */
export function markSlips(text: string, slips: readonly string[]): string {
  const ends = slips.flatMap((slip) => findSlip(text, slip)).sort((a, b) => b - a);
  return ends.reduce((marked, end) => `${marked.slice(0, end)} [sic]${marked.slice(end)}`, text);
}
