import type { ThesisNode } from '../corpus/corpus.ts';
import { documentAnchors } from '../corpus/page-anchors.ts';
import type { ThesisDocument } from '../corpus/thesis-document.ts';
import type { Locale } from './locales.ts';
import { titleOf } from './titles.ts';
import { useMessages } from './translate.ts';

/** A chapter of the document of a thesis. */
export interface Chapter {
  id: string;
  /** From 1. */
  number: number;
  title: string;
  parts: { id: string; title: string }[];
}

/** The chapters of a document by their anchors, in order; what nothing stands in has none. */
export function listChapters(thesis: ThesisNode, document: ThesisDocument, locale: Locale): Map<string, Chapter> {
  const t = useMessages(locale);
  const chapter = (id: string, title: string, content: readonly unknown[]) =>
    content.length === 0 ? [] : [{ id, title, parts: [] }];
  const chapters = [
    ...chapter(documentAnchors.conclusions, t.thesis.conclusions, thesis.conclusions),
    ...document.themes.map(({ theme, parts }) => ({
      id: documentAnchors.theme(theme.id),
      title: titleOf(theme, locale),
      parts: parts.flatMap(({ group }) =>
        group === null ? [] : [{ id: documentAnchors.group(theme.id, group.id), title: titleOf(group, locale) }],
      ),
    })),
    ...chapter(documentAnchors.quotes, t.thesis.document.otherQuotes, document.quotes),
    ...chapter(documentAnchors.studies, t.collections.studies, thesis.studies),
    ...chapter(documentAnchors.background, t.thesis.background, document.background),
    ...chapter(documentAnchors.method, t.thesis.method, document.method),
    ...chapter(documentAnchors.notes, t.collections.notes, document.notes),
    ...chapter(documentAnchors.sources, t.thesis.document.sources, document.works),
  ];
  return new Map(chapters.map((one, index) => [one.id, { ...one, number: index + 1 }]));
}
