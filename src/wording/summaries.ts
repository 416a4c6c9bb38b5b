import type { Node } from '../corpus/corpus.ts';
import type { Collection, RecordOf } from '../schemas/collections.ts';
import type { Localised } from '../schemas/common.ts';
import type { Locale } from './locales.ts';
import { shorten } from './titles.ts';
import { pick } from './translate.ts';

const QUOTE_LENGTH = 200;

/** Kinds of records that have a summary. */
type Summarised = { [C in Collection]: RecordOf<C> extends { summary: Localised } ? C : never }[Collection];

/** What stands for the summary of a record that has none. */
const summaries: { [C in Exclude<Collection, Summarised>]: (record: RecordOf<C>, locale: Locale) => string | null } = {
  quotes: ({ text, context }, locale) => `«${shorten(text, QUOTE_LENGTH)}» ${pick(context, locale)}`,
  theory: ({ explanation }, locale) => pick(explanation, locale),
  references: ({ about }, locale) => about && pick(about, locale),
  bridges: ({ reading }, locale) => pick(reading, locale),
  notes: ({ explanation, advice }, locale) => `${pick(explanation, locale)} ${pick(advice, locale)}`,
  facts: ({ asWritten }) => `«${asWritten}»`,
};

/** What a record says in short, as Markdown; null for a work that nobody described. */
export function summarise({ collection, data }: Node, locale: Locale): string | null {
  return collection in summaries
    ? summaries[collection as keyof typeof summaries](data as never, locale)
    : pick((data as RecordOf<Summarised>).summary, locale);
}

/** What a record says at a glance, as Markdown: its answer, else its summary; null if it has neither. */
export function answer(node: Node, locale: Locale): string | null {
  return 'answer' in node.data ? pick(node.data.answer, locale) : summarise(node, locale);
}
