import type { CslName } from '../cite/csl.ts';
import type { ExportItem } from '../cite/export-item.ts';

/** A `meta` element by its name and content. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * Highwire Press tags (`citation_*`), read by reference managers and scholarly indexes. Empty for a work without a title,
 * and for types that the tags cannot distinguish from an article.
 */
export function listCitationTags(item: ExportItem): MetaTag[] {
  const kind = listKindTags(item);
  if (item.title === undefined || kind === null) return [];
  const [firstPage, lastPage] = item.page?.split('-') ?? [];
  const tags: [name: string, content: string | number | undefined][] = [
    ['title', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['author', formatName(name)]),
    ['publication_date', item.issued?.['date-parts'][0][0]],
    ...kind,
    ['volume', item.volume],
    ['issue', item.issue],
    ['firstpage', firstPage],
    ['lastpage', lastPage],
    ['doi', item.DOI],
    ['public_url', item.URL],
    ['language', item.language],
  ];
  return tags.flatMap(([name, content]) =>
    content === undefined ? [] : [{ name: `citation_${name}`, content: String(content) }],
  );
}

/** Tags that identify the type of work; null if there are none: without them it would be taken for an article. */
function listKindTags(item: ExportItem): [name: string, content: string | undefined][] | null {
  const container = item['container-title'];
  if (item.type === 'article-journal') return [['journal_title', container]];
  if (item.type === 'chapter' && container !== undefined) {
    return [
      ['book_title', container],
      ['publisher', item.publisher],
    ];
  }
  if (item.publisher === undefined) return null;
  if (item.type === 'thesis') return [['dissertation_institution', item.publisher]];
  return item.type === 'report' ? [['technical_report_institution', item.publisher]] : null;
}

/** «Family, Given», or the name of an organisation. */
export function formatName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.family}, ${name.given}`;
}
