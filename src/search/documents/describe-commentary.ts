import { titleOf } from '../../wording/titles.ts';
import type { BridgeNode, FactNode, NoteNode } from '../../corpus/corpus.ts';
import type { Locale } from '../../wording/locales.ts';
import { useMessages } from '../../wording/translate.ts';
import { makeDocument, type SearchDocument } from '../model/document.ts';
import { listFacets } from './list-facets.ts';
import { joinSources, linkTo, nameParts } from './labels.ts';
import { everyLanguage, firstSentence, listKeywords, otherLanguages, plainText } from '../text/plain-text.ts';

export function describeBridge({ id, data, sides, theory, references }: BridgeNode, locale: Locale): SearchDocument {
  const prose = [data.reading, ...sides.map(({ text }) => text)];
  const { relation, explains } = useMessages(locale).bridge;
  return makeDocument({
    kind: 'bridges',
    id,
    title: plainText(data.title, locale),
    text: firstSentence(data.reading, locale),
    place: sides.map(({ thesis }) => titleOf(thesis, locale)).join(' / '),
    keywords: [...otherLanguages(data.title, locale), ...listKeywords(data.keywords)],
    context: [...prose.flatMap(everyLanguage), relation[data.relation], explains[data.relation]],
    links: [...linkTo(theory), ...linkTo(sides.flatMap(({ quotes }) => quotes))],
    people: references.map((reference) => titleOf(reference, locale)),
    facets: listFacets({
      theses: sides.map(({ thesis }) => thesis),
      themes: sides.flatMap(({ findings }) => findings.map(({ theme }) => theme)),
    }),
  });
}

export function describeNote(note: NoteNode, locale: Locale): SearchDocument {
  const { data, places, studies, references, theory, quotes } = note;
  return makeDocument({
    kind: 'notes',
    id: note.id,
    title: plainText(data.title, locale),
    text: firstSentence(data.explanation, locale),
    place: [...new Set(places.map(({ thesis }) => titleOf(thesis, locale)))].join(' / '),
    keywords: [...otherLanguages(data.title, locale), ...listKeywords(data.keywords)],
    context: [
      ...[data.explanation, data.advice].flatMap(everyLanguage),
      ...places.flatMap(({ asWritten }) => asWritten ?? []),
    ],
    links: [...linkTo(theory), ...linkTo(quotes)],
    people: [...studies, ...references].map((node) => titleOf(node, locale)),
    facets: listFacets({
      theses: places.map(({ thesis }) => thesis),
      themes: note.findings.map(({ theme }) => theme),
      studies: [...studies, ...references.flatMap(({ study }) => study ?? [])],
    }),
  });
}

export function describeFact({ id, data, thesis, sources }: FactNode, locale: Locale): SearchDocument {
  return makeDocument({
    kind: 'facts',
    id,
    text: plainText(data.title, locale),
    place: nameParts([thesis], locale),
    source: joinSources(sources, locale),
    keywords: [
      ...listKeywords(data.keywords),
      ...[data.value, data.upTo].flatMap((figure) => figure?.toString() ?? []),
    ],
    context: [
      ...otherLanguages(data.title, locale),
      ...[data.unit, ...(data.population === null ? [] : [data.population])].flatMap(everyLanguage),
      data.asWritten,
    ],
    facets: listFacets({ theses: [thesis], evidence: sources }),
  });
}
