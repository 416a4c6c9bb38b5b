import type { EvidenceNode, FindingNode, GroupNode, QuoteNode, ReferenceNode, ThesisNode } from '../corpus/corpus.ts';
import type { Locale } from '../wording/locales.ts';
import { isCompleted, listMissing, type EntryField } from './completion.ts';
import { thesisToCsl, toCsl, type CslForm, type CslItem } from './csl.ts';
import {
  addPlace,
  addReadIn,
  formatEntries,
  formatEntry,
  formatNarrative,
  formatParenthesis,
  type Cited,
  type Formatted,
} from './format-citation.ts';
import { formatSection } from '../wording/section.ts';

/** One way to cite something: the citations for the text and the entries for the reference list. */
export interface CiteWay {
  /** `work`: the works themselves; `through`: the works as cited in the thesis; `thesis`: the thesis, if it cites nothing. */
  from: 'work' | 'through' | 'thesis';
  parenthesis: Formatted;
  /** Narrative citation; null for several works cited through the thesis. */
  sentence: Formatted | null;
  entries: Formatted[];
  /** Works without a locator. */
  withoutLocator: ReferenceNode[];
  /** Works with an incomplete entry, and the missing parts. */
  incomplete: { reference: ReferenceNode; missing: EntryField[] }[];
  /** Works with an entry completed from a public record. */
  completed: ReferenceNode[];
  /** The cited thesis, whose author and title are not known here; null if none is cited. */
  thesis: ThesisNode | null;
}

/** Occurrences of a quotation with the same sources and locator, and the ways to cite it from there. */
export interface QuotePlace {
  sections: { thesis: ThesisNode; section: string }[];
  /** The works that the thesis cites for it; of several, any may be the source. */
  sources: ReferenceNode[];
  locator: string | null;
  ways: CiteWay[];
}

type Source = Pick<EvidenceNode, 'reference' | 'locator'>;

/** One or several sections of a thesis that have the same words. */
interface ThesisPlace {
  thesis: ThesisNode;
  sections: string[];
}

/**
 * Makes the functions that list ways to cite.
 *
 * @param addressOf URL of a thesis's page; null if the site has no host.
 */
export function makeCiting(locale: Locale, addressOf: (thesis: ThesisNode) => string | null) {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const cite = (sources: readonly Source[], form: CslForm) => {
    const cited = sources.map(({ reference, locator }) => ({ item: toCsl(reference, locale, form), locator }));
    const items = cited.map(({ item }) => item);
    const narratives = cited.map((work) => formatNarrative(work, locale, items));
    const join = (form: keyof Formatted) => list.format(narratives.map((narrative) => narrative[form]));
    return {
      items,
      parenthesis: formatParenthesis(cited, locale),
      sentence: { text: join('text'), html: join('html') },
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
  const throughThesis = (sources: readonly Source[], place: ThesisPlace): CiteWay => {
    const { parenthesis, sentence } = cite(sources, 'as-cited');
    const [cited, where] = inThesis(place);
    const add = (citation: Formatted) =>
      addReadIn(citation, addPlace(formatParenthesis([cited], locale), where), locale);
    return {
      from: 'through',
      parenthesis: add(parenthesis),
      // With several works the addition would apply only to the last.
      sentence: sources.length === 1 ? add(sentence) : null,
      ...ofThesis(place.thesis),
    };
  };
  const fromThesis = (place: ThesisPlace): CiteWay => {
    const [cited, where] = inThesis(place);
    return {
      from: 'thesis',
      parenthesis: addPlace(formatParenthesis([cited], locale), where),
      sentence: addPlace(formatNarrative(cited, locale), where),
      ...ofThesis(place.thesis),
    };
  };
  /** A thesis to cite, and its sections as the locator: page numbers are unknown. */
  const inThesis = ({ thesis, sections }: ThesisPlace): [Cited, string] => [
    { item: itemOf(thesis), locator: null },
    list.format(sections.map((section) => formatSection(thesis.data, section, locale))),
  ];

  return {
    /** A work as a whole. */
    citeWork: (reference: ReferenceNode): CiteWay => fromWorks([{ reference, locator: null }]),
    /** A finding, in our words. The thesis's own view can only be cited from the thesis. */
    citeFinding: ({ data, voice, evidence, thesis }: FindingNode): CiteWay[] => {
      const sources = mergeLocators(evidence);
      const place = { thesis, sections: [data.section] };
      if (sources.length === 0) return [fromThesis(place)];
      return [voice.isReview ? fromThesis(place) : fromWorks(sources), throughThesis(sources, place)];
    },
    /** What a group says, in our words, with the works of all its findings. Without any it is the thesis that is cited. */
    citeGroup: ({ findings, thesis }: GroupNode): CiteWay[] => {
      const sources = mergeLocators(
        findings.filter(({ voice }) => !voice.isReview).flatMap(({ evidence }) => evidence),
      );
      const place = { thesis, sections: [...new Set(findings.map(({ data }) => data.section))] };
      return sources.length === 0 ? [fromThesis(place)] : [fromWorks(sources), throughThesis(sources, place)];
    },
    /** A quotation, per distinct locator and sources. With several sources, none can be cited directly. */
    citeQuote: ({ occurrences }: QuoteNode): QuotePlace[] =>
      [...Map.groupBy(occurrences, keyOf).values()].map((group) => {
        const [{ thesis, sources: works, locator }] = group as [QuoteNode['occurrences'][number]];
        const sources = works.map((reference) => ({ reference, locator }));
        const place = { thesis, sections: [...new Set(group.map(({ section }) => section))] };
        const ways = [
          ...(sources.length === 1 ? [fromWorks(sources)] : []),
          sources.length === 0 ? fromThesis(place) : throughThesis(sources, place),
        ];
        return { sections: group, sources: works, locator, ways };
      }),
  };
}

function keyOf({ thesis, sources, locator }: QuoteNode['occurrences'][number]): string {
  return [thesis.id, locator, ...sources.map(({ id }) => id)].join(' ');
}

/** Groups evidence by work, joining the locators. */
function mergeLocators(evidence: readonly Source[]): Source[] {
  return [...Map.groupBy(evidence, ({ reference }) => reference)].map(([reference, group]) => {
    const locators = [...new Set(group.flatMap(({ locator }) => locator ?? []))];
    return { reference, locator: locators.length === 0 ? null : locators.join(', ') };
  });
}
