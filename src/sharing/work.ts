import type {
  ArticleLeaf,
  BookLeaf,
  ChapterLeaf,
  CreativeWorkLeaf,
  LegislationLeaf,
  OrganizationLeaf,
  PeriodicalLeaf,
  PersonLeaf,
  PublicationIssueLeaf,
  PublicationVolumeLeaf,
  ReportLeaf,
  ScholarlyArticleLeaf,
  WebPageLeaf,
} from 'schema-dts';
import type { CslName } from '../cite/csl.ts';
import { exportWork, type ExportItem } from '../cite/export-item.ts';
import { titleOf } from '../wording/titles.ts';
import type { ReferenceNode } from '../corpus/corpus.ts';
import type { Locale } from '../wording/locales.ts';
import { leaveOutUnknown } from './leave-out-unknown.ts';

type Work =
  | ScholarlyArticleLeaf
  | ArticleLeaf
  | BookLeaf
  | ChapterLeaf
  | ReportLeaf
  | LegislationLeaf
  | WebPageLeaf
  | CreativeWorkLeaf;

const types: Partial<Record<ExportItem['type'], Work['@type']>> = {
  'article-journal': 'ScholarlyArticle',
  article: 'Article',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  legislation: 'Legislation',
  webpage: 'WebPage',
};

/**
 * A cited work as schema.org JSON-LD. Unknown fields are left out; a work without a title is named by authors and year, as
 * on its page.
 *
 * @param address Absolute address of its page, its `@id`.
 */
export function describeWork(reference: ReferenceNode, address: string, locale: Locale): Work {
  const item = exportWork(reference, locale);
  const [pageStart, pageEnd = pageStart] = item.page?.split('-') ?? [];
  const year = item.issued?.['date-parts'][0][0];
  const doi = item.DOI === undefined ? undefined : `https://doi.org/${item.DOI}`;
  return leaveOutUnknown<ScholarlyArticleLeaf>({
    '@type': (types[item.type] ?? 'CreativeWork') as 'ScholarlyArticle',
    '@id': address,
    name: item.title ?? titleOf(reference, locale),
    author: item.author?.map(describeName),
    datePublished: year === undefined ? undefined : String(year),
    inLanguage: item.language,
    isPartOf: describeContainer(item),
    pageStart,
    pageEnd,
    publisher: item.publisher === undefined ? undefined : { '@type': 'Organization', name: item.publisher },
    sameAs: doi ?? item.URL,
  });
}

function describeName(name: CslName): PersonLeaf | OrganizationLeaf {
  if ('literal' in name) return { '@type': 'Organization', name: name.literal };
  const { family, given } = name;
  return given === undefined
    ? { '@type': 'Person', name: family, familyName: family }
    : { '@type': 'Person', name: `${given} ${family}`, familyName: family, givenName: given };
}

type Container = PublicationIssueLeaf | PublicationVolumeLeaf | PeriodicalLeaf | BookLeaf | CreativeWorkLeaf;

/** The most specific known part of the journal (issue, volume), or the book. */
function describeContainer(item: ExportItem): Container | undefined {
  const { 'container-title': name, issue, volume } = item;
  if (name === undefined) return undefined;
  if (item.type === 'chapter') return { '@type': 'Book', name };
  if (item.type !== 'article-journal') return { '@type': 'CreativeWork', name };
  const periodical: PeriodicalLeaf = { '@type': 'Periodical', name };
  const inVolume: PeriodicalLeaf | PublicationVolumeLeaf =
    volume === undefined ? periodical : { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: periodical };
  return issue === undefined ? inVolume : { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume };
}
