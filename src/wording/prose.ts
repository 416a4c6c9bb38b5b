import MarkdownIt, { type Token } from 'markdown-it';
import { readProseLink } from '../corpus/prose-links.ts';
import type { Collection } from '../schemas/collections.ts';

// Only these inline rules are on; all other Markdown and HTML is plain text, so that a sentence may begin with «1.» or «–».
const markdown = new MarkdownIt('zero').enable(['backticks', 'emphasis', 'escape', 'link', 'newline', 'text_join']);

/** The routes that prose needs. */
export interface RecordAddresses {
  record(node: { collection: Collection; id: string }): string;
}

// Labels are parsed on their own: no Markdown in them or around them breaks the link.
markdown.inline.ruler.before('link', 'record-link', (state, silent) => {
  const link = readProseLink(state.src, state.pos);
  if (link === null || link.end > state.posMax) return false;
  if (!silent) {
    const { collection, id, label } = link;
    const { routes } = state.env as { routes?: RecordAddresses };
    const open = state.push('link_open', 'a', 1);
    open.attrs = [['href', routes?.record({ collection: collection as Collection, id }) ?? '']];
    const inside: Token[] = [];
    state.md.inline.parse(label ?? id, state.md, state.env, inside);
    state.tokens.push(...inside);
    state.push('link_close', 'a', -1);
  }
  state.pos = link.end;
  return true;
});

/** Parses prose to the inline tokens of its paragraphs. */
function listParagraphs(text: string, routes?: RecordAddresses): Token[][] {
  return markdown.parse(text, { routes }).flatMap(({ children }) => (children === null ? [] : [children]));
}

/** Renders prose with record links to HTML: `<p>` elements, or inline content joined by spaces. */
export function renderProse(text: string, routes: RecordAddresses, inline = false): string {
  const paragraphs = listParagraphs(text, routes).map((tokens) =>
    markdown.renderer.renderInline(tokens, markdown.options, {}),
  );
  return inline ? paragraphs.join(' ') : paragraphs.map((html) => `<p>${html}</p>\n`).join('');
}

/** Converts prose to plain text in one line: links become their labels, Markdown is stripped. */
export function stripProse(text: string): string {
  return listParagraphs(text)
    .map((tokens) => tokens.map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join(''))
    .filter((paragraph) => paragraph !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
