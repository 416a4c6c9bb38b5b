import { formatAuthorYear } from '../wording/author-year.ts';
import { stripProse } from '../wording/prose.ts';
import { shorten, titleOf } from '../wording/titles.ts';
import type { Node, QuoteNode } from '../corpus/corpus.ts';
import { listStudies } from '../corpus/count-evidence.ts';
import { count, pick, useMessages } from '../wording/translate.ts';
import type { Locale } from '../wording/locales.ts';
import type { PagedCollection } from '../routes/collection-paths.ts';

/** A record with a page of its own. */
export type PagedNode = Extract<Node, { collection: PagedCollection }>;

/** Texts of a social image. */
export interface Card {
  /** Label of the kind. */
  kicker: string;
  /** The title, or the quotation in its quotation marks. */
  text: string;
  /** Origin or counts. */
  byline: string;
}

/** Maximum lengths in characters: what is legible in a link preview. */
const MAX_QUOTE_LENGTH = 320;
const MAX_TITLE_LENGTH = 120;

/** Makes the social image texts of a record. */
export function describeCard(node: PagedNode, locale: Locale): Card {
  const t = useMessages(locale);
  const title = shorten(stripProse(titleOf(node, locale)), MAX_TITLE_LENGTH);
  const join = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' · ');
  const some = (forms: { one: string; other: string }, n: number) => (n === 0 ? null : count(forms, n));
  switch (node.collection) {
    case 'quotes':
      return {
        kicker: pick(node.kind.label, locale),
        text: `«${shorten(node.data.text, MAX_QUOTE_LENGTH)}»`,
        byline: join(listOrigins(node, locale)),
      };
    case 'themes':
      return {
        kicker: join([pick(node.level.label, locale), titleOf(node.thesis, locale)]),
        text: title,
        byline: join([
          some(t.counts.findings, node.findings.length),
          some(t.counts.studies, listStudies(node.findings.flatMap(({ evidence }) => evidence)).length),
          some(t.counts.quotes, node.quotes.length),
        ]),
      };
    case 'theory':
      return {
        kicker: pick(node.kind.label, locale),
        text: title,
        byline: join([some(t.counts.findings, node.findings.length), some(t.counts.quotes, node.quotes.length)]),
      };
    case 'studies':
      return {
        kicker: join([t.singular.studies, titleOf(node.thesis, locale)]),
        text: title,
        byline: join([
          some(t.counts.findings, node.reference.findings.length),
          some(t.counts.quotes, node.reference.quotes.length),
        ]),
      };
    case 'theses':
      return {
        kicker: join([t.singular.theses, pick(node.data.discipline, locale)]),
        text: title,
        byline: join([
          some(t.counts.studies, node.studies.length),
          some(t.counts.themes, node.themes.length),
          some(t.counts.findings, node.themes.flatMap(({ findings }) => findings).length),
        ]),
      };
    case 'references':
      return {
        kicker: t.singular.references,
        text: title,
        byline: join([some(t.counts.citations, node.citations.length)]),
      };
    case 'bridges':
      return {
        kicker: join([t.singular.bridges, t.bridge.relation[node.data.relation]]),
        text: title,
        byline: join(node.sides.map(({ thesis }) => titleOf(thesis, locale))),
      };
  }
}

/** Speaker and origin of a quotation: its source, else the theses that have it. */
export function listOrigins({ speaker, source, occurrences }: QuoteNode, locale: Locale): string[] {
  const speakers = speaker === null ? [] : [pick(speaker.single, locale)];
  const theses = new Set(occurrences.map(({ thesis }) => titleOf(thesis, locale)));
  return [...speakers, ...(source === null ? theses : [formatAuthorYear(source.data, locale)])];
}
