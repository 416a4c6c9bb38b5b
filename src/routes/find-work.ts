import type { RecordOf } from '../schemas/collections.ts';
import { authorName } from '../schemas/reference.ts';
import { lawCollection, library, linkSearch, type ExternalLink } from './external-search.ts';

/**
 * Where a cited work can be found, the surest way first: its DOI, its own address or else the record that we opened, and a
 * search in a library, or of laws. Made from what the records say alone.
 */
export function findWork(work: RecordOf<'references'>): ExternalLink[] {
  const { completion, webAddress } = work;
  const doi = completion?.doi;
  const opened = doi === undefined && webAddress === null ? (completion?.records ?? []) : [];
  const addresses = [...(webAddress === null ? [] : [webAddress]), ...opened];
  return [
    ...(doi === undefined ? [] : [{ name: `doi.org/${doi}`, href: `https://doi.org/${doi}` }]),
    ...addresses.map((href) => ({ name: new URL(href).hostname.replace(/^www\./, ''), href })),
    linkSearch(
      completion?.type === 'legislation' || work.type === 'legislation' ? lawCollection : library,
      describe(work),
    ),
  ];
}

/** Title and first author; authors and year where no title is known. A law goes by its name, which is its author here. */
function describe({ type, authors, year, title, completion }: RecordOf<'references'>): string {
  const names = (completion?.authors ?? authors).map(authorName);
  const [first = ''] = names;
  if (type === 'legislation') return first;
  const known = completion?.title ?? title;
  if (known === null) return [...names, ...(year === null ? [] : [year])].join(' ');
  return `${known.replace(/[«»"“”]/g, '')} ${first}`;
}
