import { compareCompletion } from '../cite/completion.ts';
import { toCsl } from '../cite/csl.ts';
import { describeCompletion } from '../cite/describe-completion.ts';
import { formatEntry, formatList, formatNarrative } from '../cite/format-citation.ts';
import { stripProse } from '../wording/prose.ts';
import { titleOf } from '../wording/titles.ts';
import { listQuoteSources } from '../corpus/cited-works.ts';
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

function describe(node: ListedNode, locale: Locale): Content {
  const prose = (text: Parameters<typeof pick>[0]) => stripProse(pick(text, locale));
  switch (node.collection) {
    case 'theses':
      return { text: prose(node.data.summary), rests: [] };
    case 'studies':
      return {
        text: prose(node.data.summary),
        place: titleOf(node.thesis, locale),
        isWork: true,
        rests: [cite(node.reference)],
      };
    case 'themes':
      return {
        text: prose(node.data.summary),
        place: titleOf(node.thesis, locale),
        rests: listStudies(node.findings.flatMap(({ evidence }) => evidence)).map(({ reference }) => cite(reference)),
      };
    case 'groups':
      return {
        text: prose(node.data.summary),
        place: titleOf(node.theme, locale),
        rests: node.findings.flatMap(({ evidence }) => evidence.map(({ reference }) => cite(reference))),
      };
    case 'findings':
      return { place: titleOf(node.theme, locale), rests: citeEvidence(node.evidence) };
    case 'quotes': {
      const { text, language } = node.data;
      const said = node.speaker && { speaker: pick(node.speaker.single, locale) };
      const locators = [...new Set(node.occurrences.flatMap(({ locator }) => locator ?? []))];
      const possible = node.source ? [] : listQuoteSources(node);
      return {
        quote: { text, language, ...said },
        rests: node.source
          ? [cite(node.source, locators.length > 0 ? locators.join(' / ') : null)]
          : possible.map((work) => cite(work)),
        ...(possible.length > 1 ? { isOneOf: true } : {}),
      };
    }
    case 'theory':
      return { text: prose(node.data.explanation), rests: citeEvidence(node.sources) };
    case 'references':
      return { isWork: true, rests: [cite(node)] };
    case 'bridges':
      return {
        text: prose(node.data.reading),
        rests: [
          ...node.sides.flatMap(({ findings, quotes, works }) => [
            ...works.map((work) => cite(work)),
            ...findings.flatMap(({ evidence }) => evidence.map(({ reference }) => cite(reference))),
            ...quotes.flatMap((quote) => listQuoteSources(quote).map((work) => cite(work))),
          ]),
          ...node.references.map((work) => cite(work)),
        ],
      };
    case 'notes':
      return {
        text: `${prose(node.data.explanation)} ${prose(node.data.advice)}`,
        rests: node.references.map((work) => cite(work)),
      };
    case 'facts':
      return {
        text: `«${node.data.asWritten}»`,
        place: titleOf(node.thesis, locale),
        rests: citeEvidence(node.sources),
      };
  }
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
