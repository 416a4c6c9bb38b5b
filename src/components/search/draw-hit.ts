import type { Piece } from '../../search/query/highlight.ts';
import { draw, drawSvg } from '../browser/draw.ts';
import { placeShapes } from '../marks/voice-shapes.ts';
import type { HitView, ShownText } from './view-hit.ts';

/** Renders a hit in brief: kind, text and origin. */
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

function drawVoice({ name, slots }: NonNullable<HitView['voice']>): HTMLElement {
  const { size, shapes } = placeShapes(slots);
  const marks = shapes.map((attributes) => drawSvg('path', attributes));
  return draw('span', { class: 'voice' }, drawSvg('svg', { ...size, 'aria-hidden': 'true' }, ...marks), name);
}
