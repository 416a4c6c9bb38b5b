/** Characters that are not seen: soft hyphens, zero-width characters, variation selectors, byte order marks. */
const invisible = /\p{DI}+/gu;

/**
 * A text as it is compared with others: ligatures, full-width and composed letters in one form (NFKC), without invisible
 * characters. Numbers such as «½» and «m²» and accents that stand alone stay: NFKC makes «1⁄2», «m2» and a space of them.
 */
export function normaliseText(text: string): string {
  return text.replace(invisible, '').replace(/[^\p{No}\p{Sk}]+/gu, (run) => run.normalize('NFKC'));
}
