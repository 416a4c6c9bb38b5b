/** Pages from one on, written in a row, that a record is found by. */
const MAX_PAGES = 5;

/** The pages of a locator, each as one word: `s95` for «s. 95». */
export function pageWords(locator: string | null): string[] {
  return [...(locator ?? '').matchAll(/s\. (\d+)(?:–(\d+))?/g)].flatMap(([, first, last = first]) => {
    const pages = Math.min(Number(last) - Number(first) + 1, MAX_PAGES);
    return Array.from({ length: pages }, (_, page) => `s${Number(first) + page}`);
  });
}

/** A numbered heading as one word: `kap5p2` for 5.2; empty for a heading without a number. */
export function sectionWord(section: string): string {
  return /^\d/.test(section) ? `kap${section.replaceAll('.', 'p')}` : '';
}

/** A longer query is remembered text, in which a page is a word as others. */
const MAX_WORDS = 5;

/** A query with the pages and headings it names as the words that records are found by. */
export function joinPlaces(query: string): string {
  if (query.trim().split(/\s+/).length > MAX_WORDS) return query;
  return query
    .replace(/(?<!\p{L})(?:s|side|sider|p|pp|page|pages)\.?\s*(\d+)(?!\d)/giu, 's$1')
    .replace(
      /(?<!\p{L})(?:kap|kapit(?:tel|let|lene)|delkapit(?:tel|let)|avsnitt(?:et)?|chapter|section)\.?\s*(\d+(?:\.\d+)*)/giu,
      (_, section: string) => sectionWord(section),
    );
}

/** A word as readers write it: «s. 95» for `s95`. */
export function spellPlace(word: string): string {
  return word
    .replace(/^s(?=\d+$)/, 's. ')
    .replace(/^kap(\d[\dp]*)$/, (_, section: string) => `kap. ${section.replaceAll('p', '.')}`);
}
