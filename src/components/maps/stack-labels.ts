/** A box with a label; sizes in the units of the drawing. */
export interface LabelBox {
  /** The label, broken between words. */
  lines: string[];
  /** The middle of the box. */
  y: number;
  height: number;
}

export const LINE_HEIGHT = 16;
const PADDING = 8;
const GAP = 5;

/** Breaks a label between words into lines of at most `length` characters; a longer word has a line of its own. */
export function breakLabel(label: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The height that boxes take together without overlapping. */
export function measureStack(labels: readonly string[], length: number): number {
  return labels.reduce((sum, label) => sum + boxHeight(breakLabel(label, length)) + GAP, 0);
}

/** Places boxes below each other, evenly spread over `height`. */
export function stackLabels(labels: readonly string[], length: number, height: number): LabelBox[] {
  const spare = (height - measureStack(labels, length)) / Math.max(labels.length, 1);
  let top = 0;
  return labels.map((label) => {
    const lines = breakLabel(label, length);
    const room = boxHeight(lines) + GAP + spare;
    const box = { lines, y: top + room / 2, height: boxHeight(lines) };
    top += room;
    return box;
  });
}

function boxHeight(lines: readonly string[]): number {
  return lines.length * LINE_HEIGHT + PADDING;
}
