import type { Piece } from '../../search/query/highlight.ts';
import { draw, drawSvg } from '../browser/draw.ts';
import { voiceShape, type HitView, type ShownText } from './view-hit.ts';

/** A hit in brief: what kind of thing it is, the thing itself, and where it belongs. */
export function drawHit({ kind, title, text, translation, voice, origin }: HitView): HTMLElement[] {
  return [
    draw('span', { class: 'label' }, kind),
    ...drawText('title', { pieces: title, language: null }),
    ...drawText('text', text),
    ...drawText('text translation', translation),
    draw(
      'span',
      { class: 'meta meta-row' },
      voice && drawVoice(voice),
      ...origin.map((part) => draw('span', {}, part)),
    ),
  ];
}

function drawText(name: string, { pieces, language }: ShownText): HTMLElement[] {
  return pieces.length === 0 ? [] : [draw('span', { class: name, lang: language }, ...pieces.map(drawPiece))];
}

function drawPiece({ text, matched }: Piece): HTMLElement | string {
  return matched ? draw('mark', {}, text) : text;
}

function drawVoice({ id, name }: NonNullable<HitView['voice']>): HTMLElement {
  const { width, figures } = voiceShape(id);
  const size = { viewBox: `0 0 ${width} 12`, width, height: 12, 'aria-hidden': 'true' };
  const shape = drawSvg('svg', size, ...figures.map(({ tag, attributes }) => drawSvg(tag, attributes)));
  return draw('span', { class: 'voice' }, width > 0 ? shape : null, name);
}
