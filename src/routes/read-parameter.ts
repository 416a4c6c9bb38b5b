/** A parameter of an address as far as it can be read. */
export interface ReadParameter {
  value: string;
  /** Whether it held escapes that could not be read and were left out. */
  broken: boolean;
}

/**
 * Reads a parameter of an address. A broken escape costs no more than itself: the rest is still read.
 *
 * @param search The part of the address from the question mark.
 * @returns Null where the address does not have the parameter.
 */
export function readParameter(search: string, name: string): ReadParameter | null {
  const [, raw] = new RegExp(`[?&]${name}=([^&#]*)`).exec(search) ?? [];
  if (raw === undefined) return null;
  let broken = false;
  const value = raw.replace(/\+/g, ' ').replace(/(?:%[0-9a-f]{2})+|%[0-9a-f]?/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      broken = true;
      return '';
    }
  });
  return { value, broken };
}
