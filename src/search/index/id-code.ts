import { marks, packFixed, packNumber, PackReader, widthFor } from './pack.ts';

/** What an id is likely to be made of. */
export interface IdSources {
  /** Records that it may be a part of. */
  wholes: readonly string[];
  /** The words of the document itself, as ids have words. */
  own: readonly string[];
}

/** A word of the lexicon as ids have words. */
export function slugOf(word: string): string {
  return word.replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
}

export function splitId(id: string): string[] {
  return id.split(/[#-]/);
}

/** The words of a document by number, each once, in the order in which its id is likely to have them. */
export function listOwn(fields: readonly (readonly number[])[]): number[] {
  return [...new Set(fields.flatMap((words) => words.map((word) => (word < 0 ? ~word : word))))];
}

/**
 * Writes an id as steps from one word of the document to another, with a space at the end. What the document lacks is
 * step 0 and a number among all words.
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

/** Reads the next id that `encodeId` has written. */
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
