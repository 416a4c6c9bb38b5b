import { foldKey } from '../text/fold.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import { stemWord } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';

/** An outdated term in a query, and the record titled with the current one. */
export interface CurrentTerm {
  /** The term as typed. */
  typed: string;
  id: string;
  title: string;
}

const nothing: ReadonlySet<number> = new Set();

/** Makes the function that finds outdated terms in the words of a query; one per record. */
export function makeFindCurrentTerms(index: LoadedIndex): (words: readonly string[]) => CurrentTerm[] {
  let byFirstStem: Map<string, { sought: string[]; document: number }[]> | null = null;

  function groupTerms() {
    const terms = index.formerTerms.map(({ term, document }) => ({
      sought: tokenise(term).map(({ word }) => stemOf(word)),
      document,
    }));
    return Map.groupBy(terms, ({ sought }) => sought[0] ?? '');
  }

  return (words) => {
    byFirstStem ??= groupTerms();
    const stems = words.map(stemOf);
    const found = new Map<number, CurrentTerm>();
    stems.forEach((first, at) => {
      for (const { sought, document } of byFirstStem!.get(first) ?? []) {
        if (found.has(document) || !sought.every((stem, offset) => stems[at + offset] === stem)) continue;
        const typed = words.slice(at, at + sought.length).join(' ');
        found.set(document, { typed, id: index.ids[document]!, title: index.text('title', document, nothing).text });
      }
    });
    return [...found.values()];
  };
}

function stemOf(word: string): string {
  return foldKey(stemWord(word).own);
}
