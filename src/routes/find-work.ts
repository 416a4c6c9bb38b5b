import type { RecordOf } from '../schemas/collections.ts';
import { authorName } from '../schemas/reference.ts';
import { lawCollection, library, linkSearch, type ExternalLink } from './external-search.ts';

/** Where publishers of journals keep their articles, and PubMed; other hosts keep records of what others publish. */
const publishers = [
  'pubmed.ncbi.nlm.nih.gov',
  'pmc.ncbi.nlm.nih.gov',
  'idunn.no',
  'septentrio.uit.no',
  'bmj.com',
  'cambridge.org',
  'link.springer.com',
  'oup.com',
  'sagepub.com',
  'sciencedirect.com',
  'tandfonline.com',
  'wiley.com',
];

/**
 * Where a cited work can be found, the surest way first: its DOI, its own address or else its publisher's page, a search in
 * a library, or of laws, and last other records of it that we opened. Made from what the records say alone.
 */
export function findWork(work: RecordOf<'references'>): ExternalLink[] {
  const { completion, webAddress } = work;
  const doi = completion?.doi;
  const opened = doi === undefined && webAddress === null ? (completion?.records ?? []) : [];
  const published = opened.filter(isPublisher);
  return [
    ...(doi === undefined ? [] : [{ name: `doi.org/${doi}`, href: `https://doi.org/${doi}` }]),
    ...[...(webAddress === null ? [] : [webAddress]), ...published].map(nameByHost),
    linkSearch(
      completion?.type === 'legislation' || work.type === 'legislation' ? lawCollection : library,
      describe(work),
    ),
    ...opened.filter((href) => !published.includes(href)).map(nameByHost),
  ];
}

function isPublisher(href: string): boolean {
  const { hostname } = new URL(href);
  return publishers.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

function nameByHost(href: string): ExternalLink {
  return { name: new URL(href).hostname.replace(/^www\./, ''), href };
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
