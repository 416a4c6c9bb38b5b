import type { Corpus } from '../../corpus/corpus.ts';
import type { Locale } from '../../wording/locales.ts';
import { describeBridge, describeFact, describeNote } from './describe-commentary.ts';
import { describeConclusion, describeFinding, describeQuote, describeStatement } from './describe-claims.ts';
import { describeReference, describeStudy, describeTheme, describeTheory, describeThesis } from './describe-records.ts';
import type { SearchDocument } from '../model/document.ts';

/** All search documents of a corpus for one language edition. Keywords are in every language. */
export function listDocuments(corpus: Corpus, locale: Locale): SearchDocument[] {
  return [
    ...corpus.themes.map((theme) => describeTheme(theme, locale)),
    ...corpus.theory.map((entry) => describeTheory(entry, locale)),
    ...corpus.quotes.map((quote) => describeQuote(quote, locale)),
    ...corpus.findings.map((finding) => describeFinding(finding, locale)),
    ...corpus.studies.map((study) => describeStudy(study, locale)),
    ...corpus.references.map((reference) => describeReference(reference, locale)),
    ...corpus.theses.flatMap((thesis) => [
      describeThesis(thesis, locale),
      ...thesis.conclusions.map((node) => describeConclusion(node, locale)),
      ...[...thesis.background, ...thesis.method].map((node) => describeStatement(node, locale)),
    ]),
    ...corpus.bridges.map((bridge) => describeBridge(bridge, locale)),
    ...corpus.notes.map((note) => describeNote(note, locale)),
    ...corpus.facts.map((fact) => describeFact(fact, locale)),
  ];
}
