declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** OpenType tags of the layout features to keep; all without it. */
    keepFeatures?: readonly string[];
    /** By tag of the axis: a number pins it, a range narrows it. */
    variationAxes?: Readonly<Record<string, number | { min?: number; max?: number; default?: number }>>;
  }
  /** Returns the part of a font that is needed to draw a text. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
