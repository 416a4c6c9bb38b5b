import { stripProse } from '../wording/prose.ts';
import type { GroupNode, QuoteNode, ThemeNode } from '../corpus/corpus.ts';
import { pick } from '../wording/translate.ts';
import type { Locale } from '../wording/locales.ts';
import { escapeHtml } from '../wording/escape-html.ts';

/** A record, or a group of a theme, that can be embedded in an `iframe`. */
export type EmbeddableNode = QuoteNode | ThemeNode | GroupNode;

/** Attributes of an `iframe`. */
export interface Frame {
  address: string;
  title: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** Width in CSS pixels; narrower frames scroll. */
const WIDTH = 600;
/** Heights in CSS pixels of everything but the text and of a line of text; see `layouts/Embed.astro`. */
const CHROME_HEIGHT = 168;
const LINE_HEIGHT = 32;
/** Minimum number of characters on a line. */
const CHARACTERS_PER_LINE = 54;
/** The same for the title of a group, a sentence in larger letters. */
const TITLE_CHARACTERS_PER_LINE = 36;
/** Height in CSS pixels that the first line of such a title adds. */
const TITLE_HEIGHT = 16;

/** Estimates the frame size, in CSS pixels, that shows a record without scrolling. */
export function measureFrame(node: EmbeddableNode, locale: Locale): { width: number; height: number } {
  const lines = Math.ceil(textOf(node, locale).length / CHARACTERS_PER_LINE);
  return { width: WIDTH, height: CHROME_HEIGHT + measureTitle(node, locale) + LINE_HEIGHT * lines };
}

/** What a frame says beside its title. */
function textOf(node: EmbeddableNode, locale: Locale): string {
  if (node.collection === 'quotes') return node.data.text;
  return stripProse(pick(node.collection === 'themes' ? node.data.answer : node.data.summary, locale));
}

function measureTitle(node: EmbeddableNode, locale: Locale): number {
  if (node.collection !== 'groups') return 0;
  const lines = Math.ceil(pick(node.data.title, locale).length / TITLE_CHARACTERS_PER_LINE);
  return TITLE_HEIGHT + LINE_HEIGHT * (lines - 1);
}

/** Formats a frame as an `iframe` element. */
export function writeFrame({ address, title, width, height }: Frame): string {
  const attributes = { src: address, title, width, height, loading: 'lazy', style: 'border:0;max-width:100%' };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(String(value))}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
