import type { Thesis } from '../../schemas/thesis.ts';
import { collapse, findAll, lineAt, type SourceText } from './source-text.ts';

/** A stretch of a text: first character, and the one after the last. */
export interface Span {
  start: number;
  end: number;
}

/** A thesis beside its text, with each section of its outline found there. */
export interface ReadThesis {
  id: string;
  thesis: Thesis;
  source: SourceText;
  /** From a heading to the next one, in the order of the text. Headings that were not found are missing. */
  sections: ReadonlyMap<string, Span>;
}

type Heading = Thesis['outline'][number];

/** A heading as a line of the text: number and words. */
export function printHeading({ number, heading }: Heading): string {
  return collapse(`${number ?? ''} ${heading}`);
}

/** Lays a thesis beside its text. */
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

/** The first place from `from` on where some words fill whole lines; null where there is none. */
export function findLine(source: SourceText, words: string, from = 0): number | null {
  const { text, lines } = source;
  const startsLine = (at: number) => at === 0 || lines[at - 1] !== lines[at];
  const endsLine = (at: number) => at >= text.length || lines[at + 1] !== lines[at];
  return findAll(text, words, from).find((at) => startsLine(at) && endsLine(at + words.length)) ?? null;
}

/** The text that belongs to a thesis: it holds the research question and most of the headings. */
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

/** Key of the section that holds a place; null before the first heading. */
export function sectionAt({ sections }: ReadThesis, at: number): string | null {
  for (const [key, { start, end }] of sections) if (at >= start && at < end) return key;
  return null;
}

/** Where a reader finds a place: line of the file, and section. */
export function describePlace(read: ReadThesis, at: number): string {
  const section = sectionAt(read, at);
  return `linje ${lineAt(read.source, at)}${section === null ? '' : ` (del ${section})`}`;
}

/** The sections, and the text before the first of them (key null): together the whole text, each place once. */
export function listStretches({ sections, source }: ReadThesis): { key: string | null; span: Span }[] {
  const first = Math.min(source.text.length, ...[...sections.values()].map(({ start }) => start));
  return [{ key: null, span: { start: 0, end: first } }, ...[...sections].map(([key, span]) => ({ key, span }))];
}
