import { CODE_LENGTH } from './list.ts';

/**
 * The code of a record: the last seven base-36 digits of the first 64 bits of a digest.
 *
 * @param digest SHA-256 of its internal address.
 */
export function toCode(digest: ArrayBuffer): string {
  return new DataView(digest).getBigUint64(0).toString(36).padStart(CODE_LENGTH, '0').slice(-CODE_LENGTH);
}
