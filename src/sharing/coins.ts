import type { ExportItem } from '../cite/export-item.ts';
import { formatName } from './citation-tags.ts';

type Field = [name: string, value: string | number | undefined];

/** `rft.type` of types that only the Dublin Core format supports, as reference managers name them. */
const otherTypes: Partial<Record<ExportItem['type'], string>> = {
  legislation: 'statute',
  webpage: 'webpage',
  'entry-encyclopedia': 'encyclopediaArticle',
};

/**
 * A work as a COinS context object (http://ocoins.info/): the `title` of a `Z3988` span, from which reference managers
 * import. Null for a work without a title, since they list works by title.
 */
export function toCoins(item: ExportItem): string | null {
  if (item.title === undefined) return null;
  const { format, fields } = listKindFields(item, item.title);
  const [first] = item.author ?? [];
  const all: Field[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft_id', item.DOI && `info:doi/${item.DOI}`],
    ['rft_id', item.URL],
    ...fields,
    ...(format === 'dc' || first === undefined || 'literal' in first
      ? []
      : ([
          ['rft.aulast', first.family],
          ['rft.aufirst', first.given],
        ] satisfies Field[])),
    ...(item.author ?? []).map((name): Field => [format === 'dc' ? 'rft.creator' : 'rft.au', formatName(name)]),
    ['rft.date', item.issued?.['date-parts'][0][0]],
    ['rft.language', item.language],
  ];
  return all
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');
}

function listKindFields(item: ExportItem, title: string): { format: string; fields: Field[] } {
  const container = item['container-title'];
  const [firstPage, lastPage] = item.page?.split('-') ?? [];
  const pages: Field[] = [
    ['rft.spage', firstPage],
    ['rft.epage', lastPage],
  ];
  const publisher: Field = ['rft.pub', item.publisher];
  if (item.type === 'article-journal') {
    const numbers: Field[] = [
      ['rft.volume', item.volume],
      ['rft.issue', item.issue],
    ];
    return {
      format: 'journal',
      fields: [['rft.genre', 'article'], ['rft.atitle', title], ['rft.jtitle', container], ...numbers, ...pages],
    };
  }
  if (item.type === 'book' || item.type === 'report') {
    return { format: 'book', fields: [['rft.genre', item.type], ['rft.btitle', title], publisher] };
  }
  if (item.type === 'chapter') {
    const fields: Field[] = [['rft.genre', 'bookitem'], ['rft.atitle', title], ['rft.btitle', container], publisher];
    return { format: 'book', fields: [...fields, ...pages] };
  }
  const type = otherTypes[item.type] ?? 'document';
  return {
    format: 'dc',
    fields: [
      ['rft.type', type],
      ['rft.title', title],
      ['rft.source', container],
    ],
  };
}
