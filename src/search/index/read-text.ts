import { capitalise, type TextTables } from './encode-text.ts';
import type { Lexicon } from './lexicon.ts';
import { marks, PackReader, widthFor } from './pack.ts';

/** Words of a text by number, in order. The number is negative (`~number`) where a new sentence begins. */
export type WordSequence = number[];

/** A stretch of a text: from `start` up to, not including, `end`. */
export type Range = [start: number, end: number];

/** A text with the stretches that are to be marked. */
export interface MarkedText {
  text: string;
  ranges: Range[];
}

/** Reads texts that `encodeTexts` has written. */
export interface TextReader {
  /** A text as it was, with the words among `marked` marked. */
  text: (index: number, marked: ReadonlySet<number>) => MarkedText;
  words: (index: number) => WordSequence;
  /** How many texts there are. */
  size: number;
}

export function makeTextReader(encoded: string, lexicon: Lexicon, tables: TextTables): TextReader {
  const width = widthFor(lexicon.words.length);
  const endsSentence = tables.separators.map((separator) => /[.!?…:]/.test(separator));
  const starts = findStarts(encoded);

  return {
    size: starts.length,
    text(index, marked) {
      let text = '';
      const ranges: Range[] = [];
      read(index, (before, spelling, word) => {
        text += before >= 0 ? tables.separators[before] : text === '' ? '' : ' ';
        const start = text.length;
        if (word >= 0) text += spell(lexicon.words[word] ?? '', spelling);
        if (marked.has(word)) ranges.push([start, text.length]);
      });
      return { text, ranges };
    },
    words(index) {
      const words: WordSequence = [];
      read(index, (before, _, word) => {
        if (word >= 0) words.push(before >= 0 && endsSentence[before] ? ~word : word);
      });
      return words;
    },
  };

  /** Calls `onToken` for each word, and for what stands after the last one with -1 for a word. */
  function read(index: number, onToken: (before: number, spelling: Spelling, word: number) => void): void {
    const reader = new PackReader(encoded, starts[index]);
    const end = (starts[index + 1] ?? encoded.length) - 1;
    while (reader.position < end) {
      const before = reader.skip(marks.separator) ? reader.readNumber() : -1;
      if (reader.position >= end) onToken(before, 'usual', -1);
      else onToken(before, readSpelling(reader), reader.readFixed(width));
    }
  }

  function spell(word: string, spelling: Spelling): string {
    if (spelling === 'usual') return word;
    if (spelling === 'capital') return capitalise(word);
    return spelling === 'capitals' ? word.toUpperCase() : (tables.spellings[spelling] ?? word);
  }
}

/** How a word is written: as in the lexicon, with capitals, or as an entry of the spellings. */
type Spelling = 'usual' | 'capital' | 'capitals' | number;

function readSpelling(reader: PackReader): Spelling {
  if (reader.skip(marks.capital)) return 'capital';
  if (reader.skip(marks.capitals)) return 'capitals';
  return reader.skip(marks.spelling) ? reader.readNumber() : 'usual';
}

/** Where each text starts; a space follows every one. */
function findStarts(encoded: string): number[] {
  const starts: number[] = [];
  for (let start = 0; start < encoded.length; start = encoded.indexOf(' ', start) + 1) starts.push(start);
  return starts;
}
