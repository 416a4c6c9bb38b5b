import { collections, type Collection } from '../schemas/collections.ts';
import type { Language } from '../schemas/languages.ts';
import { splitSentences } from './sentences.ts';

/** A `[[collection/id|label]]` link inside prose. */
export interface ProseLink {
  collection: string;
  id: string;
  /** Text to show; null where the author left it to the record's own title. */
  label: string | null;
  /** Where in the prose the link begins. */
  start: number;
}

const pattern = /\[\[([a-z]+)\/([^\]|]*)(?:\|([^\]]*))?\]\]/g;

/** The record links in a piece of prose, in order. */
export function findProseLinks(prose: string): ProseLink[] {
  return [...prose.matchAll(pattern)].map(({ 1: collection = '', 2: id = '', 3: label = null, index: start }) => ({
    collection,
    id,
    label,
    start,
  }));
}

/** Replaces each record link in a piece of prose by what `render` returns for it. */
export function replaceProseLinks(prose: string, render: (link: ProseLink) => string): string {
  return prose.replace(pattern, (_, collection: string, id: string, label: string | undefined, start: number) =>
    render({ collection, id, label: label ?? null, start }),
  );
}

/** What begins like a record link and cannot be read as one, up to the end of its line. */
export function findBrokenLinks(prose: string): string[] {
  return replaceProseLinks(prose, () => '').match(/\[\[.*/g) ?? [];
}

/** Whether a name is a collection. */
export function isCollection(name: string): name is Collection {
  return (collections as string[]).includes(name);
}

/** The sentences of a piece of prose that hold a link, each with its links. Used to show a backlink in context. */
export function findLinkedSentences(prose: string, language: Language): { sentence: string; links: ProseLink[] }[] {
  // Labels may hold full stops («Olsø et al. (2014)»): sentences are cut while each link is one word without any.
  const written: string[] = [];
  const hidden = prose.replace(pattern, (link) => `⟦${written.push(link) - 1}⟧`);
  return splitSentences(hidden, language)
    .map((sentence) => sentence.replace(/⟦(\d+)⟧/g, (_, index: string) => written[Number(index)] ?? '').trim())
    .map((sentence) => ({ sentence, links: findProseLinks(sentence) }))
    .filter(({ links }) => links.length > 0);
}
