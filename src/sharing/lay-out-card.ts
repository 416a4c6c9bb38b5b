import type { ReactNode } from 'react';
import type { Card } from './card.ts';

/** Colours of the light theme; see `styles/tokens.css`. */
const paper = '#faf7f0';
const ink = '#221d16';
const inkSoft = '#5b5245';
const rule = '#d9cfbc';
const accent = '#862d1c';

/** Font size in pixels by text length in characters: the largest that fits. */
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

/** Lays out a card as a Satori element tree, like the title page of a book. */
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
