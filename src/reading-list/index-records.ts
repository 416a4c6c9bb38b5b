import { compareCompletion } from '../cite/completion.ts';
import { toCsl } from '../cite/csl.ts';
import { describeCompletion } from '../cite/describe-completion.ts';
import { formatEntry, formatList, formatNarrative } from '../cite/format-citation.ts';
import { stripProse } from '../wording/prose.ts';
import { answer } from '../wording/summaries.ts';
import { titleOf } from '../wording/titles.ts';
import { citeQuote, listCitedWorks, listQuoteSources } from '../corpus/cited-works.ts';
import type { Corpus, EvidenceNode, ReferenceNode } from '../corpus/corpus.ts';
import { listStudies } from '../corpus/count-evidence.ts';
import { findWarning, listNotes } from '../corpus/sort-notes.ts';
import { pick, useMessages } from '../wording/translate.ts';
import type { Locale } from '../wording/locales.ts';
import type { Routes } from '../routes/routes.ts';
import { assertDistinctCodes, codeOf, listCodedNodes, listFormerCodes, type ListedNode } from './record-codes.ts';
import type { ListedRecord, ListedWork, RecordIndex } from './record-index.ts';

type Citation = [work: string, locator: string | null];
type Content = Omit<ListedRecord, 'kind' | 'title' | 'address' | 'rests' | 'warning'> & { rests: Citation[] };

/**
 * Builds the index file of reading lists for one language.
 *
 * @throws Error if two records have the same code.
 */
export function indexRecords(corpus: Corpus, routes: Routes, locale: Locale): RecordIndex {
  const nodes = listCodedNodes(corpus);
  assertDistinctCodes(nodes);
  const { singular } = useMessages(locale);
  return {
    records: Object.fromEntries(
      nodes.map((node) => {
        const { rests, ...content } = describe(node, locale);
        const head = { kind: singular[node.collection], title: titleOf(node, locale), address: routes.record(node) };
        const warning = warn(node, routes, locale);
        return [
          codeOf(node),
          {
            ...head,
            ...content,
            ...(warning && { warning }),
            ...(rests.length > 0 ? { rests: deduplicate(rests) } : {}),
          },
        ];
      }),
    ),
    former: Object.fromEntries(nodes.flatMap((node) => listFormerCodes(node).map((code) => [code, codeOf(node)]))),
    works: Object.fromEntries(listWorks(corpus, locale).map((work) => [work.id, work])),
  };
}

function warn(node: ListedNode, routes: Routes, locale: Locale): ListedRecord['warning'] {
  const note = findWarning(listNotes(node));
  if (note === null || note.data.severity === 'know') return undefined;
  const { severity } = note.data;
  const label = useMessages(locale).note.severity[severity];
  return { severity, label, title: titleOf(note, locale), address: routes.record(note) };
}

function listWorks({ references }: Corpus, locale: Locale): ListedWork[] {
  const works = references.map((reference) => {
    const item = toCsl(reference, locale);
    const completed = describeCompletion(compareCompletion(reference.data), locale);
    return {
      item,
      listed: {
        id: reference.id,
        // Formatted from the completed item, so that it agrees with its entry.
        name: formatNarrative({ item, locator: null }, locale).text,
        entry: formatEntry(item, locale),
        language: reference.data.language,
        ...(completed === null ? {} : { completed }),
      },
    };
  });
  const byName = Map.groupBy(works, ({ listed }) => listed.name);
  return works.map(({ item, listed }) => {
    const sameName = byName.get(listed.name)!.map((work) => work.item);
    if (sameName.length === 1) return listed;
    const name = formatNarrative({ item, locator: null }, locale, sameName).text;
    return { ...listed, apart: { name, entry: formatList(sameName, locale).get(item.id)! } };
  });
}

type Describer<N extends ListedNode['collection']> = (
  node: Extract<ListedNode, { collection: N }>,
  locale: Locale,
) => Partial<Omit<Content, 'text'>> & { text?: string | null };

/** What a list says of a record, where it is more or other than its answer and the works on its page. */
const describers: { [N in ListedNode['collection']]?: Describer<N> } = {
  theses: () => ({ rests: [] }),
  studies: ({ thesis }, locale) => ({ place: titleOf(thesis, locale), isWork: true }),
  themes: ({ thesis, findings }, locale) => ({
    place: titleOf(thesis, locale),
    rests: listStudies(findings.flatMap(({ evidence }) => evidence)).map(({ reference }) => cite(reference)),
  }),
  groups: ({ data, theme, findings }, locale) => ({
    text: stripProse(pick(data.summary, locale)),
    place: titleOf(theme, locale),
    rests: findings.flatMap(({ evidence }) => evidence.map(({ reference }) => cite(reference))),
  }),
  findings: ({ theme, evidence }, locale) => ({ place: titleOf(theme, locale), rests: citeEvidence(evidence) }),
  quotes: (quote, locale) => {
    const { text, language } = quote.data;
    const said = quote.speaker && { speaker: pick(quote.speaker.single, locale) };
    const { sources, locators } = citeQuote(quote);
    // Of several possible works it is not known which one the place is in.
    const place = quote.source && locators.length > 0 ? locators.join(' / ') : null;
    return {
      text: null,
      quote: { text, language, ...said },
      rests: sources.map((work) => cite(work, place)),
      ...(sources.length > 1 ? { isOneOf: true } : {}),
    };
  },
  theory: ({ sources }) => ({ rests: citeEvidence(sources) }),
  references: () => ({ text: null, isWork: true }),
  bridges: ({ sides, references }) => ({
    rests: [
      ...sides.flatMap(({ findings, quotes, works }) => [
        ...works.map((work) => cite(work)),
        ...findings.flatMap(({ evidence }) => evidence.map(({ reference }) => cite(reference))),
        ...quotes.flatMap((quote) => listQuoteSources(quote).map((work) => cite(work))),
      ]),
      ...references.map((work) => cite(work)),
    ],
  }),
  notes: ({ references }) => ({ rests: references.map((work) => cite(work)) }),
  facts: ({ data, thesis, sources }, locale) => ({
    // Verbatim, not prose.
    text: `«${data.asWritten}»`,
    place: titleOf(thesis, locale),
    rests: citeEvidence(sources),
  }),
};

function describe(node: ListedNode, locale: Locale): Content {
  const whole = 'ref' in node ? null : node;
  const {
    text = whole && stripProse(answer(whole, locale) ?? ''),
    rests = whole ? listCitedWorks(whole).map((work) => cite(work)) : [],
    ...own
  } = describers[node.collection]?.(node as never, locale) ?? {};
  return { ...(text ? { text } : {}), ...own, rests };
}

function cite(work: ReferenceNode, locator: string | null = null): Citation {
  return [work.id, locator];
}

function citeEvidence(evidence: readonly EvidenceNode[]): Citation[] {
  return evidence.map(({ reference, locator }) => cite(reference, locator));
}

/** Removes duplicate citations. */
function deduplicate(rests: readonly Citation[]): Citation[] {
  return [...new Map(rests.map((citation) => [citation.join(' '), citation])).values()];
}
