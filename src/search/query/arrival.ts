import { readParameter } from '../../routes/read-parameter.ts';
import { MARKED_WORDS, type Routes } from '../../routes/routes.ts';
import type { Hit } from './hits.ts';
import { writtenFields } from '../index/index-format.ts';
import { addressOf } from '../model/kinds.ts';
import { isStopWord } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';

/** Most words that an address carries and a page marks. */
const MOST_WORDS = 12;

/** In characters: more than twelve words of any language need, less than a browser notices. */
const LONGEST_LIST = 600;

/** What an address needs of a hit. */
type Arriving = Pick<Hit, 'kind' | 'id' | 'why' | (typeof writtenFields)[number]>;

/** The address of what was found, with the words that made it a hit, so that the page can mark them. */
export function hitAddress(routes: Pick<Routes, 'record' | 'anchor' | 'marked'>, hit: Arriving): string {
  return routes.marked(addressOf(routes, hit.kind, hit.id), listMatched(hit));
}

/** The words by which a document is a hit, as the corpus has them: the best match of each query word comes first. */
function listMatched(hit: Arriving): string[] {
  const shown = writtenFields.flatMap((field) => {
    const { text, ranges } = hit[field];
    return ranges.flatMap(([start, end]) => tokenise(text.slice(start, end)));
  });
  const words = [...hit.why, ...shown].map(({ word }) => word);
  // A phrase is marked with its small words, which stand everywhere on a page.
  const telling = words.filter((word) => !isStopWord(word));
  return limitWords(telling.length > 0 ? telling : words);
}

/**
 * Reads the words that an address asks a page to mark, in the form the index knows them by.
 *
 * @param search The part of the address from the question mark.
 * @returns Null where it asks for none; an empty list where what it asks for holds no word.
 */
export function readArrival(search: string): string[] | null {
  const asked = readParameter(search, MARKED_WORDS);
  return asked === null ? null : limitWords(tokenise(asked.value.slice(0, LONGEST_LIST)).map(({ word }) => word));
}

/** An address without the words to mark. */
export function withoutWords(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(MARKED_WORDS);
  return url.href;
}

function limitWords(words: readonly string[]): string[] {
  return [...new Set(words)].slice(0, MOST_WORDS);
}
