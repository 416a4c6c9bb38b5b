import { readParameter } from '../../routes/read-parameter.ts';
import { MARKED_WORDS, type Routes } from '../../routes/routes.ts';
import type { Hit } from './hits.ts';
import { shownFields } from '../index/index-format.ts';
import { addressOf } from '../model/kinds.ts';
import { isStopWord } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';

/** Maximum number of words that a URL carries and a page highlights. */
const MAX_WORDS = 12;

/** Maximum length of the parameter in characters: enough for twelve words of any language. */
const MAX_LENGTH = 600;

/** The fields of a hit that its URL is made of. */
type Target = Pick<Hit, 'kind' | 'id' | 'why' | (typeof shownFields)[number]>;

/**
 * The URL of a hit, with its matched words in a parameter so that the page can highlight them.
 *
 * @example `/temaer/samvaer/?h=tillit+tid#funn`
 */
export function hitAddress(routes: Pick<Routes, 'record' | 'anchor' | 'marked'>, hit: Target): string {
  return routes.marked(addressOf(routes, hit.kind, hit.id), listMatched(hit));
}

/** The matched words of a hit, as in the corpus: first the best match of each query word. */
function listMatched(hit: Target): string[] {
  const shown = shownFields.flatMap((field) => {
    const { text, ranges } = hit[field];
    return ranges.flatMap(([start, end]) => tokenise(text.slice(start, end)));
  });
  const words = [...hit.why, ...shown].map(({ word }) => word);
  // Stop words of a phrase would be highlighted all over the page.
  const contentWords = words.filter((word) => !isStopWord(word));
  return limitWords(contentWords.length > 0 ? contentWords : words);
}

/**
 * Reads the words to highlight from a URL, normalised as in the index.
 *
 * @param search The query string, with its question mark.
 * @returns Null without the parameter; an empty list if it holds no word.
 */
export function readArrival(search: string): string[] | null {
  const parameter = readParameter(search, MARKED_WORDS);
  return parameter === null ? null : limitWords(tokenise(parameter.value.slice(0, MAX_LENGTH)).map(({ word }) => word));
}

/** A URL without the words to highlight. */
export function withoutWords(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(MARKED_WORDS);
  return url.href;
}

function limitWords(words: readonly string[]): string[] {
  return [...new Set(words)].slice(0, MAX_WORDS);
}
