import type { ReactNode } from 'react';
import type { Card } from './card.ts';

/** The light colours of the pages; see `styles/tokens.css`. */
const paper = '#faf7f0';
const ink = '#221d16';
const inkSoft = '#5b5245';
const rule = '#d9cfbc';
const accent = '#862d1c';

/** Size of the letters by the length of the text, in pixels: as large as the sheet holds. */
const sizes = [
  { upTo: 24, size: 112 },
  { upTo: 50, size: 84 },
  { upTo: 90, size: 70 },
  { upTo: 160, size: 58 },
  { upTo: 230, size: 49 },
  { upTo: Infinity, size: 40 },
] as const;

type Style = Record<string, string | number>;

const box = (style: Style, children: unknown) =>
  ({ type: 'div', props: { style: { display: 'flex', ...style }, children } }) as unknown as ReactNode;

/** Sets a card like the title page of a book: what it is, the words themselves, where they come from. */
export function layOutCard({ kicker, text, byline }: Card, siteName: string, sheet: { width: number; height: number }) {
  const sans = { fontFamily: 'Source Sans 3, Source Sans 3 latin-ext', fontSize: 28, color: inkSoft };
  const serif = { fontFamily: 'Literata, Literata latin-ext', color: ink };
  const { size } = sizes.find(({ upTo }) => text.length <= upTo)!;
  return box(
    { ...sheet, background: paper, boxSizing: 'border-box', padding: '56px 76px 48px', flexDirection: 'column' },
    [
      box({ ...sans, fontWeight: 600, fontSize: 26, color: accent }, kicker),
      box({ flexGrow: 1, alignItems: 'center', paddingBottom: 10 }, [
        box(
          {
            ...serif,
            fontSize: size,
            lineHeight: 1.26,
            letterSpacing: '-0.012em',
            wordBreak: 'break-word',
            textWrap: 'balance',
          },
          text,
        ),
      ]),
      box({ borderTop: `2px solid ${rule}`, paddingTop: 26, justifyContent: 'space-between', alignItems: 'baseline' }, [
        box({ ...sans, maxWidth: 820 }, byline),
        box({ ...serif, fontWeight: 600, fontSize: 34, letterSpacing: '-0.02em' }, siteName),
      ]),
    ],
  );
}
