import type { Lexicon } from './lexicon.ts';
import { marks, packFixed, PackReader, widthFor } from './pack.ts';

/** Encoded ids. */
export interface PackedIds {
  /** Fixed-width word numbers, with the separator mark for `#` and a space after each id. */
  ids: string;
  /** Words that are not in the lexicon, numbered after it. */
  idWords: string[];
}

/**
 * Encodes ids of the form `some-words` or `some-words#of-a-part` as word numbers.
 *
 * @example `tid#tillit` with the lexicon `['tid', 'tillit']` gives `&!' `
 */
export function packIds(ids: readonly string[], lexicon: Lexicon): PackedIds {
  const slugs = lexicon.words.map(toSlug);
  const known = new Set(slugs);
  const idWords = [...new Set(ids.flatMap((id) => id.split(/[#-]/)))].filter((word) => !known.has(word)).sort();
  const words = [...slugs, ...idWords];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const width = widthFor(words.length);
  const packPart = (part: string) =>
    part
      .split('-')
      .map((word) => packFixed(numbers.get(word) ?? 0, width))
      .join('');
  return { ids: ids.map((id) => `${id.split('#').map(packPart).join(marks.separator)} `).join(''), idWords };
}

/**
 * Decodes {@link packIds}.
 *
 * @throws RangeError for an unknown word number.
 */
export function unpackIds({ ids, idWords }: PackedIds, lexicon: Lexicon): string[] {
  const words = [...lexicon.words.map(toSlug), ...idWords];
  const width = widthFor(words.length);
  return ids
    .split(' ')
    .slice(0, -1)
    .map((id) => id.split(marks.separator).map(unpackPart).join('#'));

  function unpackPart(packed: string): string {
    const reader = new PackReader(packed);
    const part: string[] = [];
    while (!reader.done) {
      const word = words[reader.readFixed(width)];
      if (word === undefined) throw new RangeError('A word of an id is out of range.');
      part.push(word);
    }
    return part.join('-');
  }
}

/** A word as it is written in ids. */
function toSlug(word: string): string {
  return word.replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
}
