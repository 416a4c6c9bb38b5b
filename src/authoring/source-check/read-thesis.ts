import type { Thesis } from '../../schemas/thesis.ts';
import { collapse, findAll, lineAt, type SourceText } from './source-text.ts';

/** Character range `[start, end)` of a text. */
export interface Span {
  start: number;
  end: number;
}

/** A thesis with its text and the sections located in it. */
export interface ReadThesis {
  id: string;
  thesis: Thesis;
  source: SourceText;
  /** Span of each section by outline key, in text order. Headings that were not found are left out. */
  sections: ReadonlyMap<string, Span>;
}

type Heading = Thesis['outline'][number];

/** Formats a heading as a line of the text: number and words. */
export function printHeading({ number, heading }: Heading): string {
  return collapse(`${number ?? ''} ${heading}`);
}

/** Locates the sections of a thesis in its text. */
export function readThesis(id: string, thesis: Thesis, source: SourceText): ReadThesis {
  const starts: { key: string; start: number }[] = [];
  let from = 0;
  for (const entry of thesis.outline) {
    const words = printHeading(entry);
    const start = findLine(source, words, from);
    if (start === null) continue;
    starts.push({ key: entry.key, start });
    from = start + words.length;
  }
  const sections = new Map(
    starts.map(({ key, start }, index) => [key, { start, end: starts[index + 1]?.start ?? source.text.length }]),
  );
  return { id, thesis, source, sections };
}

/** Offset of the first occurrence that fills whole lines, at or after `from`; null if there is none. */
export function findLine(source: SourceText, words: string, from = 0): number | null {
  const { text, lines } = source;
  const startsLine = (at: number) => at === 0 || lines[at - 1] !== lines[at];
  const endsLine = (at: number) => at >= text.length || lines[at + 1] !== lines[at];
  return findAll(text, words, from).find((at) => startsLine(at) && endsLine(at + words.length)) ?? null;
}

/** Finds the text of a thesis, by its research question and most of its headings; null if there is none. */
export function findSource(thesis: Thesis, sources: readonly SourceText[]): SourceText | null {
  const question = collapse(thesis.question.text);
  const headings = thesis.outline.map(printHeading);
  const ranked = sources
    .filter((source) => source.text.includes(question))
    .map((source) => ({ source, found: headings.filter((words) => findLine(source, words) !== null).length }))
    .sort((a, b) => b.found - a.found);
  const best = ranked[0];
  return best !== undefined && best.found * 2 > headings.length ? best.source : null;
}

/** Outline key of the section at an offset; null before the first heading. */
export function sectionAt({ sections }: ReadThesis, at: number): string | null {
  for (const [key, { start, end }] of sections) if (at >= start && at < end) return key;
  return null;
}

/** Describes an offset for the user: line number and section. */
export function describePlace(read: ReadThesis, at: number): string {
  const section = sectionAt(read, at);
  return `linje ${lineAt(read.source, at)}${section === null ? '' : ` (del ${section})`}`;
}

/** Partitions the text into its sections and the part before them (key null). */
export function listStretches({ sections, source }: ReadThesis): { key: string | null; span: Span }[] {
  const first = Math.min(source.text.length, ...[...sections.values()].map(({ start }) => start));
  return [{ key: null, span: { start: 0, end: first } }, ...[...sections].map(([key, span]) => ({ key, span }))];
}
