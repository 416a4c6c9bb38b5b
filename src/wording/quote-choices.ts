import type { Corpus } from '../corpus/corpus.ts';
import { listQuoteFacets, NO_SPEAKER, type QuoteFacets } from '../corpus/quote-facets.ts';
import { languages } from '../schemas/languages.ts';
import type { Term } from '../schemas/vocabulary.ts';
import { languageTitle } from './language-name.ts';
import type { Locale } from './locales.ts';
import { titleOf } from './titles.ts';
import { pick, useMessages } from './translate.ts';

/** A filter of quotations: each value in use with its label and count, in alphabetical order. */
export interface QuoteChoice {
  name: keyof QuoteFacets;
  label: string;
  /** Label of the empty choice. */
  none: string;
  options: (readonly [value: string, label: string])[];
}

/** The filters of quotations with their values. */
export function listQuoteChoices(corpus: Corpus, locale: Locale): QuoteChoice[] {
  const t = useMessages(locale);
  const collator = new Intl.Collator(locale);
  const nameRecords = (nodes: readonly Parameters<typeof titleOf>[0][]) =>
    new Map(nodes.map((node) => [node.id, titleOf(node, locale)]));
  const { terms } = corpus;
  const nameTerms = (list: readonly Term[]) => list.map(({ id, label }) => [id, pick(label, locale)] as const);
  const names: Record<keyof QuoteFacets, ReadonlyMap<string, string>> = {
    tema: nameRecords(corpus.themes),
    studie: nameRecords(corpus.references),
    oppgave: nameRecords(corpus.theses),
    stemme: new Map([...nameTerms(terms.sides), [NO_SPEAKER, t.speaker.none]]),
    sprak: new Map(languages.map((language) => [language, languageTitle(language, locale)])),
    type: new Map(nameTerms(terms.quoteKinds)),
  };
  const facets = corpus.quotes.map(listQuoteFacets);
  return (Object.keys(names) as (keyof QuoteFacets)[]).map((name) => {
    const sizes = Map.groupBy(
      facets.flatMap((values) => [...new Set(values[name])]),
      (value) => value,
    );
    const options = [...sizes].map(
      ([value, { length }]) => [value, `${names[name].get(value) ?? value} (${length})`] as const,
    );
    options.sort(([, a], [, b]) => collator.compare(a, b));
    return { name, label: t.quote.filterBy[name], none: t.filter.all, options };
  });
}
