import { kinds, type Kind } from '../../search/kinds.ts';

/** What an address asks for. */
export interface AskedQuery {
  query: string;
  /** The kind of record it narrows the hits to; null where it names none that exists. */
  kind: Kind | null;
  /** The kind it names that does not exist; null where there is none. */
  unknownKind: string | null;
  /** Whether it held characters that could not be read and were left out. */
  broken: boolean;
}

/**
 * Reads the query of an address. A broken escape costs no more than itself: the rest of the query is still read.
 *
 * @param search The part of the address from the question mark.
 */
export function readQueryAddress(search: string): AskedQuery {
  const raw = (/[?&]q=([^&#]*)/.exec(search)?.[1] ?? '').replace(/\+/g, ' ');
  let broken = false;
  const query = raw.replace(/(?:%[0-9a-f]{2})+|%[0-9a-f]?/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      broken = true;
      return '';
    }
  });
  const named = new URLSearchParams(search).get('kind');
  const kind = kinds.find((candidate) => candidate === named) ?? null;
  return { query, kind, unknownKind: kind === null ? named : null, broken };
}

/** Keeps the address of the page in step, without a step in the history. */
export function keepAddress(address: string): void {
  try {
    window.history.replaceState(window.history.state, '', address);
  } catch {
    // Safari refuses more than a hundred changes in half a minute. The next one succeeds.
  }
}
