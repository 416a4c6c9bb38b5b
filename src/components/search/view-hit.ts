import type { MarkedText } from '../../search/index/read-text.ts';
import { cutIntoPieces, takePassage, type Piece } from '../../search/query/highlight.ts';
import type { Hit } from '../../search/query/hits.ts';
import type { VoiceName } from '../../search/model/document.ts';
import type { HitMessages } from './messages.ts';

/** A text split into highlighted and plain parts; empty if there is none. */
export interface ShownText {
  pieces: Piece[];
  /** Null for the language of the page. */
  language: string | null;
}

/** View model of a hit, for the search dialog and the search page. */
export interface HitView {
  /** Label of its kind; of a claim, what kind of claim it is. */
  kind: string;
  title: Piece[];
  /** With quotation marks for a quotation. */
  text: ShownText;
  /** Translation of a quotation, if the query matched it. */
  translation: ShownText;
  /** Voice; null if it has none, or the label names it. */
  voice: VoiceName | null;
  /** Source and breadcrumb. */
  origin: string[];
}

/**
 * Makes the view model of a hit.
 *
 * @param shorten Cuts text and translation to the space available.
 */
export function viewHit(
  hit: Hit,
  messages: HitMessages,
  shorten: (text: MarkedText) => MarkedText = (text) => text,
): HitView {
  const { kind, claim, voice, source, place } = hit;
  const isQuote = kind === 'quotes';
  const cut = (text: MarkedText) => cutIntoPieces(takePassage(text));
  return {
    kind: claim?.name ?? messages.kinds[kind].one,
    title: cut(hit.title),
    text: {
      pieces: isQuote ? [plain('«'), ...cut(shorten(hit.text)), plain('»')] : cut(shorten(hit.text)),
      language: hit.language,
    },
    translation: {
      pieces: hit.translation.ranges.length > 0 ? cut(shorten(hit.translation)) : [],
      language: hit.translationLanguage,
    },
    voice: voice?.name === claim?.name ? null : voice,
    origin: [...(kind === 'references' ? [] : [source]), place].filter((part) => part !== ''),
  };
}

function plain(text: string): Piece {
  return { text, matched: false };
}
