import MarkdownIt, { type Token } from 'markdown-it';
import { replaceProseLinks } from '../corpus/prose-links.ts';
import type { Collection } from '../schemas/collections.ts';

// What prose may hold is named here, and all else is shown as its author wrote it: a sentence that begins with «1.» or
// «–» is no list, and nothing is HTML.
const markdown = new MarkdownIt('zero').enable(['backticks', 'emphasis', 'escape', 'link', 'newline', 'text_join']);

/** What prose needs to know of addresses: where a record lies. */
export interface RecordAddresses {
  record(node: { collection: Collection; id: string }): string;
}

/** The paragraphs of prose, each as what stands in it. */
function listParagraphs(source: string): Token[][] {
  return markdown.parse(source, {}).flatMap(({ children }) => (children === null ? [] : [children]));
}

/** Renders prose with record links to HTML: paragraphs, or for use inside running text their words alone. */
export function renderProse(text: string, routes: RecordAddresses, inline = false): string {
  const source = replaceProseLinks(text, ({ collection, id, label }) => {
    const url = routes.record({ collection: collection as Collection, id });
    return `[${label ?? id}](${url})`;
  });
  const paragraphs = listParagraphs(source).map((tokens) =>
    markdown.renderer.renderInline(tokens, markdown.options, {}),
  );
  return inline ? paragraphs.join(' ') : paragraphs.map((html) => `<p>${html}</p>\n`).join('');
}

/** Prose as plain text: links keep their label, marks of emphasis go. For search, names and descriptions. */
export function stripProse(text: string): string {
  const labelled = replaceProseLinks(text, ({ id, label }) => label ?? id);
  return listParagraphs(labelled)
    .map((tokens) => tokens.map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join(''))
    .filter((paragraph) => paragraph !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
