import type { LoadedIndex } from '../index/load-index.ts';
import type { WordSequence } from '../index/read-text.ts';
import type { Kind } from '../model/kinds.ts';
import type { Rule } from '../model/options.ts';
import type { QueryWord } from './query.ts';

/** Kinds whose records are looked up by name. */
const namedKinds = new Set<Kind>(['themes', 'theory']);

/** Rules by which a typed word is still the same word, or one of its family. */
const sameWord = new Set<Rule>(['exact', 'letters', 'inflection', 'norm', 'family', 'spelling']);

/** Finds the themes and concepts that are called what is typed, in any inflection: by their title or an alias. */
export type FindCalled = (query: readonly QueryWord[]) => Set<number>;

/** Makes the function that finds records by their whole name. */
export function makeFindCalled({ kinds, words }: LoadedIndex): FindCalled {
  let names: { document: number; name: WordSequence }[] | null = null;

  function listNames() {
    return kinds.flatMap((kind, document) =>
      namedKinds.has(kind)
        ? [words('title', document), ...splitSentences(words('aliases', document))].map((name) => ({ document, name }))
        : [],
    );
  }

  return (query) => {
    names ??= listNames();
    const wanted = query.map(
      ({ matches }) => new Set(matches.flatMap(({ word, rule }) => (sameWord.has(rule) ? word : []))),
    );
    const called = names.filter(
      ({ name }) => name.length === wanted.length && wanted.every((set, at) => set.has(wordAt(name, at))),
    );
    return new Set(wanted.length === 0 ? [] : called.map(({ document }) => document));
  };
}

function wordAt(name: WordSequence, at: number): number {
  const entry = name[at]!;
  return entry < 0 ? ~entry : entry;
}

/** Each sentence of a text by itself. */
function splitSentences(text: WordSequence): WordSequence[] {
  const starts = [...text.keys()].filter((at) => at === 0 || text[at]! < 0);
  return starts.map((start, number) => text.slice(start, starts[number + 1]));
}
