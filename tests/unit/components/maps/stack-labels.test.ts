import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLabel, measureStack, stackLabels } from '../../../../src/components/maps/stack-labels.ts';

const label = fc
  .array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

test('a label is broken between words and loses none', () => {
  expect(breakLabel('Egenskaper hos hjelpere som fremmer recovery', 20)).toEqual([
    'Egenskaper hos',
    'hjelpere som fremmer',
    'recovery',
  ]);
  fc.assert(
    fc.property(label, (text) => {
      const lines = breakLabel(text, 20);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
    }),
  );
});

test('a word that is longer than a line has a line of its own', () => {
  expect(breakLabel('om legemiddelassistert rehabilitering', 10)).toEqual([
    'om',
    'legemiddelassistert',
    'rehabilitering',
  ]);
});

test('boxes never overlap and stay inside the drawing', () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 20 }), fc.nat(300), (labels, spare) => {
      const height = measureStack(labels, 20) + spare;
      const boxes = stackLabels(labels, 20, height).map(
        (box) => [box.y - box.height / 2, box.y + box.height / 2] as const,
      );
      for (const [index, [top, bottom]] of boxes.entries()) {
        expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.[1] ?? 0);
        expect(bottom).toBeLessThanOrEqual(height);
      }
    }),
  );
});
