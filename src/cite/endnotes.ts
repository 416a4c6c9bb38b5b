/** A work cited, and the canonical locator in it; null where none is given. */
export interface Mention<W> {
  work: W;
  locator: string | null;
}

/** Numbers works from 1 in the order of their first mention; each has one number. */
export function numberWorks<W>(mentions: Iterable<W>): Map<W, number> {
  return new Map([...new Set(mentions)].map((work, index) => [work, index + 1]));
}

/** One mention per work, in order of first mention, with all its locators in one. */
export function mergeMentions<W>(mentions: readonly Mention<W>[]): Mention<W>[] {
  return [...Map.groupBy(mentions, ({ work }) => work)].map(([work, all]) => ({
    work,
    locator: joinLocators(all.flatMap(({ locator }) => locator ?? [])),
  }));
}

/**
 * Joins canonical locators; a part that has the label of the one before goes without it.
 *
 * @example `['s. 4', 's. 9–10']` gives `s. 4, 9–10`
 */
function joinLocators(locators: readonly string[]): string | null {
  const parts = [...new Set(locators.flatMap((locator) => locator.split(', ')))].map((part) => {
    const [label = '', ...place] = part.split(' ');
    return { part, label, place: place.join(' ') };
  });
  const told = parts.map(({ part, label, place }, index) => (parts[index - 1]?.label === label ? place : part));
  return told.length === 0 ? null : told.join(', ');
}
