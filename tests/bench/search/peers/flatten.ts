import type { SearchDocument } from '../../../../src/search/model/document.ts';
import { foldKey } from '../../../../src/search/text/fold.ts';
import { isStopWord, stemWord } from '../../../../src/search/text/stem.ts';
import { tokenise } from '../../../../src/search/text/tokenise.ts';
import { nameOf } from '../queries.ts';

export const fields = ['title', 'keywords', 'text', 'context', 'people'] as const;

export type Boosts = Record<(typeof fields)[number], number>;

export const boosts: Boosts = { title: 5, keywords: 3.5, text: 1.5, context: 0.4, people: 2 };
export const flatBoosts: Boosts = { title: 2, keywords: 1.5, text: 1.2, context: 0.6, people: 1.5 };

/** A document as the other engines are given it. */
export interface Flat extends Record<(typeof fields)[number], string> {
  id: string;
}

/** The same words in the same fields for every engine; a translation counts as text. */
export function flatten(
  documents: readonly SearchDocument[],
  change: (text: string) => string = (text) => text,
): Flat[] {
  const linked = new Map(documents.map((document) => [nameOf(document), listOwn(document)]));
  return documents.map((document) => ({
    id: nameOf(document),
    title: change(document.title),
    keywords: change([...document.aliases, ...document.keywords].join(' ')),
    text: change(`${document.text} ${document.translation}`),
    context: change(
      [...document.context, document.place, ...document.links.flatMap((link) => linked.get(link) ?? [])].join(' '),
    ),
    people: change([...document.people, document.source].join(' ')),
  }));
}

/** The words that a document lends to those that rest on it. */
function listOwn({ title, aliases, keywords, text, translation }: SearchDocument): string[] {
  return [title, ...aliases, ...keywords, text, translation];
}

export const listWords = (text: string) => tokenise(text).map(({ word }) => word);

export const fold = (text: string) => listWords(text).map(foldKey).join(' ');

/** A word as our own rules fold and stem it; null for a stop word. */
export function foldStem(word: string): string | null {
  return isStopWord(word) ? null : foldKey(stemWord(word).own);
}

/** The words of a text, folded and stemmed, without stop words. */
export const listStems = (text: string) =>
  listWords(text)
    .map(foldStem)
    .filter((stem) => stem !== null);
