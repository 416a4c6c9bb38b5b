import { normaliseText } from './normalise-text.ts';

/** Converts a text to the form of an id: lower-case ASCII letters and digits joined by hyphens. May be empty. */
export function toSlug(text: string): string {
  return normaliseText(text)
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
