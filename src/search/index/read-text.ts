import { capitalise, type TextTables } from './encode-text.ts';
import type { Lexicon } from './lexicon.ts';
import { marks, PackReader, widthFor } from './pack.ts';

/** Word numbers of a text in order; `~number` (negative) for the first word of a sentence. */
export type WordSequence = number[];

/** Character range `[start, end)` of a text. */
export type Range = [start: number, end: number];

/** A text with the ranges to highlight, in order. */
export interface MarkedText {
  text: string;
  ranges: Range[];
}

/** Decodes texts written by `encodeTexts`. */
export interface TextReader {
  /** The text as written, with the ranges of the words in `marked`. */
  text: (index: number, marked: ReadonlySet<number>) => MarkedText;
  words: (index: number) => WordSequence;
  /** Number of texts. */
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

  /** Calls `onToken` for each word, and once with word -1 for a separator after the last one. */
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

/** Spelling of a word: as in the lexicon, with capitals, or the index of an entry in the spellings. */
type Spelling = 'usual' | 'capital' | 'capitals' | number;

function readSpelling(reader: PackReader): Spelling {
  if (reader.skip(marks.capital)) return 'capital';
  if (reader.skip(marks.capitals)) return 'capitals';
  return reader.skip(marks.spelling) ? reader.readNumber() : 'usual';
}

/** Offset of each text; every text ends with a space. */
function findStarts(encoded: string): number[] {
  const starts: number[] = [];
  for (let start = 0; start < encoded.length; start = encoded.indexOf(' ', start) + 1) starts.push(start);
  return starts;
}
