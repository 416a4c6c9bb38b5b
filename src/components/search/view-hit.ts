import type { MarkedText } from '../../search/index/read-text.ts';
import { cutIntoPieces, takePassage, type Piece } from '../../search/query/highlight.ts';
import type { Hit } from '../../search/query/hits.ts';
import type { VoiceName } from '../../search/model/document.ts';
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
  /** Whose view it gives; null where it gives nobody's. */
  voice: VoiceName | null;
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
    voice,
    origin: [...(kind === 'references' ? [] : [source]), place].filter((part) => part !== ''),
  };
}

function plain(text: string): Piece {
  return { text, matched: false };
}
