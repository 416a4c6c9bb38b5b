/**
 * Numbers as printable characters. The index is JSON, where a character that needs no escape costs one byte, and gzip
 * finds more repetition in such strings than in lists of decimal numbers.
 */
const alphabet = [...Array(94).keys()].map((i) => String.fromCharCode(33 + i)).filter((c) => c !== '"' && c !== '\\');

/** Characters that never stand for a number; text uses them as marks. A space never does either. */
export const marks = { separator: '!', capital: '#', capitals: '$', spelling: '%' } as const;

const digits = alphabet.filter((character) => !Object.values<string>(marks).includes(character));
const BASE = digits.length;
const HALF = BASE / 2;

/** Value of each character by its code. */
const values = new Int8Array(128).fill(-1);
digits.forEach((digit, value) => (values[digit.charCodeAt(0)] = value));

/** Digits that numbers below `count` need when all are written equally long. */
export function widthFor(count: number): number {
  return Math.max(1, Math.ceil(Math.log(Math.max(count, 2)) / Math.log(BASE)));
}

/** A number in exactly `width` characters. */
export function packFixed(value: number, width: number): string {
  let packed = '';
  for (let rest = value, i = 0; i < width; i += 1, rest = Math.floor(rest / BASE))
    packed = digits[rest % BASE] + packed;
  return packed;
}

/** A number in as few characters as it needs, the lowest digits first; all but the last are from the upper half. */
export function packNumber(value: number): string {
  let packed = '';
  let rest = value;
  for (; rest >= HALF; rest = Math.floor(rest / HALF)) packed += digits[HALF + (rest % HALF)];
  return packed + digits[rest];
}

/** Reads packed numbers from a string, one after the other. */
export class PackReader {
  #packed: string;
  position: number;

  constructor(packed: string, position = 0) {
    this.#packed = packed;
    this.position = position;
  }

  get done(): boolean {
    return this.position >= this.#packed.length;
  }

  /** Whether the next character is a certain mark, which is then behind. */
  skip(mark: string): boolean {
    const found = this.#packed[this.position] === mark;
    if (found) this.position += 1;
    return found;
  }

  readFixed(width: number): number {
    let value = 0;
    for (let i = 0; i < width; i += 1) value = value * BASE + this.#digit();
    return value;
  }

  readNumber(): number {
    let value = 0;
    for (let scale = 1; ; scale *= HALF) {
      const digit = this.#digit();
      value += (digit % HALF) * scale;
      if (digit < HALF) return value;
    }
  }

  #digit(): number {
    const value = values[this.#packed.charCodeAt(this.position)] ?? -1;
    this.position += 1;
    if (value < 0) throw new RangeError('The search index is damaged.');
    return value;
  }
}
