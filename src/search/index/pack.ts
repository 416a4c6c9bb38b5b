/**
 * Printable ASCII without the two characters that JSON escapes. Strings of it cost one byte a character, and gzip
 * compresses them better than lists of decimal numbers.
 */
const alphabet = [...Array(94).keys()].map((i) => String.fromCharCode(33 + i)).filter((c) => c !== '"' && c !== '\\');

/** Reserved characters that mark capitals and separators in encoded text. They are no digits, and neither is a space. */
export const marks = { separator: '!', capital: '#', capitals: '$', spelling: '%' } as const;

const digits = alphabet.filter((character) => !Object.values<string>(marks).includes(character));
const BASE = digits.length;
const HALF = BASE / 2;

/** Digit value by character code; -1 for other characters. */
const values = new Int8Array(128).fill(-1);
digits.forEach((digit, value) => (values[digit.charCodeAt(0)] = value));

/** Number of digits of a fixed-width code for numbers below `count`. */
export function widthFor(count: number): number {
  return Math.max(1, Math.ceil(Math.log(Math.max(count, 2)) / Math.log(BASE)));
}

/** Encodes a number in exactly `width` digits, the most significant first. */
export function packFixed(value: number, width: number): string {
  let packed = '';
  for (let rest = value, i = 0; i < width; i += 1, rest = Math.floor(rest / BASE))
    packed = digits[rest % BASE] + packed;
  return packed;
}

/**
 * Encodes a number with variable length (base 44, least significant digit first). Digits of the upper half of the
 * alphabet say that more follow.
 *
 * @example `0` gives `&`, `43` gives `Q`, `44` gives `R'`
 */
export function packNumber(value: number): string {
  let packed = '';
  let rest = value;
  for (; rest >= HALF; rest = Math.floor(rest / HALF)) packed += digits[HALF + (rest % HALF)];
  return packed + digits[rest];
}

/** Sequential reader of packed numbers. Reading throws a RangeError when the data is damaged. */
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

  /** Consumes the next character if it is `mark`; returns whether it was. */
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
