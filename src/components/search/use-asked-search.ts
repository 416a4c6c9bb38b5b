import { useCallback, useEffect, useRef, useState } from 'react';
import type { Routes } from '../../routes/routes.ts';
import { keepAddress } from '../browser/keep-address.ts';
import { FIRST, nothingAsked, readSearchAddress, writeSearchAddress, type AskedSearch } from './query-address.ts';

/** What is asked of the search page, in step with its address. */
export interface AskedState {
  asked: AskedSearch;
  /** Whether the address held something that could not be read. */
  broken: boolean;
  /** Asks for something else; what is not named stays, only the list begins anew. Always the same function. */
  ask: (change: Partial<AskedSearch>) => void;
}

/**
 * Keeps what is asked and the address of the page in step, both ways.
 *
 * @param readTyped What was typed before this code arrived; it goes before what the address says.
 */
export function useAskedSearch(routes: Routes, readTyped: () => string): AskedState {
  const [state, setState] = useState({ asked: nothingAsked, broken: false });
  const latest = useRef(nothingAsked);

  const keep = useCallback((asked: AskedSearch, broken: boolean) => {
    latest.current = asked;
    setState({ asked, broken });
  }, []);
  const ask = useCallback(
    (change: Partial<AskedSearch>) => {
      keep({ ...latest.current, limit: FIRST, ...change }, false);
      keepAddress(writeSearchAddress(routes, latest.current));
    },
    [routes],
  );

  useEffect(() => {
    const restore = () => {
      const { asked, broken } = readSearchAddress(window.location.search);
      keep(asked, broken);
    };
    const typed = readTyped();
    if (typed === '') restore();
    else ask({ query: typed });
    window.addEventListener('popstate', restore);
    return () => window.removeEventListener('popstate', restore);
    // Once, when the page has loaded.
  }, []);

  return { ...state, ask };
}
