import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placeShapes } from '../../../src/components/marks/voice-shapes.ts';
import { poleShapes } from '../../../src/components/marks/pole-shapes.ts';
import { poleSlots, voiceSlots } from '../../../src/schemas/vocabulary.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(([, name = '', ...pair]) => [
    name,
    pair,
  ]),
);
const papers = ['paper', 'paper-raised', 'paper-sunk'];
const marks = [...colours.keys()].filter((name) => /^(voice|pole)-/.test(name));

/** The ratio of contrast of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the contrast of known pairs is as WCAG gives it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('six voices and four poles have colours of their own', () => {
  const own = marks.filter((name) => /\d$/.test(name));
  expect(own.filter((name) => name.startsWith('voice'))).toHaveLength(6);
  expect(own.filter((name) => name.startsWith('pole'))).toHaveLength(poleSlots.length);
  expect(new Set(own.map((name) => colours.get(name)!.join())).size).toBe(own.length);
});

test.each(marks)('%s can be read on every paper, light and dark', (name) => {
  const ratios = papers.flatMap((paper) =>
    [0, 1].map((scheme) => contrast(colours.get(name)![scheme]!, colours.get(paper)![scheme]!)),
  );
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
});

test('every slot that a vocabulary may name is styled', () => {
  const coloured = voiceSlots.filter((slot) =>
    tokens.includes(`[data-slot='${slot}'] {\n    --slot: var(--voice-${slot})`),
  );
  expect(coloured).toEqual([1, 2, 3, 4, 5, 6]);
  expect(tokens).toContain('[data-slot] {\n    --slot: var(--voice-other)');
  for (const slot of poleSlots) expect(tokens).toContain(`[data-pole='${slot}'] {\n    --pole: var(--pole-${slot})`);
});

test('no two slots, of voices or of poles, have one shape', () => {
  const drawn = [...placeShapes(voiceSlots).shapes.map(({ d }) => d), ...Object.values(poleShapes)];
  expect(new Set(drawn).size).toBe(voiceSlots.length + poleSlots.length);
});

test('what has a colour of its own is filled', () => {
  const fills = placeShapes(voiceSlots).shapes.map(({ fill }) => fill);
  expect(fills.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => 'currentColor'));
});

test('the shapes of a union stand side by side', () => {
  const placesOf = (...slots: number[]) => placeShapes(slots).shapes.map(({ transform }) => transform);
  expect([placesOf(1), placesOf(1, 2)]).toEqual([[undefined], ['translate(-0.5)', 'translate(9)']]);
  expect([placeShapes([1]).size.width, placeShapes([1, 2]).size.width]).toEqual([12, 20]);
});
