/**
 * Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and transpositions of
 * neighbours cost 1 each.
 *
 * @param prefixOnly Whether to compare `a` with the closest prefix of `b`, for a word that is still being typed.
 */
export function editDistance(a: string, b: string, prefixOnly = false): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchange = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(exchange, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return prefixOnly ? Math.min(...last) : (last[b.length] ?? a.length);
}
