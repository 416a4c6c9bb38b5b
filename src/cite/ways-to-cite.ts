import type { EvidenceNode, FindingNode, QuoteNode, ReferenceNode, ThesisNode } from '../corpus/corpus.ts';
import type { Locale } from '../i18n/locales.ts';
import { isCompleted, listMissing, type EntryField } from './completion.ts';
import { thesisToCsl, toCsl, type CslForm, type CslItem } from './csl.ts';
import {
  addReadIn,
  formatEntries,
  formatEntry,
  formatNarrative,
  formatParenthesis,
  type Formatted,
} from './format-citation.ts';

/** One way to cite something, from the citation in the text to what must stand in the reference list. */
export interface CiteWay {
  /** The works themselves, the works through the thesis that cites them, or the thesis where it cites nothing. */
  from: 'work' | 'through' | 'thesis';
  parenthesis: Formatted;
  /** With the authors in the sentence; null where several works are cited at once. */
  sentence: Formatted | null;
  entries: Formatted[];
  /** Works whose place in the source is not known. */
  withoutLocator: ReferenceNode[];
  /** Works whose entry lacks something, and what. */
  incomplete: { reference: ReferenceNode; missing: EntryField[] }[];
  /** Works whose entry holds something that a public record gave. */
  completed: ReferenceNode[];
  /** The thesis whose author and title are not known here; null where none is cited. */
  thesis: ThesisNode | null;
}

/** A place where a quotation stands with a page of its own, and how to cite it from there. */
export interface QuotePlace {
  sections: { thesis: ThesisNode; section: string }[];
  locator: string | null;
  ways: CiteWay[];
}

type Source = Pick<EvidenceNode, 'reference' | 'locator'>;

/** Writes citations in a language; `addressOf` gives the address at which a thesis can be read about, null where none is known. */
export function makeCiting(locale: Locale, addressOf: (thesis: ThesisNode) => string | null) {
  const cite = (sources: readonly Source[], form: CslForm) => {
    const cited = sources.map(({ reference, locator }) => ({ item: toCsl(reference, locale, form), locator }));
    return {
      items: cited.map(({ item }) => item),
      parenthesis: formatParenthesis(cited, locale),
      sentence: cited.length === 1 ? formatNarrative(cited[0]!, locale) : null,
    };
  };
  const itemOf = (thesis: ThesisNode): CslItem => thesisToCsl(thesis, locale, addressOf(thesis));

  const fromWorks = (sources: readonly Source[]): CiteWay => {
    const { items, ...forms } = cite(sources, 'complete');
    return {
      from: 'work',
      ...forms,
      entries: formatEntries(items, locale),
      withoutLocator: sources.filter(({ locator }) => locator === null).map(({ reference }) => reference),
      incomplete: sources
        .map(({ reference }) => ({ reference, missing: listMissing(reference.data) }))
        .filter(({ missing }) => missing.length > 0),
      completed: sources.map(({ reference }) => reference).filter(({ data }) => isCompleted(data)),
      thesis: null,
    };
  };
  const ofThesis = (thesis: ThesisNode) => ({
    entries: [formatEntry(itemOf(thesis), locale)],
    withoutLocator: [],
    incomplete: [],
    completed: [],
    thesis,
  });
  const throughThesis = (sources: readonly Source[], thesis: ThesisNode): CiteWay => {
    const { parenthesis, sentence } = cite(sources, 'as-cited');
    const add = (citation: Formatted) => addReadIn(citation, itemOf(thesis), locale);
    return {
      from: 'through',
      parenthesis: add(parenthesis),
      sentence: sentence && add(sentence),
      ...ofThesis(thesis),
    };
  };
  const fromThesis = (thesis: ThesisNode): CiteWay => {
    const cited = { item: itemOf(thesis), locator: null };
    return {
      from: 'thesis',
      parenthesis: formatParenthesis([cited], locale),
      sentence: formatNarrative(cited, locale),
      ...ofThesis(thesis),
    };
  };
  const bothWays = (sources: readonly Source[], thesis: ThesisNode): CiteWay[] =>
    sources.length === 0 ? [fromThesis(thesis)] : [fromWorks(sources), throughThesis(sources, thesis)];

  return {
    /** A work as a whole. */
    citeWork: (reference: ReferenceNode): CiteWay => fromWorks([{ reference, locator: null }]),
    /** What a finding says, in our words. */
    citeFinding: ({ evidence, thesis }: FindingNode): CiteWay[] => bothWays(mergeLocators(evidence), thesis),
    /** A quotation, once for every page it is cited with. */
    citeQuote: ({ source, occurrences }: QuoteNode): QuotePlace[] =>
      [...Map.groupBy(occurrences, ({ thesis, locator }) => `${thesis.id} ${locator}`).values()].map((group) => {
        const [{ thesis, locator }] = group as [QuoteNode['occurrences'][number]];
        const sources = source === null ? [] : [{ reference: source, locator }];
        return { sections: group, locator, ways: bothWays(sources, thesis) };
      }),
  };
}

/** Each work once, with all its places. */
function mergeLocators(evidence: readonly Source[]): Source[] {
  return [...Map.groupBy(evidence, ({ reference }) => reference)].map(([reference, group]) => {
    const locators = [...new Set(group.flatMap(({ locator }) => locator ?? []))];
    return { reference, locator: locators.length === 0 ? null : locators.join(', ') };
  });
}
