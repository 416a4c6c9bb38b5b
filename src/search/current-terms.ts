import { foldKey } from './fold.ts';
import type { LoadedIndex } from './load-index.ts';
import { stemWord } from './stem.ts';
import { tokenise } from './tokenise.ts';

/** An outdated term in a query, and the record that carries the current one. */
export interface CurrentTerm {
  /** What was typed. */
  typed: string;
  id: string;
  title: string;
}

const nothing: ReadonlySet<number> = new Set();

/** Makes the function that finds the outdated terms of a query, each with its current one; each record once. */
export function makeFindCurrentTerms(index: LoadedIndex): (words: readonly string[]) => CurrentTerm[] {
  let terms: { sought: string[]; document: number }[] | null = null;

  return (words) => {
    terms ??= index.formerTerms.map(({ term, document }) => ({
      sought: tokenise(term).map(({ word }) => stemOf(word)),
      document,
    }));
    const stems = words.map(stemOf);
    const found = new Map<number, CurrentTerm>();
    for (const { sought, document } of terms) {
      const at = stems.findIndex((_, start) => sought.every((stem, offset) => stems[start + offset] === stem));
      if (at < 0 || found.has(document)) continue;
      const typed = words.slice(at, at + sought.length).join(' ');
      found.set(document, { typed, id: index.ids[document]!, title: index.text('title', document, nothing).text });
    }
    return [...found.values()];
  };
}

function stemOf(word: string): string {
  return foldKey(stemWord(word).norwegian);
}
