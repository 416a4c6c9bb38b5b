import { titleOf } from '../../wording/titles.ts';
import type { ReferenceNode, StudyNode, ThemeNode, TheoryNode, ThesisNode } from '../../corpus/corpus.ts';
import type { Locale } from '../../wording/locales.ts';
import { authorName } from '../../schemas/reference.ts';
import { makeDocument, type SearchDocument } from '../model/document.ts';
import { listStudies } from '../../corpus/count-evidence.ts';
import { listFacets } from './list-facets.ts';
import { joinSources, nameParts } from './labels.ts';
import { sectionWord } from '../text/places.ts';
import { everyLanguage, firstSentence, listKeywords, otherLanguages } from '../text/plain-text.ts';

export function describeTheme(theme: ThemeNode, locale: Locale): SearchDocument {
  const { data } = theme;
  return makeDocument({
    kind: 'themes',
    id: theme.id,
    title: titleOf(theme, locale),
    text: firstSentence(data.summary, locale),
    place: nameParts([theme.thesis, theme.parent], locale),
    aliases: otherLanguages(data.title, locale),
    keywords: [...listKeywords(data.keywords), sectionWord(data.section)],
    context: [...everyLanguage(data.summary), data.heading ?? ''],
    facets: listFacets({
      theses: [theme.thesis],
      themes: [theme],
      studies: listStudies(theme.findings.flatMap(({ evidence }) => evidence)),
    }),
  });
}

export function describeTheory(entry: TheoryNode, locale: Locale): SearchDocument {
  const { data } = entry;
  return makeDocument({
    kind: 'theory',
    id: entry.id,
    title: titleOf(entry, locale),
    text: firstSentence(data.explanation, locale),
    place: nameParts([entry.partOf], locale),
    source: joinSources(entry.sources, locale),
    aliases: [...otherLanguages(data.title, locale), ...[data.aliases, data.formerTerms].flatMap(listKeywords)],
    keywords: listKeywords(data.keywords),
    context: [data.explanation, ...data.items].flatMap(everyLanguage),
    formerTerms: listKeywords(data.formerTerms),
    facets: listFacets({
      theses: entry.introduced.map(({ thesis }) => thesis),
      themes: entry.findings.map(({ theme }) => theme),
      evidence: entry.sources,
    }),
  });
}

export function describeStudy(study: StudyNode, locale: Locale): SearchDocument {
  const { data, reference } = study;
  const work = reference.data;
  const prose = [data.aim, data.design, data.summary, data.setting, work.about, work.note].filter(
    (text) => text !== null,
  );
  return makeDocument({
    kind: 'studies',
    id: study.id,
    title: titleOf(study, locale),
    text: firstSentence(data.aim, locale),
    place: nameParts([study.thesis], locale),
    keywords: [
      ...listKeywords(data.keywords),
      ...data.mainTopics.flatMap(everyLanguage),
      ...listBibliographic(reference),
    ],
    context: prose.flatMap(everyLanguage),
    people: listPeople(reference),
    facets: listFacets({
      theses: [study.thesis],
      themes: reference.findings.map(({ theme }) => theme),
      studies: [study],
      voice: study.perspective,
    }),
  });
}

export function describeReference(reference: ReferenceNode, locale: Locale): SearchDocument {
  const { data } = reference;
  const prose = [data.about, data.note].filter((text) => text !== null);
  const [about] = prose;
  return makeDocument({
    kind: 'references',
    id: reference.id,
    title: titleOf(reference, locale),
    text: data.title ?? (about === undefined ? '' : firstSentence(about, locale)),
    keywords: listBibliographic(reference),
    context: prose.flatMap(everyLanguage),
    people: listPeople(reference),
    facets: listFacets({
      theses: reference.citations.map(({ thesis }) => thesis),
      themes: reference.findings.map(({ theme }) => theme),
    }),
  });
}

export function describeThesis(thesis: ThesisNode, locale: Locale): SearchDocument {
  const { data } = thesis;
  return makeDocument({
    kind: 'theses',
    id: thesis.id,
    title: titleOf(thesis, locale),
    text: data.question.text,
    keywords: [...listKeywords(data.keywords), ...everyLanguage(data.discipline), data.institution ?? ''],
    context: [
      ...[data.summary, data.purpose, ...data.inclusionCriteria.map(({ text }) => text)].flatMap(everyLanguage),
      ...data.databases,
      ...data.searchLog.flatMap(({ databases, terms }) => [...databases, terms]),
      ...data.pico.flatMap(({ description, terms }) => [description, ...listKeywords(terms)]),
      ...data.outline.map(({ heading }) => heading),
    ],
    facets: listFacets({ theses: [thesis] }),
  });
}

/** What else identifies a work: its title, where it is published, and its DOI, completed ones too. */
function listBibliographic({ data: { title, container, publisher, completion } }: ReferenceNode): string[] {
  const parts = [title, container, publisher, completion?.title, completion?.container, completion?.doi];
  return parts.flatMap((part) => part ?? []);
}

function listPeople({ data }: ReferenceNode): string[] {
  return [...[...data.authors, ...(data.completion?.authors ?? [])].map(authorName), ...data.asWritten];
}
