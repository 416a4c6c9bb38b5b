/** A decoded URL parameter. */
export interface ReadParameter {
  value: string;
  /** Whether it had invalid escapes, which were removed. */
  broken: boolean;
}

/**
 * Reads a URL parameter. Never throws: invalid escapes are removed, where `URLSearchParams` would substitute U+FFFD.
 *
 * @param search The query string, with its question mark.
 * @returns Null if the parameter is absent.
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
