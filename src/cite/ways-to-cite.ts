import { correctLocator, isCitable } from '../corpus/citable.ts';
import type {
  EvidenceNode,
  FindingNode,
  GroupNode,
  NoteNode,
  QuoteNode,
  ReferenceNode,
  ThesisNode,
} from '../corpus/corpus.ts';
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
  /** Null where what is cited has to be fetched from the work first. */
  parenthesis: Formatted | null;
  /** Narrative citation; null as above, and for several works cited through the thesis. */
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
  /** The works alone, to find and read: what stands here of them may not be cited from them. */
  const fetchFirst = (sources: readonly Source[]): CiteWay => ({
    ...fromWorks(sources),
    parenthesis: null,
    sentence: null,
  });
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
    /** What a finding says, in our words. What the thesis itself holds stands in no other work. */
    citeFinding: (finding: FindingNode): CiteWay[] => {
      const { data, voice, thesis } = finding;
      const place = { thesis, sections: [data.section] };
      const { known, given } = listSources(finding.evidence, finding.notes);
      if (given.length === 0) return [fromThesis(place)];
      if (voice.isReview) return [fromThesis(place), throughThesis(given, place)];
      return [(isCitable(finding) ? fromWorks : fetchFirst)(known), throughThesis(given, place)];
    },
    /** What the findings of a group say together, without locators; those that may not be cited from their works lend none. */
    citeGroup: ({ findings, thesis }: GroupNode): CiteWay[] => {
      const place = { thesis, sections: [...new Set(findings.map(({ data }) => data.section))] };
      const told = findings.filter(({ voice, evidence }) => !voice.isReview && evidence.length > 0);
      const worksOf = (claims: readonly FindingNode[]) =>
        [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ reference }) => reference)))].map((reference) => ({
          reference,
          locator: null,
        }));
      if (told.length === 0) return [fromThesis(place)];
      const citable = worksOf(told.filter(isCitable));
      return [citable.length > 0 ? fromWorks(citable) : fetchFirst(worksOf(told)), throughThesis(worksOf(told), place)];
    },
    /**
     * A quotation, per distinct locator and sources. With several sources, none can be cited directly; without a locator, or
     * where a note doubts the words, they have to be fetched from the source first.
     */
    citeQuote: (quote: QuoteNode): QuotePlace[] =>
      [...Map.groupBy(quote.occurrences, keyOf).values()].map((group) => {
        const [{ thesis, sources: works, locator }] = group as [QuoteNode['occurrences'][number]];
        const { known, given } = listSources(
          works.map((reference) => ({ reference, locator })),
          quote.notes,
        );
        const place = { thesis, sections: [...new Set(group.map(({ section }) => section))] };
        const isSound = isCitable(quote) && known.every((source) => source.locator !== null);
        const ways = [
          ...(known.length === 1 ? [(isSound ? fromWorks : fetchFirst)(known)] : []),
          given.length === 0 ? fromThesis(place) : throughThesis(given, place),
        ];
        return { sections: group, sources: works, locator, ways };
      }),
  };
}

function keyOf({ thesis, sources, locator }: QuoteNode['occurrences'][number]): string {
  return [thesis.id, locator, ...sources.map(({ id }) => id)].join(' ');
}

/** The works of some evidence, with the locators to cite them by, and those the thesis gives; a wrong one is in neither. */
function listSources(evidence: readonly Source[], notes: readonly NoteNode[]): { known: Source[]; given: Source[] } {
  const sources = evidence.map((source) => ({ ...source, right: correctLocator(source, notes) }));
  return {
    known: mergeLocators(sources.map(({ reference, right }) => ({ reference, locator: right }))),
    given: mergeLocators(
      sources.map(({ reference, locator, right }) => ({ reference, locator: locator === right ? locator : null })),
    ),
  };
}

/** Groups evidence by work, joining the locators. */
function mergeLocators(evidence: readonly Source[]): Source[] {
  return [...Map.groupBy(evidence, ({ reference }) => reference)].map(([reference, group]) => {
    const locators = [...new Set(group.flatMap(({ locator }) => locator ?? []))];
    return { reference, locator: locators.length === 0 ? null : locators.join(', ') };
  });
}
