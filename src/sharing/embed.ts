import { stripProse } from '../wording/prose.ts';
import type { QuoteNode, ThemeNode } from '../corpus/corpus.ts';
import { pick } from '../wording/translate.ts';
import type { Locale } from '../wording/locales.ts';
import { escapeHtml } from './escape-html.ts';

/** A record that other sites can show in a frame. */
export type EmbeddableNode = QuoteNode | ThemeNode;

/** A frame in another site. */
export interface Frame {
  address: string;
  title: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** Width that frames are made for; in a narrower place they scroll. */
const WIDTH = 600;
/** In CSS pixels: the lines around the text, and a line of it; the text sizes are those of `layouts/Embed.astro`. */
const AROUND = 160;
const LINE = 32;
/** How many letters of the text a line holds at least. */
const LETTERS = 54;

/** The size of the frame that shows a record whole. */
export function measureFrame(node: EmbeddableNode, locale: Locale): { width: number; height: number } {
  const text = node.collection === 'quotes' ? node.data.text : stripProse(pick(node.data.summary, locale));
  return { width: WIDTH, height: AROUND + LINE * Math.ceil(text.length / LETTERS) };
}

/** The HTML that shows a frame. */
export function writeFrame({ address, title, width, height }: Frame): string {
  const attributes = { src: address, title, width, height, loading: 'lazy', style: 'border:0;max-width:100%' };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(String(value))}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
