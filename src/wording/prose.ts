import MarkdownIt from 'markdown-it';
import { replaceProseLinks } from '../corpus/prose-links.ts';
import type { Collection } from '../schemas/collections.ts';

// No raw HTML, no smart punctuation: prose is shown as its author wrote it.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** What prose needs to know of addresses: where a record lies. */
export interface RecordAddresses {
  record(node: { collection: Collection; id: string }): string;
}

/** Renders Markdown prose with record links to HTML. Inline prose gets no paragraph around it. */
export function renderProse(text: string, routes: RecordAddresses, inline = false): string {
  const source = replaceProseLinks(text, ({ collection, id, label }) => {
    const url = routes.record({ collection: collection as Collection, id });
    return `[${label ?? id}](${url})`;
  });
  return inline ? markdown.renderInline(source) : markdown.render(source);
}

/** Prose as plain text: links keep their label, marks of emphasis go. For search, names and descriptions. */
export function stripProse(text: string): string {
  const labelled = replaceProseLinks(text, ({ id, label }) => label ?? id);
  return markdown
    .parse(labelled, {})
    .map(({ children }) =>
      (children ?? []).map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join(''),
    )
    .filter((block) => block !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
