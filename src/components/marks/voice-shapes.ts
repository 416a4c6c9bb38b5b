import type { voiceSlots } from '../../schemas/vocabulary.ts';

type Slot = (typeof voiceSlots)[number];

/** The shape of each filled slot, as a path in a square of 12 units. No pole has one of them. */
const filled = {
  1: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  2: 'M1.5 1.5h9v9h-9z',
  3: 'M6 .5 11.5 6 6 11.5.5 6z',
  4: 'M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2z',
  5: 'M2 1l9 5-9 5z',
  6: 'M6 .4 7.6 4.2l4.1.3-3.1 2.7 1 4L6 9l-3.6 2.2 1-4L.3 4.5l4.1-.3z',
  9: 'M1 2.5h10v2H1zM1 7.5h10v2H1z',
};

/** Slots drawn as a line; its width is set by CSS. */
const outlined = {
  7: 'M1 11h10L6 1z',
  8: 'M6 1 11 6 6 11 1 6z',
  10: 'M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
};

const paths: Record<Slot, string> = { ...filled, ...outlined };

/** Distance from one shape of a union to the next. */
const STEP = 9.5;

/** Shapes of a voice side by side: attributes of the SVG and of each path. */
export function placeShapes(slots: readonly number[]) {
  const isOne = slots.length === 1;
  const width = isOne ? 12 : slots.length * STEP + 1;
  const shapes = slots.map((slot, i) => {
    const isLine = slot in outlined;
    return {
      d: paths[slot as Slot],
      'data-slot': slot,
      ...(isOne ? {} : { transform: `translate(${i * STEP - 0.5})` }),
      fill: isLine ? 'none' : 'currentColor',
      ...(isLine ? { stroke: 'currentColor' } : {}),
    };
  });
  return { size: { viewBox: `0 0 ${width} 12`, width, height: 12 }, shapes };
}
