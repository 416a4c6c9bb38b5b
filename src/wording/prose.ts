import MarkdownIt, { type Token } from 'markdown-it';
import { replaceProseLinks } from '../corpus/prose-links.ts';
import type { Collection } from '../schemas/collections.ts';

// Only these inline rules are on; all other Markdown and HTML is plain text, so that a sentence may begin with «1.» or «–».
const markdown = new MarkdownIt('zero').enable(['backticks', 'emphasis', 'escape', 'link', 'newline', 'text_join']);

/** The routes that prose needs. */
export interface RecordAddresses {
  record(node: { collection: Collection; id: string }): string;
}

/** Parses prose to the inline tokens of its paragraphs. */
function listParagraphs(source: string): Token[][] {
  return markdown.parse(source, {}).flatMap(({ children }) => (children === null ? [] : [children]));
}

/** Renders prose with record links to HTML: `<p>` elements, or inline content joined by spaces. */
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

/** Converts prose to plain text in one line: links become their labels, Markdown is stripped. */
export function stripProse(text: string): string {
  const labelled = replaceProseLinks(text, ({ id, label }) => label ?? id);
  return listParagraphs(labelled)
    .map((tokens) => tokens.map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join(''))
    .filter((paragraph) => paragraph !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
