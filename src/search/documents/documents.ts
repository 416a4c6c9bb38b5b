import type { Corpus, NodeOf } from '../../corpus/corpus.ts';
import type { NamedKind, PlainKind } from '../../corpus/plain-kinds.ts';
import type { Locale } from '../../wording/locales.ts';
import { describePlain } from './describe-plain.ts';
import { describeBridge, describeFact, describeNote } from './describe-commentary.ts';
import {
  describeConclusion,
  describeFinding,
  describeGroup,
  describeQuote,
  describeStatement,
} from './describe-claims.ts';
import { describeReference, describeStudy, describeTheme, describeTheory, describeThesis } from './describe-records.ts';
import { collections, type Collection } from '../../schemas/collections.ts';
import type { SearchDocument } from '../model/document.ts';

type Describer<C extends Collection> = (node: NodeOf<C>, locale: Locale) => SearchDocument[];

/** The documents of a record: itself, and its parts that are found by themselves. Of a plain kind only itself. */
const describers: { [C in NamedKind]: Describer<C> } & { [C in PlainKind]?: Describer<C> } = {
  theses: (thesis, locale) => [
    describeThesis(thesis, locale),
    ...thesis.conclusions.map((node) => describeConclusion(node, locale)),
    ...[...thesis.background, ...thesis.method].map((node) => describeStatement(node, locale)),
  ],
  studies: (study, locale) => [describeStudy(study, locale)],
  themes: (theme, locale) => [
    describeTheme(theme, locale),
    ...theme.groups.map((group) => describeGroup(group, locale)),
    ...theme.findings.map((finding) => describeFinding(finding, locale)),
  ],
  quotes: (quote, locale) => [describeQuote(quote, locale)],
  theory: (entry, locale) => [describeTheory(entry, locale)],
  // What is said of the work of a study stands on the page of the study, and is found as that.
  references: (reference, locale) => (reference.study === null ? [describeReference(reference, locale)] : []),
  bridges: (bridge, locale) => [describeBridge(bridge, locale)],
  notes: (note, locale) => [describeNote(note, locale)],
  facts: (fact, locale) => [describeFact(fact, locale)],
};

/** All search documents of a corpus for one language edition. Keywords are in every language. */
export function listDocuments(corpus: Corpus, locale: Locale): SearchDocument[] {
  return collections.flatMap((name) =>
    corpus[name].flatMap((node) => describers[name]?.(node as never, locale) ?? [describePlain(node, locale)]),
  );
}
