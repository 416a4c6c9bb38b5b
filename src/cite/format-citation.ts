import type { CslItem } from './csl.ts';
import { openProcessor, type Part } from './csl-processor.ts';
import { languageFacts, type Language } from '../schemas/languages.ts';
import { escapeHtml } from '../wording/escape-html.ts';
import { toCslLocator } from './csl-locator.ts';

/** A citation as plain text, and as HTML with italics and links. */
export interface Formatted {
  text: string;
  html: string;
}

/** A work and a canonical locator; null if unknown. */
export interface Cited {
  item: CslItem;
  locator: string | null;
}

/** Parenthetical citation: «(Brekke et al., 2017, s. 58)». Several works are in the order of the reference list. */
export function formatParenthesis(cited: readonly Cited[], language: Language): Formatted {
  return inBothForms(
    cite(
      'whole',
      cited,
      language,
      cited.map(({ item }) => item),
    ),
  );
}

/**
 * Narrative citation: «Brekke et al. (2017, s. 58)».
 *
 * @param among The works to disambiguate it from by year suffix.
 */
export function formatNarrative(
  { item, locator }: Cited,
  language: Language,
  among: readonly CslItem[] = [item],
): Formatted {
  const authors = cite('authors', [{ item, locator: null }], language, among);
  return inBothForms(`${authors} ${cite('whole', [{ item, locator }], language, among, { 'suppress-author': true })}`);
}

/** Adds the secondary source to a citation: «(Brekke et al., 2017, s. 58, referert i Hansen, 2020)». */
export function addReadIn(citation: Formatted, reader: Formatted, language: Language): Formatted {
  const { citedIn } = languageFacts[language].citation;
  const join = (form: keyof Formatted) => `${citation[form].slice(0, -1)}, ${citedIn} ${reader[form].slice(1)}`;
  return { text: join('text'), html: join('html') };
}

/** Adds a locator that CSL has no label for: «(Hansen, 2020, avsnitt 4.1)». */
export function addPlace(citation: Formatted, place: string): Formatted {
  const add = (form: string, added: string) => `${form.slice(0, -1)}, ${added})`;
  return { text: add(citation.text, place), html: add(citation.html, escapeHtml(place)) };
}

/** Entries of a reference list, sorted; works of the same authors and year get year suffixes. */
export function formatEntries(items: readonly CslItem[], language: Language): Formatted[] {
  return [...formatList(items, language).values()];
}

/** Like {@link formatEntries}, by work id. */
export function formatList(items: readonly CslItem[], language: Language): Map<string, Formatted> {
  const listed = memoise([language, items], () => {
    const [{ entry_ids: ids }, entries] = openProcessor('whole', language, items).makeBibliography();
    return entries.flatMap((entry, index) => [
      ids[index]![0],
      /<div class="csl-entry">(.*)<\/div>/s.exec(entry)![1]!.trim(),
    ]);
  });
  const pairs = Array.from({ length: listed.length / 2 }, (_, index) => listed.slice(2 * index) as [string, string]);
  const gaps = new Map(items.map(({ id, custom }) => [id, custom?.gaps]));
  return new Map(pairs.map(([id, html]) => [id, inBothForms(addGaps(html, gaps.get(id)))]));
}

/** Says after an entry what it lacks, as a description in our words: in square brackets. */
function addGaps(html: string, gaps: string | undefined): string {
  return gaps === undefined ? html : `${html} [${escapeHtml(gaps)}.]`;
}

/** The reference list entry of one work. */
export function formatEntry(item: CslItem, language: Language): Formatted {
  return formatEntries([item], language)[0]!;
}

/** Formats a citation as HTML, disambiguated among `items`. */
function cite(
  part: Part,
  cited: readonly Cited[],
  language: Language,
  items: readonly CslItem[],
  wording: { 'suppress-author'?: true } = {},
): string {
  const cites = cited.map(({ item, locator }) => ({
    id: item.id,
    ...(locator === null ? {} : toCslLocator(locator)),
    ...wording,
  }));
  return memoise([part, language, items, cites], () => [
    openProcessor(part, language, items).makeCitationCluster(cites),
  ])[0]!;
}

const cache = new Map<string, string[]>();

/** Memoises formatted texts: the same works are cited often, and loading them into the processor is slow. */
function memoise(inputs: readonly unknown[], write: () => string[]): string[] {
  const key = JSON.stringify(inputs);
  const texts = cache.get(key) ?? write();
  cache.set(key, texts);
  return texts;
}

function inBothForms(html: string): Formatted {
  const text = html
    .replace(/<[^>]*>/g, '')
    // The only three characters that the processor escapes.
    .replace(/&#(38|60|62);/g, (_, code: string) => String.fromCharCode(Number(code)));
  return { text, html };
}
