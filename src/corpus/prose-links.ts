import { collections, type Collection } from '../schemas/collections.ts';
import type { Language } from '../schemas/languages.ts';
import { splitSentences } from './sentences.ts';

/**
 * A record link in prose, `[[collection/id]]` or `[[collection/id|label]]`.
 *
 * @example `[[theory/tillit|tilliten]]`
 */
export interface ProseLink {
  collection: string;
  id: string;
  /** Link text as Markdown, its brackets escaped; null for the title of the record. */
  label: string | null;
  /** Character offset of the link in the prose. */
  start: number;
}

// In a label: an escaped character, a pair of brackets, a bracket alone, or another character. No `[[`, so that a link
// that is not closed takes no other into its label; each is matched in one way only, so that matching takes linear time.
const pair = String.raw`\[[^[\]\\]*\](?!\](?!\]))`;
const labelText = String.raw`(?:\\.|${pair}|(?!${pair})\[(?!\[)|\](?!\])|[^[\]\\])*`;
const pattern = new RegExp(String.raw`\[\[([a-z]+)\/([^\]|]*)(?:\|(?=\s*[^\s\]])(${labelText}))?\]\]`, 'gs');

/** All record links in prose, in order. */
export function findProseLinks(prose: string): ProseLink[] {
  return [...prose.matchAll(pattern)].map(toLink);
}

/** The record link that begins at an offset of a text, and the offset after it; null where none does. */
export function readProseLink(text: string, start: number): (ProseLink & { end: number }) | null {
  const here = new RegExp(pattern, 'sy');
  here.lastIndex = start;
  const match = here.exec(text);
  return match === null ? null : { ...toLink(match), end: here.lastIndex };
}

function toLink({ 1: collection = '', 2: id = '', 3: label, index: start }: RegExpExecArray): ProseLink {
  return { collection, id, label: label === undefined ? null : escapeBrackets(label), start };
}

/** Markdown with a backslash before each bracket that has none, so that it can be the label of a link. */
export function escapeBrackets(markdown: string): string {
  return markdown.replace(/\\.|[[\]]/gs, (found) => (found.length > 1 ? found : `\\${found}`));
}

/** Replaces each record link in prose with the result of `render`. */
export function replaceProseLinks(prose: string, render: (link: ProseLink) => string): string {
  return prose.replace(pattern, (_, collection: string, id: string, label: string | undefined, start: number) =>
    render({ collection, id, label: label === undefined ? null : escapeBrackets(label), start }),
  );
}

/** Malformed record links, from `[[` to the end of the line, and Markdown links to what is no whole address. */
export function findBrokenLinks(prose: string): string[] {
  return replaceProseLinks(prose, () => '').match(/\[\[.*|\[[^\]]*\]\((?!https?:\/\/|mailto:)[^)]*\)/g) ?? [];
}

/** Whether a name is a collection. */
export function isCollection(name: string): name is Collection {
  return (collections as string[]).includes(name);
}

/** The sentences with links, to show backlinks in context. */
export function findLinkedSentences(prose: string, language: Language): { sentence: string; links: ProseLink[] }[] {
  // Labels may have full stops («Olsø et al. (2014)»), so each link is replaced by one word during segmentation.
  const written: string[] = [];
  const hidden = prose.replace(pattern, (link) => `⟦${written.push(link) - 1}⟧`);
  return splitSentences(hidden, language)
    .map((sentence) => sentence.replace(/⟦(\d+)⟧/g, (_, index: string) => written[Number(index)] ?? '').trim())
    .map((sentence) => ({ sentence, links: findProseLinks(sentence) }))
    .filter(({ links }) => links.length > 0);
}
