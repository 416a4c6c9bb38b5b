import { gap, type CheckResult, type Outcome } from './outcome.ts';
import { describePlace, findLine, printHeading, sectionAt, type ReadThesis } from './read-thesis.ts';
import type { Waivers } from './waivers.ts';

/** A numbered heading, «2. Teori» or «2.1 Problemstilling», but not a year, «2010. Her». */
const numbered = /^\d{1,2}\.(?:\d{1,2}(?:\.\d{1,2})*\.?)? ?\p{L}/u;
/** A line of a table of contents: heading, dot leader, page. */
const contentsLine = /\.{4,} ?(\d+)$/u;

/** Checks that outline and text have the same headings in the same order. */
export function checkHeadings(read: ReadThesis, waivers: Waivers): CheckResult[] {
  const lines = listLines(read);
  return [
    { check: 'outlineHeadings', thesis: read.id, outcomes: checkOutline(read, waivers) },
    { check: 'outlinePages', thesis: read.id, outcomes: checkPages(read, lines) },
    { check: 'numberedHeadings', thesis: read.id, outcomes: checkText(read, lines, waivers) },
  ];
}

interface Line {
  start: number;
  text: string;
}

function listLines({ source }: ReadThesis): Line[] {
  const starts = source.lines.flatMap((line, at) => (at === 0 || source.lines[at - 1] !== line ? [at] : []));
  return starts.map((start, index) => ({ start, text: source.text.slice(start, starts[index + 1]).trim() }));
}

function checkOutline(read: ReadThesis, waivers: Waivers): Outcome[] {
  return read.thesis.outline.map((entry, index) => {
    if (read.sections.has(entry.key)) return 'covered';
    const words = printHeading(entry);
    if (waivers.cover('heading', read.id, entry.key, words)) return 'waived';
    const elsewhere = findLine(read.source, words);
    const reason =
      elsewhere === null
        ? 'er ingen overskrift i teksten; skriv den av slik den står der, eller ta den ut av innholdslisten'
        : `står ${describePlace(read, elsewhere)}, altså i en annen rekkefølge; flytt den i innholdslisten`;
    return gap(`theses/${read.id}.yaml`, `outline[${index}]`, words, reason);
  });
}

/** Checks that page numbers agree with the table of contents in the text. */
function checkPages(read: ReadThesis, lines: readonly Line[]): Outcome[] {
  const contents = lines.filter(({ text }) => contentsLine.test(text)).map(({ text }) => text);
  return read.thesis.outline.flatMap((entry, index): Outcome[] => {
    if (entry.page === null) return [];
    const words = printHeading(entry);
    const line = contents.find((text) => text.startsWith(words));
    if (line !== undefined && contentsLine.exec(line)?.[1] === String(entry.page)) return ['covered'];
    const reason =
      line === undefined
        ? `har sidetall, men står ikke i tekstens innholdsfortegnelse; sett page til null`
        : `har side ${entry.page}, men innholdsfortegnelsen har side ${contentsLine.exec(line)?.[1]}; rett page`;
    return [gap(`theses/${read.id}.yaml`, `outline[${index}].page`, words, reason)];
  });
}

function checkText(read: ReadThesis, lines: readonly Line[], waivers: Waivers): Outcome[] {
  const known = new Set([...read.sections.values()].map(({ start }) => start));
  return lines
    .filter(({ text }) => numbered.test(text) && !contentsLine.test(text))
    .map(({ start, text }) => {
      if (known.has(start)) return 'covered';
      if (waivers.cover('heading', read.id, sectionAt(read, start), text)) return 'waived';
      return gap(
        read.source.file,
        describePlace(read, start),
        text,
        `ser ut som en overskrift, men mangler i theses/${read.id}.yaml; før den opp i outline, eller gjør unntak med begrunnelse`,
      );
    });
}
