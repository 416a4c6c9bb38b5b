import { formatAuthorYear } from '../wording/author-year.ts';
import { stripProse } from '../wording/prose.ts';
import { shorten, titleOf } from '../wording/titles.ts';
import type { Node, NodeOf, QuoteNode } from '../corpus/corpus.ts';
import { listStudies } from '../corpus/count-evidence.ts';
import { count, pick, useMessages, type Messages } from '../wording/translate.ts';
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

type Describer<C extends PagedCollection> = (node: NodeOf<C>, locale: Locale, t: Messages) => Partial<Card>;

/** What a card says that is other than the kind and the title. */
const describers: { [C in PagedCollection]?: Describer<C> } = {
  quotes: (quote, locale) => ({
    kicker: pick(quote.kind.label, locale),
    text: `«${shorten(quote.data.text, MAX_QUOTE_LENGTH)}»`,
    byline: join(...listOrigins(quote, locale)),
  }),
  themes: ({ level, thesis, findings, quotes }, locale, { counts }) => ({
    kicker: join(pick(level.label, locale), titleOf(thesis, locale)),
    byline: join(
      some(counts.findings, findings),
      some(counts.studies, listStudies(findings.flatMap(({ evidence }) => evidence))),
      some(counts.quotes, quotes),
    ),
  }),
  theory: ({ kind, findings, quotes }, locale, { counts }) => ({
    kicker: pick(kind.label, locale),
    byline: join(some(counts.findings, findings), some(counts.quotes, quotes)),
  }),
  studies: ({ thesis, reference }, locale, { counts, singular }) => ({
    kicker: join(singular.studies, titleOf(thesis, locale)),
    byline: join(some(counts.findings, reference.findings), some(counts.quotes, reference.quotes)),
  }),
  theses: ({ data, studies, themes }, locale, { counts, singular }) => ({
    kicker: join(singular.theses, pick(data.discipline, locale)),
    byline: join(
      some(counts.studies, studies),
      some(counts.themes, themes),
      some(
        counts.findings,
        themes.flatMap(({ findings }) => findings),
      ),
    ),
  }),
  references: ({ citations }, _, { counts }) => ({ byline: some(counts.citations, citations) ?? '' }),
  bridges: ({ data, sides }, locale, { bridge, singular }) => ({
    kicker: join(singular.bridges, bridge.relation[data.relation]),
    byline: join(...sides.map(({ thesis }) => titleOf(thesis, locale))),
  }),
};

/** Makes the social image texts of a record. */
export function describeCard(node: PagedNode, locale: Locale): Card {
  const t = useMessages(locale);
  return {
    kicker: t.singular[node.collection],
    text: shorten(stripProse(titleOf(node, locale)), MAX_TITLE_LENGTH),
    byline: '',
    ...describers[node.collection]?.(node as never, locale, t),
  };
}

function join(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}

function some(forms: { one: string; other: string }, { length }: readonly unknown[]): string | null {
  return length === 0 ? null : count(forms, length);
}

/** Speaker and origin of a quotation: its source, else the theses that have it. */
export function listOrigins({ speaker, source, occurrences }: QuoteNode, locale: Locale): string[] {
  const speakers = speaker === null ? [] : [pick(speaker.single, locale)];
  const theses = new Set(occurrences.map(({ thesis }) => titleOf(thesis, locale)));
  return [...speakers, ...(source === null ? theses : [formatAuthorYear(source.data, locale)])];
}
