import { marks, packFixed, packNumber, PackReader, widthFor } from './pack.ts';

/** Strings that an id is predicted from. */
export interface IdSources {
  /** Ids of records it may be a part of. */
  wholes: readonly string[];
  /** The words of the document itself, as slugs. */
  own: readonly string[];
}

/** A word of the lexicon as it is written in ids. */
export function slugOf(word: string): string {
  return word.replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
}

export function splitId(id: string): string[] {
  return id.split(/[#-]/);
}

/** The distinct words of a document by number, in the order in which an id is likely to use them. */
export function listOwn(fields: readonly (readonly number[])[]): number[] {
  return [...new Set(fields.flatMap((words) => words.map((word) => (word < 0 ? ~word : word))))];
}

/**
 * Encodes an id as `whole`, then one step per word, then a space. `whole` is the 1-based index of the record the id is a
 * part of, else 0. A step is the distance to the word's position among the document's own words; 0 is followed by the
 * number of a word from all words. `!` marks a `#` in the id where `-` is the default.
 *
 * @example `samvaer#tid` with the wholes `['samvaer']` and the own words `['tid']` gives `'' ` (whole 1, step 1)
 */
export function encodeId(id: string, { wholes, own }: IdSources, words: readonly string[]): string {
  const whole = wholes.findIndex((name) => name !== '' && id.startsWith(`${name}#`)) + 1;
  let packed = packNumber(whole);
  let place = -1;
  for (let rest = whole === 0 ? id : id.slice(wholes[whole - 1]!.length + 1); ;) {
    const [word = ''] = splitId(rest);
    const ahead = own.indexOf(word, place + 1);
    const at = ahead >= 0 ? ahead : own.indexOf(word);
    packed += packNumber(at < 0 ? 0 : 1 + ((at - place - 1 + own.length) % own.length));
    if (at < 0) packed += packFixed(words.indexOf(word), widthFor(words.length));
    else place = at;
    if (rest === word) return `${packed} `;
    if (rest[word.length] === '#') packed += marks.separator;
    rest = rest.slice(word.length + 1);
  }
}

/**
 * Decodes the next id written by {@link encodeId}.
 *
 * @throws RangeError when the data is damaged.
 */
export function readId(reader: PackReader, { wholes, own }: IdSources, words: readonly string[]): string {
  const whole = reader.readNumber();
  let id = whole === 0 ? '' : `${wholes[whole - 1]}#`;
  for (let place = -1; ;) {
    const step = reader.readNumber();
    if (step > 0) place = (place + step) % own.length;
    const word = step > 0 ? own[place] : words[reader.readFixed(widthFor(words.length))];
    if (word === undefined) throw new RangeError('A word of an id is out of range.');
    id += word;
    if (reader.skip(' ')) return id;
    id += reader.skip(marks.separator) ? '#' : '-';
  }
}
