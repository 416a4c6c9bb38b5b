import { messages } from '../fixtures/messages.ts';

/** What is counted, and how a number of it is said. */
export const nouns = { ...messages.counts, search: messages.compare.searches };
/** «12 funn», «3 av 9 studier», «sitert 2 ganger». */
export const phrases = Object.entries(nouns).flatMap(([noun, { one, other }]) =>
  [...new Set([one, other])].map((form) => ({
    noun: noun as Noun,
    pattern: new RegExp(`(?<![\\p{L}\\d])${form.replace('{n}', '(\\d+)(?: av (\\d+))?')}(?!\\p{L})`, 'gu'),
  })),
);

export type Noun = keyof typeof nouns;
