import type { Voice } from '../../schemas/common.ts';
import type { MarkedText } from '../../search/index/read-text.ts';
import { cutIntoPieces, takePassage, type Piece } from '../../search/query/highlight.ts';
import type { Hit } from '../../search/query/hits.ts';
import type { HitMessages } from './messages.ts';

/** A text as it is shown, in pieces of which some are marked; empty where there is none. */
export interface ShownText {
  pieces: Piece[];
  /** Null where it is that of the page. */
  language: string | null;
}

/** What is shown of a hit, in the search dialog and on the search page. */
export interface HitView {
  /** What kind of thing it is. */
  kind: string;
  title: Piece[];
  /** A quotation has its marks. */
  text: ShownText;
  /** Of a quotation, where the query matched it. */
  translation: ShownText;
  /** Whose view it gives, and what that is called. */
  voice: { id: Voice; name: string } | null;
  /** Whose words it is and where it belongs. */
  origin: string[];
}

/**
 * Says what is shown of a hit.
 *
 * @param shorten Takes the part of text and translation that there is room for.
 */
export function viewHit(
  hit: Hit,
  messages: HitMessages,
  shorten: (text: MarkedText) => MarkedText = (text) => text,
): HitView {
  const { kind, voice, source, place } = hit;
  const isQuote = kind === 'quotes';
  const cut = (text: MarkedText) => cutIntoPieces(takePassage(text));
  const name =
    voice === null
      ? ''
      : isQuote && (voice === 'user' || voice === 'staff')
        ? messages.speaker[voice]
        : messages.voice[voice];
  return {
    kind: messages.kinds[kind].one,
    title: cut(hit.title),
    text: {
      pieces: isQuote ? [plain('«'), ...cut(shorten(hit.text)), plain('»')] : cut(shorten(hit.text)),
      language: hit.language,
    },
    translation: {
      pieces: hit.translation.ranges.length > 0 ? cut(shorten(hit.translation)) : [],
      language: hit.translationLanguage,
    },
    voice: voice === null ? null : { id: voice, name },
    origin: [...(kind === 'references' ? [] : [source]), place].filter((part) => part !== ''),
  };
}

function plain(text: string): Piece {
  return { text, matched: false };
}

/** A figure of SVG by its attributes; `data-voice` says whose colour it has. */
export interface Figure {
  tag: 'circle' | 'rect';
  attributes: Record<string, string | number>;
}

/** The shape of a voice, 12 units high: a circle for users, a square for staff, both for both; none for others. */
export function voiceShape(voice: Voice): { width: number; figures: Figure[] } {
  const circle: Figure = { tag: 'circle', attributes: { 'data-voice': 'user', cx: 6, cy: 6, r: 5 } };
  const square = (x: number): Figure => ({
    tag: 'rect',
    attributes: { 'data-voice': 'staff', x, y: 1.5, width: 9, height: 9 },
  });
  if (voice === 'user') return { width: 12, figures: [circle] };
  if (voice === 'staff') return { width: 12, figures: [square(1.5)] };
  if (voice === 'both') return { width: 21, figures: [circle, square(10.5)] };
  return { width: 0, figures: [] };
}
