import type { Content } from '../../schemas/collections.ts';
import { findPassages, type Passage } from './find-passages.ts';
import { gap, type CheckResult, type Outcome } from './outcome.ts';
import { describePlace, listStretches, type ReadThesis } from './read-thesis.ts';
import { collapse, findAll } from './source-text.ts';
import type { Waivers } from './waivers.ts';

interface Known {
  quotes: { id: string; text: string; occurrences: readonly { thesis: string; section: string }[] }[];
  titles: string[];
}

/** Checks that every quoted passage in a text is recorded as a quotation in that section. */
export function checkPassages(read: ReadThesis, content: Content, waivers: Waivers): CheckResult {
  const known: Known = {
    quotes: [...content.quotes].map(([id, { text, occurrences }]) => ({ id, text: collapse(text), occurrences })),
    titles: [...content.references.values()].flatMap(({ title }) => (title === null ? [] : [collapse(title)])),
  };
  return {
    check: 'passages',
    thesis: read.id,
    outcomes: listStretches(read).flatMap(({ key, span }) =>
      findPassages(read.source.text, span).map((passage) => checkPassage(read, key, passage, known, waivers)),
    ),
  };
}

function checkPassage(
  read: ReadThesis,
  section: string | null,
  passage: Passage,
  known: Known,
  waivers: Waivers,
): Outcome {
  const { text, start, paired } = passage;
  const inTitle = paired ? known.titles.some((title) => isTitle(title, text)) : touchesTitle(read, passage, known);
  if (inTitle) return 'covered';

  const quotes = paired ? known.quotes.filter((quote) => isSame(quote.text, text)) : [];
  const isHere = ({ occurrences }: Known['quotes'][number]) =>
    occurrences.some((occurrence) => occurrence.thesis === read.id && occurrence.section === section);
  if (quotes.some(isHere)) return 'covered';
  if (paired && isSame(collapse(read.thesis.question.text), text)) return 'covered';
  if (waivers.cover('quotation', read.id, section, text)) return 'waived';
  return gap(read.source.file, describePlace(read, start), text, explain(paired, quotes[0]?.id, section));
}

function explain(paired: boolean, quote: string | undefined, section: string | null): string {
  if (!paired) return 'her står bare det ene anførselstegnet; se etter i teksten, og gjør unntak med begrunnelse';
  return quote === undefined
    ? 'er ikke registrert; lag en post i quotes/, eller gjør unntak med begrunnelse'
    : `er registrert som quotes/${quote}.yaml, men ikke i del ${section}; før delen opp i occurrences`;
}

/** Whether one contains the other; a quotation must be at least half of the passage that contains it. */
function isSame(quote: string, passage: string): boolean {
  return contains(quote, passage) || (contains(passage, quote) && quote.length * 2 >= passage.length);
}

/** Whether a passage is a title, at least half of one, or a quoted part of one. */
function isTitle(title: string, passage: string): boolean {
  if (contains(title, passage) && passage.length * 2 >= title.length) return true;
  return (
    contains(passage, title) ||
    findPassages(title, { start: 0, end: title.length }).some(({ text }) => text === passage)
  );
}

function contains(whole: string, part: string): boolean {
  return findAll(whole, part).length > 0;
}

/** Whether an unpaired mark belongs to a title. */
function touchesTitle({ source }: ReadThesis, { start }: Passage, { titles }: Known): boolean {
  return titles.some((title) =>
    findAll(source.text, title).some((at) => start >= at - 1 && start <= at + title.length),
  );
}
