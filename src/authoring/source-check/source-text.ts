import { normaliseText } from '../../schemas/normalise-text.ts';
import type { SourceCheck } from '../../schemas/source-check.ts';

/** A text with joined lines and a map back to line numbers. */
export interface SourceText {
  /** File name, for reports. */
  file: string;
  /** The text with white space collapsed. */
  text: string;
  /** Line number in the file (from 1) of each character of `text`. */
  lines: readonly number[];
}

/** Instructions for reading the texts. */
export type Reading = Pick<SourceCheck, 'drop' | 'joins'>;

/**
 * Reads a text file: removes page furniture (`drop`), normalises its lines and joins them.
 *
 * A line break becomes a space, except after a hyphen within a word: «ROP-» + «lidelser». A hyphen before a conjunction
 * («helse-» + «og») keeps the space. A soft hyphen goes with its line break. Words split without a hyphen are listed in
 * `joins`.
 */
export function readSource(file: string, raw: string, { drop, joins }: Reading): SourceText {
  let page = raw.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\f', '\n');
  for (const { pattern } of drop) page = page.replace(new RegExp(pattern, 'gmu'), keepLineBreaks);
  return joins.reduce(
    (source, { printed, reads }) => replaceIn(source, normaliseText(printed), normaliseText(reads)),
    joinLines(file, page),
  );
}

/** Whether each instruction matches any text, by its field in the settings. */
export function listReadingUse(raws: readonly string[], { drop, joins }: Reading): { field: string; used: boolean }[] {
  const joined = raws.map((raw) => readSource('', raw, { drop, joins: [] }).text);
  const isDropped = (pattern: string) => raws.some((raw) => new RegExp(pattern, 'mu').test(raw));
  const isPrinted = (words: string) => joined.some((text) => findAll(text, normaliseText(words)).length > 0);
  return [
    ...drop.map(({ pattern }, i) => ({ field: `drop[${i}]`, used: isDropped(pattern) })),
    ...joins.map(({ printed }, i) => ({ field: `joins[${i}]`, used: isPrinted(printed) })),
  ];
}

const keepLineBreaks = (match: string) => match.replace(/[^\n]/gu, '');

const cutWord = /\p{L}-$/u;
const softHyphen = /\p{L}\u00ad\s*$/u;
const conjunction = /^(?:og|eller|and|or)\b/u;

function joinLines(file: string, page: string): SourceText {
  let text = '';
  const lines: number[] = [];
  let isCut = false;
  const add = (part: string, line: number) => {
    text += part;
    for (let i = 0; i < part.length; i += 1) lines.push(line);
  };
  for (const [index, raw] of page.split('\n').entries()) {
    const line = collapse(raw);
    if (line === '') continue;
    const continues = isCut || (cutWord.test(text) && /^\p{L}/u.test(line) && !conjunction.test(line));
    if (text !== '' && !continues) add(' ', lines.at(-1) ?? 1);
    add(line, index + 1);
    isCut = softHyphen.test(raw);
  }
  return { file, text, lines };
}

function replaceIn(source: SourceText, printed: string, reads: string): SourceText {
  let text = '';
  const lines: number[] = [];
  let from = 0;
  for (const at of [...findAll(source.text, printed), source.text.length]) {
    text += source.text.slice(from, at);
    lines.push(...source.lines.slice(from, at));
    if (at === source.text.length) break;
    text += reads;
    lines.push(...Array.from(reads, () => source.lines[at] ?? 1));
    from = at + printed.length;
  }
  return { ...source, text, lines };
}

/** Normalises a text, trims it and collapses its white space. */
export function collapse(text: string): string {
  return normaliseText(text).replace(/\s+/gu, ' ').trim();
}

const inWord = /[\p{L}\p{N}]/u;

/** Offsets of all occurrences at word boundaries in `[from, to)`. */
export function findAll(text: string, words: string, from = 0, to = text.length): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words, from); at !== -1 && at + words.length <= to; at = text.indexOf(words, at + 1)) {
    const startsInside = inWord.test(words[0] ?? '') && inWord.test(text[at - 1] ?? '');
    const endsInside = inWord.test(words.at(-1) ?? '') && inWord.test(text[at + words.length] ?? '');
    if (!startsInside && !endsInside) found.push(at);
  }
  return found;
}

/** Line number in the file, from 1, of an offset in the text. */
export function lineAt(source: SourceText, at: number): number {
  return source.lines[Math.min(at, source.lines.length - 1)] ?? 1;
}
