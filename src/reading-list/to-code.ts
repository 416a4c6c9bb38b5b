import { CODE_LENGTH } from './list.ts';

/** The code of a record from the SHA-256 digest of its address inside the corpus. */
export function toCode(digest: ArrayBuffer): string {
  return new DataView(digest).getBigUint64(0).toString(36).padStart(CODE_LENGTH, '0').slice(-CODE_LENGTH);
}
